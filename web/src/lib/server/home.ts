/** What the home page shows: numbers, the newest, three ways in. */
import { searchTag, vocabularyTag } from '@erasmi/config/delivery';
import type { Locale } from '@erasmi/config/locales';
import type { FacetName } from '@erasmi/config/search/document';
import type { Hit, SearchAnswer } from '@erasmi/config/search/engine';
import { type WorkType, workTypes } from '@erasmi/config/types';
import type { HomeView } from '#lib/content-types.ts';
import { conceptPath, searchPath } from '#lib/routes.ts';
import { teaser } from './content/teasers.ts';
import { term } from './content/terms.ts';
import { coverage } from './coverage.ts';
import { listing } from './listing.ts';
import { site } from './site.ts';

const CARDS = 4;
const NEWS = 6;
const FACTORS = 12;
const NEWEST: WorkType[] = ['case', 'network', 'resource', 'module', 'action-plan', 'learning-path'];

export async function home(locale: Locale, tags: Set<string>): Promise<HomeView> {
	tags.add(searchTag).add(vocabularyTag);
	const newestOf = (types: WorkType[], perPage = CARDS, facets: FacetName[] = []): Promise<SearchAnswer> => listing(locale, { filters: { type: types }, sort: 'newest', perPage, facets });
	const [all, newest, cases, networks, tools, modules, plans, assessments] = await Promise.all([
		listing(locale, { facets: ['type', 'phase', 'factor'], perPage: 1 }),
		newestOf(NEWEST, 4 * CARDS + NEWS),
		newestOf(['case'], CARDS, ['country']),
		newestOf(['network'], 50, ['country']),
		newestOf(['resource']),
		listing(locale, { filters: { type: ['module'] }, facets: ['phase'] }),
		newestOf(['action-plan']),
		newestOf(['self-assessment'], 1),
	]);
	const cards = (hits: Hit[]) => hits.map((hit) => teaser(hit, locale));
	const figure = pictured(networks.hits);
	const fewNetworks = networks.hits.slice(0, CARDS);
	const inOrder = modules.hits.toSorted((a, b) => (a.card.order ?? 0) - (b.card.order ?? 0)).slice(0, CARDS);
	const shown = new Set([...cases.hits, ...fewNetworks, ...tools.hits, ...inOrder].map(({ id }) => id));
	return {
		// What stands under a heading of its own is not said twice.
		newest: cards(newest.hits.filter(({ id }) => !shown.has(id)).slice(0, NEWS)),
		cases: cards(cases.hits),
		networks: cards(fewNetworks),
		tools: cards(tools.hits),
		modules: cards(inOrder),
		plans: cards(plans.hits),
		assessments: cards(assessments.hits),
		phases: phases().map((id) => ({ term: term(id, locale), count: all.facets.phase?.[id] ?? 0, modules: modules.facets.phase?.[id] ?? 0, url: searchPath(locale, { phase: id }) })),
		factors: top(all.facets.factor ?? {}).map(([id, count]) => ({ term: term(id, locale), count, url: conceptPath(locale, id) })),
		counts: Object.fromEntries(workTypes.map((type) => [type, all.facets.type?.[type] ?? 0])) as Record<WorkType, number>,
		countries: { cases: countriesIn(cases), practice: countriesIn(cases, networks) },
		coverage: coverage(),
		...(figure && { figure: teaser(figure, locale) }),
	};
}

/** The European Union stands among the countries and is none. */
const countriesIn = (...answers: SearchAnswer[]): number => new Set(answers.flatMap(({ facets }) => Object.keys(facets.country ?? {})).filter((id) => id !== 'eu')).size;

/** In the order of the vocabulary: phases follow each other. */
const phases = (): string[] => site().directory.concepts().filter(({ scheme }) => scheme === 'network-phase').map(({ id }) => id);

const top = (counts: Record<string, number>): [string, number][] => Object.entries(counts).toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en')).slice(0, FACTORS);

/** The network with the most kinds of actors makes the best large drawing; too many markers would be merged. */
function pictured(networks: Hit[]): Hit | undefined {
	const kinds = ({ card }: Hit): number => new Set(card.actors.map(({ group }) => group)).size;
	return networks.filter(({ card }) => card.actors.length >= 4 && card.actors.length <= 13).toSorted((a, b) => kinds(b) - kinds(a) || b.card.actors.length - a.card.actors.length || a.id.localeCompare(b.id, 'en'))[0];
}
