/** Which works say words in exactly this order. The index keeps no positions, so the texts themselves are read. */
import type { Locale } from '@erasmi/config/locales';
import { analyzeWord, tokenize } from '@erasmi/config/text/analyze';
import { createBits, rowsOf, setBit, type Bits } from './bits.ts';
import type { Searcher } from './searcher.ts';

/** Reading a text costs about 0.1 ms. Of more candidates only the first are read, so that a quote of common words stays quick. */
const READ_MOST = 1500;

export function rowsWithPhrase(phrase: readonly string[], candidates: Bits, locale: Locale, searcher: Searcher): Bits {
	const found = createBits(candidates.length);
	let read = 0;
	for (const row of rowsOf(candidates)) {
		if (++read > READ_MOST) break;
		const document = searcher.document(row, locale);
		if (!document) continue;
		const texts = [document.title, document.summary, searcher.body(row, document.source), ...document.organisations];
		if (texts.some((text) => says(text, phrase, document.source, locale))) setBit(found, row);
	}
	return found;
}

/** The phrase is spelled as the visitor's language would; so is the text. */
function says(text: string, phrase: readonly string[], source: Locale, locale: Locale): boolean {
	const surfaces = [...tokenize(text, source)].map((token) => (source === locale ? token.surface : analyzeWord(text.slice(token.start, token.end), locale).surface));
	return surfaces.some((_, start) => phrase.every((word, offset) => surfaces[start + offset] === word));
}
