import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { signatureHeader, verify } from '@erasmi/config/delivery';
import { letterPath, type Letter } from '@erasmi/config/letters';
import { locales } from '@erasmi/config/locales';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePath } from '#web/lib/routes.ts';
import { type BuiltSite, secrets, startSite, until } from '../support/built-site.ts';
import { type Entry, type FakeCms, fakeCms } from '../support/fake-cms.ts';

const entry: Entry = {
	type: 'case',
	documentId: 'umbria000000000000000000',
	sourceLocale: 'it',
	texts: { it: { title: 'Affido in Umbria', slug: 'affido-in-umbria', fields: { summary: 'Una rete umbra.' } } },
};

let cms: FakeCms;
let site: BuiltSite;

beforeAll(async () => {
	cms = await fakeCms(secrets.FEED_SECRET, secrets.SITE_TOKEN);
	cms.publish(entry);
	// The proxy says whose message it is, so that each test is somebody else.
	site = await startSite(cms.origin, { TRUST_PROXY: '1' });
	await until(async () => ((await (await site.get('/ready')).json()) as { status: string }).status === 'ok', 'the site has caught up');
});
afterAll(async () => {
	await site.stop();
	await cms.close();
});

interface Sending {
	from: string;
	origin?: string | null;
	path?: string;
}

function send(fields: Record<string, string>, { from, origin = site.origin, path = writePath('de') }: Sending): Promise<Response> {
	const headers = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': `203.0.113.7, ${from}`, ...(origin && { origin }) };
	return fetch(site.origin + path, { method: 'POST', headers, body: new URLSearchParams(fields).toString(), redirect: 'manual' });
}

const letters = (): Letter[] => cms.letters.map(({ body }) => JSON.parse(body) as Letter);
const messageWith = (text: string) => letters().flatMap((letter) => (letter.about === 'message' && letter.message.text === text ? [letter] : []));

test.each(locales)('the form is there in %s, with kind and page filled in by the link', async (locale) => {
	const page = await (await site.get(writePath(locale, { kind: 'barrier', page: `/${locale}` }))).text();
	expect(page).toMatch(/value="barrier"[^>]* checked/);
	expect(page).toContain(`value="/${locale}"`);
	expect(page).not.toMatch(/<script/);
});

test('a message reaches the CMS signed, with the entry it is about, and the visitor is told what happens next', async () => {
	const text = 'Der Träger heißt anders.\r\nUnd: مرحبا';
	const response = await send({ kind: 'fact', page: '/it/compendio/affido-in-umbria', text, email: 'someone@example.org', website: '' }, { from: '192.0.2.1' });
	expect(response.status).toBe(303);
	const thanks = await (await site.get(new URL(response.headers.get('location') ?? '', site.origin).pathname + '?sent=1')).text();
	expect(thanks).toContain('Danke, Ihre Nachricht ist da');
	expect(thanks).toContain('12 Monate');

	await until(() => cms.letters.length > 0, 'the CMS has the letter');
	const [received] = cms.letters;
	expect(received?.path).toBe(letterPath);
	expect(verify(secrets.FEED_SECRET, received?.body ?? '', received?.headers[signatureHeader] as string)).toEqual({ ok: true });
	expect(letters()[0]).toMatchObject({
		about: 'message',
		message: { kind: 'fact', text: 'Der Träger heißt anders.\nUnd: مرحبا', locale: 'de', email: 'someone@example.org', page: '/it/compendio/affido-in-umbria', entry: { type: 'case', documentId: entry.documentId } },
	});
});

test('a form with faults comes back with the reasons beside the fields and everything that was typed', async () => {
	const response = await send({ page: 'https://elsewhere.example', text: '<b>Hallo</b>', email: 'nobody' }, { from: '192.0.2.2' });
	expect(response.status).toBe(400);
	expect(response.headers.get('cache-control') ?? '').not.toContain('public');
	const page = await response.text();
	for (const words of ['Wählen Sie aus, worum es geht.', 'Geben Sie eine Adresse dieser Website an', 'Geben Sie eine Adresse wie name@example.org an']) expect(page).toContain(words);
	expect(page).toContain('&lt;b>Hallo&lt;/b>');
	expect(page).toContain('value="nobody"');
	expect(page).toMatch(/aria-describedby="email-hint email-error"/);
});

test('a message is not lost while the CMS is down', async () => {
	await cms.down();
	expect((await send({ kind: 'practice', text: 'Written while the CMS slept' }, { from: '192.0.2.3' })).status).toBe(303);
	expect(readdirSync(join(site.dataDir, 'web/outgoing'))).toHaveLength(1);
	await cms.up();
	await until(() => messageWith('Written while the CMS slept').length === 1, 'the CMS has the letter');
	await until(() => readdirSync(join(site.dataDir, 'web/outgoing')).length === 0, 'nothing waits any more');
});

test('a program that fills in every field is thanked, and nothing is sent', async () => {
	expect((await send({ kind: 'fact', text: 'Buy now', website: 'https://spam.example' }, { from: '192.0.2.4' })).status).toBe(303);
	expect((await send({ kind: 'fact', text: 'A person' }, { from: '192.0.2.4' })).status).toBe(303);
	await until(() => messageWith('A person').length === 1, 'the message of a person is there');
	expect(messageWith('Buy now')).toEqual([]);
});

test('who sends too often is asked to wait and keeps the text; others are not held up', async () => {
	for (let i = 0; i < 5; i++) expect((await send({ kind: 'fact', text: `Message ${i}` }, { from: '192.0.2.5' })).status).toBe(303);
	const response = await send({ kind: 'fact', text: 'One more thing' }, { from: '192.0.2.5' });
	expect(response.status).toBe(429);
	const page = await response.text();
	expect(page).toContain('in 10 Minuten');
	expect(page).toContain('One more thing');
	expect((await send({ kind: 'fact', text: 'Somebody else' }, { from: '192.0.2.6' })).status).toBe(303);
});

test.each([['another site', 'https://evil.example'], ['nowhere', null], ['a page without an origin', 'null']])('a form sent from %s is refused', async (_, origin) => {
	const response = await send({ kind: 'fact', text: 'Forged' }, { from: '192.0.2.8', origin });
	expect(response.status).toBe(403);
	expect(messageWith('Forged')).toEqual([]);
});

test('a body that is too large is refused before it is read', async () => {
	expect((await send({ kind: 'fact', text: 'x'.repeat(70_000) }, { from: '192.0.2.9' })).status).toBe(413);
});

test('the log says nothing about who wrote what', () => {
	for (const secret of ['192.0.2.', '203.0.113.', 'someone@example.org', 'One more thing', 'Buy now']) expect(site.log()).not.toContain(secret);
});

test('what was read is counted by kind and language alone, and handed over when the site stops', async () => {
	const reader = { 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140', 'accept-encoding': 'br' };
	const own = await startSite(cms.origin);
	await until(async () => ((await (await own.get('/ready')).json()) as { status: string }).status === 'ok', 'the site has caught up');
	for (let i = 0; i < 3; i++) await own.get('/it/compendio/affido-in-umbria?utm_source=x', reader);
	await own.get('/de/suche?q=someone', reader);
	await own.get('/de', { 'user-agent': 'ExampleBot/1.0' });
	await own.get('/de/unbekannt', reader);
	expect(await own.stop()).toBe(0);
	const restarted = await startSite(cms.origin, { DATA_DIR: own.dataDir });
	const visits = () => letters().flatMap((letter) => (letter.about === 'visits' ? letter.visits : []));
	await until(() => visits().length > 0, 'the CMS has the numbers');
	expect(visits().map(({ what, locale, count }) => [what, locale, count])).toEqual(expect.arrayContaining([['case', 'it', 3], ['search', 'de', 1]]));
	expect(visits().filter(({ what }) => what === 'home')).toEqual([]);
	// A page from the disk copy counts as well.
	await restarted.get('/it/compendio/affido-in-umbria', reader);
	await restarted.stop();
});
