/** Words of the texts of an index, each worked out once: most words of a work stand in others too. */
import { locales, type Locale } from '../locales.ts';
import { analyze } from '../text/analyze.ts';
import { fold, skeleton } from '../text/fold.ts';
import { wordBounds } from '../text/words.ts';
import { foreignStem, type foreignFields } from './fields.ts';

/** Of each language; beyond it, all are worked out again as they come. */
const WORDS_MOST = 20_000;

type Counts = readonly [Word, number][];

export class Vocabulary {
	readonly #words = Object.fromEntries(locales.map((locale) => [locale, new Map<string, Word>()])) as Record<Locale, Map<string, Word>>;
	#shared: { text: string; source: Locale; counts: Counts } | undefined;

	/** How often each word is written, in the order in which they first come. */
	count(text: string, source: Locale): Counts {
		const bounds = wordBounds(text, source);
		const times = new Map<string, number>();
		for (let at = 0; at < bounds.length; at += 2) {
			const written = text.slice(bounds[at], bounds[at + 1]);
			times.set(written, (times.get(written) ?? 0) + 1);
		}
		const counts: [Word, number][] = [];
		for (const [written, count] of times) counts.push([this.#word(written, source), count]);
		return counts;
	}

	/** As `count`, for a text that several documents in a row have: the stubs of one work. */
	countShared(text: string, source: Locale): Counts {
		if (this.#shared?.source !== source || this.#shared.text !== text) this.#shared = { text, source, counts: this.count(text, source) };
		return this.#shared.counts;
	}

	#word(written: string, source: Locale): Word {
		const words = this.#words[source];
		let word = words.get(written);
		if (word) return word;
		if (words.size >= WORDS_MOST) words.clear();
		words.set(written, (word = new Word(written, source)));
		return word;
	}
}

/** A word as it is written in one language, and what it is known by. */
export class Word {
	readonly written: string;
	/** Empty when nothing is left of the word. */
	readonly surface: string;
	readonly stem: string;
	readonly stop: boolean;
	/** For whoever fills a new file: its list of terms has this word. */
	isListed = false;
	readonly #source: Locale;
	/** As each language would spell it; made for the first stub. */
	#spellings: Partial<Record<Locale, string>> | undefined;

	constructor(written: string, source: Locale) {
		this.written = written;
		this.#source = source;
		({ surface: this.surface, stem: this.stem, stop: this.stop } = analyze(written, source));
	}

	/** Its stem in the index of another language. */
	foreignStem(field: keyof typeof foreignFields): string {
		return foreignStem(field, this.#source, this.stem);
	}

	/** As the language of an index would spell it, without the marks that people leave out. */
	spelledIn(index: Locale): string {
		this.#spellings ??= {};
		return (this.#spellings[index] ??= skeleton(fold(this.written, index), index));
	}
}
