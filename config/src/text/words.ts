/** Cuts a text into words the way each language writes them, and says where each one stands. */
import type { Locale } from '../locales.ts';

const APOSTROPHE = /['’ʼ]/u;
const PLUS = 0x2b;

const ITALIAN_ELISION =
	/^(?:l|un|d|c|m|t|s|v|n|gl|dell|all|dall|nell|sull|coll|quell|quest|bell|sant|tutt|mezz|nessun|ciascun|alcun|buon|grand|senz|anch|com|dov|cos|ch|pur|po)$/u;
const ENGLISH_ENDING = /^(?:s|t|re|ve|ll|d|m)$/u;

/**
 * Start and end of each word in turn. Every text that is indexed or marked passes through here, so it looks at each
 * letter once and makes no objects.
 */
export function wordBounds(text: string, locale: Locale): number[] {
	const bounds: number[] = [];
	addWordBounds(bounds, text, locale, 0, Infinity);
	return bounds;
}

/**
 * Adds the bounds of some more words.
 * @param from where to begin: 0, or what the last call returned
 * @param words how many at least, if there are so many
 * @returns how far the text has been read
 */
export function addWordBounds(bounds: number[], text: string, locale: Locale, from: number, words: number): number {
	const enough = bounds.length + words * 2;
	let at = from;
	while (at < text.length && bounds.length < enough) {
		const first = letterAt(text, at);
		if (!first) {
			at++;
			continue;
		}
		const start = at;
		let whole = text.charCodeAt(at) !== LETTER_APOSTROPHE;
		at += first;
		for (;;) {
			const more = letterAt(text, at);
			if (more) {
				if (text.charCodeAt(at) === LETTER_APOSTROPHE) whole = false;
				at += more;
			} else if (kindAt(text, at) === Kind.apostrophe && letterAt(text, at + 1)) {
				whole = false;
				at++;
			} else break;
		}
		// A plus belongs to its word (Erasmus+).
		if (text.charCodeAt(at) === PLUS) at++;
		if (whole) bounds.push(start, at);
		else for (const bound of partBounds(text.slice(start, at), start, locale)) bounds.push(bound);
	}
	return at;
}

const Kind = { unknown: 0, letter: 1, other: 2, apostrophe: 3, half: 4 } as const;
/** An apostrophe that Unicode counts among the letters. */
const LETTER_APOSTROPHE = 0x02bc;
const LETTER = /^[\p{L}\p{M}\p{N}]/u;
/** What each UTF-16 unit is, found out when it is first met. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	return unit >= 0 ? kinds[unit] || (kinds[unit] = kindOf(unit)) : Kind.other;
}

function kindOf(unit: number): number {
	if (unit >= 0xd800 && unit < 0xdc00) return Kind.half;
	const character = String.fromCharCode(unit);
	if (LETTER.test(character)) return Kind.letter;
	return APOSTROPHE.test(character) ? Kind.apostrophe : Kind.other;
}

/** @returns the number of units of the letter, mark or number that stands here, 0 when none does */
function letterAt(text: string, at: number): 0 | 1 | 2 {
	const kind = kindAt(text, at);
	if (kind === Kind.letter) return 1;
	return kind === Kind.half && LETTER.test(text.slice(at, at + 2)) ? 2 : 0;
}

/** "l’integrazione" keeps what follows the article, "Tuzla’da" and "doctor’s" what precedes the ending, "rock’n’roll" everything. */
function partBounds(word: string, offset: number, locale: Locale): number[] {
	const pieces = word.split(APOSTROPHE);
	const [first, last] = [pieces[0]?.toLowerCase() ?? '', pieces.at(-1)?.toLowerCase() ?? ''];
	const [from, to] = ITALIAN_ELISION.test(first) && locale !== 'tr' ? [1, pieces.length] : locale === 'tr' || (ENGLISH_ENDING.test(last) && locale !== 'it') ? [0, 1] : [0, pieces.length];
	const bounds: number[] = [];
	let start = offset;
	pieces.forEach((piece, index) => {
		if (piece && from <= index && index < to) bounds.push(start, start + piece.length);
		start += piece.length + 1;
	});
	return bounds;
}
