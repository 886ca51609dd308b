/** However a word is typed, the same works are found. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '@erasmi/config/locales';
import { analyzeWord } from '@erasmi/config/text/analyze';
import { openWith, readCorpus, type OpenEngine } from '../../scripts/relevance/judge.ts';
import { query } from '../support/search/builders.ts';

const corpus = readCorpus(new URL('corpus.json', import.meta.url).pathname);
/** Together more than two hundred. */
const PAIRS_PER_LOCALE = 40;

const replaced = (from: RegExp, to: Record<string, string>) => (word: string) => word.replace(from, (letter) => to[letter] ?? letter);
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
const decomposed = (word: string): string => word.normalize('NFD');
/** As input methods for Chinese and Japanese write Latin letters. */
const wide = (word: string): string => word.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** What people and keyboards write instead, by language. */
const habits: Record<Locale, Record<string, (word: string) => string>> = {
	de: {
		'two letters for an umlaut': replaced(/[äöü]/g, { ä: 'ae', ö: 'oe', ü: 'ue' }),
		'no dots': replaced(/[äöü]/g, { ä: 'a', ö: 'o', ü: 'u' }),
		'no sharp s': (word) => word.replaceAll('ß', 'ss'),
		'capitals': (word) => word.toUpperCase(),
		'the capital sharp s': (word) => word.replaceAll('ß', 'ẞ'),
		'dots of their own': decomposed,
	},
	en: { 'capitals': (word) => word.toUpperCase(), 'no accents': bare, 'wide letters': wide, 'American spelling': (word) => word.replace(/is(e|es|ed|ing|ation)$/, 'iz$1') },
	da: {
		'two letters for one': replaced(/[æøå]/g, { æ: 'ae', ø: 'oe', å: 'aa' }),
		'no marks': replaced(/[æøå]/g, { æ: 'a', ø: 'o', å: 'a' }),
		'a Swedish keyboard': replaced(/[æø]/g, { æ: 'ä', ø: 'ö' }),
		'capitals': (word) => word.toUpperCase(),
		'a ring of its own': decomposed,
	},
	it: {
		'no accents': bare,
		'an apostrophe for an accent': (word) => word.replace(/[àèéìòù]$/, (letter) => `${bare(letter)}'`),
		'the other accent': replaced(/[èé]/g, { è: 'é', é: 'è' }),
		'accents of their own': decomposed,
		'the article before it': (word) => (/^[aeiou]/.test(word) ? `l’${word}` : word),
		'the article with a straight apostrophe': (word) => (/^[aeiou]/.test(word) ? `dell'${word}` : word),
	},
	tr: {
		'an English keyboard': (word) => bare(word).replaceAll('ı', 'i'),
		'capitals': (word) => word.toLocaleUpperCase('tr'),
		'English capitals of it': (word) => bare(word).replaceAll('ı', 'i').toUpperCase(),
		'no dotless i': (word) => word.replaceAll('ı', 'i'),
		'marks of their own': decomposed,
	},
	ar: {
		'no hamza': replaced(/[أإآ]/g, { أ: 'ا', إ: 'ا', آ: 'ا' }),
		'ha for the round ta': (word) => word.replaceAll('ة', 'ه'),
		'ya for the broken alef': (word) => word.replaceAll('ى', 'ي'),
		'a Persian keyboard': replaced(/[يك]/g, { ي: 'ی', ك: 'ک' }),
		'every vowel sign': (word) => [...word].join('\u064e'),
		'a stretched line': (word) => word.replace(/(?<=.)(?=.$)/u, '\u0640\u0640'),
		'joined letters': (word) => word.replaceAll('لا', '\ufefb'),
	},
};

interface Pair {
	habit: string;
	word: string;
	typed: string;
}

/** Words of the corpus that the habits change, every habit in turn. */
function pairsOf(locale: Locale): Pair[] {
	const texts = corpus.works.flatMap(({ translations }) => [translations[locale]?.title ?? '', translations[locale]?.summary ?? '']);
	const found = texts.flatMap((text) => [...text.matchAll(/[\p{L}\p{M}]{4,}/gu)].map(([word]) => word.toLocaleLowerCase(locale)));
	const words = [...new Set(found)].filter((word) => !analyzeWord(word, locale).stop);
	const byHabit = Object.entries(habits[locale]).map(([habit, vary]) => words.map((word) => ({ habit, word, typed: vary(word) })).filter(({ word, typed }) => typed !== word));
	const inTurn = Array.from({ length: words.length }, (_, index) => byHabit.flatMap((pairs) => pairs[index] ?? [])).flat();
	return inTurn.slice(0, PAIRS_PER_LOCALE);
}

describe('however a word is typed', () => {
	let open: OpenEngine;
	beforeAll(async () => void (open = await openWith('embedded', corpus)));
	afterAll(() => open.close());

	const found = async (word: string, locale: Locale): Promise<string> => (await open.engine.search(query(word, { locale, perPage: 100 }))).hits.map(({ id }) => id).sort().join(' ');

	test.each(locales)('in %s, the same works are found', async (locale) => {
		const pairs = pairsOf(locale);
		expect(pairs).toHaveLength(PAIRS_PER_LOCALE);
		expect(new Set(pairs.map(({ habit }) => habit))).toEqual(new Set(Object.keys(habits[locale])));
		const differing: Pair[] = [];
		for (const pair of pairs) {
			const expected = await found(pair.word, locale);
			expect(expected, pair.word).not.toBe('');
			if (expected !== (await found(pair.typed, locale))) differing.push(pair);
		}
		expect(differing).toEqual([]);
	});
});
