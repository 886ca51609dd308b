import { n as serverOnly } from "../../chunks/server-only.js";
import { a as locales, n as directionOf, t as bestLocale } from "../../chunks/locales.js";
import { t as Memo } from "../../chunks/memo.js";
import { i as listTag, l as vocabularyTag, r as entryTag } from "../../chunks/delivery.js";
import { t as documentIdOf } from "../../chunks/ids.js";
import { c as settingsRow, i as speaker, m as menuPages, n as pairs } from "../../chunks/said.js";
import { t as log } from "../../chunks/log.js";
import { n as site } from "../../chunks/site.js";
import { a as defined, i as workPath } from "../../chunks/languages.js";
import { o as picture } from "../../chunks/organisations.js";
import { t as contact } from "../../chunks/parts.js";
import { t as environment } from "../../chunks/environment.js";
// src/lib/server/content/settings.ts
/** What is said once for the whole site, and the pages that every page leads to. */
/** @returns `undefined` when they cannot be loaded: without settings a page is poorer, but it is there */
async function settings(wanted, tags) {
	tags.add(listTag("site-settings")).add(vocabularyTag);
	try {
		const rows = new Map(await Promise.all(locales.map(async (locale) => [locale, await settingsRow(locale)])));
		const available = locales.filter((locale) => rows.get(locale));
		const source = available.map((locale) => rows.get(locale)?.sourceLocale).find((locale) => locale && available.includes(locale)) ?? "en";
		const shownIn = bestLocale(wanted, available, source);
		const shown = shownIn && rows.get(shownIn);
		return shown ? toSettings(shown, shownIn, rows.get(source) ?? void 0, source, wanted) : { funding: [] };
	} catch (error) {
		log.warn({ err: error }, "a page is shown without the settings of the site");
		return;
	}
}
function toSettings(shown, shownIn, original, source, wanted) {
	const speak = speaker(shownIn, source);
	return {
		funding: pairs(shown.fundingStatements, original?.fundingStatements).flatMap(({ key, shown: item, original: first }) => {
			const statement = speak.text(item.text, first?.text);
			const logo = picture({
				file: item.logo,
				alt: "",
				caption: null
			}, void 0, shownIn, source);
			return statement ? [{
				key,
				statement,
				...defined({
					programmePeriod: item.programmePeriod,
					logo
				})
			}] : [];
		}),
		...defined({
			imprint: speak.rich(shown.imprint, original?.imprint),
			contact: contactOf(contact(shown.contact, original?.contact, speak, wanted))
		})
	};
}
/** Settings are no published entry: an organisation that only they name has no page here. */
function contactOf(found) {
	if (!found?.organisation) return found;
	const { url: _, ...organisation } = found.organisation;
	return {
		...found,
		organisation
	};
}
/** A page that is not published is absent. */
function pagesOfMenu(locale, tags) {
	const { directory } = site();
	return Object.fromEntries(menuPages.flatMap((name) => {
		const documentId = documentIdOf("page", name);
		tags.add(entryTag("page", documentId));
		const work = directory.work("page", documentId);
		const [card] = work ? directory.works([work.id], locale) : [];
		return work && card ? [[name, {
			url: workPath(work, locale),
			title: card.title,
			lang: card.source
		}]] : [];
	}));
}
// src/lib/server/frame.ts
/** What stands around every page: the same for all pages of a language. */
var frames = new Memo();
/** @returns not `complete` when the settings of the site cannot be loaded */
async function frameOf(locale, tags) {
	const view = await frames.get(locale, tags, async (own) => {
		const known = await settings(locale, own);
		return known && {
			...bare(locale),
			pages: pagesOfMenu(locale, own),
			settings: known
		};
	});
	return view ? {
		view,
		complete: true
	} : {
		view: {
			...bare(locale),
			pages: pagesOfMenu(locale, tags)
		},
		complete: false
	};
}
var bare = (locale) => ({
	locale,
	dir: directionOf(locale),
	origin: environment().publicOrigin,
	pages: {},
	settings: { funding: [] }
});
// src/routes/+layout.server.ts
/** No page is taken over by JavaScript: what visitors get is HTML and CSS. */
var csr = false;
/** Never throws: error pages stand in the same frame. */
var load = async ({ locals }) => {
	const frame = await frameOf(locals.locale, locals.tags);
	if (!frame.complete || site().directory.version() === 0) locals.keep = false;
	return { site: serverOnly(frame.view) };
};
export { csr, load };

//# sourceMappingURL=_layout.server.ts.js.map