import { a as locales, t as bestLocale } from "./locales.js";
import { t as environment } from "./environment.js";
import { c as toNetwork, f as toLearningPath, g as toActionPlan, i as toResource, m as toCase, n as toSelfAssessment, o as toPage, u as toModule } from "./self-assessment.js";
import { d as ask, i as speaker, r as present, u as rowQueries } from "./said.js";
import { Kind, visit } from "graphql";
// src/lib/server/content/preview.ts
/** An entry as its drafts say it, for those who write it. Asked from the CMS each time and kept nowhere. */
/** What the page of each type is made from: the same function as for what is public. */
var entries = {
	case: toCase,
	network: toNetwork,
	resource: toResource,
	module: toModule,
	"learning-path": toLearningPath,
	"action-plan": toActionPlan,
	"self-assessment": toSelfAssessment,
	page: toPage
};
/**
* @returns `undefined` when there is no such entry
* @throws CmsUnavailable, CmsRefused
*/
async function draftOf(type, documentId, wanted) {
	const drafts = new Map((await Promise.all(locales.map((locale) => draft(type, documentId, locale)))).flatMap((row, index) => row ? [[locales[index] ?? wanted, row]] : []));
	const sourceLocale = [...drafts.values()][0]?.sourceLocale ?? wanted;
	const available = locales.filter((locale) => drafts.has(locale) && (locale === sourceLocale || drafts.get(locale)?.title));
	const shownIn = bestLocale(wanted, available, sourceLocale);
	const shown = shownIn && drafts.get(shownIn);
	if (!shownIn || !shown) return void 0;
	const original = shownIn === sourceLocale ? void 0 : drafts.get(sourceLocale);
	return entries[type]({
		work: workOf(type, documentId, sourceLocale, available, drafts),
		wanted,
		shownIn,
		shown,
		original,
		speak: speaker(shownIn, sourceLocale),
		tags: /* @__PURE__ */ new Set()
	});
}
var askForDrafts = {
	kind: Kind.ARGUMENT,
	name: {
		kind: Kind.NAME,
		value: "status"
	},
	value: {
		kind: Kind.ENUM,
		value: "DRAFT"
	}
};
/** The site's own question, asked for drafts: a preview never shows more or less than the page will. */
var draftQuery = (type) => visit(rowQueries[type], { Field: (field) => field.alias?.value === "rows" ? {
	...field,
	arguments: [...field.arguments ?? [], askForDrafts]
} : void 0 });
async function draft(type, documentId, locale) {
	const { rows } = await ask(draftQuery(type), {
		ids: [documentId],
		locale
	}, environment().previewToken);
	return present(rows)[0];
}
/** What the replica would know of the entry if this were published. */
function workOf(type, documentId, sourceLocale, available, drafts) {
	const slugs = Object.fromEntries(available.flatMap((locale) => {
		const slug = drafts.get(locale)?.slug;
		return slug ? [[locale, slug]] : [];
	}));
	return {
		id: `${type}-${documentId}`,
		type,
		documentId,
		sourceLocale,
		available,
		slugs,
		oldSlugs: [],
		publishedAt: {},
		version: Date.now()
	};
}
export { draftOf as t };

//# sourceMappingURL=preview.js.map