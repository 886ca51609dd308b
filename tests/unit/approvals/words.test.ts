/** The words of the links for practice owners, and what their form on the site takes. */
import { locales } from '@erasmi/config/locales';
import { parseOwnerAnswer } from '@erasmi/config/owner-link';
import { describe, expect, it } from 'vitest';
import { translations } from '#cms/plugins/approvals/admin/words.ts';
import { faults } from '#cms/plugins/approvals/server/errors.ts';
import { words } from '#cms/plugins/approvals/server/words.ts';
import { outcomeOf } from '#web/lib/server/errors.ts';
import { ownerTyped, parseApproval, parseComment } from '#web/lib/server/forms/owner.ts';

describe.each(locales)('the words of approvals in %s', (locale) => {
	const valuesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{([a-z]+)(?=[,}])/gu)].map(([, name]) => name ?? ''))].sort();

	it('take the same values as in English', () => {
		for (const [key, english] of Object.entries(translations.en)) {
			const text = translations[locale][key as keyof typeof translations.en];
			expect(text.trim(), key).not.toBe('');
			expect(valuesOf(text), key).toEqual(valuesOf(english));
		}
	});

	it('say what stands in the way', () => {
		for (const fault of faults) expect(words[locale][fault]).toMatch(/[.]$/u);
	});
});

describe('the form of a practice owner', () => {
	const form = (fields: Record<string, string>): FormData => {
		const data = new FormData();
		for (const [name, value] of Object.entries(fields)) data.set(name, value);
		return data;
	};

	it('takes a comment with a name, with one sign a line end', () => {
		expect(parseComment('link', ownerTyped(form({ name: ' Ada ', text: 'One\r\ntwo ' })))).toEqual({ ok: true, letter: { link: 'link', act: 'comment', name: 'Ada', text: 'One\ntwo' } });
	});

	it('says what is missing or too long', () => {
		expect(parseComment('link', ownerTyped(form({ text: ' ' })))).toEqual({ ok: false, issues: { name: 'missing', text: 'missing' } });
		expect(parseComment('link', ownerTyped(form({ name: 'x'.repeat(121), text: 'y' })))).toEqual({ ok: false, issues: { name: 'long' } });
		expect(parseApproval('link', ownerTyped(form({})))).toEqual({ ok: false, issues: { organisation: 'missing' } });
	});

	it('does not trust an answer of another version', () => {
		for (const answer of [undefined, { ok: true }, { ok: true, entry: { type: 'recipe', documentId: 'x', until: 1 } }, { ok: false, reason: 'tired' }]) expect(parseOwnerAnswer(answer)).toBeUndefined();
	});
});

it('a link that no longer opens is told from a page that is gone, as SvelteKit hands on what was thrown', () => {
	expect(outcomeOf({ status: 410, message: 'link-ended' }, 410).message).toBe('link-ended');
	expect(outcomeOf({ status: 410, message: 'Gone' }, 410).message).toBe('gone');
});
