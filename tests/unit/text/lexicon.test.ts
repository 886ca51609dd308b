import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundsWith, splitCompound } from '@erasmi/config/text/compounds';
import { Lexicon } from '@erasmi/config/text/lexicon';
import { editsAllowed, isSureSlip, likelySpellings } from '@erasmi/config/text/typos';

/** The plain table, to compare the quick way with. */
function distance(a: string, b: string): number {
	const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i ? (j ? 0 : i) : j)));
	const at = (i: number, j: number): number => rows[i]?.[j] ?? 99;
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			let edits = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, at(i - 2, j - 2) + 1);
			(rows[i] as number[])[j] = edits;
		}
	}
	return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ı', 'م'), minLength: 1, maxLength: 9 });

describe('the lexicon', () => {
	test('finds exactly the terms within reach, for any terms', () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 40 }), word, fc.integer({ min: 1, max: 2 }), (terms, asked, max) => {
				const expected = [...new Set(terms)].filter((term) => term !== asked && distance(term, asked) <= max).sort();
				const found = new Lexicon(terms).like(asked, max);
				expect(found.map(({ term }) => term).sort()).toEqual(expected);
				for (const { term, distance: edits } of found) expect(edits).toBe(distance(term, asked));
			}),
		);
	});

	test('knows beginnings and endings, also of terms added later', () => {
		const lexicon = new Lexicon(['sprachkurs', 'sprache', 'kurs']);
		expect(lexicon.endingWith('kurs', 9).sort()).toEqual(['kurs', 'sprachkurs']);
		lexicon.add(['deutschkurs', 'kurs']);
		expect(lexicon.startingWith('sprach', 9)).toEqual(['sprache', 'sprachkurs']);
		expect(lexicon.endingWith('kurs', 9).sort()).toEqual(['deutschkurs', 'kurs', 'sprachkurs']);
		expect(lexicon.size).toBe(4);
	});
});

describe('spelling help', () => {
	test('allows one slip from three letters on, two from eight', () => {
		expect(['ab', 'abc', 'abcdefg', 'abcdefgh'].map(editsAllowed)).toEqual([0, 1, 1, 2]);
	});

	test('a word of three letters may only have lost one', () => {
		const lexicon = new Lexicon(['haus', 'hat', 'hut']);
		expect(likelySpellings('has', lexicon).map(({ term }) => term)).toEqual(['haus']);
	});

	test('an Arabic word of three letters may have been meant: it is written without its vowels', () => {
		expect(likelySpellings('جسور', new Lexicon(['جسر', 'سور'])).map(({ term }) => term).sort()).toEqual(['جسر', 'سور']);
		expect(likelySpellings('haus', new Lexicon(['hau']))).toEqual([]);
	});

	test('a letter left out and two swapped are the surest slips', () => {
		expect([['hus', 'haus'], ['huas', 'haus'], ['haaus', 'haus'], ['hais', 'haus']].map(([typed = '', meant = '']) => isSureSlip(typed, meant))).toEqual([true, true, false, false]);
	});

	test('numbers are never corrected', () => {
		expect(likelySpellings('2019', new Lexicon(['2018', '2020']))).toEqual([]);
	});
});

describe('compounds', () => {
	const known = new Map([['fluchtling', 9], ['unterkunft', 4], ['arbeit', 5], ['markt', 6], ['is', 3], ['birligi', 2]]);
	const frequency = (term: string): number => known.get(term) ?? 0;

	test('are split at known words, with the letters between them', () => {
		expect(splitCompound('fluchtlingsunterkunft', 'de', frequency)).toEqual(['fluchtling', 'unterkunft']);
		expect(splitCompound('arbeitsmarkt', 'de', frequency)).toEqual(['arbeit', 'markt']);
		expect(splitCompound('isbirligi', 'tr', frequency)).toEqual(['is', 'birligi']);
		expect(splitCompound('zebrafiltre', 'tr', frequency)).toBeUndefined();
	});

	test('are found by their last and their first part', () => {
		const lexicon = new Lexicon(['sammelunterkunft', 'unterkunft', 'sprachkurs', 'sprachmittler', 'forderantrag']);
		expect(compoundsWith('unterkunft', lexicon)).toEqual(['sammelunterkunft']);
		expect(compoundsWith('wohn', new Lexicon(['zusammenwohn', 'ungewohn', 'verwohn']))).toEqual(['zusammenwohn']);
		expect(compoundsWith('sprach', lexicon).sort()).toEqual(['sprachkurs', 'sprachmittler']);
		expect(compoundsWith('ford', lexicon, 'forder')).toEqual(['forderantrag']);
	});
});
