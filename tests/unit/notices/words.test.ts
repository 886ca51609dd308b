import { locales } from '@erasmi/config/locales';
import { describe, expect, it } from 'vitest';
import { compose } from '#cms/plugins/notices/server/compose.ts';
import { mailDueAt } from '#cms/plugins/notices/server/ways.ts';
import { fill } from '#cms/plugins/notices/words/kind.ts';
import { kinds } from '#cms/plugins/notices/words/kinds.ts';

const valuesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{([^}]*)\}/gu)].map(([, name]) => name ?? ''))].sort();

describe.each(Object.keys(kinds))('the notice %s', (kind) => {
	it.each(locales)('has its sentences in %s, with the values they have in English', (locale) => {
		const { when, title, text } = kinds[kind]?.[locale] ?? { when: '', title: '', text: '' };
		const english = kinds[kind]?.en;
		expect(when).not.toMatch(/^$|[{}]/u);
		expect(valuesOf(title)).toEqual(valuesOf(english?.title ?? ''));
		expect(valuesOf(text)).toEqual(valuesOf(english?.text ?? ''));
		expect(title).not.toContain('\n');
	});
});

const assigned = { kind: 'desk-assigned', values: { by: 'Ada Rossi', title: 'Porte aperte', locale: 'da', due: '2026-11-30', comment: 'Haster lidt.' }, link: '/plugins/translation-desk/case/x/da' };

it('a mail about one thing says what it is, where it is, and where mails are switched off', () => {
	expect(compose([assigned], 'de', 'https://cms.example.org/admin')).toEqual({
		subject: 'Bitte um Übersetzung: Porte aperte',
		text: [
			'Ada Rossi bittet Sie, „Porte aperte“ zu bearbeiten. Sprache: Dänisch.',
			'Fällig am 30. November 2026.',
			'Haster lidt.',
			'https://cms.example.org/admin/plugins/translation-desk/case/x/da',
			'',
			'-- ',
			'Worüber und wie oft Sie Mails bekommen, stellen Sie hier ein:',
			'https://cms.example.org/admin/plugins/notices',
			'',
		].join('\n'),
	});
});

it('what is not known is not said', () => {
	const { due: _due, comment: _comment, ...values } = assigned.values;
	expect(compose([{ ...assigned, values }], 'en', 'https://cms.example.org/admin').text.split('\n').slice(0, 2)).toEqual(['Ada Rossi asks you to work on “Porte aperte”. Language: Danish.', 'https://cms.example.org/admin/plugins/translation-desk/case/x/da']);
});

it('a mail about several things counts them in the language of the person', () => {
	const subjects = locales.map((locale) => compose([assigned, assigned, assigned], locale, '').subject);
	expect(subjects).toEqual(['3 neue Nachrichten für Sie', '3 new notices for you', '3 nye beskeder til dig', '3 nuovi avvisi per te', 'Size 3 yeni bildirim var', expect.stringContaining('إشعارات')]);
});

it('a line break in a title does not end the subject', () => {
	expect(compose([{ ...assigned, values: { ...assigned.values, title: 'Porte\r\nBcc: all@example.org' } }], 'en', '').subject).toBe('Please translate: Porte Bcc: all@example.org');
});

it('a name in Latin letters keeps its direction in an Arabic sentence', () => {
	expect(fill('طلب ترجمة: {title}', { title: 'C++ (2)' }, 'ar')).toBe('طلب ترجمة: \u2068C++ (2)\u2069');
});

it('braces that somebody typed are no values', () => {
	expect(fill('{comment}', { comment: 'Use {title} here', title: 'x' }, 'en')).toBe('Use {title} here');
});

it('the daily mail goes out at the next six o’clock, the others at once or never', () => {
	const evening = new Date(2026, 10, 26, 18, 30).getTime();
	expect(mailDueAt('daily', evening)).toBe(new Date(2026, 10, 27, 6).getTime());
	expect(mailDueAt('daily', new Date(2026, 10, 26, 3).getTime())).toBe(new Date(2026, 10, 26, 6).getTime());
	expect(mailDueAt('now', evening)).toBe(evening);
	expect([mailDueAt('here', evening), mailDueAt('off', evening)]).toEqual([undefined, undefined]);
});
