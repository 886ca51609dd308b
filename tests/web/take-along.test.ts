import { locales } from '@erasmi/config/locales';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, secrets, startSite, until } from '../support/built-site.ts';
import { type Entry, type FakeCms, fakeCms } from '../support/fake-cms.ts';

const plan: Entry = {
	type: 'action-plan',
	documentId: 'plan00000000000000000000',
	sourceLocale: 'de',
	texts: {
		de: { title: 'Plan für alle', slug: 'plan-fuer-alle', fields: { vision: 'Gemeinsam.', measures: [{ key: 'm1', title: 'Lotsen ausbilden', status: 'in_progress', progress: 40, due: '2026-12-01', updates: [{ key: 'u1', date: '2026-11-01', progress: 40, note: 'Der erste Kurs läuft.' }] }] } },
		da: { title: 'Plan for alle', slug: 'plan-for-alle', origin: 'machine', fields: { vision: 'Sammen.' } },
	},
};
const id = `/id/action-plan/${plan.documentId}`;

let cms: FakeCms;
let site: BuiltSite;
beforeAll(async () => {
	cms = await fakeCms(secrets.FEED_SECRET, secrets.SITE_TOKEN);
	cms.publish(plan);
	site = await startSite(cms.origin);
	await until(async () => ((await (await site.get('/ready')).json()) as { status: string }).status === 'ok', 'the site has caught up');
});
afterAll(async () => {
	await site.stop();
	await cms.close();
});

test.each([
	['de.bib', 'application/x-bibtex', /^@misc\{/, /Plan f/],
	['de.ris', 'application/x-research-info-systems', /^TY {2}- /, /TI {2}- Plan für alle/],
	['de.json', 'application/vnd.citationstyles.csl+json', /^\[/, /"Plan für alle"/],
	['de.csv', 'text/csv', /^\ufeffNummer,/, /Lotsen ausbilden/],
	['de.ics', 'text/calendar', /^BEGIN:VCALENDAR/, /20261201/],
	['de.atom', 'application/atom+xml', /^<\?xml/, /Der erste Kurs läuft\./],
	['qr.svg', 'image/svg+xml', /^<svg/, /<path/],
])('%s can be taken along', async (file, type, beginning, content) => {
	const response = await site.get(`${id}/${file}`, { 'accept-encoding': 'br' });
	const body = await response.arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
	expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
	expect(body).toMatch(beginning);
	expect(body).toMatch(content);
	expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
	expect(response.headers.get('x-erasmi-tags')).toBeNull();
	// Kept like a page: the second visitor is told that nothing has changed.
	expect((await site.get(`${id}/${file}`, { 'accept-encoding': 'br', 'if-none-match': response.headers.get('etag') ?? '' })).status).toBe(304);
});

test.each(['de.exe', 'fr.bib', 'de', 'de.bib.bib', 'constructor.bib', 'de.constructor', 'qr.png'])('%s is not found', async (file) => {
	expect((await site.get(`${id}/${file}`)).status).toBe(404);
});

test('an entry has only the files of its kind', async () => {
	const page: Entry = { type: 'page', documentId: 'page00000000000000000000', sourceLocale: 'de', texts: { de: { title: 'Über uns', slug: 'ueber-uns' } } };
	await cms.deliver(site.origin, [cms.publish(page)]);
	const status = async (file: string) => (await site.get(`/id/page/${page.documentId}/${file}`)).status;
	expect(await Promise.all(['de.bib', 'de.ics', 'de.atom', 'de.csv'].map(status))).toEqual([200, 404, 404, 404]);
});

test('the page says how to cite it, says of a machine text that it is one, and leads to its files', async () => {
	const original = await (await site.get('/de/aktionsplaene/plan-fuer-alle/zitieren')).text();
	expect(original).toMatch(/ERASMI Commons \(1\. Januar 2026\)\. <cite[^>]*>Plan für alle<\/cite>\. <bdi dir="ltr">http\S*\/id\/action-plan\/plan0/);
	for (const file of ['de.bib', 'de.ris', 'de.json', 'de.ics', 'de.atom', 'de.csv', 'qr.svg']) expect(original).toContain(`href="${id}/${file}"`);
	expect(original).toMatch(new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]*href="${id}/de\\.atom"`));
	const translated = await (await site.get('/da/handleplaner/plan-for-alle/citer')).text();
	expect(translated).toContain('maskinoversættelse, original: tysk');
	expect(translated).toMatch(/href="\/de\/aktionsplaene\/plan-fuer-alle\/zitieren"/);
	expect(original).not.toContain('maschinelle Übersetzung, Original');
});

test('a change of the plan is in its files at once', async () => {
	const before = await (await site.get(`${id}/de.csv`)).text();
	const texts = { ...plan.texts, de: { title: 'Plan für alle', slug: 'plan-fuer-alle', fields: { measures: [{ key: 'm1', title: 'Lotsinnen und Lotsen ausbilden', status: 'completed', progress: 100, updates: [] }] } } };
	await cms.deliver(site.origin, [cms.publish({ ...plan, texts })]);
	await until(async () => (await (await site.get(`${id}/de.csv`)).text()) !== before, 'the table is made anew');
	expect(await (await site.get(`${id}/de.csv`)).text()).toContain('Lotsinnen und Lotsen ausbilden');
});

test.each(locales)('messengers find a picture for links in %s', async (locale) => {
	const page = await (await site.get(`/${locale}`)).text();
	const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(page) ?? [];
	const picture = await site.get(new URL(address).pathname);
	const bytes = Buffer.from(await picture.arrayBuffer());
	expect([picture.headers.get('content-type'), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['image/png', 1200, 630]);
	expect(bytes.length).toBeGreaterThan(5_000);
});

test('who finds a hole is told where to report it', async () => {
	const text = await (await site.get('/.well-known/security.txt')).text();
	const contact = /^Contact: (\S+)$/m.exec(text)?.[1] ?? '';
	expect((await site.get(new URL(contact).pathname + new URL(contact).search)).status).toBe(200);
	expect(Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '')).toBeGreaterThan(Date.now());
});
