import { type Locale, locales } from '@erasmi/config/locales';
import { describe, expect, test } from 'vitest';
import { chapters } from '#web/lib/components/chapters.ts';
import { safeUrl } from '#web/lib/components/safe-url.ts';
import { membersOf, seated } from '#web/lib/components/seats.ts';
import { tongue } from '#web/lib/components/tongue.ts';
import { schemeLabel, termKind } from '#web/lib/components/scheme-label.ts';
import { clock, groupSize, joined, period, shortened } from '#web/lib/components/words.ts';
import { citationTags, organisationSchema, schemaOrg } from '#web/lib/components/schema-org.ts';
import { ownPicture } from '#web/lib/images.ts';
import type { Actor, Organisation, OrganisationView } from '#web/lib/content-types.ts';
import { seedEntry } from '../../support/seed-pages.ts';

describe('addresses that editors write', () => {
	test.each(['https://example.org/a', 'http://example.org', 'mailto:a@example.org', 'tel:+49123', '/de/kompendium', '/', '#quellen', ' https://example.org '])('%s becomes a link', (url) => {
		expect(safeUrl(url)).toBe(url.trim());
	});

	test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'file:///etc/passwd', '//evil.example', '/\\evil.example', '\\\\evil.example', 'https:evil.example', 'example.org', '', undefined, null, 7])('%s does not', (url) => {
		expect(safeUrl(url)).toBeUndefined();
	});

	test('a picture comes from the web or from the site', () => {
		expect(ownPicture('/media/a.avif')).toBe('/media/a.avif');
		expect(ownPicture('http://cms.example:1337/uploads/b_2f9c.JPG')).toBe('/media/b_2f9c.JPG');
		for (const url of ['mailto:a@example.org', '/media/evil.svg', '/media/../x.png', 'https://elsewhere.example/x.png', 'data:image/png;base64,x', undefined]) expect(ownPicture(url)).toBeUndefined();
	});
});

describe('times', () => {
	test('are as exact as known', () => {
		expect(period('de', '2021', '2024')).toBe('2021 bis 2024');
		expect(period('en', '2021-03', undefined)).toBe('since March 2021');
		expect(period('da', undefined, '2020')).toBe('indtil 2020');
		expect(period('it', '2004', undefined)).toBe('dal 2004');
		expect(period('it', '2004-05', undefined)).toBe('da maggio 2004');
		expect(period('it', undefined, '2024')).toBe('fino al 2024');
		expect(period('it', undefined, '2024-05')).toBe('fino a maggio 2024');
		expect(period('ar', '2021', '2024')).toBe('من 2021 إلى 2024');
		expect(period('tr', undefined, undefined)).toBe('');
	});

	test('of one year are named once', () => expect(period('de', '2021', '2021')).toBe('2021'));
	test('of a step stand on its clock', () => expect([clock(0), clock(10), clock(95)]).toEqual(['0:00', '0:10', '1:35']));
});

describe('short phrases', () => {
	test('say how large a group may be', () => {
		expect([groupSize('de', 4, 16), groupSize('de', 4, undefined), groupSize('de', undefined, 16), groupSize('de', 1, 1), groupSize('de', undefined, undefined)]).toEqual(['4 bis 16 Personen', 'ab 4 Personen', 'bis 16 Personen', '1 Person', '']);
		expect([groupSize('de', 1, undefined), groupSize('en', undefined, 1)]).toEqual(['ab 1 Person', 'up to 1 person']);
	});

	test('count people in Arabic as Arabic counts them', () => {
		expect([groupSize('ar', 1, 2), groupSize('ar', 3, 8), groupSize('ar', 9, 15), groupSize('ar', 50, 100)]).toEqual(['شخص أو شخصان', 'من 3 إلى 8 أشخاص', 'من 9 إلى 15 شخصًا', 'من 50 إلى 100 شخص']);
		expect([groupSize('ar', 2, undefined), groupSize('ar', 12, undefined), groupSize('ar', undefined, 8), groupSize('ar', undefined, 30)]).toEqual(['شخصان فأكثر', '12 شخصًا فأكثر', 'حتى 8 أشخاص', 'حتى 30 شخصًا']);
	});

	test('name one term of a vocabulary in the singular', () => {
		expect([schemeLabel('de', 'country'), termKind('de', 'country'), termKind('de', 'setting'), termKind('de', 'elsewhere')]).toEqual(['Länder', 'Land', 'Siedlungsraum', 'elsewhere']);
	});

	test('are joined with the comma of the language', () => {
		expect(joined('de', ['Halle', undefined, 'Deutschland'])).toBe('Halle, Deutschland');
		expect(joined('ar', ['أ', 'ب'])).toBe('أ، ب');
	});

	test('end at a sentence or a word, never inside one', () => {
		const long = `${'Erster Satz mit einigen Wörtern darin. '.repeat(3)}${'wortwort '.repeat(40)}`;
		expect(shortened(long)).toMatch(/\.$/);
		expect(shortened('wortwort '.repeat(40))).toMatch(/wortwort …$/);
		expect(shortened('Kurz.')).toBe('Kurz.');
	});

	test('do not take a number or a short word for the end of a sentence', () => {
		const start = 'Das Netzwerk entstand in der Stadt und im ganzen Landkreis. Es bringt viele an einen Tisch, z. B. Ämter, und startete am 24. Mai 2017 mit einer Auftaktveranstaltung';
		expect(shortened(`${start} im Rathaus.`, start.length)).toBe('Das Netzwerk entstand in der Stadt und im ganzen Landkreis.');
	});
});

test('a passage names its language only where it differs from the page', () => {
	expect(tongue('ar', 'de')).toEqual({ lang: 'ar', dir: 'rtl' });
	expect(tongue('de', 'ar')).toEqual({ lang: 'de', dir: 'ltr' });
	expect(tongue('de', 'de')).toEqual({ lang: undefined, dir: undefined });
});

test('a long text falls into chapters and loses nothing', () => {
	const text = (words: string) => [{ type: 'text' as const, text: words }];
	const blocks = [{ type: 'paragraph' as const, children: text('a') }, { type: 'heading' as const, level: 2, children: text('B') }, { type: 'heading' as const, level: 3, children: text('C') }, { type: 'paragraph' as const, children: text('d') }];
	const parts = chapters(blocks);
	expect(parts.map(({ heading, blocks }) => [heading ? 'B' : undefined, blocks.length])).toEqual([[undefined, 1], ['B', 2]]);
});

describe('the seats of a network', () => {
	const organisation = (id: string): Organisation => ({ id, name: id, group: 'civil' });
	const member = (id: string, role?: Actor['role']): Actor => ({ key: id, organisation: organisation(id), ...(role && { role }) });

	test('its coordinator leads, listed as a member or not', () => {
		expect(seated(membersOf({ coordinator: organisation('x'), members: [member('a'), member('x')] })).map(({ id, lead }) => [id, Boolean(lead)])).toEqual([['x', true], ['a', false]]);
		expect(seated(membersOf({ coordinator: organisation('x'), members: [member('a', 'lead')] })).map(({ id, lead }) => [id, Boolean(lead)])).toEqual([['x', true], ['a', false]]);
		expect(membersOf({ members: [member('a', 'lead')] })).toHaveLength(1);
	});
});

describe('what machines are told about an entry', () => {
	const described = { url: 'https://commons.example/de/kompendium/x', description: 'Kurz.', origin: 'https://commons.example' } as const;
	const thing = (entry: Parameters<typeof schemaOrg>[0], more: object = {}) => schemaOrg(entry, { ...described, ...more });

	test('a case is an article, a method teaches, a network is an organisation', () => {
		expect(thing(seedEntry('case', 'umbriaffido', 'de'))).toMatchObject({ '@type': 'Article', inLanguage: 'de', license: 'https://creativecommons.org/licenses/by/4.0/', author: { '@type': 'Organization', name: 'Hochschule Harz' } });
		expect(thing(seedEntry('resource', 'method-world-cafe', 'de'))).toMatchObject({ '@type': 'LearningResource', timeRequired: 'PT120M' });
		expect(thing(seedEntry('network', 'lamsa', 'de'))).toMatchObject({ '@type': 'Organization', foundingDate: '2008-11-15', sameAs: 'https://lamsa.de' });
	});

	test('what is unknown is not said', () => {
		const { licence: _, publishedAt: __, ...entry } = seedEntry('case', 'umbriaffido', 'de');
		expect(Object.keys(thing(entry, { description: undefined }))).not.toEqual(expect.arrayContaining(['license', 'dateModified', 'description']));
	});

	test('a named author stands before the organisation that publishes', () => {
		expect(thing({ ...seedEntry('case', 'umbriaffido', 'de'), credit: 'Nadia Rossi' })).toMatchObject({ author: { '@type': 'Person', name: 'Nadia Rossi' }, publisher: { '@type': 'Organization', name: 'Hochschule Harz' } });
	});

	test('an organisation is told with its names, its place and its own site', () => {
		const organisation = { id: 'harz', name: 'Hochschule Harz', group: 'learn', place: 'Wernigerode', website: 'https://www.hs-harz.de', country: { id: 'de', label: 'Deutschland' } } as const;
		const paths = Object.fromEntries(locales.map((locale) => [locale, `/${locale}/x`])) as Record<Locale, string>;
		const view: OrganisationView = { organisation, names: [{ locale: 'en', name: 'Harz University' }], paths, permanentUrl: 'https://commons.example/id/organisation/harz', takesPart: [], owns: [], namedIn: [], partners: [] };
		expect(organisationSchema(view, described.url)).toEqual({
			'@context': 'https://schema.org', '@type': 'Organization', name: 'Hochschule Harz', alternateName: ['Harz University'], url: described.url, identifier: view.permanentUrl, sameAs: 'https://www.hs-harz.de',
			address: { '@type': 'PostalAddress', addressLocality: 'Wernigerode', addressCountry: 'DE' },
		});
	});

	test('a translation names its original', () => {
		const translated = thing({ ...seedEntry('case', 'umbriaffido', 'de'), origin: 'machine' });
		expect(translated['translationOfWork']).toMatchObject({ inLanguage: seedEntry('case', 'umbriaffido', 'de').sourceLocale });
	});

	test('a reference manager finds title, author, date and the permanent address', () => {
		expect(citationTags(seedEntry('case', 'umbriaffido', 'it'), 'it').map(({ name, content }) => [name, content])).toEqual([
			['citation_title', 'Umbriaffido: affido familiare per minori stranieri non accompagnati'],
			['citation_author', 'Hochschule Harz'],
			['citation_publication_date', '2026/11/20'],
			['citation_language', 'it'],
			['citation_publisher', 'ERASMI Commons'],
			['citation_public_url', 'https://commons.example/id/case/umbriaffido'],
		]);
	});
});
