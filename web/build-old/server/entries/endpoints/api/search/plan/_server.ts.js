import { r as isLocale } from "../../../../../chunks/locales.js";
import { r as signedBody, t as field } from "../../../../../chunks/deliveries.js";
import { t as shownFields } from "../../../../../chunks/desk.js";
import { c as surfaceFields, i as waysOf, n as site, o as foreignFields, r as Thesaurus, s as stemFields } from "../../../../../chunks/site.js";
import { s as term } from "../../../../../chunks/terms.js";
import { json } from "@sveltejs/kit";
// src/lib/server/results/shown-plan.ts
/** Enough to see whether the right entries come first. */
var HITS_SHOWN = 10;
async function shownPlan({ query, locale }) {
	const { replica, engine, directory } = site();
	const [plan, answer] = await Promise.all([replica.plan(query, locale), engine.search({
		q: query,
		locale,
		filters: {},
		facets: [],
		sort: "relevance",
		page: 1,
		perPage: HITS_SHOWN,
		plain: true
	})]);
	const thesaurus = new Thesaurus(directory.concepts());
	return {
		engine: answer.engine,
		text: plan.text,
		...plan.corrected !== void 0 && { corrected: plan.corrected },
		understood: plan.understood.map(({ words, concept }) => ({
			words,
			concept,
			label: term(concept, locale).label
		})),
		phrases: plan.phrases.map((phrase) => phrase.join(" ")),
		excluded: plan.excluded.map((sequence) => sequence.map(({ surface }) => surface).join(" ")),
		words: waysOf(plan, thesaurus).map(({ word, ways }) => ({
			written: word.written,
			stem: word.stem,
			misspelt: word.misspelt,
			ways: inBrief(ways, locale)
		})),
		total: answer.total,
		partial: answer.partial,
		hits: answer.hits.map(({ id, title, source, type, url }) => ({
			id,
			title,
			source,
			type,
			url: encodeURI(url)
		})),
		tookMs: answer.tookMs
	};
}
/** Ways that say the same about the same (a label in five languages, say) stand in one line; the surest first. */
function inBrief(ways, locale) {
	return [...Map.groupBy(ways, ({ kind, by, trust }) => `${kind} ${by ?? ""} ${trust.toFixed(2)}`).values()].map((group) => line(group, locale)).toSorted((a, b) => b.trust - a.trust);
}
function line(group, locale) {
	const [first] = group;
	const pieces = group.flatMap(({ fields }) => fields.flatMap(({ weight, clause }) => termsOf(clause).map((each) => ({
		...read(each),
		weight
	}))));
	const weightOf = (field) => Math.max(0, ...pieces.filter((piece) => piece.field === field).map(({ weight }) => weight));
	const by = first?.kind === "concept" && first.by !== void 0 ? term(first.by, locale).label : first?.by;
	return {
		kind: first?.kind === "exact" && isStemmed(first) ? "inflected" : first?.kind ?? "exact",
		...by !== void 0 && { by },
		trust: Number((first?.trust ?? 0).toFixed(2)),
		terms: [...new Set(pieces.flatMap(({ word }) => word ?? []))],
		fields: shownFields.map((field) => ({
			field,
			weight: weightOf(field)
		})).filter(({ weight }) => weight > 0)
	};
}
/** Stems stand under digits. */
var isStemmed = ({ fields: [field] }) => field !== void 0 && termsOf(field.clause).some((each) => /^\d/.test(each));
function termsOf(clause) {
	if ("beginning" in clause) return [`${clause.beginning}…`];
	if ("both" in clause) return clause.both.flatMap(termsOf);
	if ("some" in clause) return clause.some.flat();
	return "any" in clause ? clause.any : clause.all;
}
/** The first letter of a term says where it stands, see `terms.ts`; stems of other languages are followed by that of their language. */
function read(text) {
	const [mark = ""] = text;
	if (mark === "c") return { field: "about" };
	if (mark === "9") return {
		field: "repeated",
		word: text.slice(1)
	};
	if (mark === "6" || mark === "7") return {
		field: mark === "6" ? "title" : "summary",
		word: text.slice(2)
	};
	return {
		field: fieldOfMark.get(mark) ?? "body",
		word: text.slice(1)
	};
}
var fieldOfMark = new Map([
	...Object.entries(surfaceFields).map(([field, mark]) => [mark, field]),
	...Object.entries(stemFields).map(([field, mark]) => [mark, field]),
	[foreignFields.title, "title"],
	[foreignFields.text, "summary"]
]);
// src/routes/api/search/plan/+server.ts
/** How a query is understood, for whoever looks after the search. */
var POST = async ({ request, locals }) => {
	const signed = await signedBody(request, locals.log);
	if (!signed.ok) return signed.response;
	const [query, locale] = [field(signed.body, "query"), field(signed.body, "locale")];
	if (typeof query !== "string" || !isLocale(locale)) return json({ error: "bad-request" }, { status: 400 });
	return json(await shownPlan({
		query: query.slice(0, 256).trim(),
		locale
	}));
};
export { POST };

//# sourceMappingURL=_server.ts.js.map