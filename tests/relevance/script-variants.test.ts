/** However a word is typed, the same works are found; and a slip of the finger loses almost nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '@erasmi/config/locales';
import { analyzeWord } from '@erasmi/config/text/analyze';
import { stopWords } from '@erasmi/config/text/stop-words';
import type { SearchEngine } from '@erasmi/config/search/engine';
import { LoadCorpus, random, slip } from '../../scripts/bench/search/load-corpus.ts';
import { openWith, readCorpus, type OpenEngine } from '../../scripts/relevance/judge.ts';
import { query } from '../support/search/builders.ts';

const corpus = readCorpus(new URL('corpus.json', import.meta.url).pathname);
const WORDS_PER_LOCALE = 34;
const SLIPS = 600;

/** What people type instead, by language. */
const variants: Record<Locale, ((word: string) => string)[]> = {
	de: [(word) => word.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter), (word) => word.replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter), (word) => word.replaceAll('ß', 'ss')],
	da: [(word) => word.replace(/[æøå]/g, (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter] ?? letter), (word) => word.replace(/[øå]/g, (letter) => ({ ø: 'o', å: 'a' })[letter] ?? letter)],
	it: [(word) => word.normalize('NFD').replace(/\p{M}/gu, '')],
	tr: [(word) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i'), (word) => word.toLocaleUpperCase('tr')],
	ar: [(word) => word.replace(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي'), (word) => [...word].join('\u064e')],
	en: [(word) => word.toUpperCase(), (word) => word.normalize('NFD')],
};

/** Words of the corpus, rare and common ones in turn. */
function wordsOf(locale: Locale): string[] {
	const texts = corpus.works.flatMap(({ translations }) => [translations[locale]?.title ?? '', translations[locale]?.summary ?? '']);
	const found = texts.flatMap((text) => [...text.matchAll(/[\p{L}\p{M}]{4,}/gu)].map(([word]) => word));
	return [...new Set(found)].filter((word) => !stopWords[locale].has(analyzeWord(word, locale).surface));
}

let open: OpenEngine;
let engine: SearchEngine;
beforeAll(async () => {
	open = await openWith('embedded', corpus);
	engine = open.engine;
});
afterAll(() => open.close());

const found = async (word: string, locale: Locale): Promise<string[]> => (await engine.search(query(word, { locale, perPage: 100 }))).hits.map(({ id }) => id).sort();

test.each(locales)('in %s every way of typing a word finds the same works', async (locale) => {
	const differing: string[] = [];
	const marked = wordsOf(locale).filter((word) => variants[locale].some((vary) => vary(word.toLowerCase()) !== word.toLowerCase()));
	for (const word of marked.slice(0, WORDS_PER_LOCALE)) {
		const typed = word.toLocaleLowerCase(locale);
		for (const vary of variants[locale]) if ((await found(typed, locale)).join() !== (await found(vary(typed), locale)).join()) differing.push(`${typed} / ${vary(typed)}`);
	}
	expect(differing).toEqual([]);
});

describe('with one slip of the finger', () => {
	test('the works that say a word are still found among the first twenty', async () => {
		const next = random(4);
		const load = new LoadCorpus(corpus);
		await engine.rebuild(load.works(500, 40), load.concepts, 500);
		let [wanted, kept] = [0, 0];
		for (let number = 0; number < SLIPS; number++) {
			const locale = locales[number % locales.length] as Locale;
			const { domain, tail } = load.language(locale);
			const list = number % 2 ? domain : tail.slice(0, 3000);
			const word = list[Math.floor(next() * list.length)] ?? '';
			if (word.length < 5) continue;
			const answer = await engine.search(query(word, { locale, filters: { language: [locale] }, perPage: 20 }));
			const says = answer.hits.filter(({ titleRuns, snippet }) => [...titleRuns, ...snippet].some((run) => run.hit && run.text.toLowerCase() === word.toLowerCase()));
			const [target] = says;
			if (!target) continue;
			const typed = slip(next, word);
			const hits = (await engine.search(query(typed, { locale, filters: { language: [locale] }, perPage: 20 }))).hits;
			wanted++;
			if (hits.some(({ id }) => says.some((one) => one.id === id))) kept++;
			else if (process.env['SHOW_LOST']) console.log(locale, word, typed, hits.length);
		}
		expect(wanted).toBeGreaterThan(200);
		expect(kept / wanted).toBeGreaterThanOrEqual(0.97);
	});
});
