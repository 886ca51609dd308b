/** How many slips of the finger a word may hold, and which known words it may have meant. */
import type { Lexicon, Likeness } from './lexicon.ts';

/** One edit from 4 letters on, two from 8. A word of 3 letters may have lost one. */
export const editsAllowed = (word: string): 0 | 1 | 2 => (word.length >= 8 ? 2 : word.length >= 3 ? 1 : 0);

/** At most this many spellings are tried; a word with more neighbours is too short to be told apart. */
const MOST_SPELLINGS = 24;

/**
 * Known words that `word` may be a slip of; those two edits away only when none is nearer. Numbers are never corrected.
 * @param reach edits at most, if fewer than the word's length allows
 */
export function likelySpellings(word: string, lexicon: Lexicon, reach = 2): Likeness[] {
	if (/^\p{N}/u.test(word)) return [];
	const most = Math.min(reach, editsAllowed(word));
	for (let edits = 1; edits <= most; edits++) {
		const plausible = lexicon.like(word, edits).filter(({ term }) => term.length >= shortestMeant(term) && (word.length > 3 || term.length > word.length));
		if (plausible.length) return plausible.slice(0, MOST_SPELLINGS);
	}
	return [];
}

const ARABIC = /^\p{Script=Arabic}/u;
/** Words without short vowels say with three letters what others say with five. */
const shortestMeant = (term: string): number => (ARABIC.test(term) ? 3 : 4);

/**
 * A letter left out, or two that changed places: there is only one way to type these, where a wrong or an added letter
 * may be any of the alphabet.
 * @param meant a word one edit away
 */
export const isSureSlip = (typed: string, meant: string): boolean => meant.length > typed.length || (meant.length === typed.length && inOrder(meant) === inOrder(typed));

const inOrder = (word: string): string => [...word].sort().join('');
