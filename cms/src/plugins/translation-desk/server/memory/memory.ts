/**
 * Translation memory: what was translated before and looks like this passage.
 *
 * Held in the process and filled from the ledger. A passage is looked up by its rarest words first, and the few that share
 * most of them are compared word by word, so that 20,000 pairs answer in milliseconds.
 */
import { normalize } from '../ledger/fingerprint.ts';
import { withoutTokens } from '../ledger/tokens.ts';

export interface Pair {
	/** Unique in the memory: entry, unit and language. */
	id: string;
	source: string;
	target: string;
	/** Nobody has confirmed it: a machine text, shown as such. */
	unread: boolean;
	/** Where it stands, for people: title of the entry and label of the field. */
	where: string;
	/** Fields whose neighbours it has: the same text in the same field is a better match than elsewhere. */
	context: string;
}

export interface MemoryMatch extends Pair {
	/** 101: same words in the same place; 100: same words; below: share of words that are the same. */
	percent: number;
}

/** Fewer than half of the words in common helps nobody. */
const LOWEST_PERCENT = 50;
const CANDIDATES = 40;
/** Words in more pairs than this tell nothing about which pair is meant. */
const COMMON_WORD = 0.2;
/** The rarest words of a passage that are looked up: when three of them changed, enough are left to know it again. */
const TELLING_WORDS = 9;

interface Held {
	pair: Pair;
	words: string[];
	/** Both texts as the concordance compares them; made when first asked for. */
	plain?: string;
}

/** Memory of one pair of languages. */
export class Memory {
	#held = new Map<string, Held>();
	#byWord = new Map<string, Set<string>>();
	#byText = new Map<string, Set<string>>();

	get size(): number {
		return this.#held.size;
	}

	/** Adds a pair or replaces the one with its id. */
	put(pair: Pair): void {
		this.drop(pair.id);
		const words = wordsOf(pair.source);
		if (!words.length || !pair.target.trim()) return;
		this.#held.set(pair.id, { pair, words });
		for (const word of new Set(words)) add(this.#byWord, word, pair.id);
		add(this.#byText, words.join(' '), pair.id);
	}

	drop(id: string): void {
		const held = this.#held.get(id);
		if (!held) return;
		this.#held.delete(id);
		for (const word of new Set(held.words)) remove(this.#byWord, word, id);
		remove(this.#byText, held.words.join(' '), id);
	}

	/** Drops every pair whose id begins so. */
	dropAll(beginning: string): void {
		for (const id of this.#held.keys()) if (id.startsWith(beginning)) this.drop(id);
	}

	/**
	 * @param context field the passage belongs to, as in `Pair.context`
	 * @param except id of the passage itself
	 * @returns the best matches, best first, one for each different target
	 */
	find(source: string, context: string, limit = 5, except?: string): MemoryMatch[] {
		const words = wordsOf(source);
		const matches = this.#candidates(words)
			.filter(({ pair }) => pair.id !== except)
			.map(({ pair, words: known }) => ({ ...pair, percent: percent(words, known, pair, source, context) }))
			.filter((match) => match.percent >= LOWEST_PERCENT)
			.sort((a, b) => b.percent - a.percent || Number(a.unread) - Number(b.unread));
		const targets = new Set<string>();
		return matches.filter(({ target }) => !targets.has(target) && targets.add(target)).slice(0, limit);
	}

	/**
	 * Pairs whose source or target contains these words: how a phrase was said elsewhere. Confirmed ones first, short ones
	 * before long ones; texts without placeholders, as a reader sees them.
	 */
	concordance(phrase: string, limit = 50): { pairs: Pair[]; total: number } {
		const wanted = searchable(phrase);
		if (!wanted) return { pairs: [], total: 0 };
		const found = [...this.#held.values()]
			.filter((held) => (held.plain ??= `${searchable(held.pair.source)}\n${searchable(held.pair.target)}`).includes(wanted))
			.map(({ pair }) => pair)
			.sort((a, b) => Number(a.unread) - Number(b.unread) || a.source.length - b.source.length);
		return { pairs: found.slice(0, limit).map((pair) => ({ ...pair, source: withoutTokens(pair.source), target: withoutTokens(pair.target) })), total: found.length };
	}

	#candidates(words: readonly string[]): Held[] {
		const same = [...(this.#byText.get(words.join(' ')) ?? [])];
		const scores = new Map<string, number>(same.map((id) => [id, Infinity]));
		const unique = [...new Set(words)].map((word) => ({ word, ids: this.#byWord.get(word) })).filter(({ ids }) => ids !== undefined);
		const rare = unique.filter(({ ids }) => (ids?.size ?? 0) <= Math.max(20, COMMON_WORD * this.size));
		const telling = (rare.length ? rare : unique).sort((a, b) => (a.ids?.size ?? 0) - (b.ids?.size ?? 0)).slice(0, TELLING_WORDS);
		for (const { ids } of telling) {
			const weight = Math.log(1 + this.size / (ids?.size ?? 1));
			for (const id of ids ?? []) scores.set(id, (scores.get(id) ?? 0) + weight);
		}
		// A long pair shares words with everything: what counts is the share of its own words.
		const likely = [...scores].map(([id, score]) => ({ id, likeness: score / Math.sqrt(this.#held.get(id)?.words.length ?? 1) }));
		return likely
			.sort((a, b) => b.likeness - a.likeness)
			.slice(0, CANDIDATES)
			.flatMap(({ id }) => this.#held.get(id) ?? []);
	}
}

function percent(words: readonly string[], known: readonly string[], pair: Pair, source: string, context: string): number {
	if (normalize(withoutTokens(source)) === normalize(withoutTokens(pair.source))) return pair.context === context ? 101 : 100;
	const longer = Math.max(words.length, known.length);
	return Math.min(99, Math.floor((100 * (longer - distance(words, known))) / longer));
}

/** Words that must be inserted, deleted or replaced (Levenshtein distance over words). */
function distance(a: readonly string[], b: readonly string[]): number {
	let before = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = new Uint16Array(b.length + 1);
		row[0] = i;
		for (let j = 1; j <= b.length; j++) row[j] = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]));
		before = row;
	}
	return before[b.length] ?? 0;
}

/** Case, kinds of white space and the dot of the Turkish I make no difference. */
const searchable = (text: string): string => normalize(withoutTokens(text)).toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i');

const wordsOf = (text: string): string[] => normalize(withoutTokens(text)).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function add(index: Map<string, Set<string>>, key: string, id: string): void {
	const ids = index.get(key);
	if (ids) ids.add(id);
	else index.set(key, new Set([id]));
}

function remove(index: Map<string, Set<string>>, key: string, id: string): void {
	const ids = index.get(key);
	ids?.delete(id);
	if (ids?.size === 0) index.delete(key);
}
