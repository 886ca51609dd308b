/** Reads what a visitor typed. Whatever it is, the outcome is a query; nothing in it can be an operator of an engine. */
import type { Locale } from '../locales.ts';
import { tokenize, type Token } from '../text/analyze.ts';

/** Longer queries are cut at a word: nobody types more, and a machine that sends more wants to cost time. */
export const QUERY_LENGTH = 256;
/** More words are ignored. */
export const QUERY_WORDS = 16;

export interface QueryWord extends Token {
	/** As typed. */
	written: string;
}

export interface ParsedQuery {
	/** Cleaned; offsets of the words count in it. */
	text: string;
	/** Words to look for, without stop words unless there are no others. */
	words: QueryWord[];
	/** Words that must stand next to each other, in canonical spelling. They are among `words` too. */
	phrases: string[][];
	/** Works that hold one of these are left out. A sequence is a phrase. */
	excluded: QueryWord[][];
	/** The last thing typed is a word that may be unfinished. */
	open: boolean;
}

/** Control characters, half surrogate pairs, bidi marks and invisible joiners: they change nothing a person means. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/gu;

export function cleanQuery(text: string): string {
	const visible = text.slice(0, QUERY_LENGTH * 8).toWellFormed().replace(/[\t\n\r\f\v]/g, ' ').replace(INVISIBLE, '');
	const composed = visible.normalize('NFC').replace(/\s+/gu, ' ').trim();
	if (composed.length <= QUERY_LENGTH) return composed;
	const cut = composed.slice(0, QUERY_LENGTH + 1);
	// A single word longer than the limit is cut where the limit is.
	return (cut.lastIndexOf(' ') > 0 ? cut.slice(0, cut.lastIndexOf(' ')) : cut.slice(0, QUERY_LENGTH)).toWellFormed().replaceAll('\ufffd', '');
}

/** A quoted piece, with or without a minus before it, or a word with a minus before it. Quotes left open quote nothing. */
const MARKED = /(^|\s)(-?)["„“”«»]([^"„“”«»]+)["“”«»]|(^|\s)-(?=[\p{L}\p{N}])(\S+)/gu;

/** What may follow a word that is still being typed: in Italian an apostrophe stands for an accent, in Turkish an ending comes after it. */
const UNFINISHED = /^['’ʼ]?$/u;

export function parseQuery(input: string, locale: Locale): ParsedQuery {
	const text = cleanQuery(input);
	const phrases: string[][] = [];
	const excluded: QueryWord[][] = [];
	// Blanking out what is excluded keeps every offset.
	const wanted = text.replace(MARKED, (match, _before: string | undefined, minus: string | undefined, quoted: string | undefined, _space: string | undefined, bare: string | undefined) => {
		const sequence = queryWords(quoted ?? bare ?? '', locale);
		if (!sequence.length) return match;
		if (minus || bare) {
			excluded.push(sequence);
			return ' '.repeat(match.length);
		}
		phrases.push(sequence.map(({ surface }) => surface));
		return match;
	});
	const all = queryWords(wanted, locale).slice(0, QUERY_WORDS);
	const telling = all.filter(({ stop }) => !stop);
	const last = all.at(-1);
	return { text, words: telling.length ? telling : all, phrases: phrases.filter(({ length }) => length > 1), excluded, open: last !== undefined && UNFINISHED.test(wanted.slice(last.end)) };
}

const queryWords = (text: string, locale: Locale): QueryWord[] => [...tokenize(text, locale)].map((token) => ({ ...token, written: text.slice(token.start, token.end) }));
