/** What the home page shows: numbers, the newest, three ways in. */
import { searchTag, vocabularyTag } from '@erasmi/config/delivery';
import type { Locale } from '@erasmi/config/locales';
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
	const newestOf = async (types: WorkType[], perPage = CARDS): Promise<Hit[]> => (await listing(locale, { filters: { type: types }, sort: 'newest', perPage })).hits;
	const [all, inCases, inPractice, newest, cases, networks, tools, modules, plans, assessments] = await Promise.all([
		listing(locale, { facets: ['type', 'phase', 'factor'], perPage: 1 }),
		listing(locale, { filters: { type: ['case'] }, facets: ['country'], perPage: 1 }),
		listing(locale, { filters: { type: ['case', 'network'] }, facets: ['country'], perPage: 1 }),
		newestOf(NEWEST, 4 * CARDS + NEWS),
		newestOf(['case']),
		newestOf(['network'], 50),
		newestOf(['resource']),
		listing(locale, { filters: { type: ['module'] }, facets: ['phase'] }),
		newestOf(['action-plan']),
		newestOf(['self-assessment'], 1),
	]);
	const cards = (hits: Hit[]) => hits.map((hit) => teaser(hit, locale));
	const figure = pictured(networks);
	const inOrder = modules.hits.toSorted((a, b) => (a.card.order ?? 0) - (b.card.order ?? 0)).slice(0, CARDS);
	const shown = new Set([...cases, ...networks.slice(0, CARDS), ...tools, ...inOrder].map(({ id }) => id));
	return {
		// What stands under a heading of its own is not said twice.
		newest: cards(newest.filter(({ id }) => !shown.has(id)).slice(0, NEWS)),
		cases: cards(cases),
		networks: cards(networks.slice(0, CARDS)),
		tools: cards(tools),
		modules: cards(inOrder),
		plans: cards(plans),
		assessments: cards(assessments),
		phases: phases().map((id) => ({ term: term(id, locale), count: all.facets.phase?.[id] ?? 0, modules: modules.facets.phase?.[id] ?? 0, url: searchPath(locale, { phase: id }) })),
		factors: top(all.facets.factor ?? {}).map(([id, count]) => ({ term: term(id, locale), count, url: conceptPath(locale, id) })),
		counts: Object.fromEntries(workTypes.map((type) => [type, all.facets.type?.[type] ?? 0])) as Record<WorkType, number>,
		countries: { cases: countriesIn(inCases), practice: countriesIn(inPractice) },
		coverage: coverage(),
		...(figure && { figure: teaser(figure, locale) }),
	};
}

/** The European Union stands among the countries and is none. */
const countriesIn = ({ facets }: SearchAnswer): number => Object.keys(facets.country ?? {}).filter((id) => id !== 'eu').length;

/** In the order of the vocabulary: phases follow each other. */
const phases = (): string[] => site().directory.concepts().filter(({ scheme }) => scheme === 'network-phase').map(({ id }) => id);

const top = (counts: Record<string, number>): [string, number][] => Object.entries(counts).toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en')).slice(0, FACTORS);

/** The network with the most kinds of actors makes the best large drawing; too many markers would be merged. */
function pictured(networks: Hit[]): Hit | undefined {
	const kinds = ({ card }: Hit): number => new Set(card.actors.map(({ group }) => group)).size;
	return networks.filter(({ card }) => card.actors.length >= 4 && card.actors.length <= 13).toSorted((a, b) => kinds(b) - kinds(a) || b.card.actors.length - a.card.actors.length || a.id.localeCompare(b.id, 'en'))[0];
}
