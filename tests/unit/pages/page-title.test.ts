import { expect, test } from 'vitest';
import { pageTitle } from '#web/lib/components/page-title.ts';
import type { Head } from '#web/lib/content-types.ts';

const head = (more: Partial<Head>): Head => ({ canonical: 'https://commons.example/de', languages: [], kind: 'plain', ...more });
const module = head({ title: 'Netzwerke verstehen', section: 'module' });

test('pages of one entry can be told apart in tabs and bookmarks', () => {
	const titles = ([undefined, 2, 'quiz', 'all', 'facilitate', 'cite', 'measures'] as const).map((part) => pageTitle({ ...module, ...(part !== undefined && { part }), ...(part === 2 && { sectionTitle: 'Nutzen und Aufwand' }) }, 'de', undefined));
	expect(titles).toEqual([
		'Netzwerke verstehen – ERASMI Commons',
		'Nutzen und Aufwand: Netzwerke verstehen – ERASMI Commons',
		'Quiz: Netzwerke verstehen – ERASMI Commons',
		'Alles auf einer Seite: Netzwerke verstehen – ERASMI Commons',
		'Ansicht für die Moderation: Netzwerke verstehen – ERASMI Commons',
		'Zitieren und weitergeben: Netzwerke verstehen – ERASMI Commons',
		'Maßnahmen: Netzwerke verstehen – ERASMI Commons',
	]);
});

test('a title says first that a form came back, or that it is about what was answered', () => {
	expect(pageTitle(head({ title: 'Schreiben Sie uns' }), 'de', undefined, { isFaulty: true })).toBe('Fehler: Schreiben Sie uns – ERASMI Commons');
	expect(pageTitle({ ...module, part: 'quiz' }, 'de', undefined, { isResult: true })).toBe('Ihr Ergebnis: Quiz: Netzwerke verstehen – ERASMI Commons');
});

test('pages without a title of their own are named by what they list', () => {
	expect([pageTitle(head({ section: 'home' }), 'de', undefined), pageTitle(head({ section: 'map' }), 'de', undefined), pageTitle(head({ section: 'case' }), 'de', undefined), pageTitle(undefined, 'de', undefined)]).toEqual([
		'ERASMI Commons – Wie aus vielen Zuständigkeiten ein Netz wird',
		'Karte – ERASMI Commons',
		'Fallbeispiele – ERASMI Commons',
		'ERASMI Commons',
	]);
});
