import { l as vocabularyTag, r as entryTag } from "./delivery.js";
import { a as locales, r as isLocale } from "./locales.js";
import { t as actorGroups } from "./document.js";
import { a as workTypes } from "./types.js";
import { h as parts, r as present } from "./said.js";
import { t as compare } from "./format.js";
import { _ as permanentPath, m as organisationsPath, p as organisationPath } from "./routes.js";
import { t as environment } from "./environment.js";
import { r as NothingReplicated } from "./errors.js";
import { n as site } from "./site.js";
import { a as defined } from "./languages.js";
import { t as mentions } from "./mentions.js";
import { a as organisationSlug, i as keyOf, n as nameIn, r as organisation } from "./organisations.js";
import { r as teasers } from "./teasers.js";
import { s as term } from "./terms.js";
// src/lib/server/content/organisation.ts
/** The pages of organisations. They have no text of their own: what they show is where published entries name them. */
/** More partners than this make a list nobody reads. */
var MAX_PARTNERS = 12;
var PER_PAGE = 100;
/** In which an organisation does something, not only answers for the text. */
var taking = [
	"lead",
	"coordinator",
	"partner",
	"supporter",
	"funder",
	"member",
	"responsible"
];
var shared = [
	"lead",
	"coordinator",
	"partner",
	"supporter",
	"funder",
	"member"
];
/**
* @returns `moved` for an old name or that of another language, `undefined` for one that no published entry names
* @throws NothingReplicated as long as the site cannot know what exists
*/
async function organisationBySlug(slug, locale, tags) {
	const all = await known();
	const key = keyOf(slug);
	const candidates = [...all.values()].filter(({ row }) => row.documentId.endsWith(key));
	const found = candidates.find(({ row }) => slugIn(row, locale) === slug) ?? candidates[0];
	if (!found || key.length < 6) return void 0;
	const current = slugIn(found.row, locale);
	if (current !== slug) return {
		found: "moved",
		to: organisationPath(locale, current)
	};
	return {
		found: "organisation",
		organisation: toView(found, all, locale, tags)
	};
}
/** Where an organisation is, in the language. @returns `undefined` for one that no published entry names */
async function organisationAddress(documentId, locale) {
	const found = (await known()).get(documentId);
	return found && organisationPath(locale, slugIn(found.row, locale));
}
/** For the sitemap. */
async function organisationAddresses(tags) {
	return [...(await mentions(tags)).values()].map(({ row }) => ({
		documentId: row.documentId,
		path: (locale) => organisationPath(locale, slugIn(row, locale))
	}));
}
function organisationFilter(params) {
	const page = Number(params.get("page") ?? 1);
	return {
		page: Number.isSafeInteger(page) && page > 0 ? page : 1,
		...defined({
			group: actorGroups.find((group) => group === params.get("group")),
			country: params.get("country") || void 0
		})
	};
}
async function organisations(locale, asked, tags) {
	const all = await known(tags);
	tags.add(vocabularyTag);
	const listed = [...all.values()].flatMap(({ row, mentions: own }) => {
		const found = organisation(row, locale);
		return found ? [{
			organisation: found,
			entries: new Set(own.map(({ type, documentId }) => `${type}-${documentId}`)).size
		}] : [];
	});
	const byName = compare(locale);
	const isIn = ({ group, country }) => ({ organisation: own }) => (!group || own.group === group) && (!country || own.country?.id === country);
	const chosen = listed.filter(isIn(asked)).toSorted((a, b) => byName(a.organisation.name, b.organisation.name));
	const { group, country } = asked;
	const pathOf = (change) => {
		const { page, ...rest } = {
			...asked,
			page: 1,
			...change
		};
		return organisationsPath(locale, {
			...rest,
			page: page > 1 ? page : void 0
		});
	};
	const countries = [...new Set(listed.flatMap(({ organisation: own }) => own.country?.id ?? []))];
	const pages = Math.max(1, Math.ceil(chosen.length / PER_PAGE));
	return {
		organisations: chosen.slice((asked.page - 1) * PER_PAGE, asked.page * PER_PAGE),
		total: chosen.length,
		groups: actorGroups.map((each) => ({
			group: each,
			count: listed.filter(isIn({
				group: each,
				...defined({ country })
			})).length,
			url: pathOf({ group: each }),
			current: each === group
		})).filter(({ count }) => count > 0),
		countries: countries.map((id) => ({
			term: term(id, locale),
			count: listed.filter(isIn({
				country: id,
				...defined({ group })
			})).length,
			url: pathOf({ country: id }),
			current: id === country
		})).filter(({ count }) => count > 0).toSorted((a, b) => byName(a.term.label, b.term.label)),
		pages: Array.from({ length: pages }, (_, at) => ({
			page: at + 1,
			url: pathOf({ page: at + 1 }),
			current: at + 1 === asked.page
		})),
		...(group ?? country) && { allUrl: organisationsPath(locale) }
	};
}
async function known(tags) {
	if (site().directory.version() === 0) throw new NothingReplicated();
	return mentions(tags);
}
var slugIn = (row, locale) => organisationSlug(nameIn(row, locale), row.documentId, locale);
function toView(found, all, locale, tags) {
	const { row } = found;
	tags.add(entryTag("organisation", row.documentId)).add(vocabularyTag);
	const own = organisation(row, locale);
	if (!own) throw new Error(`The organisation ${row.documentId} has no row.`);
	const involvements = involvementsOf(found.mentions, locale, tags);
	const isTaking = ({ parts: as }) => as.some((part) => taking.includes(part));
	return {
		organisation: own,
		names: [{
			locale: "source",
			name: row.name
		}, ...present(row.names)].flatMap((each) => isLocale(each.locale) && each.name && each.name !== own.name ? [{
			locale: each.locale,
			name: each.name
		}] : []),
		paths: Object.fromEntries(locales.map((each) => [each, organisationPath(each, slugIn(row, each))])),
		permanentUrl: environment().publicOrigin + permanentPath("organisation", row.documentId),
		takesPart: workTypes.map((type) => ({
			type,
			involvements: involvements.filter((each) => each.teaser.type === type && isTaking(each))
		})).filter((each) => each.involvements.length > 0),
		owns: involvements.filter(({ parts: as }) => as.includes("owner")).map(({ teaser }) => teaser),
		namedIn: involvements.filter((each) => !isTaking(each) && !each.parts.includes("owner")),
		partners: partnersOf(found, all, locale, tags)
	};
}
/** One for each entry, in the order of the types, then by title. */
function involvementsOf(own, locale, tags) {
	const byWork = Map.groupBy(own, ({ type, documentId }) => `${type}-${documentId}`);
	const byTitle = compare(locale);
	return teasers([...byWork.values()].flatMap(([first]) => first ?? []), locale, tags).map((teaser) => {
		const here = byWork.get(teaser.id) ?? [];
		const as = parts.filter((part) => here.some((mention) => mention.part === part));
		const since = here.find((mention) => mention.since)?.since;
		return {
			teaser,
			parts: as.includes("coordinator") ? as.filter((part) => part !== "member") : as,
			measures: here.filter(({ part }) => part === "responsible").length,
			...defined({ since })
		};
	}).toSorted((a, b) => orderOf(a.teaser) - orderOf(b.teaser) || byTitle(a.teaser.title, b.teaser.title));
}
var orderOf = ({ type }) => workTypes.indexOf(type);
function partnersOf(found, all, locale, tags) {
	const where = ({ mentions: each }) => [...new Set(each.filter(({ part }) => shared.includes(part)).map(({ type, documentId }) => `${type}-${documentId}`))];
	const own = new Set(where(found));
	const byName = compare(locale);
	return [...all.values()].filter((other) => other !== found).flatMap((other) => {
		const count = where(other).filter((id) => own.has(id)).length;
		const partner = count > 0 ? organisation(other.row, locale) : void 0;
		return partner ? [{
			organisation: partner,
			shared: count
		}] : [];
	}).toSorted((a, b) => b.shared - a.shared || byName(a.organisation.name, b.organisation.name)).slice(0, MAX_PARTNERS).map((partner) => {
		tags.add(entryTag("organisation", partner.organisation.id));
		return partner;
	});
}
export { organisations as a, organisationFilter as i, organisationAddresses as n, organisationBySlug as r, organisationAddress as t };

//# sourceMappingURL=organisation.js.map