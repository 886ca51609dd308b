import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { locales } from '@erasmi/config/locales';
import { mentions } from '#cms/plugins/access/server/draft-guard.ts';
import { attemptOf } from '#cms/plugins/access/server/explain.ts';
import { faultOf } from '#cms/plugins/access/server/graphql-limits.ts';
import { languageOf, refusalText } from '#cms/plugins/access/server/refusal.ts';
import { linkedAfter, rowIdsIn } from '#cms/plugins/access/server/relation-input.ts';
import { words } from '#cms/plugins/access/server/words.ts';

describe('GraphQL', () => {
	const limits = { fields: 10, roots: 2 };
	const fault = (query: string, seesDrafts = false) => faultOf(parse(query), limits, seesDrafts);

	test('a small query is fine', () => expect(fault('{ cases { title } }')).toBeUndefined());
	test('changes are refused', () => expect(fault('mutation { x }')).toMatch('Only queries'));
	test('aliases count', () => expect(fault('{ a: x b: x c: x }')).toMatch('has 3'));
	test('fragments at the root count as roots', () => expect(fault('{ ...A ...A } fragment A on Query { x y }')).toMatch('has 4'));
	test('nested fragments multiply', () => expect(fault('{ x { ...A ...A } } fragment A on X { ...B ...B } fragment B on X { y z w }')).toMatch('13'));
	test('arguments that lead to drafts need the preview token', () => {
		expect(fault('{ x { y(status: DRAFT) } }')).toMatch('"status"');
		expect(fault('{ x(status: DRAFT) { y } }', true)).toBeUndefined();
	});
});

describe('a search in other languages is seen', () => {
	test.each([[{ localizations: { title: 'x' } }], [{ $and: [{ localizations: {} }] }], ['localizations.title:asc'], [['title', 'localizations.title']], [{ 'localizations.title': 1 }]])('%j', (query) => {
		expect(mentions(query, 'localizations')).toBe(true);
	});
	test('a title may contain the word', () => expect(mentions({ title: { $eq: 'localizations' } }, 'localizations')).toBe(false));
});

describe('what a request to the Content Manager tries', () => {
	const collection = '/content-manager/collection-types/api::case.case';
	test.each([
		['GET', collection, undefined, { action: 'read' }],
		['POST', collection, undefined, { action: 'create' }],
		['PUT', `${collection}/abc`, undefined, { action: 'update', documentId: 'abc' }],
		['DELETE', `${collection}/abc`, undefined, { action: 'delete', documentId: 'abc' }],
		['POST', `${collection}/abc/actions/publish`, undefined, { action: 'publish', documentId: 'abc' }],
		['POST', `${collection}/actions/bulkUnpublish`, { documentIds: ['abc'] }, { action: 'unpublish', documentId: 'abc' }],
		['POST', `${collection}/auto-clone/abc`, undefined, { action: 'clone', documentId: 'abc' }],
	] as const)('%s %s', (method, path, body, expected) => {
		expect(attemptOf(method, path, body)).toEqual({ uid: 'api::case.case', ...expected });
	});
	test('other addresses are left alone', () => expect(attemptOf('GET', '/admin/users', undefined)).toBeUndefined());
});

describe('a relation after a write', () => {
	const toId = (id: number) => ({ 5: 'five' })[id];
	test.each<[unknown, boolean, string[] | undefined]>([
		[undefined, true, undefined],
		[null, true, []],
		['abc', true, ['abc']],
		[5, true, ['five']],
		[{ connect: [{ documentId: 'abc' }] }, true, ['abc']],
		[{ connect: [{ documentId: 'abc' }] }, false, ['old', 'abc']],
		[{ connect: [{ id: 5 }], disconnect: [{ documentId: 'old' }] }, false, ['five']],
		[{ connect: [], disconnect: [] }, true, ['old']],
		[{ set: [] }, false, []],
	])('%j', (input, isSingle, expected) => {
		expect(linkedAfter(input, ['old'], isSingle, toId)).toEqual(expected);
	});
	test('row ids are found for looking up', () => expect(rowIdsIn({ connect: [{ id: 5 }, { documentId: 'abc' }], disconnect: ['7'] })).toEqual([5, 7]));
});

describe('words', () => {
	test('every language has the same placeholders as English', () => {
		const placeholders = (value: unknown): unknown => (typeof value === 'string' ? (value.match(/\{\w+\}/g) ?? []) : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, placeholders(inner)])));
		for (const locale of locales) expect(placeholders(words[locale])).toEqual(placeholders(words.en));
	});
	test('a refusal names what, why and who in one piece', () => {
		expect(refusalText('da', 'publish', { allowed: false, reason: 'translation', helpers: [{ kind: 'reviewer', locale: 'tr' }, { kind: 'administrator' }] })).toBe(
			'Du kan ikke udgive denne tekst. Det er en oversættelse, ikke originalteksten. Det kan gøres af dem, der kontrollerer og udgiver tyrkisk eller administratorer.',
		);
	});
	test('the language is that of the account, else of the browser, else English', () => {
		expect(languageOf('it', 'de')).toBe('it');
		expect(languageOf(null, 'fr-FR,fr;q=0.9,de-AT;q=0.5')).toBe('de');
		expect(languageOf(undefined, undefined)).toBe('en');
	});
});
