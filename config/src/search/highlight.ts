/** Marks in a text what a plan was looking for, and picks the passage that shows most of it. Runs of text, never HTML. */
import type { Locale } from '../locales.ts';
import { analyzeWord, type Term } from '../text/analyze.ts';
import { fold } from '../text/fold.ts';
import { addWordBounds } from '../text/words.ts';
import type { Run } from './engine.ts';
import type { Plan } from './plan.ts';
import type { Thesaurus } from './thesaurus.ts';

/** Decides for the words of texts in one language whether a query asked for them. One serves all hits in that language. */
export interface Marker {
	/** Number of the query's words. */
	words: number;
	/** Index of the query's word that a word of a text answers, or -1. */
	match(text: CutText, index: number): number;
	/** Labels of recognised concepts, as sequences of stems, with the query's word they belong to. */
	labels: { stems: string[]; word: number }[];
	/** Whether a word may begin one of the labels. */
	mayBeginLabel(text: CutText, index: number): boolean;
}

/** Words of a passage. */
const PASSAGE_WORDS = 32;
/** Words before the first mark that a passage may take in to begin with its sentence. */
const LEAD_WORDS = 10;
/** Texts are read for marks up to here; what comes later seldom says it first. */
const READ_LENGTH = 24_000;

/** The markers of one query, each made when the first text in its language comes. */
export class Markers {
	readonly #plan: Plan;
	readonly #thesaurus: Thesaurus;
	readonly #made = new Map<Locale, Marker>();

	constructor(plan: Plan, thesaurus: Thesaurus) {
		this.#plan = plan;
		this.#thesaurus = thesaurus;
	}

	/** @param source language of the texts to mark */
	of(source: Locale): Marker {
		let marker = this.#made.get(source);
		if (!marker) this.#made.set(source, (marker = createMarker(this.#plan, source, this.#thesaurus)));
		return marker;
	}
}

function createMarker(plan: Plan, source: Locale, thesaurus: Thesaurus): Marker {
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
	const several = labels.filter(({ stems: sequence }) => sequence.length > 1);
	const answered = ({ surface, stem, stop }: Term): number => {
		if (stop && !surfaces.has(surface)) return -1;
		return surfaces.get(surface) ?? stems.get(stem) ?? prefixes.find(([prefix]) => surface.startsWith(prefix))?.[1] ?? -1;
	};
	const mayAnswer = initialFilter(source, [...surfaces.keys(), ...stems.keys(), ...prefixes.map(([prefix]) => prefix)]);
	const answers = new Map<Term, number>();
	return {
		words: plan.words.length,
		match: (text, index) => {
			if (!mayAnswer(text, index)) return -1;
			const term = text.term(index);
			let answer = answers.get(term);
			if (answer === undefined) answers.set(term, (answer = answered(term)));
			return answer;
		},
		labels: several,
		mayBeginLabel: initialFilter(source, several.map(({ stems: sequence }) => sequence[0] ?? '')),
	};
}

/** Most words are ruled out by their first letter; not in Arabic, where a word may begin with its article. */
function initialFilter(source: Locale, terms: readonly string[]): Marker['mayBeginLabel'] {
	if (source === 'ar') return () => true;
	const wanted = new Set(terms.map((term) => term.charAt(0)));
	const known = new Map<number, boolean>();
	return ({ text, bounds }, index) => {
		const start = bounds[index * 2] as number;
		const unit = text.charCodeAt(start);
		let may = known.get(unit);
		// The letter as it is spelled in stems.
		if (may === undefined) known.set(unit, (may = wanted.has(fold(text.charAt(start), source).charAt(0))));
		return may;
	};
}

/** Words that are cut at a time. */
const CUT_WORDS = 64;

/** A text to mark. It is cut into words only as far as somebody has read; who keeps it reads it more quickly the next time. */
export class CutText {
	readonly text: string;
	readonly source: Locale;
	/** Start and end of each word so far. */
	readonly bounds: number[] = [];
	readonly #terms: (Term | undefined)[] = [];
	#cutTo = 0;

	constructor(texts: readonly string[], source: Locale) {
		this.text = texts.filter(Boolean).join('\n').slice(0, READ_LENGTH);
		this.source = source;
	}

	/** What the word with this number, which must have been asked for, is known by. */
	term(index: number): Term {
		return (this.#terms[index] ??= analyzeWord(this.text.slice(this.bounds[index * 2], this.bounds[index * 2 + 1]), this.source));
	}

	/** Whether there is a word with this number. */
	has(index: number): boolean {
		while (index * 2 >= this.bounds.length && this.#cutTo < this.text.length) this.#cutTo = addWordBounds(this.bounds, this.text, this.source, this.#cutTo, CUT_WORDS);
		return index * 2 < this.bounds.length;
	}
}

/** Adds marks for labels of several words. */
function markLabels(text: CutText, marks: number[], marker: Marker): void {
	if (!marker.labels.length) return;
	for (let first = 0; first < marks.length; first++) {
		if (!marker.mayBeginLabel(text, first)) continue;
		for (const { stems, word } of marker.labels) for (const index of labelAt(first, stems, marks.length, text)) marks[index] = word;
	}
}

/** @returns the words that say the label, from the first on, stop words between them left out; none when they do not */
function labelAt(first: number, stems: readonly string[], end: number, text: CutText): number[] {
	const found: number[] = [];
	for (let index = first; index < end && found.length < stems.length; index++) {
		const { stem, stop } = text.term(index);
		if (stop && index > first) continue;
		if (stop || stem !== stems[found.length]) return [];
		found.push(index);
	}
	return found.length === stems.length ? found : [];
}

export const markText = (text: CutText, marker: Marker): Run[] => toRuns(text, read(text, marker, Infinity), 0, text.text.length);

/**
 * The passage that answers most words of the query; the beginning of the text when nothing does. Reading stops where a
 * passage answers all that the text can answer, so a long text costs no more than it has to.
 * @param answerable how many words of the query the text can answer, when that is known
 */
export function bestPassage(cut: CutText, marker: Marker, answerable = marker.words): Run[] {
	const { text, bounds } = cut;
	const marks = read(cut, marker, answerable);
	const start = bestWindow(marks);
	const first = start === undefined ? 0 : passageStart(text, bounds, start);
	const end = first + PASSAGE_WORDS;
	// The best place may be the last that was read.
	for (let index = marks.length; index < end && cut.has(index); index++) marks.push(marker.match(cut, index));
	const from = first === 0 ? 0 : (bounds[first * 2] ?? 0);
	const to = cut.has(end) ? endOf(text, bounds, end - 1) : text.length;
	const runs = toRuns(cut, marks, from, to).map((run) => ({ ...run, text: inOneLine(run.text) }));
	if (from > 0) runs.unshift({ text: '… ', hit: false });
	if (to < text.length) runs.push({ text: ' …', hit: false });
	return joined(runs);
}

/** For each word the query's word that it answers, -1 for none; up to where `enough` words of the query have been met close together, and as far as a passage needs after them. */
function read(text: CutText, marker: Marker, enough: number): number[] {
	const marks: number[] = [];
	const metAt = new Map<number, number>();
	let until = enough > 0 ? Infinity : PASSAGE_WORDS;
	for (let index = 0; index <= until && text.has(index); index++) {
		const word = marker.match(text, index);
		if (word >= 0 && until === Infinity) {
			metAt.set(word, index);
			if (metAt.size >= enough && index - Math.min(...metAt.values()) <= PASSAGE_WORDS - LEAD_WORDS) until = index + PASSAGE_WORDS;
		}
		marks.push(word);
	}
	markLabels(text, marks, marker);
	return marks;
}

/** First word of the window with the most different words of the query, then the most marks, then the earliest. */
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

/** Headings, items and labels end without a point: a dot keeps them apart from what follows. */
const inOneLine = (text: string): string => text.replace(/\n+/g, (_, at: number) => (/[.!?؟。:;…\s]/u.test(text.charAt(at - 1)) ? ' ' : ' · '));

/** Goes back to the beginning of the sentence when it is near, else by a few words. */
function passageStart(text: string, bounds: readonly number[], mark: number): number {
	const wordAt = (index: number): string => text.slice(bounds[index * 2], bounds[index * 2 + 1]);
	const gapBefore = (index: number): string => text.slice(bounds[index * 2 - 1], bounds[index * 2]);
	for (let index = mark; index > Math.max(0, mark - LEAD_WORDS); index--) {
		const gap = gapBefore(index);
		if (/[!?؟。\n]/u.test(gap) || (gap.includes('.') && !NO_END.test(wordAt(index - 1)))) return index;
	}
	if (mark <= LEAD_WORDS) return 0;
	// “10 000 Euro” is one number.
	let first = mark - 4;
	while (first > 0 && /^\p{N}+$/u.test(wordAt(first - 1)) && /^\p{N}/u.test(wordAt(first)) && /^[\s.,]$/u.test(gapBefore(first))) first--;
	return first;
}

/** A point behind a number (“24. Mai”) or a letter or two (“z. B.”) ends no sentence. */
const NO_END = /^(?:\p{N}+|\p{L}{1,2})$/u;

/** Takes in the full stop after the last word, but not the next word. */
function endOf(text: string, bounds: readonly number[], last: number): number {
	const end = bounds[last * 2 + 1] ?? text.length;
	const rest = text.slice(end, bounds[last * 2 + 2] ?? text.length);
	return end + (/^[.!?؟,;:)»”"]+/u.exec(rest)?.[0].length ?? 0);
}

function toRuns({ text, bounds }: CutText, marks: readonly number[], from: number, to: number): Run[] {
	const runs: Run[] = [];
	let at = from;
	marks.forEach((mark, index) => {
		const [start, end] = [bounds[index * 2] as number, bounds[index * 2 + 1] as number];
		if (mark < 0 || start < at || end > to) return;
		runs.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true });
		at = end;
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
