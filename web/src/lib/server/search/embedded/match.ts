/**
 * Which works match a plan. Every posting list is read once for each field; from there on matching is bit algebra.
 */
import type { Locale } from '@erasmi/config/locales';
import type { Plan, PlanWord } from '@erasmi/config/search/plan';
import type { Thesaurus } from '@erasmi/config/search/thesaurus';
import { waysOf, type Clause, type Way } from '@erasmi/config/search/ways';
import { ENOUGH } from '@erasmi/config/search/weights';
import { and, count, createBits, orInto, type Bits } from './bits.ts';
import type { Postings } from './postings.ts';

/** A way with the works it leads to. */
export interface WayMatch {
	way: Way;
	any: Bits;
	/** In the order of the way's fields. */
	fields: { weight: number; bits: Bits }[];
}

export interface WordMatch {
	word: PlanWord;
	ways: WayMatch[];
	/** Rows whose own words say it, in some form. */
	said: Bits;
	/** Rows matched in any way but a correction. */
	related: Bits;
	/** Rows matched in any way. */
	all: Bits;
}

export interface Matches {
	words: WordMatch[];
	/** Every row that is found. */
	rows: Bits;
	/** Growing sets, the best first: a row belongs to the first that holds it. */
	tiers: Bits[];
	/** True when no row matches all words. */
	partial: boolean;
}

export interface Source {
	locale: Locale;
	postings: Postings;
	/** Length of every set of rows. */
	words: number;
	thesaurus: Thesaurus;
}

export function matchPlan(plan: Plan, source: Source): Matches {
	const words = waysOf(plan, source.thesaurus).map(({ word, ways }) => matchWord(word, ways, source));
	const full = words.map((word) => word.all).reduce(and);
	const tiers = [words.map((word) => word.said).reduce(and), words.map((word) => word.related).reduce(and), full];
	const found = count(full);
	if (found >= ENOUGH || words.length < 2) return { words, rows: full, tiers, partial: false };
	const atLeast = rowsByWords(words, source);
	const half = Math.ceil(words.length / 2);
	for (let least = words.length - 1; least >= half; least--) tiers.push(atLeast[least] ?? full);
	// Fewer words say little; they count only when nothing else was found.
	for (let least = half - 1; least > 0 && !count(tiers.at(-1) ?? full); least--) tiers.push(atLeast[least] ?? full);
	return { words, rows: tiers.at(-1) ?? full, tiers, partial: found === 0 };
}

/** Index n: rows that match n words or more. */
function rowsByWords(words: readonly WordMatch[], source: Source): Bits[] {
	const atLeast = Array.from({ length: words.length + 1 }, () => createBits(source.words));
	words.forEach((word, index) => {
		for (let matched = index; matched >= 0; matched--) orInto(atLeast[matched + 1] as Bits, matched ? and(atLeast[matched] as Bits, word.all) : word.all);
	});
	return atLeast;
}

function matchWord(word: PlanWord, ways: readonly Way[], source: Source): WordMatch {
	const [said, related, all] = [createBits(source.words), createBits(source.words), createBits(source.words)];
	const matched = ways.map((way) => matchWay(way, source));
	for (const { way, any, fields } of matched) {
		orInto(all, any);
		if (way.kind !== 'corrected') orInto(related, any);
		if (way.kind === 'exact') fields.forEach(({ bits }, index) => way.fields[index]?.label || orInto(said, bits));
	}
	return { word, ways: matched, said, related, all };
}

function matchWay(way: Way, source: Source): WayMatch {
	const fields = way.fields.map(({ weight, clause }) => ({ weight, bits: lookUp(clause, source) }));
	const any = fields.length === 1 ? (fields[0] as { bits: Bits }).bits : fields.reduce((union, { bits }) => orInto(union, bits), createBits(source.words));
	return { way, any, fields };
}

/** The set may be shared: do not change it. */
function lookUp(clause: Clause, source: Source): Bits {
	const { postings, locale } = source;
	if ('all' in clause) return clause.all.map((term) => postings.of(locale, term)).reduce(and);
	if ('any' in clause) return postings.ofAny(locale, clause.any);
	if ('some' in clause) return postings.ofSome(locale, clause.some);
	if ('both' in clause) return clause.both.map((part) => lookUp(part, source)).reduce(and);
	return postings.startingWith(locale, clause.beginning);
}
