/** Slips of the finger, the same every time, and the works that each of them should still find. */
import { locales, type Locale } from '@erasmi/config/locales';
import type { Work } from '@erasmi/config/search/document';
import type { SearchEngine } from '@erasmi/config/search/engine';
import { analyzeWord, tokenize } from '@erasmi/config/text/analyze';
import type { LoadCorpus } from './load-corpus.ts';
import { random } from './random.ts';
import { slip } from './slip.ts';

export interface Typo {
	locale: Locale;
	word: string;
	typed: string;
	/** Works whose text in this language says the word, in any form. */
	wanted: Set<string>;
}

const SHORTEST = 4;

/** A slip that happens to spell another word of the works is left out: nobody could know that it is one. */
export function typosIn(corpus: LoadCorpus, works: Iterable<Work>, count: number, seed = 4): Typo[] {
	const candidates = candidatesOf(corpus, count * 2, seed);
	const wanting = new Map<string, Typo[]>();
	for (const typo of candidates) {
		const key = `${typo.locale} ${analyzeWord(typo.word, typo.locale).stem}`;
		wanting.set(key, [...(wanting.get(key) ?? []), typo]);
	}
	const said = new Set<string>();
	for (const { documents } of works) {
		for (const { id, locale, source, title, summary, body } of documents) {
			if (source !== locale) continue;
			for (const { surface, stem } of tokenize(`${title} ${summary} ${body}`, locale)) {
				said.add(`${locale} ${surface}`);
				wanting.get(`${locale} ${stem}`)?.forEach(({ wanted }) => wanted.add(id));
			}
		}
	}
	const isSaid = (word: string, locale: Locale): boolean => said.has(`${locale} ${analyzeWord(word, locale).surface}`);
	return candidates.filter(({ word, typed, locale }) => isSaid(word, locale) && !isSaid(typed, locale)).slice(0, count);
}

/** Words of the field and rare ones in turn, language by language. */
function candidatesOf(corpus: LoadCorpus, count: number, seed: number): Typo[] {
	const next = random(seed);
	const typos: Typo[] = [];
	for (let number = 0; typos.length < count; number++) {
		const locale = locales[number % locales.length] as Locale;
		const { domain, tail } = corpus.language(locale);
		const list = number % 2 ? domain : tail.slice(0, 3000);
		const word = list[Math.floor(next() * list.length)] ?? '';
		if (word.length < SHORTEST || analyzeWord(word, locale).stop) continue;
		const typed = slip(next, word, locale);
		if (analyzeWord(typed, locale).surface !== analyzeWord(word, locale).surface && !analyzeWord(typed, locale).stop) typos.push({ locale, word, typed, wanted: new Set() });
	}
	return typos;
}

/** Typos for which none of the wanted works is among the first twenty. */
export async function lostTypos(engine: SearchEngine, typos: readonly Typo[]): Promise<Typo[]> {
	const lost: Typo[] = [];
	for (const typo of typos) {
		const { locale, typed: q } = typo;
		const { hits } = await engine.search({ q, locale, filters: { language: [locale] }, facets: [], sort: 'relevance', page: 1, perPage: 20, plain: true });
		if (!hits.some(({ id }) => typo.wanted.has(id))) lost.push(typo);
	}
	return lost;
}
