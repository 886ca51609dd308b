import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { locales } from '@erasmi/config/locales';
import { sign } from '@erasmi/config/delivery';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../scripts/tooling/free-port.ts';
import { type BuiltSite, secrets, startSite, until } from '../support/built-site.ts';
import { type Entry, type FakeCms, fakeCms } from '../support/fake-cms.ts';

const concepts = [
	{ id: 'it', scheme: 'country', labels: { de: { pref: 'Italien', alt: [] }, en: { pref: 'Italy', alt: [] } } },
	{ id: 'de', scheme: 'country', labels: { de: { pref: 'Deutschland', alt: [] }, en: { pref: 'Germany', alt: [] } } },
];

const umbria: Entry = {
	type: 'case',
	documentId: 'umbria000000000000000000',
	sourceLocale: 'it',
	texts: {
		it: { title: 'Affido in Umbria', slug: 'affido-in-umbria', fields: { summary: 'Una rete umbra.', country: 'it' } },
		de: { title: 'Pflegefamilien in Umbrien', slug: 'pflegefamilien-in-umbrien', origin: 'machine', fields: { summary: 'Ein umbrisches Netz.', country: 'it' } },
	},
	oldSlugs: ['vecchio-indirizzo'],
	facets: { country: ['it'] },
};
const arabic: Entry = {
	type: 'page',
	documentId: 'arabic000000000000000000',
	sourceLocale: 'ar',
	texts: { ar: { title: 'عن المشروع', slug: 'عن-المشروع', fields: { body: [{ type: 'paragraph', children: [{ type: 'text', text: 'نص' }] }], order: 1 } } },
};
const learning: Entry = {
	type: 'module',
	documentId: 'module000000000000000000',
	sourceLocale: 'en',
	texts: {
		en: {
			title: 'Start a network',
			slug: 'start-a-network',
			fields: { summary: 'How to begin.', order: 1, minutes: 90, quiz: [{ key: 'q1', question: 'Which one?', options: [{ key: 'a', text: 'This' }, { key: 'b', text: 'That' }], correct: ['b'], feedback: 'That one.' }] },
		},
	},
};

let cms: FakeCms;
let site: BuiltSite;

beforeAll(async () => {
	cms = await fakeCms(secrets.FEED_SECRET, secrets.SITE_TOKEN, concepts);
	for (const entry of [umbria, arabic, learning]) cms.publish(entry);
	site = await startSite(cms.origin);
	await until(async () => ((await (await site.get('/ready')).json()) as { status: string }).status === 'ok', 'the site has caught up');
});
afterAll(async () => {
	await site.stop();
	await cms.close();
});

const html = async (path: string, headers?: Record<string, string>): Promise<string> => (await site.get(path, headers)).text();

describe('addresses', () => {
	test('the first address leads to the visitor’s language and says that it depends on it', async () => {
		const answer = await site.get('/', { 'accept-language': 'da, en;q=0.5' });
		expect([answer.status, answer.headers.get('location'), answer.headers.get('vary')]).toEqual([302, '/da', expect.stringContaining('accept-language')]);
	});

	test.each([
		['an old slug', '/it/compendio/vecchio-indirizzo', 301, '/it/compendio/affido-in-umbria'],
		['a slug of another language', '/de/kompendium/affido-in-umbria', 301, '/de/kompendium/pflegefamilien-in-umbrien'],
		['a section of another language', '/de/compendium/pflegefamilien-in-umbrien', 308, '/de/kompendium/pflegefamilien-in-umbrien'],
		['the internal name of a section', '/de/case', 308, '/de/kompendium'],
		['a slash at the end', '/de/kompendium/', 308, '/de/kompendium'],
	])('%s leads to the one right address', async (_what, path, status, to) => {
		const answer = await site.get(path);
		expect([answer.status, new URL(answer.headers.get('location') ?? '', site.origin + path).pathname]).toEqual([status, to]);
	});

	test('a permanent address leads to the visitor’s language', async () => {
		const path = `/id/case/${umbria.documentId}`;
		expect((await site.get(path, { 'accept-language': 'de' })).headers.get('location')).toBe('/de/kompendium/pflegefamilien-in-umbrien');
		expect((await site.get(path, { 'accept-language': 'tr' })).headers.get('location')).toBe('/tr/derleme/pflegefamilien-in-umbrien');
		expect((await site.get('/id/case/unknown')).status).toBe(404);
		expect((await site.get(`/id/organisation/${umbria.documentId}`)).status).toBe(404);
	});

	test('the citation of an entry is its own, also where its address in that language leads to another entry', async () => {
		const of = (documentId: string, locale: 'de' | 'en', title: string): Entry => ({ type: 'case', documentId, sourceLocale: locale, texts: { [locale]: { title, slug: 'cafe-welcome', fields: { summary: title } } } });
		// As a CMS holds them that took the second before it refused such addresses.
		const both = [of('german000000000000000000', 'de', 'Café Willkommen'), of('english00000000000000000', 'en', 'Café Welcome')];
		await cms.deliver(site.origin, both.map((entry) => cms.publish(entry)));
		expect(await html('/id/case/german000000000000000000/en.bib')).toContain('Willkommen');
		expect(await html('/id/case/english00000000000000000/de.bib')).toContain('Welcome');
		await cms.deliver(site.origin, both.map(({ type, documentId }) => cms.withdraw(type, documentId)));
	});

	test('an entry has a page in every language, whichever languages it exists in', async () => {
		for (const entry of [umbria, arabic, learning]) {
			for (const locale of locales) {
				const to = (await site.get(`/id/${entry.type}/${entry.documentId}`, { 'accept-language': locale })).headers.get('location') ?? '';
				const answer = await site.get(to);
				expect([to, answer.status]).toEqual([to, 200]);
				expect(answer.headers.get('content-language')).toBe(locale);
			}
		}
	});

	test('a page in a language that it does not exist in names the language of its text and stays out of search engines', async () => {
		const text = await html('/tr/derleme/pflegefamilien-in-umbrien');
		expect(text).toMatch(/<html lang="tr" dir="ltr">/);
		expect(text).toMatch(/lang="de"[^>]*>[^<]*Pflegefamilien in Umbrien/);
		expect(text).toContain('noindex');
		expect(await html('/it/compendio/affido-in-umbria')).not.toContain('noindex');
	});

	test.each([
		['/de/kompendium/runder-tisch', 'de', 'runder tisch'],
		['/ar/unknown/thing', 'ar', 'unknown thing'],
		['/fr/quartier', 'da', 'quartier'],
	])('%s does not exist, and the page says so in %s and offers a search for "%s"', async (path, locale, words) => {
		const answer = await site.get(path, { 'accept-language': 'da' });
		expect([answer.status, answer.headers.get('content-language')]).toEqual([404, locale]);
		expect(await answer.text()).toContain(`value="${words}"`);
	});

	test('unknown parameters change nothing and make no page of their own', async () => {
		const plain = await site.get('/de/kompendium');
		const strange = await site.get('/de/kompendium?utm_source=letter&x=%F0%9F%98%80');
		expect(strange.headers.get('etag')).toBe(plain.headers.get('etag'));
		const asked = cms.asked.length;
		for (let at = 0; at < 20; at++) await site.get(`/de/kompendium?x=${at}`);
		expect(cms.asked.length).toBe(asked);
	});

	test('a quiz is answered by the page itself, and the answer is kept for nobody else', async () => {
		const plain = await site.get('/en/modules/start-a-network/quiz');
		const answered = await site.get('/en/modules/start-a-network/quiz?q.q1=b');
		expect(answered.status).toBe(200);
		expect(answered.headers.get('etag')).not.toBe(plain.headers.get('etag'));
		expect(await answered.text()).toContain('That one.');
		expect(await html('/en/modules/start-a-network/quiz')).not.toContain('That one.');
	});
});

describe('answers', () => {
	test('every kind of answer has the security headers, and pages the strict policy', async () => {
		for (const path of ['/de', '/de/unbekannt', '/api/search?locale=de', '/api/search', '/health', '/robots.txt', '/sitemap.xml', '/media/x.png', '/']) {
			const { headers } = await site.get(path);
			for (const name of ['x-content-type-options', 'strict-transport-security', 'referrer-policy', 'permissions-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy']) expect(headers.get(name), `${path} ${name}`).toBeTruthy();
			expect(headers.get('set-cookie'), path).toBeNull();
			expect(headers.get('x-erasmi-tags'), path).toBeNull();
		}
		const policy = (await site.get('/de')).headers.get('content-security-policy') ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toMatch(/unsafe|data:|\*/);
	});

	test('a page with letters of its own carries the sheet that others ask for, and may be styled by nothing else', async () => {
		const german = await html('/de');
		const sheet = await html(/<link href="([^"]+)" rel="stylesheet">/.exec(german)?.[1] ?? '');
		const arabic = await site.get('/ar');
		expect(german).not.toContain('<style');
		const page = await arabic.text();
		expect(page).not.toContain('rel="stylesheet"');
		expect(page.includes(`<style>${sheet}</style>`)).toBe(true);
		expect(arabic.headers.get('content-security-policy')).toContain(`style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}';`);
		expect(page).toMatch(/url\(\/_app\/[^)]+\.woff2\)/);
	});

	test('what nobody has a use for is refused', async () => {
		const send = (method: string, path: string, body?: string) => fetch(site.origin + path, { method, ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }) });
		expect((await send('DELETE', '/de')).status).toBe(405);
		expect((await send('POST', '/de', 'x'.repeat(100_000))).status).toBe(413);
		expect((await site.get(`/de?${'x'.repeat(9_000)}`)).status).toBe(414);
	});

	test('what is asked again and has not changed is not sent again', async () => {
		const first = await site.get('/de');
		expect((await site.get('/de', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304);
	});

	test('health, readiness, robots and sitemaps answer', async () => {
		expect(await (await site.get('/health')).json()).toEqual({ status: 'ok' });
		expect(await (await site.get('/ready')).json()).toEqual({ status: 'ok', cms: 'up', search: { engine: 'embedded', documents: Object.fromEntries(locales.map((locale) => [locale, 3])), lagMs: 0 } });
		expect(await html('/robots.txt')).toContain(`Sitemap: ${site.origin}/sitemap.xml`);
		expect([...(await html('/sitemap.xml')).matchAll(/<loc>/g)]).toHaveLength(locales.length);
	});

	test('a sitemap names real translations only, and every address in it works', async () => {
		const map = await html('/sitemap-it.xml');
		const entry = /<url><loc>[^<]*affido-in-umbria.*?<\/url>/.exec(map)?.[0] ?? '';
		expect([...entry.matchAll(/hreflang="([^"]+)"/g)].map(([, lang]) => lang)).toEqual(['de', 'it', 'x-default']);
		expect(map).not.toContain('start-a-network');
		for (const [, address = ''] of map.matchAll(/<loc>([^<]+)<\/loc>/g)) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
		const arabicMap = await html('/sitemap-ar.xml');
		const own = /<loc>([^<]*%D8%B9%D9%86[^<]*)<\/loc>/.exec(arabicMap)?.[1] ?? '';
		expect((await fetch(own)).status).toBe(200);
	});

	test('uploads come with the type of their ending, and nothing in them runs', async () => {
		cms.uploads.set('picture_1.png', Buffer.from('<script>alert(1)</script>'));
		cms.uploads.set('table_1.csv', Buffer.from('a;b'));
		cms.uploads.set('evil.svg', Buffer.from('<svg onload="alert(1)"/>'));
		const picture = await site.get('/media/picture_1.png');
		expect([picture.status, picture.headers.get('content-type'), picture.headers.get('content-security-policy')]).toEqual([200, 'image/png', "default-src 'none'; sandbox"]);
		const table = await site.get('/media/table_1.csv');
		expect([table.headers.get('content-type'), table.headers.get('content-disposition')]).toEqual(['text/csv; charset=utf-8', 'attachment']);
		for (const path of ['/media/evil.svg', '/media/..%2Fcontent.db', '/media/none.png', '/media/.png']) expect([path, (await site.get(path)).status]).toEqual([path, 404]);
	});
});

describe('the search for programs', () => {
	test('answers in the agreed shape', async () => {
		const answer = (await (await site.get('/api/search?locale=de&q=umbrien&country=it')).json()) as { hits: Record<string, unknown>[] };
		expect(Object.keys(answer).toSorted()).toEqual(['corrected', 'engine', 'facets', 'hits', 'tookMs', 'total', 'understood']);
		expect(Object.keys(answer.hits[0] ?? {}).toSorted()).toEqual(['facets', 'id', 'locale', 'snippet', 'source', 'title', 'type', 'url', 'why']);
		expect(answer.hits[0]).toMatchObject({ id: `case-${umbria.documentId}`, type: 'case', locale: 'de', source: 'de', url: '/de/kompendium/pflegefamilien-in-umbrien' });
	});

	test.each(['', '?locale=fr', '?locale=de&page=0', '?locale=de&page=x', '?locale=de&per_page=101', '?locale=de&sort=price', '?locale=de&sort=distance', '?locale=de&near=north'])('%s is refused with the name of what is wrong', async (query) => {
		const answer = await site.get(`/api/search${query}`);
		expect(answer.status).toBe(400);
		expect(((await answer.json()) as { issues: { parameter: string }[] }).issues[0]?.parameter).toBeTruthy();
	});

	test('an unknown value matches nothing and an unknown parameter is ignored', async () => {
		expect(await (await site.get('/api/search?locale=de&country=atlantis')).json()).toMatchObject({ total: 0 });
		expect(await (await site.get('/api/search?locale=de&colour=red')).json()).toMatchObject({ total: 3 });
	});

	test('whatever is typed gets an answer, in the search and on its page', async () => {
		const hard = ['a'.repeat(10_000), '"', "'; drop table work; --", 'NEAR(a b)', '*', '-', '()', 'AND OR NOT', '\0\u0001', '👩‍👩‍👧‍👦', 'שלום مرحبا hello', '\u202Eabc', '%', '\\', 'ﬁ', 'İstanbul'];
		for (const q of hard) {
			const params = new URLSearchParams({ locale: 'de', q: q.slice(0, 2_000) });
			expect([q, (await site.get(`/api/search?${params}`)).status]).toEqual([q, 200]);
			expect([q, (await site.get(`/de/suche?${params}`)).status]).toEqual([q, 200]);
			expect([q, (await site.get(`/api/suggest?${params}`)).status]).toEqual([q, 200]);
		}
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...locales), async (q, locale) => {
				expect((await site.get(`/api/search?${new URLSearchParams({ locale, q })}`)).status).toBe(200);
			}),
			{ numRuns: 60 },
		);
	});

	test('suggestions lead somewhere', async () => {
		const { suggestions } = (await (await site.get('/api/suggest?locale=de&q=pfleg')).json()) as { suggestions: { text: string; url: string }[] };
		expect(suggestions.length).toBeGreaterThan(0);
		for (const { url } of suggestions) expect([url, (await site.get(url)).status]).toEqual([url, 200]);
	});
});

describe('deliveries', () => {
	test('without a right and fresh signature nothing is taken', async () => {
		const change = cms.publish(umbria);
		const body = JSON.stringify({ changes: [change], version: change.version });
		for (const header of ['', 'nonsense', sign('another secret of the same length 00', body), sign(secrets.FEED_SECRET, body, Date.now() - 400_000), sign(secrets.FEED_SECRET, `${body} `)]) {
			expect((await cms.deliver(site.origin, [change], header)).status).toBe(401);
		}
		expect(site.log()).toContain('refused because of its signature');
	});

	test('what is signed but no delivery is refused', async () => {
		for (const body of ['', '{}', '[]', '{"changes":[{}],"version":1}', '{"changes":[],"version":"x"}']) {
			const answer = await fetch(`${site.origin}/api/changes`, { method: 'POST', headers: { 'x-erasmi-signature': sign(secrets.FEED_SECRET, body), 'content-type': 'application/json' }, body });
			expect([body, answer.status]).toEqual([body, 400]);
		}
	});

	test('a new text is on its page and found within a second, and nobody waits for it', async () => {
		const path = '/de/kompendium/pflegefamilien-in-umbrien';
		await html(path);
		const changed = structuredClone(umbria);
		changed.texts.de = { ...umbria.texts.de, title: 'Familien auf Zeit', slug: 'pflegefamilien-in-umbrien', fields: { summary: 'Neu gefasst.' } };
		cms.delay = 300;
		const change = cms.publish(changed);
		const delivered = Date.now();
		expect(await (await cms.deliver(site.origin, [change])).json()).toEqual({ version: change.version });
		const asked = performance.now();
		expect(await html(path)).toContain('Pflegefamilien in Umbrien');
		expect(performance.now() - asked).toBeLessThan(250);
		await until(async () => (await html(path)).includes('Familien auf Zeit'), 'the new text is there', 1_000);
		expect(Date.now() - delivered).toBeLessThan(1_000);
		expect(await (await site.get('/api/search?locale=de&q=Familien auf Zeit')).json()).toMatchObject({ hits: [{ title: 'Familien auf Zeit' }] });
		await until(async () => (await html('/de/kompendium')).includes('Familien auf Zeit'), 'the list shows it', 1_000);
		cms.delay = 0;
	});

	test('of an entry that changed in one language only that one is asked for', async () => {
		const changed = structuredClone(umbria);
		changed.texts.de = { ...umbria.texts.de, title: 'Familien für eine Weile', slug: 'pflegefamilien-in-umbrien' };
		const asked = cms.asked.length;
		await cms.deliver(site.origin, [cms.publish(changed)]);
		await until(async () => (await html('/de/kompendium/pflegefamilien-in-umbrien')).includes('Familien für eine Weile'), 'the new text is there', 2_000);
		await until(async () => (await html('/it/compendio/affido-in-umbria')).includes('Affido'), 'the other language is there too', 2_000);
		expect(cms.asked.slice(asked)).toEqual(['CaseRows de']);
	});

	test('what comes twice or late does no harm', async () => {
		const old = cms.publish(umbria);
		const changed = structuredClone(umbria);
		changed.texts.it = { ...umbria.texts.it, title: 'Titolo nuovo', slug: 'affido-in-umbria' };
		const late = cms.publish(changed);
		expect((await cms.deliver(site.origin, [late])).status).toBe(200);
		expect((await cms.deliver(site.origin, [old])).status).toBe(200);
		expect((await cms.deliver(site.origin, [late])).status).toBe(200);
		await until(async () => (await html('/it/compendio/affido-in-umbria')).includes('Titolo nuovo'), 'the newest title is shown', 2_000);
	});

	test('what is withdrawn is gone', async () => {
		const short: Entry = { ...umbria, documentId: 'short0000000000000000000', oldSlugs: [], texts: { en: { title: 'Short-lived', slug: 'short-lived', fields: { summary: 'x' } } }, sourceLocale: 'en' };
		await cms.deliver(site.origin, [cms.publish(short)]);
		expect((await site.get('/en/compendium/short-lived')).status).toBe(200);
		await cms.deliver(site.origin, [cms.withdraw('case', short.documentId)]);
		await until(async () => (await site.get('/en/compendium/short-lived')).status === 404, 'the page is gone', 1_000);
		expect(await (await site.get('/api/search?locale=en&q=short-lived')).json()).toMatchObject({ total: 0 });
		expect(await html('/sitemap-en.xml')).not.toContain('short-lived');
	});

	test('what was archived says so in every language and at every address it had, and leads on', async () => {
		const entry: Entry = { type: 'case', documentId: 'archived0000000000000000', sourceLocale: 'en', texts: { en: { title: 'Held once', slug: 'held-once' }, de: { title: 'Galt einmal', slug: 'galt-einmal' } } };
		await cms.deliver(site.origin, [cms.publish(entry)]);
		await until(async () => (await site.get('/en/compendium/held-once')).status === 200, 'it is there');
		await cms.deliver(site.origin, [cms.archive('case', entry.documentId)]);
		await until(async () => (await site.get('/en/compendium/held-once')).status === 410, 'it says that it is archived');

		const page = await html('/en/compendium/held-once');
		expect(page).toContain('It was archived on 4 March 2026');
		expect(page).toContain('href="/en/compendium"');
		expect(page).toContain('/en/write-to-us?kind=question&amp;page=/en/compendium/held-once');
		// The title may be what had to go.
		expect(page).not.toContain('Held once');
		expect(await html('/ar/%D9%85%D8%AE%D8%AA%D8%A7%D8%B1%D8%A7%D8%AA/galt-einmal')).toContain('نُقل إلى الأرشيف في 4 مارس 2026');
		for (const path of ['/de/kompendium/galt-einmal', '/de/kompendium/held-once/zitieren', `/id/case/${entry.documentId}`]) expect([path, (await site.get(path, { 'accept-language': 'de' })).status]).toEqual([path, 410]);
		expect((await site.get('/en/networks/held-once')).status).toBe(404);
	});

	test('the CMS can ask what the site holds', async () => {
		const answer = await fetch(`${site.origin}/api/changes/inventory`, { method: 'POST', body: '{}', headers: { 'x-erasmi-signature': sign(secrets.FEED_SECRET, '{}'), 'content-type': 'application/json' } });
		expect(Object.keys(((await answer.json()) as { works: object }).works).toSorted()).toEqual([arabic, learning, umbria].map(({ type, documentId }) => `${type}-${documentId}`).toSorted());
		expect((await fetch(`${site.origin}/api/changes/inventory`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status).toBe(401);
	});
});

describe('when something is missing', () => {
	test('without the CMS every page and the search still answer, also after a restart', async () => {
		const paths = ['/de', '/it/compendio', '/it/compendio/affido-in-umbria', '/ar/%D8%B5%D9%81%D8%AD%D8%A7%D8%AA/%D8%B9%D9%86-%D8%A7%D9%84%D9%85%D8%B4%D8%B1%D9%88%D8%B9', '/en/modules/start-a-network', '/tr/moduller/start-a-network', '/de/suche?q=umbria', '/api/search?locale=it&q=affido'];
		const own = await startSite(cms.origin);
		await until(() => own.log().includes('texts loaded into the snapshot'), 'everything is in the snapshot');
		await cms.down();
		for (const path of paths) expect([path, (await own.get(path)).status]).toEqual([path, 200]);
		expect(own.log()).not.toContain('without the settings of the site');
		await own.stop('SIGKILL');
		const again = await startSite(cms.origin, { DATA_DIR: own.dataDir });
		for (const path of paths) expect([path, (await again.get(path)).status]).toEqual([path, 200]);
		expect(await (await again.get('/ready')).json()).toMatchObject({ status: 'degraded', cms: 'down' });
		await cms.up();
		await until(async () => ((await (await again.get('/ready')).json()) as { status: string }).status === 'ok', 'the site has heard from the CMS again');
		expect(await again.stop()).toBe(0);
	});

	test('a first start without the CMS says what is missing, and goes on by itself when the CMS is there', async () => {
		await cms.down();
		const own = await startSite(cms.origin);
		const ready = await own.get('/ready');
		expect([ready.status, await ready.json()]).toMatchObject([503, { status: 'starting', cms: 'down' }]);
		expect((await own.get('/de')).status).toBe(200);
		const entry = await own.get('/it/compendio/affido-in-umbria');
		expect([entry.status, entry.headers.get('retry-after')]).toEqual([503, '5']);
		await cms.up();
		await until(async () => (await own.get('/it/compendio/affido-in-umbria')).status === 200, 'the entry is there', 5_000);
		await until(async () => (await (await own.get('/it/compendio')).text()).includes('affido-in-umbria'), 'the list that was empty is filled', 2_000);
		await own.stop();
	});

	test('a site that threw its index away gets everything again, although a delivery came before it could ask', async () => {
		const first = await startSite(cms.origin);
		await until(async () => (await first.get('/it/compendio/affido-in-umbria')).status === 200, 'the entry is there');
		await first.stop();
		rmSync(join(first.dataDir, 'web', 'search'), { recursive: true });
		await cms.down();
		const second = await startSite(cms.origin, { DATA_DIR: first.dataDir });
		expect((await cms.deliver(second.origin, [cms.publish(learning)])).status).toBe(200);
		await second.stop();
		await cms.up();
		const third = await startSite(cms.origin, { DATA_DIR: first.dataDir });
		await until(async () => ((await (await third.get('/ready')).json()) as { status: string }).status === 'ok', 'the site has caught up');
		// Not the page that was kept from before.
		expect((await third.get('/de/kompendium/pflegefamilien-in-umbrien')).status).toBe(200);
		await third.stop();
	});

	test('it stops in time, and answers first what it was asked', async () => {
		const own = await startSite(cms.origin);
		await until(async () => (await own.get('/ready')).status === 200, 'the site has caught up');
		cms.delay = 500;
		const slow = own.get('/de');
		await new Promise((resolve) => setTimeout(resolve, 100));
		const begin = Date.now();
		expect(await own.stop()).toBe(0);
		expect(Date.now() - begin).toBeLessThan(5_000);
		expect((await slow).status).toBe(200);
		cms.delay = 0;
	});

	test('a port that is taken and an environment with faults are named, and the process ends', async () => {
		const port = await freePort();
		const other = createServer().listen(port, '127.0.0.1');
		const taken = await startSite(cms.origin, { WEB_PORT: String(port) });
		expect(taken.process.exitCode).toBe(1);
		expect(taken.log()).toContain(`Port ${port} is taken`);
		other.close();
		const faulty = await startSite(cms.origin, { SITE_TOKEN: 'short', PUBLIC_ORIGIN: 'nowhere' });
		expect(faulty.process.exitCode).toBe(1);
		expect(faulty.log()).toMatch(/2 faults[^]*SITE_TOKEN|2 faults[^]*PUBLIC_ORIGIN/);
	});
});
