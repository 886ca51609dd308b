/** The pages of concepts: what a term means, what is tagged with it, and what people say about a factor or an obstacle. */
import { entryTag, searchTag, vocabularyTag } from '@erasmi/config/delivery';
import { type Locale, bestLocale, locales } from '@erasmi/config/locales';
import type { ConceptLabels } from '@erasmi/config/search/document';
import { facetOfScheme } from '@erasmi/config/vocabulary/facets';
import type { ConceptView, Experience, Factor, Obstacle, SchemeView, Text } from '#lib/content-types.ts';
import { compare } from '#lib/format.ts';
import { permanentPath, searchPath } from '#lib/routes.ts';
import { environment } from '#lib/server/environment.ts';
import { NothingReplicated } from '#lib/server/errors.ts';
import type { WorkRecord } from '#lib/server/search/index.ts';
import { site } from '#lib/server/site.ts';
import { defined } from './defined.ts';
import { factors, obstacles } from './parts.ts';
import { row } from './rows.ts';
import { speaker } from './said.ts';
import { teasers } from './teasers.ts';
import { allConcepts, concept, term } from './terms.ts';

/** Cards of a concept; the search, or a plain list, has the rest. */
const CARDS = 8;
/** Where no search can show the rest. */
const MAX_LISTED = 200;
/** Entries whose words a page of a factor gathers. */
const MAX_VOICES = 40;

/** What the site itself says of an entry, and nobody looks for. */
const unlisted: readonly string[] = ['measure-status', 'text-register'];

/**
 * @returns `undefined` for a concept that no published entry uses
 * @throws NothingReplicated as long as the site cannot know what exists
 */
export async function conceptByNotation(notation: string, locale: Locale, tags: Set<string>): Promise<ConceptView | undefined> {
	const { directory } = site();
	if (directory.version() === 0) throw new NothingReplicated();
	const found = concept(notation);
	const tagged = found ? directory.tagged(notation) : [];
	if (!found || tagged.length === 0) return undefined;

	tags.add(entryTag('concept', notation)).add(vocabularyTag);
	const facet = facetOfScheme[found.scheme];
	const shown = teasers(tagged.slice(0, facet ? CARDS : MAX_LISTED), locale, tags);
	const { label, lang } = term(notation, locale);
	const definition = definitionOf(found, locale);
	return {
		id: notation,
		scheme: found.scheme,
		label,
		names: locales.flatMap((each) => {
			const own = found.labels[each];
			return own ? [{ locale: each, label: own.pref, others: own.alt, ...defined({ definition: own.definition }) }] : [];
		}),
		broader: broaderOf(found).map((id) => term(id, locale)),
		narrower: narrowerOf(notation, locale),
		permanentUrl: environment().publicOrigin + permanentPath('concept', notation),
		experiences: await experiencesWith(found, tagged, locale, tags),
		teasers: shown.slice(0, CARDS),
		total: tagged.length,
		more: shown.slice(CARDS),
		...defined({ lang, definition, searchUrl: facet && searchPath(locale, { [facet]: notation }) }),
	};
}

/** All vocabularies that published entries use, each in the order of its hierarchy. */
export function schemes(locale: Locale, tags: Set<string>): SchemeView[] {
	if (site().directory.version() === 0) throw new NothingReplicated();
	tags.add(searchTag).add(vocabularyTag);
	const counts = site().directory.tagCounts();
	const used = [...allConcepts()].filter(({ id, scheme }) => counts.has(id) && !unlisted.includes(scheme));
	return [...Map.groupBy(used, ({ scheme }) => scheme)].map(([scheme, members]) => ({
		scheme,
		concepts: inHierarchy(members, locale).map(({ id, depth }) => ({ term: term(id, locale), count: counts.get(id) ?? 0, depth })),
	}));
}

/** For the sitemap. */
export const conceptsInUse = (): string[] => {
	const counts = site().directory.tagCounts();
	return [...allConcepts()].filter(({ id, scheme }) => counts.has(id) && !unlisted.includes(scheme)).map(({ id }) => id);
};

function definitionOf({ labels }: ConceptLabels, locale: Locale): Text | undefined {
	const lang = bestLocale(locale, locales.filter((each) => labels[each]?.definition), locale);
	const text = lang && labels[lang]?.definition;
	return text ? { text, lang } : undefined;
}

/** The nearest first. */
function broaderOf({ broader, id }: ConceptLabels): string[] {
	const chain: string[] = [];
	for (let at = broader; at !== undefined && at !== id && !chain.includes(at); at = concept(at)?.broader) chain.push(at);
	return chain;
}

function narrowerOf(notation: string, locale: Locale): ConceptView['narrower'] {
	const counts = site().directory.tagCounts();
	const byLabel = compare(locale);
	return [...allConcepts()]
		.filter(({ id, broader }) => broader === notation && counts.has(id))
		.map(({ id }) => ({ term: term(id, locale), count: counts.get(id) ?? 0 }))
		.toSorted((a, b) => byLabel(a.term.label, b.term.label));
}

/** Each below its broader one where that is of the same vocabulary. */
function inHierarchy(members: readonly ConceptLabels[], locale: Locale): { id: string; depth: number }[] {
	const ids = new Set(members.map(({ id }) => id));
	const byLabel = compare(locale);
	const children = Map.groupBy(members, ({ broader }) => (broader && ids.has(broader) ? broader : undefined));
	const below = (parent: string | undefined, depth: number): { id: string; depth: number }[] =>
		(children.get(parent) ?? [])
			.map(({ id }) => ({ id, depth }))
			.toSorted((a, b) => byLabel(term(a.id, locale).label, term(b.id, locale).label))
			.flatMap((each) => [each, ...below(each.id, depth + 1)]);
	return below(undefined, 0);
}

type Teller = 'case' | 'network';

async function experiencesWith({ id, scheme }: ConceptLabels, tagged: readonly WorkRecord[], locale: Locale, tags: Set<string>): Promise<Experience[]> {
	if (scheme !== 'success-factor' && scheme !== 'obstacle') return [];
	const tellers = tagged.filter(({ type }) => type === 'case' || type === 'network').slice(0, MAX_VOICES);
	const words = new Map(await Promise.all(tellers.map(async (work) => [work.id, await wordsOf(work, locale)] as const)));
	return teasers(tellers, locale, tags).flatMap((teaser) => (words.get(teaser.id) ?? []).filter((each) => isWithin(each.id, id)).map(({ text }) => ({ teaser, text })));
}

/** What a case or a network says about each of its factors and obstacles. */
async function wordsOf(work: WorkRecord, locale: Locale): Promise<{ id: string; text: Text }[]> {
	const type = work.type as Teller;
	const shownIn = bestLocale(locale, work.available, work.sourceLocale);
	if (!shownIn) return [];
	const [shown, original] = await Promise.all([row(type, work, shownIn), shownIn === work.sourceLocale || !work.available.includes(work.sourceLocale) ? undefined : row(type, work, work.sourceLocale)]);
	if (!shown) return [];
	const speak = speaker(shownIn, work.sourceLocale);
	return [
		...factors(shown.successFactors, original?.successFactors, speak, locale).flatMap(({ factor, comment }: Factor) => (comment ? [{ id: factor.id, text: comment }] : [])),
		...obstacles(shown.obstacles, original?.obstacles, speak, locale).flatMap(({ obstacle, howOvercome }: Obstacle) => (howOvercome ? [{ id: obstacle.id, text: howOvercome }] : [])),
	];
}

function isWithin(id: string, wide: string): boolean {
	const own = concept(id);
	return id === wide || (own !== undefined && broaderOf(own).includes(wide));
}
