/** Organisations and terms: their pages come and go with the published entries that name them. */
import { locales } from '@erasmi/config/locales';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conceptPath, organisationPath, organisationsPath } from '#web/lib/routes.ts';
import { type BuiltSite, secrets, startSite, until } from '../support/built-site.ts';
import { type Entry, type FakeCms, fakeCms } from '../support/fake-cms.ts';

const concepts = [
	{ id: 'obstacles', scheme: 'obstacle', labels: { de: { pref: 'Hürden', alt: [] }, en: { pref: 'Obstacles', alt: [] } } },
	{ id: 'bureaucracy', scheme: 'obstacle', broader: 'obstacles', labels: { de: { pref: 'Bürokratie', alt: ['Amtswege'] }, en: { pref: 'Bureaucracy', alt: [] }, ar: { pref: 'البيروقراطية', alt: [] } } },
	{ id: 'mobility', scheme: 'obstacle', labels: { de: { pref: 'Mobilität', alt: [] } } },
];

const harz = { documentId: 'harz00000000000000000ab1', name: 'Hochschule Harz', names: [{ locale: 'en', name: 'Harz University' }], actorType: null, country: null, region: null, place: 'Wernigerode', website: 'https://example.org', logo: null, logoAlt: null };
const halle = { ...harz, documentId: 'halle0000000000000000cd2', name: 'Stadt Halle', names: [], place: 'Halle' };

const roundTable: Entry = {
	type: 'case',
	documentId: 'table0000000000000000000',
	sourceLocale: 'de',
	texts: {
		de: {
			title: 'Runder Tisch',
			slug: 'runder-tisch',
			fields: {
				summary: 'Ein Tisch.',
				owner: harz,
				actors: [{ key: 'a1', role: 'lead', organisation: harz }, { key: 'a2', role: 'supporter', organisation: halle }],
				obstacles: [{ key: 'o1', obstacle: 'bureaucracy', howOvercome: 'Ein gemeinsames Formular ersetzt sechs.' }],
			},
		},
		en: { title: 'Round table', slug: 'round-table', fields: { summary: 'A table.', obstacles: [{ key: 'o1', obstacle: 'bureaucracy', howOvercome: 'One shared form replaces six.' }] } },
	},
	concepts: ['bureaucracy', 'obstacles'],
};

const pathOf = { harz: organisationPath('de', 'hochschule-harz-000ab1'), halle: organisationPath('de', 'stadt-halle-000cd2'), stranger: organisationPath('de', 'verein-unbekannt-000ef3') };

let cms: FakeCms;
let site: BuiltSite;

beforeAll(async () => {
	cms = await fakeCms(secrets.FEED_SECRET, secrets.SITE_TOKEN, concepts);
	cms.publish(roundTable);
	site = await startSite(cms.origin);
	await until(async () => ((await (await site.get('/ready')).json()) as { status: string }).status === 'ok', 'the site has caught up');
});
afterAll(async () => {
	await site.stop();
	await cms.close();
});

const html = async (path: string): Promise<string> => (await site.get(path)).text();
const eventually = (path: string, isRight: (page: { status: number; body: string }) => boolean, what: string): Promise<void> =>
	until(async () => {
		const response = await site.get(path);
		return isRight({ status: response.status, body: await response.text() });
	}, what);

describe('an organisation', () => {
	test('has a page that names the entry, its role and whom it works with', async () => {
		const page = await html(pathOf.halle);
		expect(page).toContain('Runder Tisch');
		expect(page).toContain('unterstützt');
		expect(page).toContain('Hochschule Harz');
		expect(page).toContain(`${site.origin}/id/organisation/${halle.documentId}`);
		expect(await html('/de/kompendium/runder-tisch')).toContain(`href="${pathOf.halle}"`);
	});

	test('has its own name and address in each language, and old ones lead there', async () => {
		const english = organisationPath('en', 'harz-university-000ab1');
		expect(await html(english)).toContain('<bdi>Harz University</bdi>');
		expect(await html(pathOf.harz)).toContain(`href="${english}" lang="en" hreflang="en"`);
		for (const old of ['hochschule-harz-000ab1', 'some-former-name-000ab1']) {
			const moved = await site.get(organisationPath('en', old));
			expect([moved.status, moved.headers.get('location')]).toEqual([301, english]);
		}
		const permanent = await site.get(`/id/organisation/${harz.documentId}`, { 'accept-language': 'en' });
		expect(permanent.headers.get('location')).toBe(english);
	});

	test('that no published entry names has no page and stands in no list', async () => {
		expect((await site.get(pathOf.stranger)).status).toBe(404);
		expect((await site.get(organisationPath('de', 'harz'))).status).toBe(404);
		for (const path of [organisationsPath('de'), '/sitemap-de.xml']) expect(await html(path)).not.toContain('unbekannt');
		expect(await html('/sitemap-de.xml')).toContain(`${site.origin}${pathOf.halle}`);
	});

	test('can be found in the list by kind and page, and a choice that finds nothing says so', async () => {
		expect(await html(organisationsPath('de'))).toContain('2 Organisationen');
		expect(await html(organisationsPath('de', { group: 'joint' }))).toContain('2 Organisationen');
		expect(await html(organisationsPath('de', { group: 'trade' }))).toContain('0 Organisationen');
	});
});

describe('a term', () => {
	test('has a page that says what it is called, and gathers how others dealt with it, in their words', async () => {
		const page = await html(conceptPath('de', 'bureaucracy'));
		for (const words of ['Bürokratie', 'Amtswege', 'Bureaucracy', 'البيروقراطية', 'Ein gemeinsames Formular ersetzt sechs.', 'Hürden']) expect(page).toContain(words);
		expect(await html(conceptPath('en', 'bureaucracy'))).toContain('One shared form replaces six.');
		expect(await html(conceptPath('it', 'bureaucracy'))).toMatch(/lang="en"[^>]*>One shared form replaces six\./);
		expect(await html('/de/kompendium/runder-tisch')).toContain(`href="${conceptPath('de', 'bureaucracy')}"`);
	});

	test('shows what is narrower, and has one permanent address', async () => {
		const page = await html(conceptPath('de', 'obstacles'));
		expect(page).toContain(`href="${conceptPath('de', 'bureaucracy')}"`);
		expect(page).toContain('Ein gemeinsames Formular ersetzt sechs.');
		expect((await site.get('/id/concept/bureaucracy', { 'accept-language': 'it' })).headers.get('location')).toBe(conceptPath('it', 'bureaucracy'));
	});

	test('that no published entry uses has no page and stands in no list', async () => {
		for (const path of [conceptPath('de', 'mobility'), conceptPath('de', 'nothing')]) expect((await site.get(path)).status, path).toBe(404);
		expect((await site.get('/id/concept/mobility')).status).toBe(404);
		for (const path of [conceptPath('de', '').slice(0, -1), '/sitemap-de.xml']) expect(await html(path)).not.toContain('mobility');
	});
});

test('the pages stay when the CMS is gone', async () => {
	await cms.down();
	try {
		for (const locale of locales) {
			expect((await site.get(conceptPath(locale, 'bureaucracy'))).status).toBe(200);
			expect((await site.get(organisationsPath(locale))).status).toBe(200);
		}
		const { dataDir } = site;
		await site.stop();
		site = await startSite(cms.origin, { DATA_DIR: dataDir });
		expect(await html(organisationPath('tr', 'stadt-halle-000cd2'))).toContain('Stadt Halle');
		expect(await html(conceptPath('da', 'bureaucracy'))).toContain('One shared form replaces six.');
	} finally {
		await cms.up();
	}
});

test('a change of the entry reaches every page that shows it, and withdrawing it takes them away', async () => {
	const path = conceptPath('de', 'bureaucracy');
	await html(path);
	await html(pathOf.halle);
	const changed = structuredClone(roundTable);
	Object.assign(changed.texts.de?.fields ?? {}, { actors: [{ key: 'a2', role: 'lead', organisation: { ...halle, name: 'Stadt Halle (Saale)' } }], obstacles: [{ key: 'o1', obstacle: 'bureaucracy', howOvercome: 'Alle sitzen in einem Haus.' }] });
	await cms.deliver(site.origin, [cms.publish(changed)]);
	await eventually(path, ({ body }) => body.includes('Alle sitzen in einem Haus.'), 'the term shows the new words');
	await eventually(organisationPath('de', 'stadt-halle-saale-000cd2'), ({ status, body }) => status === 200 && body.includes('federführend'), 'the organisation has its new name and role');
	await eventually(pathOf.halle, ({ status }) => status === 301, 'the old name leads on');

	await cms.deliver(site.origin, [cms.withdraw('case', roundTable.documentId)]);
	await eventually(path, ({ status }) => status === 404, 'the term is gone');
	await eventually(organisationPath('de', 'stadt-halle-saale-000cd2'), ({ status }) => status === 404, 'the organisation is gone');
	await eventually(organisationsPath('de'), ({ body }) => body.includes('0 Organisationen'), 'the list is empty');
});
