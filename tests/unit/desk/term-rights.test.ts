import { locales } from '@erasmi/config/locales';
import { describe, expect, it } from 'vitest';
import { editorOf, mayRemove, maySave } from '#cms/plugins/translation-desk/server/term-rights.ts';
import type { OwnTerm } from '#cms/plugins/translation-desk/server/terms.ts';

const danish = editorOf({ id: 1, roles: [{ code: 'erasmi-translator-da' }] }, locales);
const publisher = editorOf({ id: 2, roles: [{ code: 'erasmi-publisher' }] }, locales);
const editor = editorOf({ id: 3, roles: [{ code: 'erasmi-editor' }] }, locales);
const term: OwnTerm = { id: 7, status: 'approved', words: { en: ['steering group'], da: ['styregruppe'] }, person: 9 };

describe('a term of the project', () => {
	it('is added by whoever translates one of its languages, or answers for the whole project', () => {
		expect(maySave(danish, undefined, { status: 'approved', words: { en: ['city'], da: ['by'] } })).toBe(true);
		expect(maySave(danish, undefined, { status: 'approved', words: { en: ['city'], it: ['città'] } })).toBe(false);
		expect(maySave(editor, undefined, { status: 'approved', words: { en: ['city'], da: ['by'] } })).toBe(false);
		expect(maySave(publisher, undefined, { status: 'keep', words: { en: ['ERASMI'] } })).toBe(true);
	});

	it.each<[string, OwnTerm, boolean]>([
		['words of the own language', { ...term, words: { ...term.words, da: ['styregruppen'] } }, true],
		['words of another language', { ...term, words: { ...term.words, en: ['board'] } }, false],
		['a language taken away', { ...term, words: { da: ['styregruppe'] } }, false],
		['the status', { ...term, status: 'forbidden' }, false],
		['the note', { ...term, note: 'Always.' }, false],
		['nothing', term, true],
	])('of somebody else: a Danish translator changes %s', (_, after, may) => {
		expect(maySave(danish, term, after)).toBe(may);
	});

	it('belongs to who added it', () => {
		const own = { ...term, person: danish.id };
		expect(maySave(danish, own, { ...own, status: 'forbidden', words: { en: ['board'] } })).toBe(true);
		expect([mayRemove(danish, own), mayRemove(danish, term), mayRemove(publisher, term), mayRemove(editor, term)]).toEqual([true, false, true, false]);
	});
});
