/** Cuts a text into words the way each language writes them, and remembers where each one stood. */
import type { Locale } from '../locales.ts';

export interface Word {
	/** As written. */
	text: string;
	/** Offset of the first UTF-16 unit in the text. */
	start: number;
	/** Offset after the last one. */
	end: number;
}

// A plus belongs to its word (Erasmus+); an apostrophe inside a word is decided by language below.
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*\+?/gu;
const APOSTROPHE = /['’ʼ]/u;

const ITALIAN_ELISION =
	/^(?:l|un|d|c|m|t|s|v|n|gl|dell|all|dall|nell|sull|coll|quell|quest|bell|sant|tutt|mezz|nessun|ciascun|alcun|buon|grand|senz|anch|com|dov|cos|ch|pur|po)$/u;
const ENGLISH_ENDING = /^(?:s|t|re|ve|ll|d|m)$/u;

export function* words(text: string, locale: Locale): Generator<Word> {
	// An expression of its own: whoever stops halfway leaves no position behind. Apostrophes are rare; most texts have none.
	const pattern = new RegExp(WORD);
	const plain = !APOSTROPHE.test(text);
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [word] = match;
		if (plain || !APOSTROPHE.test(word)) yield { text: word, start: match.index, end: match.index + word.length };
		else yield* parts(word, match.index, locale);
	}
}

/** "l’integrazione" keeps what follows the article, "Tuzla’da" and "doctor’s" what precedes the ending, "rock’n’roll" everything. */
function* parts(word: string, offset: number, locale: Locale): Generator<Word> {
	let pieces: Word[] = [];
	let start = 0;
	for (const text of word.split(APOSTROPHE)) {
		pieces.push({ text, start: offset + start, end: offset + start + text.length });
		start += text.length + 1;
	}
	const [first, last] = [pieces[0]?.text.toLowerCase() ?? '', pieces.at(-1)?.text.toLowerCase() ?? ''];
	if (ITALIAN_ELISION.test(first) && locale !== 'tr') pieces = pieces.slice(1);
	else if (locale === 'tr' || (ENGLISH_ENDING.test(last) && locale !== 'it')) pieces = pieces.slice(0, 1);
	yield* pieces.filter((piece) => piece.text);
}
