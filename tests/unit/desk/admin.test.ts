import { locales } from '@erasmi/config/locales';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextToDo } from '#cms/plugins/translation-desk/admin/editor/states.ts';
import { wordDiff } from '#cms/admin/desk/word-diff.ts';
import { countWords, openTokens } from '#cms/plugins/translation-desk/admin/editor/placeholders.ts';
import { checks } from '#cms/plugins/translation-desk/server/checks/index.ts';
import { translations, type Key } from '#cms/plugins/translation-desk/admin/translations.ts';

const keys = Object.keys(translations.en) as Key[];
const valuesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{([a-z]+)(?=[,}])/gu)].map(([, name]) => name ?? ''))].sort();

describe.each(locales)('the words of the translation desk in %s', (locale) => {
	it('are all there and take the same values as in English', () => {
		expect(Object.keys(translations[locale]).sort()).toEqual([...keys].sort());
		for (const key of keys) {
			expect(translations[locale][key].trim(), key).not.toBe('');
			expect(valuesOf(translations[locale][key]), key).toEqual(valuesOf(translations.en[key]));
		}
	});

	it('never call a passage a unit or a string', () => {
		// A unit of measure is one.
		for (const key of keys.filter((each) => each !== 'check.units')) expect(translations[locale][key], key).not.toMatch(/\b(?:unit|string|locale|segment)s?\b/iu);
	});

	it('say what every check found', () => {
		for (const { id } of checks) expect(translations[locale]).toHaveProperty([`check.${id}`]);
	});
});

describe('what changed in the original', () => {
	it('is shown word by word', () => {
		expect(wordDiff('Gli affidi sono cinque.', 'Gli affidi realizzati sono sei.', 'it')).toEqual([
			{ kind: 'same', text: 'Gli affidi ' },
			{ kind: 'now', text: 'realizzati ' },
			{ kind: 'same', text: 'sono ' },
			{ kind: 'was', text: 'cinque' },
			{ kind: 'now', text: 'sei' },
			{ kind: 'same', text: '.' },
		]);
	});

	it('always adds up to the old and to the new text', () => {
		const text = fc.array(fc.constantFrom('Haus', 'Baum', 'und', ' ', ', ', '[1]', '[/1]', 'مدرسة')).map((words) => words.join(''));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const pieces = wordDiff(before, after, 'de');
				const without = (kind: string): string => pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text).join('');
				expect(without('now')).toBe(before);
				expect(without('was')).toBe(after);
			}),
		);
	});
});

it('the next placeholder is the first that the translation lacks', () => {
	expect(openTokens('Read the [1]guide[/1] and [2]more[/2]', 'Lies den [1]Leitfaden')).toEqual(['[/1]', '[2]', '[/2]']);
	expect(openTokens('Only text: \\[1]', '')).toEqual([]);
	expect(countWords('Lies den [1]Leitfaden[/1]', 'de')).toBe(3);
});

it('after the last passage that waits comes the first one', () => {
	const passages = ['a', 'b', 'c'].map((id) => ({ id, todo: id !== 'b' }));
	expect(nextToDo(passages, 'a')?.id).toBe('c');
	expect(nextToDo(passages, 'c')?.id).toBe('a');
	expect(nextToDo(passages.slice(1, 2), 'b')).toBeUndefined();
});
