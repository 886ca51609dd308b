/**
 * What a query may mean, before any engine is asked. Pure: the same query and the same knowledge give the same plan,
 * and both engines follow it.
 */
import { locales, type Locale } from '../locales.ts';
import { analyzeWord } from '../text/analyze.ts';
import { arabicVariants } from '../text/arabic.ts';
import { compoundsWith, hasCompounds, splitCompound } from '../text/compounds.ts';
import { hasSkeletons, skeleton } from '../text/fold.ts';
import type { Lexicon, Likeness } from '../text/lexicon.ts';
import { isSureSlip, likelySpellings } from '../text/typos.ts';
import { parseQuery, type QueryWord } from './query.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What an index knows about the words of its language. */
export interface Knowledge {
	thesaurus: Thesaurus;
	surfaces: Lexicon;
	/** The same words as skeletons, see `skeleton`: where a letter and its mark are typed as one, a slip is one, too. */
	skeletons: Lexicon;
	stems: Lexicon;
	/** Number of works that hold a stem. */
	stemFrequency(stem: string): number;
	/** Number of works that hold a word in this spelling. */
	surfaceFrequency(surface: string): number;
	/** Known words with this skeleton. */
	withSkeleton(skeleton: string): readonly string[];
	/** How a canonical spelling is written: `fluechtling` → `Flüchtling`. */
	written(surface: string): string;
}

export interface PlanWord {
	written: string;
	surface: string;
	stem: string;
	/** The word may go on: `antidisk` finds `Antidiskriminierung`. */
	prefix: boolean;
	/** Stems that differ from the word's own by a particle written onto it. */
	variants: string[];
	/** Stems of compounds that contain the word. */
	compounds: string[];
	/** The two words it is made of. */
	parts?: [string, string];
	/** Concepts that it, alone or with its neighbours, is a label of. */
	concepts: string[];
	/** Those of them that take this word and its neighbours to name: surer than a single word. */
	named: string[];
	/** The stem it has in each other language, for texts that exist in no translation. */
	foreign: { locale: Locale; stem: string }[];
	/** Known words that it may be a slip of, the likeliest first; of a known word only much commoner ones. */
	corrections: Correction[];
	/** Means nothing as it stands, so that the likeliest correction is worth offering. */
	misspelt: boolean;
}

export interface Correction {
	surface: string;
	stem: string;
	/** 1 is the likeliest. */
	likelihood: number;
	concepts: string[];
}

export interface Plan {
	locale: Locale;
	/** The query as understood, cleaned. */
	text: string;
	words: PlanWord[];
	phrases: string[][];
	excluded: { surface: string; stem: string }[][];
	understood: { words: string; concept: string }[];
	/** The query with its misspelt words replaced, when there are any. */
	corrected?: string;
}

export interface PlanOptions {
	asYouType?: boolean;
	/** Concepts that the visitor does not mean. */
	without?: readonly string[];
}

/** A beginning shorter than this says too little, unless the visitor is still typing. */
const SHORTEST_PREFIX = 3;
const SHORTEST_TYPED = 2;
/** Works that a word may be in and still be doubted. */
const RARE = 2;
const DOUBTS_MOST = 6;
/** How much commoner than the word as typed another must be. */
const DOUBT = 5;
/** A form that nobody wrote may be a slip of any word that somebody did; a shorter one only of words as common as its stem. */
const UNSEEN_TELLS = 4;

export function planQuery(query: string, locale: Locale, knowledge: Knowledge, options: PlanOptions = {}): Plan {
	const parsed = parseQuery(query, locale);
	const without = new Set(options.without);
	const recognised = knowledge.thesaurus.recognise(parsed.words, locale).filter(({ concept }) => !without.has(concept));
	const last = parsed.words.at(-1);
	const words = parsed.words.map((word, index) => {
		const open = word === last && parsed.open && word.surface.length >= (options.asYouType ? SHORTEST_TYPED : SHORTEST_PREFIX);
		const concepts = recognised.filter(({ from, to }) => from <= index && index < to).map(({ concept }) => concept);
		const named = recognised.filter(({ from, to }) => from <= index && index < to && to - from > 1).map(({ concept }) => concept);
		return { ...planWord(word, locale, knowledge, open, unique(concepts), without), named: unique(named) };
	});
	const corrected = correctedText(parsed.text, parsed.words, words, locale, knowledge);
	return {
		locale,
		text: parsed.text,
		words,
		phrases: parsed.phrases,
		excluded: parsed.excluded.map((sequence) => sequence.map(({ surface, stem }) => ({ surface, stem }))),
		understood: recognised.map(({ concept, from, to }) => ({ words: parsed.words.slice(from, to).map(({ written }) => written).join(' '), concept })),
		...(corrected !== undefined && { corrected }),
	};
}

function planWord(word: QueryWord, locale: Locale, knowledge: Knowledge, prefix: boolean, concepts: string[], without: ReadonlySet<string>): Omit<PlanWord, 'named'> {
	const { written, surface, stem } = word;
	const compounding = hasCompounds(locale);
	const known = knowledge.surfaces.has(surface) || knowledge.stems.has(stem);
	const parts = compounding ? splitCompound(stem, locale, knowledge.stemFrequency) : known ? undefined : splitCompound(surface, locale, knowledge.surfaceFrequency);
	const begins = prefix && knowledge.surfaces.startingWith(surface, 1).length > 0;
	const misspelt = !known && !begins && !concepts.length;
	return {
		written,
		surface,
		stem,
		prefix,
		variants: unique([...sameSkeleton(surface, locale, knowledge), ...(locale === 'ar' ? arabicVariants(stem).filter((variant) => knowledge.stems.has(variant)) : [])]).filter((variant) => variant !== stem),
		compounds: compounding ? compoundsWith(stem, knowledge.stems, firstPart(surface, locale)) : [],
		...(parts && { parts }),
		concepts,
		// From the bare spelling, so that every way of typing a word finds the same works in other languages, too.
		foreign: locales.filter((other) => other !== locale).map((other) => ({ locale: other, stem: analyzeWord(skeleton(surface, locale), other).stem })),
		corrections: misspelt ? corrections(surface, locale, knowledge, without) : doubtful(word, locale, knowledge, without),
		misspelt,
	};
}

/** A verb begins its compounds without its ending: fördern, Fördermittel. */
const firstPart = (surface: string, locale: Locale): string => skeleton(surface, locale).replace(locale === 'de' ? /(?<=....)n$/ : /(?<=....)e$/, '');

/** Stems of words that are the same but for marks their writer left out. */
const sameSkeleton = (surface: string, locale: Locale, knowledge: Knowledge): string[] =>
	knowledge.withSkeleton(skeleton(surface, locale)).map((variant) => analyzeWord(variant, locale).stem);

function corrections(surface: string, locale: Locale, knowledge: Knowledge, without: ReadonlySet<string>, reach = 2): Correction[] {
	const likely = new Map<string, number>();
	const note = (term: string, word: string, spelling: Likeness): void => void likely.set(term, Math.max(likely.get(term) ?? 0, likelihood(word, spelling, knowledge.surfaceFrequency(term))));
	for (const spelling of likelySpellings(surface, knowledge.surfaces, reach)) note(spelling.term, surface, spelling);
	if (hasSkeletons(locale)) {
		const bare = skeleton(surface, locale);
		for (const spelling of likelySpellings(bare, knowledge.skeletons, reach)) for (const term of knowledge.withSkeleton(spelling.term)) note(term, bare, spelling);
	}
	return [...likely]
		.map(([term, likelihood]) => ({ term, likelihood }))
		.sort((a, b) => b.likelihood - a.likelihood)
		.map(({ term, likelihood }) => {
			const { stem } = analyzeWord(term, locale);
			const concepts = knowledge.thesaurus.recognise([{ stem, surface: term }], locale).map(({ concept }) => concept);
			return { surface: term, stem, likelihood, concepts: concepts.filter((concept) => !without.has(concept)) };
		});
}

/** A slip may happen to be another word, or look like the form of one. A word that works say is doubted only when another is much commoner. */
function doubtful({ surface, stem }: QueryWord, locale: Locale, knowledge: Knowledge, without: ReadonlySet<string>): Correction[] {
	// The word as the index spells it: marks left out are no slip.
	const spelled = knowledge.surfaces.has(surface) ? surface : knowledge.withSkeleton(skeleton(surface, locale))[0];
	const found = spelled === undefined ? knowledge.stemFrequency(stem) : knowledge.surfaceFrequency(spelled);
	if (spelled !== undefined && found > RARE) return [];
	const least = spelled !== undefined ? found * DOUBT : surface.length < UNSEEN_TELLS ? found : 0;
	const likely = corrections(spelled ?? surface, locale, knowledge, without, 1).filter((correction) => correction.stem !== stem && knowledge.surfaceFrequency(correction.surface) >= least);
	return likely.slice(0, DOUBTS_MOST).map((correction) => ({ ...correction, likelihood: correction.likelihood / 2 }));
}

/** Near, with the same first letter, and common: in that order. Between 0 and 1. */
function likelihood(word: string, { term, distance }: Likeness, frequency: number): number {
	const near = distance > 1 ? 0.35 : isSureSlip(word, term) ? 0.7 : 0.5;
	const begins = word.charAt(0) === term.charAt(0) ? 0.2 : 0;
	return near + begins + 0.1 * Math.min(1, Math.log2(1 + frequency) / 10);
}

function correctedText(text: string, typed: readonly QueryWord[], planned: readonly PlanWord[], locale: Locale, knowledge: Knowledge): string | undefined {
	let out = '';
	let at = 0;
	planned.forEach((word, index) => {
		const [best] = word.corrections;
		const place = typed[index];
		if (!best || !place || !word.misspelt || word.parts) return;
		out += text.slice(at, place.start) + inCaseOf(place.written, knowledge.written(best.surface), locale);
		at = place.end;
	});
	return at ? out + text.slice(at) : undefined;
}

/** A word that was seen at the beginning of a sentence bears a capital that says nothing. In German it says "noun". */
function inCaseOf(typed: string, written: string, locale: Locale): string {
	const isSmall = locale !== 'de' && typed === typed.toLocaleLowerCase(locale);
	return isSmall ? written.charAt(0).toLocaleLowerCase(locale) + written.slice(1) : written;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
