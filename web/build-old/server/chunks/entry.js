import { n as directionOf, t as bestLocale } from "./locales.js";
import { l as vocabularyTag, r as entryTag } from "./delivery.js";
import { n as kindOf } from "./types.js";
import { _ as permanentPath, g as partPath, s as filePath } from "./routes.js";
import { t as environment } from "./environment.js";
import { r as NothingReplicated } from "./errors.js";
import { i as hasFile } from "./take-along.js";
import { n as site } from "./site.js";
import { l as webAddress, r as organisation } from "./organisations.js";
import { a as defined, i as workPath, n as languagesOfWork, r as slugIn } from "./languages.js";
import { i as speaker, r as present, s as row } from "./said.js";
import { n as teaser, r as teasers, t as links } from "./teasers.js";
import { LRUCache } from "lru-cache";
// src/lib/server/content/entry.ts
/** What all types of entries share: finding them by address, and the fields around the text. */
/**
* The entry behind an address, ready to be turned into a page.
* @returns `moved` for an old slug or one of another language, `undefined` when there is no such entry
* @throws NothingReplicated as long as the site cannot know what exists
* @throws CmsUnavailable, CmsRefused when the text was never loaded and cannot be now
*/
async function find(type, slug, wanted, tags) {
	const { directory } = site();
	if (directory.version() === 0) throw new NothingReplicated();
	const work = workBySlug(type, slug, wanted);
	if (!work) return void 0;
	if (slug !== slugIn(work, wanted)) return {
		found: "moved",
		to: workPath(work, wanted)
	};
	tags.add(entryTag(type, work.documentId)).add(vocabularyTag);
	for (const shownIn of candidates(work, wanted)) {
		const [shown, original] = await Promise.all([row(type, work, shownIn), shownIn === work.sourceLocale || !work.available.includes(work.sourceLocale) ? void 0 : row(type, work, work.sourceLocale)]);
		if (shown) return {
			found: "entry",
			entry: {
				work,
				wanted,
				shownIn,
				shown,
				original: original ?? void 0,
				speak: speaker(shownIn, work.sourceLocale),
				tags
			}
		};
	}
}
/** Every visit begins with this look-up, so its answers are remembered until the replica changes. */
var found = new LRUCache({ max: 2e3 });
var foundAt = -1;
function workBySlug(type, slug, wanted) {
	const { directory } = site();
	const version = directory.version();
	if (version !== foundAt) found.clear();
	foundAt = version;
	const key = `${type}/${wanted}/${slug}`;
	const known = found.get(key);
	if (known) return known;
	const address = directory.addressBySlug(type, slug, wanted);
	const work = address && directory.work(type, address.documentId);
	if (work) found.set(key, work);
	return work;
}
/** The best language first; another one only when that was withdrawn since the replica heard of it. */
function candidates(work, wanted) {
	const order = [];
	for (let left = work.available; left.length > 0; left = left.filter((locale) => !order.includes(locale))) {
		const next = bestLocale(wanted, left, work.sourceLocale);
		if (!next) break;
		order.push(next);
	}
	return order;
}
function common(type, { work, wanted, shownIn, shown, original, speak, tags }) {
	return {
		type,
		documentId: work.documentId,
		lang: shownIn,
		dir: directionOf(shownIn),
		origin: shownIn === work.sourceLocale ? "original" : shown.textOrigin ?? "human",
		sourceLocale: work.sourceLocale,
		available: work.available,
		languages: languagesOfWork(work),
		url: workPath(work, wanted),
		originalUrl: workPath(work, work.sourceLocale),
		permanentUrl: environment().publicOrigin + permanentPath(type, work.documentId),
		title: speak.text(shown.title, original?.title) ?? {
			text: work.documentId,
			lang: shownIn
		},
		coOwners: present(shown.coOwners).flatMap((each) => organisation(each, wanted) ?? []),
		sources: sources(shown.sources),
		related: related(type, work, links(shown.related), wanted, tags),
		...defined({
			checkedAt: shown.textCheckedAt,
			outdatedSince: shown.behindSince,
			outdatedParts: shown.behindParts,
			seoDescription: speak.text(shown.seoDescription, original?.seoDescription),
			publishedAt: shown.publishedAt,
			lastVerified: shown.lastVerified,
			approved: shown.approvedBy ? {
				by: shown.approvedBy,
				...defined({ on: shown.approvedOn })
			} : void 0,
			owner: organisation(shown.owner, wanted),
			credit: shown.credit,
			licence: shown.licence
		})
	};
}
/** What the editors link to; where they link to nothing, what has most in common with it. */
function related(type, work, linked, wanted, tags) {
	const chosen = teasers(linked, wanted, tags);
	if (chosen.length > 0 || !(type === "case" || type === "network" || type === "resource")) return chosen;
	return site().directory.similar(work.id, wanted, SIMILAR).map((hit) => {
		tags.add(entryTag(hit.type, hit.documentId));
		return teaser(hit, wanted);
	});
}
var SIMILAR = 2;
function sources(rows) {
	return present(rows).map((each) => ({
		title: each.title ?? "",
		kind: each.kind?.startsWith("own") ? "own-knowledge" : "published",
		...defined({
			url: webAddress(each.url),
			archivedUrl: webAddress(each.archivedUrl),
			accessed: each.accessed
		})
	}));
}
var tabs = {
	case: "compendium",
	network: "networks",
	"action-plan": "networks",
	resource: "toolkit",
	module: "toolkit",
	"learning-path": "toolkit",
	"self-assessment": "toolkit",
	page: void 0
};
var tabOf = (type) => tabs[type];
/** What a detail page tells the frame around it. */
function headOf(entry, wanted, lead, part) {
	const description = entry.seoDescription?.text ?? lead;
	const foreign = entry.lang !== wanted;
	const home = foreign ? entry.languages.find(({ locale }) => locale === entry.lang)?.url ?? entry.url : entry.url;
	return {
		title: entry.title.text,
		canonical: environment().publicOrigin + partPath(foreign ? entry.lang : wanted, home, part),
		languages: part === void 0 ? entry.languages : entry.languages.map((each) => ({
			...each,
			url: partPath(each.locale, each.url, part)
		})),
		kind: kindOf[entry.type],
		section: entry.type,
		...defined({
			lang: foreign ? entry.title.lang : void 0,
			description: description && shortened(description),
			tab: tabOf(entry.type),
			feed: hasFile(entry.type, "atom") ? filePath(entry.type, entry.documentId, `${wanted}.atom`) : void 0,
			isPart: part === void 0 ? void 0 : true,
			robots: foreign ? "noindex" : void 0
		})
	};
}
/** Search engines show about this much. */
var DESCRIPTION_LENGTH = 200;
function shortened(text) {
	if (text.length <= DESCRIPTION_LENGTH) return text;
	const cut = text.slice(0, DESCRIPTION_LENGTH);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), DESCRIPTION_LENGTH / 2))}…`;
}
export { tabOf as i, find as n, headOf as r, common as t };

//# sourceMappingURL=entry.js.map