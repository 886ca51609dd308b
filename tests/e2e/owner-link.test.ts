/** The link for practice owners as they meet it on the site: read, comment, approve, ended. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '@erasmi/config/locales';
import { ownerLinkPath } from '@erasmi/config/owner-link';
import { signIn, type Editor } from '../support/admin-client.ts';
import { startInstance, type Instance } from '../support/instance.ts';

interface Link {
	id: number;
	url: string;
	words: { name: string; text: string }[];
}

let instance: Instance;
let editor: Editor;
let documentId: string;
const title = 'Werkstatt Gemeinsam: nur ein Entwurf';

const links = async (method: 'GET' | 'POST', more = '', body?: object): Promise<Link[]> => {
	const { status, text } = await editor.ask(method, `/approvals/entries/case/${documentId}${more}`, body);
	expect(status, text).toBe(200);
	return (JSON.parse(text) as { data: { links: Link[] } }).data.links;
};
const newLink = async (): Promise<Link> => {
	const [made] = await links('POST', '', { recipient: 'Verein' });
	if (!made) throw new Error('No link was made');
	return made;
};
/** The same link in another language, as the page's own language menu writes it. */
const inLanguage = (url: string, locale: Locale): string => url.replace(/\/de\/owner\//u, `/${locale}/owner/`);
const post = (url: string, action: string, fields: Record<string, string>): Promise<Response> => fetch(`${url}&/${action}`, { method: 'POST', redirect: 'manual', headers: { origin: new URL(url).origin, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) });

beforeAll(async () => {
	instance = await startInstance();
	editor = await signIn(instance, 'administrator');
	({ documentId } = await editor.create('case', 'de', { title, summary: 'Noch nicht öffentlich.' }));
});
afterAll(() => instance?.stop());

describe('whoever holds the link', () => {
	test('reads the draft in every language of the site, without any copy being kept', async () => {
		const { url } = await newLink();
		for (const locale of ['de', 'tr', 'ar'] as const) {
			const response = await fetch(inLanguage(url, locale));
			const html = await response.text();
			expect([response.status, response.headers.get('cache-control'), response.headers.get('x-robots-tag')]).toEqual([200, 'private, no-store', 'noindex']);
			// Its address opens it, so no other site may learn it.
			expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
			expect(html).toContain(title);
			expect(html).toContain(`<html lang="${locale}"`);
			expect(html).toContain(inLanguage(new URL(url).pathname, 'it'));
		}
		// Nobody finds the draft without it.
		expect((await fetch(`${instance.origin}/de/search?q=Entwurf`).then((response) => response.text())).includes(title)).toBe(false);
	});

	test('writes what should change, which arrives at the entry; what is missing is said and what was typed stays', async () => {
		const { url, id } = await newLink();
		const refused = await post(url, 'comment', { name: '', text: 'Es sind <b>zwölf</b> Familien' });
		const html = await refused.text();
		expect(refused.status).toBe(400);
		expect(html).toContain('Bitte schreiben Sie Ihren Namen.');
		expect(html).toContain('Es sind &lt;b>zwölf&lt;/b> Familien');

		const sent = await post(url, 'comment', { name: 'Ayşe Yıldız', text: 'Es sind zwölf Familien' });
		expect([sent.status, sent.headers.get('location')]).toEqual([303, expect.stringMatching(/&done=comment$/u)]);
		expect(await (await fetch(new URL(sent.headers.get('location') ?? '', instance.origin))).text()).toContain('Danke. Ihre Nachricht ist angekommen.');
		expect((await links('GET')).find((link) => link.id === id)?.words).toMatchObject([{ name: 'Ayşe Yıldız', text: 'Es sind zwölf Familien' }]);
		// A program that fills in everything is thanked as well, and nothing arrives.
		expect((await post(url, 'comment', { name: 'Bot', text: 'Buy', website: 'https://spam.example' })).status).toBe(303);
		expect((await links('GET')).find((link) => link.id === id)?.words).toHaveLength(1);
	});

	test('approves it for an organisation, and entry and page say so', async () => {
		const { url } = await newLink();
		expect((await post(url, 'approve', { organisation: ' ' })).status).toBe(400);
		expect((await post(url, 'approve', { organisation: 'Verein Offene Tür' })).status).toBe(303);
		expect(await (await fetch(inLanguage(url, 'en'))).text()).toContain('Approved by Verein Offene Tür');
		expect(await editor.read('case', documentId, 'de', 'draft')).toMatchObject({ approvedBy: 'Verein Offene Tür', approvedOn: new Date().toISOString().slice(0, 10) });
	});
});

describe('a link that does not open', () => {
	const page = async (url: string): Promise<[number, string]> => {
		const response = await fetch(url);
		return [response.status, await response.text()];
	};

	test('says in the visitor’s language that it was taken back', async () => {
		const { url, id } = await newLink();
		await links('POST', `/${id}/end`, {});
		for (const [locale, words] of [['de', 'Dieser Link lässt sich nicht mehr öffnen'], ['tr', 'Bu bağlantı artık açılmıyor'], ['ar', 'لم يعد هذا الرابط يعمل']] as const) {
			const [status, html] = await page(inLanguage(url, locale));
			expect([status, html.includes(words), html.includes(title)]).toEqual([410, true, false]);
		}
		expect((await post(url, 'approve', { organisation: 'Zu spät' })).status).toBe(410);
	});

	test('says that its time is over, whatever the CMS thinks of it', async () => {
		const old = instance.origin + ownerLinkPath(instance.env.FEED_SECRET ?? '', 'abcdefghijklmnop', 'it', Date.now() - 1000);
		const [status, html] = await page(old);
		expect([status, html.includes('Questo link non si apre più')]).toEqual([410, true]);
	});

	test('is no page at all when somebody has changed it', async () => {
		const { url } = await newLink();
		const address = new URL(url);
		address.searchParams.set('until', String(Number(address.searchParams.get('until')) + 1));
		for (const wrong of [address.href, url.replace(/signature=../u, 'signature=zz'), url.split('?')[0] ?? '', `${instance.origin}/de/owner/x?until=1&signature=${'0'.repeat(64)}`]) {
			const [status, html] = await page(wrong);
			expect([wrong, status, html.includes(title)]).toEqual([wrong, 404, false]);
		}
	});
});
