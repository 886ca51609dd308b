/** Marks in a text what a plan was looking for, and picks the passage that shows most of it. Runs of text, never HTML. */
import type { Locale } from '../locales.ts';
import { analyzeWord, type Term } from '../text/analyze.ts';
import { fold } from '../text/fold.ts';
import { words, type Word } from '../text/words.ts';
import type { Run } from './engine.ts';
import type { Plan } from './plan.ts';
import type { Thesaurus } from './thesaurus.ts';

/** Decides for the words of texts in one language whether a query asked for them. */
export interface Marker {
	/** Number of the query's words. */
	words: number;
	/** Index of the query's word that a word with this beginning answers, or -1. Most words are ruled out by their first letter. */
	match(word: string): number;
	/** Labels of recognised concepts, as sequences of stems, with the query's word they belong to. */
	labels: { stems: string[]; word: number }[];
}

/** Words of a passage. */
const PASSAGE_WORDS = 32;
/** Words before the first mark that a passage may take in to begin with its sentence. */
const LEAD_WORDS = 10;
/** Texts are read for marks up to here; what comes later seldom says it first. */
const READ_LENGTH = 24_000;

/** @param source language of the texts to mark */
export function createMarker(plan: Plan, source: Locale, thesaurus: Thesaurus): Marker {
	const stems = new Map<string, number>();
	const surfaces = new Map<string, number>();
	const prefixes: [string, number][] = [];
	const labels: Marker['labels'] = [];
	const note = (map: Map<string, number>, key: string, index: number): void => void (map.has(key) || map.set(key, index));
	plan.words.forEach((word, index) => {
		note(surfaces, word.surface, index);
		note(stems, source === plan.locale ? word.stem : (word.foreign.find(({ locale }) => locale === source)?.stem ?? word.stem), index);
		if (word.prefix) prefixes.push([word.surface, index]);
		if (source === plan.locale) {
			for (const stem of [...word.variants, ...word.compounds, ...(word.parts ?? [])]) note(stems, stem, index);
			for (const { surface, stem } of word.corrections) {
				note(surfaces, surface, index);
				note(stems, stem, index);
			}
		}
		for (const concept of [...word.concepts, ...word.corrections.flatMap(({ concepts }) => concepts)]) {
			for (const label of thesaurus.labelStems(concept, source)) labels.push({ stems: label, word: index });
		}
	});
	for (const { stems: sequence, word } of labels) if (sequence.length === 1) note(stems, sequence[0] as string, word);
	const initials = initialsOf(source, [...surfaces.keys(), ...stems.keys(), ...prefixes.map(([prefix]) => prefix)]);
	const answered = ({ surface, stem, stop }: Term): number => {
		if (stop && !surfaces.has(surface)) return -1;
		return surfaces.get(surface) ?? stems.get(stem) ?? prefixes.find(([prefix]) => surface.startsWith(prefix))?.[1] ?? -1;
	};
	return {
		words: plan.words.length,
		match: (word) => (initials && !initials.has(initial(word.charAt(0), source)) ? -1 : answered(analyzeWord(word, source))),
		labels: labels.filter(({ stems: sequence }) => sequence.length > 1),
	};
}

/** First letters of what is looked for; `undefined` in Arabic, where a word may begin with its article. */
const initialsOf = (source: Locale, terms: readonly string[]): ReadonlySet<string> | undefined => (source === 'ar' ? undefined : new Set(terms.map((term) => term.charAt(0))));

const initials = new Map<string, string>();
/** The first letter of a word as it is spelled in stems. */
function initial(letter: string, source: Locale): string {
	const key = source + letter;
	let folded = initials.get(key);
	if (folded === undefined) initials.set(key, (folded = fold(letter, source).charAt(0)));
	return folded;
}

/** Words of a text, and for each the query's word that it answers; -1 for none. */
interface Read {
	tokens: Word[];
	marks: number[];
}

/** Adds marks for labels of several words. */
function withLabels({ tokens, marks }: Read, source: Locale, marker: Marker): Read {
	if (!marker.labels.length) return { tokens, marks };
	const telling = tokens.map(({ text }, index) => ({ ...analyzeWord(text, source), index })).filter(({ stop }) => !stop);
	for (const { stems, word } of marker.labels) {
		for (let start = 0; start + stems.length <= telling.length; start++) {
			if (stems.some((stem, offset) => telling[start + offset]?.stem !== stem)) continue;
			for (let offset = 0; offset < stems.length; offset++) marks[telling[start + offset]?.index ?? 0] = word;
		}
	}
	return { tokens, marks };
}

export function markText(text: string, source: Locale, marker: Marker): Run[] {
	const { tokens, marks } = read(text, source, marker, Infinity);
	return toRuns(text, tokens, marks, 0, text.length);
}

/**
 * The passage that answers most words of the query; the beginning of the first text when nothing does. Reading stops
 * where a passage answers all that the work can answer, so a long text costs no more than it has to.
 * @param answerable how many words of the query the texts can answer, when that is known
 */
export function bestPassage(texts: readonly string[], source: Locale, marker: Marker, answerable = marker.words): Run[] {
	const text = texts.filter(Boolean).join('\n').slice(0, READ_LENGTH);
	const { tokens, marks } = read(text, source, marker, answerable);
	const start = bestWindow(marks);
	const first = start === undefined ? 0 : passageStart(text, tokens, start);
	const last = Math.min(tokens.length, first + PASSAGE_WORDS) - 1;
	const from = first === 0 ? 0 : (tokens[first]?.start ?? 0);
	const to = last + 1 >= tokens.length ? text.length : endOf(text, tokens, last);
	const runs = toRuns(text, tokens, marks, from, to).map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
	if (from > 0) runs.unshift({ text: '… ', hit: false });
	if (to < text.length) runs.push({ text: ' …', hit: false });
	return joined(runs);
}

/** Reads up to where `enough` words of the query have been met close together, and as far as a passage needs after them. */
function read(text: string, source: Locale, marker: Marker, enough: number): Read {
	const [tokens, marks]: [Word[], number[]] = [[], []];
	const metAt = new Map<number, number>();
	let until = enough > 0 ? Infinity : PASSAGE_WORDS;
	for (const token of words(text, source)) {
		const word = marker.match(token.text);
		if (word >= 0 && until === Infinity) {
			metAt.set(word, tokens.length);
			if (metAt.size >= enough && tokens.length - Math.min(...metAt.values()) <= PASSAGE_WORDS - LEAD_WORDS) until = tokens.length + PASSAGE_WORDS;
		}
		tokens.push(token);
		marks.push(word);
		if (tokens.length > until) break;
	}
	return withLabels({ tokens, marks }, source, marker);
}

/** First token of the window with the most different words of the query, then the most marks, then the earliest. */
function bestWindow(marks: readonly number[]): number | undefined {
	let best: number | undefined;
	let bestScore = 0;
	for (let start = 0; start < marks.length; start++) {
		if ((marks[start] as number) < 0) continue;
		const seen = new Set<number>();
		let hits = 0;
		for (let index = start; index < Math.min(marks.length, start + PASSAGE_WORDS - LEAD_WORDS); index++) {
			if ((marks[index] as number) < 0) continue;
			seen.add(marks[index] as number);
			hits++;
		}
		const score = seen.size * 100 + Math.min(hits, 99);
		if (score > bestScore) [best, bestScore] = [start, score];
	}
	return best;
}

/** Goes back to the beginning of the sentence when it is near, else by a few words. */
function passageStart(text: string, tokens: readonly Word[], mark: number): number {
	for (let index = mark; index > Math.max(0, mark - LEAD_WORDS); index--) {
		const between = text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
		if (/[.!?؟。\n]/u.test(between)) return index;
	}
	return mark <= LEAD_WORDS ? 0 : mark - 4;
}

/** Takes in the full stop after the last word, but not the next word. */
function endOf(text: string, tokens: readonly Word[], last: number): number {
	const end = tokens[last]?.end ?? text.length;
	const rest = text.slice(end, tokens[last + 1]?.start ?? text.length);
	return end + (/^[.!?؟,;:)»”"]+/u.exec(rest)?.[0].length ?? 0);
}

function toRuns(text: string, tokens: readonly Word[], marks: readonly number[], from: number, to: number): Run[] {
	const runs: Run[] = [];
	let at = from;
	tokens.forEach((token, index) => {
		if ((marks[index] as number) < 0 || token.start < at || token.end > to) return;
		runs.push({ text: text.slice(at, token.start), hit: false }, { text: text.slice(token.start, token.end), hit: true });
		at = token.end;
	});
	runs.push({ text: text.slice(at, to), hit: false });
	return joined(runs);
}

/** Neighbours of one kind become one run; two marks with only a space between them become one. */
function joined(runs: readonly Run[]): Run[] {
	const out: Run[] = [];
	for (const run of runs) {
		if (!run.text) continue;
		const last = out.at(-1);
		if (last?.hit === run.hit) last.text += run.text;
		else out.push({ ...run });
	}
	return out;
}
