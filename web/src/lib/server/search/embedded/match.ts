/**
 * Which works match a plan, and how well. Every posting list is read once for each field; from there on matching is
 * bit algebra, and a score is worked out only for works that match.
 */
import { locales, type Locale } from '@erasmi/config/locales';
import type { Plan, PlanWord } from '@erasmi/config/search/plan';
import type { Thesaurus } from '@erasmi/config/search/thesaurus';
import { and, count, createBits, or, orInto, type Bits } from './bits.ts';
import type { Columns } from './columns.ts';
import type { Postings } from './postings.ts';
import { CONCEPT_FACET } from './schema.ts';
import { foreignFields, foreignStem, FREQUENT, stemFields, surfaceFields } from './terms.ts';
import { weights } from './weights.ts';

/** One way in which works match a word. */
export interface Way {
	/** How sure this way is, 0 to 1. */
	trust: number;
	kind: 'exact' | 'related' | 'concept' | 'corrected' | 'foreign';
	/** Concept or corrected word. */
	by?: string;
	/** The work is about it: this adds to what its words say. */
	about?: boolean;
	any: Bits;
	fields: { weight: number; bits: Bits; label?: boolean }[];
}

export interface WordMatch {
	word: PlanWord;
	ways: Way[];
	/** Rows matched as written, in some form. */
	exact: Bits;
	/** Rows matched in any way but a correction. */
	related: Bits;
	/** Rows matched in any way. */
	all: Bits;
}

export interface Matches {
	words: WordMatch[];
	/** Every row that is found. */
	rows: Bits;
	/** Rows that match all words. */
	full: Bits;
	/** Growing sets, the best first: a row belongs to the first that holds it. */
	tiers: Bits[];
	/** True when no row matches all words. */
	partial: boolean;
}

/** With fewer works that match all words, those that match most of them follow. */
const ENOUGH = 10;

export interface Source {
	locale: Locale;
	postings: Postings;
	columns: Columns;
	thesaurus: Thesaurus;
}

export function matchPlan(plan: Plan, source: Source): Matches {
	const words = plan.words.map((word) => matchWord(word, source));
	const exact = words.map((word) => word.exact).reduce(and);
	const related = words.map((word) => word.related).reduce(and);
	const full = words.map((word) => word.all).reduce(and);
	const tiers = [exact, related, full];
	const found = count(full);
	if (found >= ENOUGH || words.length < 2) return { words, rows: full, full, tiers, partial: false };
	const atLeast = rowsByWords(words, source);
	for (let least = words.length - 1; least >= Math.ceil(words.length / 2); least--) tiers.push(atLeast[least] ?? full);
	// Fewer words say little; they count only when nothing else was found.
	for (let least = Math.ceil(words.length / 2) - 1; least > 0 && !count(tiers.at(-1) ?? full); least--) tiers.push(atLeast[least] ?? full);
	return { words, rows: tiers.at(-1) ?? full, full, tiers, partial: found === 0 };
}

/** Index n: rows that match n words or more. */
function rowsByWords(words: readonly WordMatch[], source: Source): Bits[] {
	const atLeast = Array.from({ length: words.length + 1 }, () => createBits(source.columns.words));
	words.forEach((word, index) => {
		for (let matched = index; matched >= 0; matched--) orInto(atLeast[matched + 1] as Bits, matched ? and(atLeast[matched] as Bits, word.all) : word.all);
	});
	return atLeast;
}

function matchWord(word: PlanWord, source: Source): WordMatch {
	const exact = exactWays(word, source);
	const related = relatedWays(word, source);
	const corrected = word.corrections.flatMap((correction) => correctedWays(correction.surface, correction.stem, correction.likelihood, correction.concepts, source));
	const exactBits = said(exact, source);
	const relatedBits = orInto(union([...exact, ...related], source), exactBits);
	const ways = [...exact, ...related, ...corrected];
	return { word, ways, exact: exactBits, related: relatedBits, all: orInto(union(corrected, source), relatedBits) };
}

const union = (ways: readonly Way[], source: Source): Bits => ways.reduce((all, way) => orInto(all, way.any), createBits(source.columns.words));

/** Rows whose own words say it; a label says only what they are about. */
const said = (ways: readonly Way[], source: Source): Bits => ways.flatMap(({ fields }) => fields).filter(({ label }) => !label).reduce((all, { bits }) => orInto(all, bits), createBits(source.columns.words));

const exactWays = (word: PlanWord, source: Source): Way[] => [
	surfaceWay(word.surface, weights.surface, 'exact', source),
	stemWay(word.stem, weights.stem, 'exact', source),
];

function relatedWays(word: PlanWord, source: Source): Way[] {
	return [
		...(word.prefix ? [prefixWay(word.surface, source)] : []),
		...word.variants.map((stem) => stemWay(stem, weights.variant, 'related', source)),
		...(word.compounds.length ? [compoundsWay(word.compounds, source)] : []),
		...(word.parts ? [partsWay(word.parts, source)] : []),
		...word.concepts.flatMap((concept) => conceptWays(concept, weights.concept, source, word.named.includes(concept))),
		foreignWay(word, source),
	];
}

function correctedWays(surface: string, stem: string, likelihood: number, concepts: readonly string[], source: Source): Way[] {
	const trust = weights.corrected * likelihood;
	return [
		{ ...surfaceWay(surface, trust, 'corrected', source), by: surface },
		{ ...stemWay(stem, trust, 'corrected', source), by: surface },
		...concepts.flatMap((concept) => conceptWays(concept, trust * weights.concept, source)).map((way): Way => ({ ...way, kind: 'corrected', by: surface })),
	];
}

type FieldBits = (field: 'title' | 'summary' | 'body' | 'labels' | 'names') => Bits;

function way(kind: Way['kind'], trust: number, bits: FieldBits, source: Source, extra: Bits[] = [], by?: string, without: readonly string[] = []): Way {
	const fields = (Object.keys(weights.fields) as (keyof typeof weights.fields)[]).filter((field) => !without.includes(field)).map((field): Way['fields'][number] => ({ weight: weights.fields[field], bits: bits(field), label: field === 'labels' }));
	for (const more of extra) fields.push({ weight: weights.frequent, bits: more });
	const any = createBits(source.columns.words);
	for (const field of fields) orInto(any, field.bits);
	return { kind, trust, any, fields, ...(by !== undefined && { by }) };
}

const surfaceWay = (surface: string, trust: number, kind: Way['kind'], source: Source): Way =>
	way(kind, trust, (field) => source.postings.of(source.locale, surfaceFields[field] + surface), source);

const stemWay = (stem: string, trust: number, kind: Way['kind'], source: Source): Way =>
	way(kind, trust, (field) => source.postings.of(source.locale, stemFields[field] + stem), source, [source.postings.of(source.locale, FREQUENT + stem)]);

const prefixWay = (surface: string, source: Source): Way =>
	way('related', weights.prefix, (field) => source.postings.startingWith(source.locale, surfaceFields[field] + surface), source);

const compoundsWay = (stems: readonly string[], source: Source): Way =>
	way('related', weights.compound, (field) => source.postings.ofAny(source.locale, stems.map((stem) => stemFields[field] + stem)), source, [], undefined, ['labels']);

/** Both parts somewhere in the work; in the title only when both stand there. */
function partsWay([head, tail]: readonly [string, string], source: Source): Way {
	const { postings, locale } = source;
	const anywhere = (stem: string): Bits => ['title', 'summary', 'body', 'labels'].map((field) => or(postings.of(locale, stemFields[field as 'title'] + stem), postings.of(locale, surfaceFields[field as 'title'] + stem))).reduce(or);
	const both = and(anywhere(head), anywhere(tail));
	const inField = (field: 'title' | 'summary'): Bits => and(or(postings.of(locale, stemFields[field] + head), postings.of(locale, surfaceFields[field] + head)), or(postings.of(locale, stemFields[field] + tail), postings.of(locale, surfaceFields[field] + tail)));
	const fields = [
		{ weight: weights.fields.title, bits: inField('title') },
		{ weight: weights.fields.summary, bits: inField('summary') },
		{ weight: weights.fields.body, bits: both },
	];
	return { kind: 'related', trust: weights.parts, any: both, fields };
}

/** Works about the concept, and works whose text says one of its labels. */
function conceptWays(concept: string, trust: number, source: Source, named = false): Way[] {
	const { columns, locale, postings, thesaurus } = source;
	const about = columns.bits(CONCEPT_FACET, concept);
	const ways: Way[] = about ? [{ kind: 'concept', by: concept, trust, any: about, about: true, fields: [{ weight: named ? weights.aboutNamed : weights.about, bits: about }] }] : [];
	for (const stems of thesaurus.labelStems(concept, locale)) {
		ways.push(way('concept', trust, (field) => stems.map((stem) => postings.of(locale, stemFields[field] + stem)).reduce(and), source, [], concept));
	}
	for (const other of locales) {
		if (other === locale) continue;
		for (const stems of thesaurus.labelStems(concept, other)) ways.push(foreignStems(stems, other, 'concept', trust * weights.foreignLabel, source, concept));
	}
	return ways;
}

function foreignWay(word: PlanWord, source: Source): Way {
	const { postings, locale, columns } = source;
	const title = or(postings.of(locale, foreignFields.title + word.surface), word.foreign.map(({ locale: other, stem }) => postings.of(locale, foreignStem('title', other, stem))).reduce(or));
	const text = or(postings.of(locale, foreignFields.text + word.surface), word.foreign.map(({ locale: other, stem }) => postings.of(locale, foreignStem('text', other, stem))).reduce(or));
	const any = orInto(orInto(createBits(columns.words), title), text);
	return { kind: 'foreign', trust: weights.foreign, any, fields: [{ weight: weights.fields.title, bits: title }, { weight: weights.fields.summary, bits: text }] };
}

function foreignStems(stems: readonly string[], other: Locale, kind: Way['kind'], trust: number, source: Source, by: string): Way {
	const inField = (field: 'title' | 'text'): Bits => stems.map((stem) => source.postings.of(source.locale, foreignStem(field, other, stem))).reduce(and);
	const [title, text] = [inField('title'), inField('text')];
	return { kind, by, trust, any: or(title, text), fields: [{ weight: weights.fields.title, bits: title }, { weight: weights.fields.summary, bits: text }] };
}
