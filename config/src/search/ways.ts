/**
 * The ways in which a work can match each word of a plan: weighted clauses over the terms of its document. The embedded
 * engine looks them up as sets of works, the Meilisearch engine checks them against single documents; so both agree.
 */
import { locales, type Locale } from '../locales.ts';
import { hasCompounds } from '../text/compounds.ts';
import { skeleton } from '../text/fold.ts';
import type { Plan, PlanWord } from './plan.ts';
import { conceptTerm, foreignFields, foreignStem, FREQUENT, stemFields, surfaceFields, type Field } from './fields.ts';
import type { Thesaurus } from './thesaurus.ts';
import { weights } from './weights.ts';

/** All of the terms; any of them; all of the terms of some list. A beginning stands for every term that begins so. */
export type Clause = { all: string[] } | { any: string[] } | { some: string[][] } | { beginning: string } | { both: Clause[] };

export interface Way {
	kind: 'exact' | 'related' | 'concept' | 'corrected' | 'foreign';
	/** How sure this way is, 0 to 1. */
	trust: number;
	/** Concept or corrected word. */
	by?: string;
	/** The work is about it: this adds to what its words say. */
	about?: boolean;
	/** The weights of all that are met add up. `label` marks what says only what a work is about, `title` what no passage can show. */
	fields: { weight: number; clause: Clause; label?: boolean; title?: boolean }[];
}

/** Whether the passages of a work can show what this field of a way was met by; titles, names, labels and concepts are none. */
export const isShown = (way: Way, field: Way['fields'][number] | undefined): boolean => !way.about && !field?.label && !field?.title;

export interface WordWays {
	word: PlanWord;
	ways: Way[];
}

export const waysOf = (plan: Plan, thesaurus: Thesaurus): WordWays[] => plan.words.map((word) => ({ word, ways: wordWays(word, plan.locale, thesaurus) }));

function wordWays(word: PlanWord, locale: Locale, thesaurus: Thesaurus): Way[] {
	const concept = (id: string, trust: number): Way[] => conceptWays(id, trust, locale, thesaurus, word.named.includes(id));
	return [
		surfaceWay(word.surface, weights.surface, 'exact'),
		stemWay(word.stem, weights.stem, 'exact'),
		...(word.prefix ? prefixWays(word.surface, locale) : []),
		...word.variants.map((stem) => stemWay(stem, weights.variant, 'related')),
		...(word.compounds.length ? [compoundsWay(word.compounds)] : []),
		...(word.parts ? [partsWay(word.parts)] : []),
		...word.concepts.flatMap((id) => concept(id, weights.concept)),
		foreignWay(word, locale),
		...word.corrections.flatMap(({ surface, stem, likelihood, concepts }) => {
			const trust = weights.corrected * likelihood;
			const ways = [surfaceWay(surface, trust * weights.surface, 'corrected'), stemWay(stem, trust * weights.stem, 'corrected'), ...concepts.flatMap((id) => concept(id, trust * weights.concept))];
			return ways.map((way): Way => ({ ...way, kind: 'corrected', by: surface }));
		}),
	];
}

const fieldNames = Object.keys(weights.fields) as Field[];

const NOT_IN_PASSAGES: ReadonlySet<Field> = new Set(['title', 'names']);

const inFields = (kind: Way['kind'], trust: number, clause: (field: Field) => Clause, fields: readonly Field[] = fieldNames): Way => ({
	kind,
	trust,
	fields: fields.map((field) => ({ weight: weights.fields[field], clause: clause(field), ...(field === 'labels' && { label: true }), ...(NOT_IN_PASSAGES.has(field) && { title: true }) })),
});

const surfaceWay = (surface: string, trust: number, kind: Way['kind']): Way => inFields(kind, trust, (field) => ({ all: [surfaceFields[field] + surface] }));

function stemWay(stem: string, trust: number, kind: Way['kind']): Way {
	const way = inFields(kind, trust, (field) => ({ all: [stemFields[field] + stem] }));
	way.fields.push({ weight: weights.frequent, clause: { all: [FREQUENT + stem] } });
	return way;
}

/** Also by stems where marks may have been left out: "aben" begins "åbenhed". */
function prefixWays(surface: string, locale: Locale): Way[] {
	const bare = skeleton(surface, locale);
	const bySurface = inFields('related', weights.prefix, (field) => ({ beginning: surfaceFields[field] + surface }));
	const byStem = inFields('related', weights.prefix, (field) => ({ beginning: stemFields[field] + bare }));
	return hasCompounds(locale) ? [bySurface, byStem] : [bySurface];
}

/** A label that happens to contain the word ("Hochschule" for "Schule") says nothing. */
const compoundsWay = (stems: readonly string[]): Way =>
	inFields('related', weights.compound, (field) => ({ any: stems.map((stem) => stemFields[field] + stem) }), fieldNames.filter((field) => field !== 'labels'));

/** Both parts somewhere in the work; in title or summary only when both stand there. */
function partsWay(parts: readonly [string, string]): Way {
	const spelled = (part: string, fields: readonly Field[]): Clause => ({ any: fields.flatMap((field) => [stemFields[field] + part, surfaceFields[field] + part]) });
	const both = (fields: readonly Field[]): Clause => ({ both: parts.map((part) => spelled(part, fields)) });
	return {
		kind: 'related',
		trust: weights.parts,
		fields: [
			{ weight: weights.fields.title, clause: both(['title']), title: true },
			{ weight: weights.fields.summary, clause: both(['summary']) },
			{ weight: weights.fields.body, clause: both(['title', 'summary', 'body', 'labels']) },
		],
	};
}

/** Works about the concept, and works whose text says one of its labels. */
function conceptWays(id: string, trust: number, locale: Locale, thesaurus: Thesaurus, named: boolean): Way[] {
	const about: Way = { kind: 'concept', by: id, trust, about: true, fields: [{ weight: named ? weights.aboutNamed : weights.about, clause: { all: [conceptTerm(id)] } }] };
	const labels = thesaurus.labelStems(id, locale);
	const own: Way = { ...inFields('concept', trust, (field) => ({ some: labels.map((stems) => stems.map((stem) => stemFields[field] + stem)) })), by: id };
	const others = locales.filter((other) => other !== locale).flatMap((other) => thesaurus.labelStems(id, other).map((stems) => ({ other, stems })));
	const foreign: Way = { ...foreignFieldsWay('concept', trust * weights.foreignLabel, (field) => ({ some: others.map(({ other, stems }) => stems.map((stem) => foreignStem(field, other, stem))) })), by: id };
	return [about, ...(labels.length ? [own] : []), ...(others.length ? [foreign] : [])];
}

/** In a text that exists in no translation: the word as spelled, or its form in that language. */
const foreignWay = (word: PlanWord, locale: Locale): Way =>
	foreignFieldsWay('foreign', weights.foreign, (field) => ({ any: [foreignFields[field] + skeleton(word.surface, locale), ...word.foreign.filter((other) => other.locale !== locale).map((other) => foreignStem(field, other.locale, other.stem))] }));

const foreignFieldsWay = (kind: Way['kind'], trust: number, clause: (field: 'title' | 'text') => Clause): Way => ({
	kind,
	trust,
	fields: [
		{ weight: weights.fields.title, clause: clause('title'), title: true },
		{ weight: weights.fields.summary, clause: clause('text') },
	],
});
