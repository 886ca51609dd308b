import { b as searchPath, c as homePath, r as conceptPath } from "../../../chunks/routes.js";
import { t as pageHead } from "../../../chunks/head.js";
import { a as searchTag, l as vocabularyTag } from "../../../chunks/delivery.js";
import { a as workTypes } from "../../../chunks/types.js";
import { n as teaser } from "../../../chunks/teasers.js";
import { s as term } from "../../../chunks/terms.js";
import { t as coverage } from "../../../chunks/coverage.js";
import { t as listing } from "../../../chunks/listing.js";
import { n as site } from "../../../chunks/site.js";
import { n as serverOnly } from "../../../chunks/server-only.js";
// src/lib/server/home.ts
/** What the home page shows: numbers, the newest, three ways in. */
var CARDS = 4;
var FACTORS = 12;
var NEWEST = [
	"case",
	"network",
	"resource",
	"module",
	"action-plan",
	"learning-path"
];
async function home(locale, tags) {
	tags.add(searchTag).add(vocabularyTag);
	const newestOf = async (types, perPage = CARDS) => (await listing(locale, {
		filters: { type: types },
		sort: "newest",
		perPage
	})).hits;
	const [all, newest, cases, networks, tools, modules, plans, assessments] = await Promise.all([
		listing(locale, {
			facets: [
				"type",
				"country",
				"phase",
				"factor"
			],
			perPage: 1
		}),
		newestOf(NEWEST, 6),
		newestOf(["case"]),
		newestOf(["network"], 50),
		newestOf(["resource"]),
		listing(locale, {
			filters: { type: ["module"] },
			facets: ["phase"]
		}),
		newestOf(["action-plan"]),
		newestOf(["self-assessment"], 1)
	]);
	const cards = (hits) => hits.map((hit) => teaser(hit, locale));
	const figure = pictured(networks);
	return {
		newest: cards(newest),
		cases: cards(cases),
		networks: cards(networks.slice(0, CARDS)),
		tools: cards(tools),
		modules: cards(modules.hits.toSorted((a, b) => (a.card.order ?? 0) - (b.card.order ?? 0)).slice(0, CARDS)),
		plans: cards(plans),
		assessments: cards(assessments),
		phases: phases().map((id) => ({
			term: term(id, locale),
			count: all.facets.phase?.[id] ?? 0,
			modules: modules.facets.phase?.[id] ?? 0,
			url: searchPath(locale, { phase: id })
		})),
		factors: top(all.facets.factor ?? {}).map(([id, count]) => ({
			term: term(id, locale),
			count,
			url: conceptPath(locale, id)
		})),
		counts: Object.fromEntries(workTypes.map((type) => [type, all.facets.type?.[type] ?? 0])),
		countries: Object.keys(all.facets.country ?? {}).length,
		coverage: coverage(),
		...figure && { figure: teaser(figure, locale) }
	};
}
/** In the order of the vocabulary: phases follow each other. */
var phases = () => site().directory.concepts().filter(({ scheme }) => scheme === "network-phase").map(({ id }) => id);
var top = (counts) => Object.entries(counts).toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b, "en")).slice(0, FACTORS);
/** The network with the most kinds of actors makes the best large drawing; too many markers would be merged. */
function pictured(networks) {
	const kinds = ({ card }) => new Set(card.actors.map(({ group }) => group)).size;
	return networks.filter(({ card }) => card.actors.length >= 4 && card.actors.length <= 13).toSorted((a, b) => kinds(b) - kinds(a) || b.card.actors.length - a.card.actors.length || a.id.localeCompare(b.id, "en"))[0];
}
// src/routes/[locale=locale]/+page.server.ts
var load = async ({ params: { locale }, locals }) => ({
	home: serverOnly(await home(locale, locals.tags)),
	head: serverOnly(pageHead(locale, homePath, {
		kind: "plain",
		section: "home"
	}))
});
export { load };

//# sourceMappingURL=_page.server.ts.js.map