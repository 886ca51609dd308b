import { describe, expect, it } from 'vitest';
import { locales } from '@erasmi/config/locales';
import { fold, matching } from '#cms/plugins/vocabulary/admin/options.ts';
import { words } from '#cms/plugins/vocabulary/admin/words.ts';
import { choicesOf } from '#cms/plugins/vocabulary/choices.ts';
import { checkValue, type Known, type Rule } from '#cms/plugins/vocabulary/server/check.ts';
import { inHierarchy, type Concept } from '#cms/plugins/vocabulary/server/concepts.ts';

const known: Known = {
	schemeOf: (notation) => ({ housing: 'field', work: 'field', refugees: 'group' })[notation],
	entryExists: ({ documentId }) => documentId === 'there',
	documentId: 'self',
};
const kinds = (rule: Rule, value: unknown, given = known): string[] => checkValue(rule, value, given).map(({ kind }) => kind);

describe('values of custom fields', () => {
	it.each<[string, Rule, unknown, string[]]>([
		['nothing is always right', { type: 'concepts', scheme: 'field' }, null, []],
		['terms of the scheme', { type: 'concepts', scheme: 'field' }, ['housing', 'work'], []],
		['an unknown term', { type: 'concept', scheme: 'field' }, 'martians', ['unknown-concept']],
		['a term of another scheme', { type: 'concept', scheme: 'field' }, 'refugees', ['wrong-scheme']],
		['a term twice', { type: 'concepts', scheme: 'field' }, ['work', 'work'], ['twice']],
		['more than the most', { type: 'concepts', scheme: 'field', max: 1 }, ['housing', 'work'], ['too-many']],
		['text instead of a list', { type: 'concepts', scheme: 'field' }, 'work', ['malformed']],
		['a list in a list', { type: 'item-keys', list: 'goals' }, [['a']], ['malformed']],
		['a link', { type: 'entry-links', types: ['case'] }, [{ type: 'case', documentId: 'there' }], []],
		['a link to nowhere', { type: 'entry-links', types: ['case'] }, [{ type: 'case', documentId: 'gone' }], ['unknown-entry']],
		['a link to itself', { type: 'entry-links', types: ['case'] }, [{ type: 'case', documentId: 'self' }], ['itself']],
		['a link to a type that is not meant', { type: 'entry-links', types: ['case'] }, [{ type: 'page', documentId: 'there' }], ['wrong-type']],
		['a link without its target', { type: 'entry-links', types: ['case'] }, [{ type: 'case' }], ['malformed']],
		['a language', { type: 'choices', list: 'languages' }, ['de', 'ar'], []],
		['a language that is none', { type: 'choices', list: 'languages' }, ['xx'], ['unknown-choice']],
		['a value of a list that does not exist', { type: 'choice', list: 'nothing' }, 'x', ['unknown-choice']],
		['the name of a built-in', { type: 'choice', list: 'licences' }, 'constructor', ['unknown-choice']],
	])('%s', (_, rule, value, expected) => {
		expect(kinds(rule, value)).toEqual(expected);
	});

	it('an import may link to what it brings next', () => {
		expect(kinds({ type: 'entry-links', types: ['case'] }, [{ type: 'case', documentId: 'later' }], { ...known, entryExists: undefined })).toEqual([]);
	});
});

describe('choosing', () => {
	const options = [{ value: 'a', label: 'Çocuklar', found: fold('Çocuklar\nChildren\nKinder') }, { value: 'b', label: 'İşveren' }];

	it('finds by any name, without marks and capitals', () => {
		expect(matching(options, 'cocuk').map(({ value }) => value)).toEqual(['a']);
		expect(matching(options, 'KIND').map(({ value }) => value)).toEqual(['a']);
		expect(matching(options, 'isveren').map(({ value }) => value)).toEqual(['b']);
		expect(matching(options, '')).toHaveLength(2);
	});

	it('shows each term below its broader one; a broader term of another scheme makes no level', () => {
		const term = (notation: string, broader: string | null = null): Concept => ({ notation, broader, scheme: 's', order: null, labels: [] });
		const list = inHierarchy([term('child', 'parent'), term('parent'), term('region', 'country'), term('grandchild', 'child')]);
		expect(list.map(({ concept, depth }) => `${depth} ${concept.notation}`)).toEqual(['0 parent', '1 child', '2 grandchild', '0 region']);
	});

	it('has words in every language, with the same placeholders', () => {
		const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).toSorted();
		for (const locale of locales) {
			for (const [key, text] of Object.entries(words[locale])) expect(holes(text), `${locale} ${key}`).toEqual(holes(words.en[key as keyof typeof words.en]));
		}
		for (const list of ['licences', 'languages', 'accessibility-features', 'organisation-roles', 'source-kinds', 'creator-kinds']) expect(Object.keys(choicesOf(list)).length).toBeGreaterThan(0);
	});
});
