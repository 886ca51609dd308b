import { messageLimits, parseLetter } from '@erasmi/config/letters';
import { expect, test } from 'vitest';
import { isTrapped, parseWritten, prefilled, typedIn, type Typed } from '#web/lib/server/forms/write.ts';

const origin = 'https://commons.example';
const typed = (changed: Partial<Typed> = {}): Typed => ({ kind: 'fact', page: '', text: 'The town hall has moved.', email: '', ...changed });

function sent(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}

test('a complete message is taken as it was typed, without empty fields', () => {
	expect(parseWritten(typed({ text: '  مرحبا\nThe second line  ' }), origin)).toEqual({ ok: true, written: { kind: 'fact', text: 'مرحبا\nThe second line' } });
	expect(parseWritten(typed({ page: `${origin}/de/kompendium/umbriaffido`, email: 'a@example.org' }), origin)).toEqual({
		ok: true,
		written: { kind: 'fact', text: 'The town hall has moved.', page: '/de/kompendium/umbriaffido', email: 'a@example.org' },
	});
});

test.each<[string, Partial<Typed>, object]>([
	['nothing chosen', { kind: undefined }, { kind: 'kind-missing' }],
	['blanks instead of a message', { text: ' \n ' }, { text: 'text-missing' }],
	['too long a message', { text: 'x'.repeat(messageLimits.text + 1) }, { text: 'text-long' }],
	['an address without a host', { email: 'someone@' }, { email: 'email-wrong' }],
	['two addresses', { email: 'a@example.org,b@example.org' }, { email: 'email-wrong' }],
	['a page of somebody else', { page: 'https://evil.example/x' }, { page: 'page-foreign' }],
	['a page that only looks like ours', { page: '//evil.example' }, { page: 'page-foreign' }],
	['a page with a character that nobody sees', { page: '/de/%00' }, { page: 'page-foreign' }],
	['a page with a backslash', { page: '/\\evil.example' }, { page: 'page-foreign' }],
	['everything at once', { kind: undefined, text: '', email: 'x', page: 'javascript:alert(1)' }, { kind: 'kind-missing', text: 'text-missing', email: 'email-wrong', page: 'page-foreign' }],
])('%s: each field gets its reason, and what was typed stays', (_, changed, issues) => {
	expect(parseWritten(typed(changed), origin)).toEqual({ ok: false, issues, typed: typed(changed) });
});

test('a link fills in kind and page, and only those of this site', () => {
	expect(prefilled(new URLSearchParams({ kind: 'question', page: '/ar/%D8%B4%D8%A8%D9%83%D8%A7%D8%AA/x' }))).toEqual({ kind: 'question', page: '/ar/شبكات/x', text: '', email: '' });
	expect(prefilled(new URLSearchParams({ kind: 'spam', page: 'https://evil.example' }))).toEqual({ kind: undefined, page: '', text: '', email: '' });
});

test('what a browser sends is read back, and a program that fills in everything is noticed', () => {
	const form = sent({ kind: 'barrier', page: ' /de ', text: 'one\r\ntwo', email: ' a@example.org ', website: '' });
	expect(typedIn(form)).toEqual({ kind: 'barrier', page: '/de', text: 'one\ntwo', email: 'a@example.org' });
	expect(typedIn(sent({ text: 'a\u0000b\u001bc\td' })).text).toBe('abc\td');
	expect(isTrapped(form)).toBe(false);
	expect(isTrapped(sent({ website: 'https://spam.example' }))).toBe(true);
});

const message = { kind: 'fact', text: 'x', locale: 'de' };
const letter = { id: 'letter-0001', at: 1, about: 'message', message };

test('a letter is read as it was written', () => {
	expect(parseLetter(letter)).toEqual(letter);
	expect(parseLetter({ ...letter, message: { ...message, entry: { type: 'case', documentId: 'abc' } } })).toBeDefined();
	expect(parseLetter({ id: 'letter-0002', at: 1, about: 'visits', visits: [{ day: '2026-11-26', what: 'file:pdf', count: 3 }] })).toBeDefined();
});

test.each([
	[null],
	[{ ...letter, id: '../../x' }],
	[{ ...letter, at: 'now' }],
	[{ ...letter, message: { ...message, text: 'a\u0000b' } }],
	[{ ...letter, message: { ...message, kind: 'spam' } }],
	[{ ...letter, message: { ...message, text: '' } }],
	[{ ...letter, message: { ...message, locale: 'fr' } }],
	[{ ...letter, message: { ...message, entry: { type: 'user', documentId: '1' } } }],
	[{ ...letter, about: 'visits', visits: [{ day: 'today', what: 'case', count: 1 }] }],
	[{ ...letter, about: 'visits', visits: [{ day: '2026-11-26', what: '<b>', count: 1 }] }],
	[{ ...letter, about: 'visits', visits: [{ day: '2026-11-26', what: 'case', count: -1 }] }],
])('%j is no letter', (value) => {
	expect(parseLetter(value)).toBeUndefined();
});
