import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales } from '@erasmi/config/locales';
import { uidOf, workTypes } from '@erasmi/config/types';
import { signIn, type Editor } from '../support/admin-client.ts';
import { startInstance, type Instance } from '../support/instance.ts';
import { pathsOfSitemap } from '../support/site.ts';

/** One word for the eye, and one that no analyzer can shorten. */
const marker = 'Geheimnisvogelfrei';

let instance: Instance;
let administrator: Editor;

beforeAll(async () => {
	instance = await startInstance();
	administrator = await signIn(instance, 'administrator');
	await plant();
});
afterAll(() => instance?.stop());

/** Writes the marker into a draft of every type and language, and into an organisation and a concept only drafts know. */
async function plant(): Promise<void> {
	const organisation = await administrator.ask('POST', `/content-manager/collection-types/${uidOf('organisation')}`, { name: `${marker} e.V.`, actorType: 'municipality', country: 'de' });
	expect(organisation.status, organisation.text).toBeLessThan(300);
	const concept = await administrator.ask('POST', `/content-manager/collection-types/${uidOf('concept')}`, {
		scheme: 'method',
		notation: 'geheimnisvogelfrei',
		labels: locales.map((locale) => ({ locale, prefLabel: `${marker} ${locale}`, altLabels: [] })),
	});
	expect(concept.status, concept.text).toBeLessThan(300);
	const { documentId: organisationId } = (JSON.parse(organisation.text) as { data: { documentId: string } }).data;

	for (const type of workTypes) {
		const [entry] = await administrator.list(type, 'en');
		if (!entry) throw new Error(`The seed has no ${type}`);
		for (const locale of locales) await administrator.update(type, entry.documentId, locale, { title: `${marker} ${type} ${locale}` });
		await administrator.create(type, 'de', {
			sourceLocale: 'de',
			title: `${marker} neu ${type}`,
			...(type === 'case' ? { methods: ['geheimnisvogelfrei'], actors: [{ organisation: { connect: [{ documentId: organisationId }] }, role: 'lead' }] } : {}),
		});
	}
}

const holdsMarker = (text: string): boolean => text.toLowerCase().includes(marker.toLowerCase());

test('no page, feed or map of the site shows a draft', async () => {
	const paths = ['/', '/sitemap.xml', '/robots.txt', '/ready', '/health', ...locales.map((locale) => `/sitemap-${locale}.xml`), ...(await pathsOfSitemap(instance.origin))];
	for (const path of paths) {
		const response = await fetch(new URL(path, instance.origin));
		expect(holdsMarker(await response.text()), path).toBe(false);
	}
});

test('the search answers with no draft, and suggests none', async () => {
	for (const locale of locales) {
		// The answer may repeat the question, so the last one asks for the draft's organisation without its name.
		for (const q of [marker, marker.slice(0, 8), 'e.V.']) {
			const { hits, total, facets } = (await (await fetch(`${instance.origin}/api/search?${new URLSearchParams({ locale, q })}`)).json()) as { hits: unknown[]; total: number; facets: unknown };
			expect(holdsMarker(JSON.stringify({ hits, facets })), `${locale} ${q}`).toBe(false);
			if (q === marker) expect(total).toBe(0);
			const suggestions = await (await fetch(`${instance.origin}/api/suggest?${new URLSearchParams({ locale, q })}`)).text();
			expect(holdsMarker(suggestions.replaceAll(q, '')), `suggestions for ${q}`).toBe(false);
		}
	}
});

test('the token of the site reads no draft, by GraphQL or by REST, whatever it asks for', async () => {
	const headers = { authorization: `Bearer ${instance.env.SITE_TOKEN}`, 'content-type': 'application/json' };
	const plural = (type: string): string => type.replace(/y$/, 'ie').replace(/s$/, 'se').concat('s');
	const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	for (const type of [...workTypes, 'organisation', 'concept'] as const) {
		for (const more of ['', ', status: DRAFT', ', publicationFilter: "all"']) {
			const localized = type === 'organisation' || type === 'concept' ? '' : 'locale: "de", ';
			const fields = type === 'organisation' ? 'name' : type === 'concept' ? 'notation labels { prefLabel }' : 'title';
			const query = `{ ${camel(plural(type))}(${localized}pagination: { limit: 100 }${more}) { documentId ${fields} } }`;
			const answer = await (await fetch(`${instance.cmsOrigin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).text();
			expect(holdsMarker(answer), `${query} → ${answer.slice(0, 300)}`).toBe(false);
			if (!more) expect(answer, query).toContain('"data"');
		}
		for (const query of ['', '?status=draft', '?locale=*&status=draft&populate=*', '?publicationState=preview', '?filters[title][$contains]=Geheimnis&status=draft']) {
			const answer = await (await fetch(`${instance.cmsOrigin}/api/${plural(type)}${query}`, { headers })).text();
			expect(holdsMarker(answer), `/api/${plural(type)}${query} → ${answer.slice(0, 300)}`).toBe(false);
		}
	}
});

test('nothing the site keeps on disk holds a draft', async () => {
	// Snapshots are written a moment after the last change.
	await new Promise((resolve) => setTimeout(resolve, 2000));
	const folder = join(instance.dataDir, 'web');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
	expect(files.length).toBeGreaterThan(0);
	for (const file of files) {
		const bytes = readFileSync(file);
		expect(holdsMarker(bytes.toString('latin1')), file).toBe(false);
	}
});
