import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales, type Locale } from '@erasmi/config/locales';
import { signIn, type Editor, type Entry } from '../support/admin-client.ts';
import { startInstance, type Instance } from '../support/instance.ts';
import { eventually, pathsOfSitemap } from '../support/site.ts';

/** What an editor may expect between pressing "Publish" and seeing the page. */
const FRESH_WITHIN_MS = 1000;

/** A word that stands nowhere else. */
const word = 'Quercianova';
const danishWord = 'Egetræslund';
const words = (count: number, first: string): string => [first, ...Array.from({ length: count - 1 }, (_, index) => ['insieme', 'persone', 'comune', 'lavoro', 'casa'][index % 5])].join(' ');

let instance: Instance;
let editor: Editor;
let publisher: Editor;
let administrator: Editor;
let created: Entry;

beforeAll(async () => {
	instance = await startInstance();
	[editor, publisher, administrator] = await Promise.all([signIn(instance, 'editor'), signIn(instance, 'publisher'), signIn(instance, 'administrator')]);
});
afterAll(() => instance?.stop());

interface SearchAnswer {
	total: number;
	hits: { url: string; title: string; source: Locale; locale: Locale }[];
}
async function search(locale: Locale, q: string): Promise<SearchAnswer> {
	const response = await fetch(`${instance.origin}/api/search?${new URLSearchParams({ locale, q })}`);
	expect(response.status).toBe(200);
	return (await response.json()) as SearchAnswer;
}
const page = async (path: string): Promise<{ status: number; html: string }> => {
	const response = await fetch(new URL(path, instance.origin));
	return { status: response.status, html: await response.text() };
};

/** Everything of the case in every language, as a person would compare two printouts. */
async function dump(): Promise<Record<string, unknown>> {
	const versions = locales.flatMap((locale) => (['draft', 'published'] as const).map((status) => ({ locale, status })));
	const found = await Promise.all(versions.map(({ locale, status }) => administrator.read('case', created.documentId, locale, status)));
	return Object.fromEntries(versions.map(({ locale, status }, index) => [`${locale} ${status}`, withoutRowNumbers(found[index])]));
}

/** Rows get new numbers with every publishing, and moments and people differ; content does not. */
function withoutRowNumbers(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutRowNumbers);
	if (typeof value !== 'object' || value === null) return value;
	const hidden = new Set(['id', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'status', 'localizations', 'strapi_assignee', 'strapi_stage']);
	return Object.fromEntries(Object.entries(value).filter(([name]) => !hidden.has(name)).map(([name, each]) => [name, withoutRowNumbers(each)]));
}

test('an editor in Italy enters a case but cannot publish it', async () => {
	const [first, second] = await organisations();
	created = await editor.create('case', 'it', {
		sourceLocale: 'it',
		title: `${word}: vivere insieme`,
		summary: words(50, `A ${word}`),
		approach: words(40, 'Le'),
		place: 'Corciano',
		country: 'it',
		targetGroups: ['families'],
		fieldsOfAction: ['housing'],
		actors: [
			{ organisation: { connect: [{ documentId: first.documentId }] }, role: 'lead' },
			{ organisation: { connect: [{ documentId: second.documentId }] }, role: 'partner' },
		],
		sources: [{ title: 'Conoscenza propria', kind: 'own_knowledge' }],
	});
	await expect(editor.publish('case', created.documentId, 'it')).rejects.toThrow(/40[0-9]/);
	expect((await search('it', word)).total).toBe(0);
});

/** Two of different kinds, as a network needs. */
async function organisations(): Promise<[Entry, Entry]> {
	const { text } = await administrator.ask('GET', '/content-manager/collection-types/api::organisation.organisation?pageSize=100');
	const { results } = JSON.parse(text) as { results: Entry[] };
	const [first] = results;
	const second = results.find(({ actorType }) => actorType !== first?.['actorType']);
	if (!first || !second) throw new Error('The seed has no two organisations of different kinds');
	return [first, second];
}

test('the publisher publishes it: within a second it is found in Italian, and in five languages as what it is', async () => {
	await publisher.publish('case', created.documentId, 'it');
	const ms = await eventually('the case is found everywhere', async () => (await Promise.all(locales.map((locale) => search(locale, word)))).every(({ total }) => total === 1), FRESH_WITHIN_MS);
	expect(ms).toBeLessThanOrEqual(FRESH_WITHIN_MS);

	for (const locale of locales) {
		const [hit] = (await search(locale, word)).hits;
		expect(hit).toMatchObject({ source: 'it', title: `${word}: vivere insieme` });
		const { status, html } = await page(hit?.url ?? '');
		expect(status, hit?.url).toBe(200);
		expect(html).toContain(`${word}: vivere insieme`);
		// A text in another language than the page says so, for ears and for translators built into browsers.
		if (locale !== 'it') expect(html, locale).toMatch(/<h1[^>]*lang="it"|lang="it"[^>]*>[^<]*<h1/);
		else expect(html).not.toMatch(/<h1[^>]*lang=/);
	}
});

test('the Danish translator writes and cannot publish, the Danish reviewer publishes, and nothing but Danish changes', async () => {
	const translator = await signIn(instance, 'translator', 'da');
	const reviewer = await signIn(instance, 'reviewer', 'da');
	const before = await dump();
	await translator.update('case', created.documentId, 'da', { title: `${danishWord}: at leve sammen`, summary: words(45, danishWord) });
	await expect(translator.publish('case', created.documentId, 'da')).rejects.toThrow(/40[0-9]/);
	await reviewer.publish('case', created.documentId, 'da');

	await eventually('the Danish text is found', async () => (await search('da', danishWord)).total === 1, FRESH_WITHIN_MS);
	const after = await dump();
	for (const version of Object.keys(before)) if (!version.startsWith('da')) expect(after[version], version).toEqual(before[version]);
	expect(after['da published']).toMatchObject({ title: `${danishWord}: at leve sammen` });
	for (const fact of ['country', 'targetGroups', 'fieldsOfAction', 'actors', 'sources', 'licence', 'sourceLocale', 'owner']) {
		expect((after['da published'] as Entry)[fact], fact).toEqual((after['it published'] as Entry)[fact]);
	}
	const [hit] = (await search('da', danishWord)).hits;
	expect((await page(hit?.url ?? '')).html).toContain(`${danishWord}: at leve sammen`);
});

test('the translator for Danish can change neither Italian nor another language', async () => {
	const translator = await signIn(instance, 'translator', 'da');
	for (const locale of ['it', 'de'] as const) await expect(translator.update('case', created.documentId, locale, { title: 'Forkert' })).rejects.toThrow(/40[0-9]/);
	expect((await search('it', 'Forkert')).total).toBe(0);
});

/** Far enough from each other that no correction of a typo confuses them. */
const onlyWords: Record<Locale, string> = { de: 'Ahornweiher', en: 'Birchmeadow', da: 'Kirsebærdal', it: 'Pratoverde', tr: 'Çınarbahçe', ar: 'زيتونوادي' };

test.each(locales)('an entry that exists in %s only is shown and found in all six languages', async (source) => {
	const only = onlyWords[source];
	const [owner] = await organisations();
	const entry = await administrator.create('page', source, { sourceLocale: source, title: only, order: 99, owner: { connect: [{ documentId: owner.documentId }] }, body: [{ type: 'paragraph', children: [{ type: 'text', text: `${only}. ${words(20, 'x')}` }] }] });
	await administrator.publish('page', entry.documentId, source);
	await eventually(`${only} is found`, async () => (await Promise.all(locales.map((locale) => search(locale, only)))).every(({ total }) => total >= 1), 5000);
	for (const locale of locales) {
		const [hit] = (await search(locale, only)).hits;
		const { status, html } = await page(hit?.url ?? '');
		expect(status, `${locale}: ${hit?.url}`).toBe(200);
		expect(html).toContain(only);
	}
});

test('with the CMS stopped every published page and the search still answer, also after a restart of the site', async () => {
	const paths = await pathsOfSitemap(instance.origin);
	expect(paths.length).toBeGreaterThan(200);
	const look = async (): Promise<void> => {
		for (const path of paths) expect((await fetch(new URL(path, instance.origin))).status, path).toBe(200);
		for (const locale of locales) expect((await search(locale, locale === 'da' ? danishWord : word)).total, locale).toBe(1);
	};
	await instance.cms.stop();
	try {
		await look();
		await instance.web.restart();
		await look();
	} finally {
		await instance.cms.start();
	}
});

test('a change made while the site was away arrives when it is back', async () => {
	await instance.web.kill();
	await publisher.update('case', created.documentId, 'it', { title: `${word}: vivere bene insieme` });
	await publisher.publish('case', created.documentId, 'it');
	await instance.web.start();
	await eventually('the new title is shown', async () => (await search('it', word)).hits[0]?.title === `${word}: vivere bene insieme`, 15_000);
});
