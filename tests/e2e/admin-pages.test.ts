/// <reference lib="dom" />
/** Our pages in the admin besides the translation desk are without barriers; care and signing in as people meet them there. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sign, signatureHeader } from '@erasmi/config/delivery';
import { letterPath, type Letter } from '@erasmi/config/letters';
import { directionOf, type Locale } from '@erasmi/config/locales';
import { sharedTypes, workTypes } from '@erasmi/config/types';
import { translations as accountWords } from '#cms/plugins/accounts/admin/words.ts';
import { codeAt, stepAt } from '#cms/plugins/accounts/server/totp.ts';
import { translations as careWords } from '#cms/plugins/care/admin/words.ts';
import { guidedTypes, stepsOf } from '#cms/plugins/editors-desk/forms/index.ts';
import { signIn, type Editor } from '../support/admin-client.ts';
import { barriers } from '../support/axe.ts';
import { findBrowser, launchBrowser, visit, type Watched } from '../support/browser.ts';
import { startInstance, type Instance } from '../support/instance.ts';
import { expectNoBarriers, looksByLocale } from '../support/looks.ts';

const found = await findBrowser();
const isFull = Boolean(process.env.FULL);

/** The admin's short token ends after ten minutes, and the browser complains of the answer that says so: few enough pages to be through by then. */
const PAGES_A_SESSION = 25;

const questions = isFull
	? guidedTypes.flatMap((type) => [...stepsOf(type).map(({ id }) => `${type}/new?step=${id}`), `${type}/new?step=submit`])
	: ['case/new?step=where', 'case/new?step=body', 'case/new?step=contact', 'network/new?step=workingGroups', 'action-plan/new?step=network', 'resource/new?step=inLanguage', 'resource/new?step=submit'];
const helped = isFull ? [...workTypes, ...sharedTypes, 'site-settings'] : ['case', 'module'];

describe.skipIf(!found.ok)('our pages in the admin', () => {
	let instance: Instance;
	let browser: Browser;
	let administrator: Editor;
	/** A draft that a practice owner was asked about. */
	let documentId: string;
	/** A public case that was changed since and waits for its second check. */
	let checked: string;
	let plan: string;
	let message: number;

	beforeAll(async () => {
		[instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
		administrator = await signIn(instance, 'administrator');
		({ documentId } = await administrator.create('case', 'de', { title: 'Offene Werkstatt' }));
		await administrator.ask('POST', `/approvals/entries/case/${documentId}`, { recipient: 'Verein Offene Tür' });
		const gone = await administrator.create('case', 'de', { title: 'Versehentlich gelöscht' });
		await administrator.ask('DELETE', `/content-manager/collection-types/api::case.case/${gone.documentId}?locale=*`);
		checked = await waiting();
		plan = (await administrator.list('action-plan', 'de')).find(({ status }) => status === 'published')?.documentId ?? '';
		message = await letter('Die Adresse stimmt nicht mehr.');
	});
	afterAll(async () => {
		await browser?.close();
		await instance?.stop();
	});

	/** A case of the seed in two versions, with a change that was handed in. @returns its document id */
	async function waiting(): Promise<string> {
		const entry = (await administrator.list('case', 'it')).find(({ status, sourceLocale }) => status === 'published' && sourceLocale === 'it');
		const path = `/editors-desk/entries/case/${entry?.documentId}`;
		for (const [name, value, act] of [['title', 'Una rete per tutti', 'publish'], ['title', 'Una rete per tutte e tutti', 'submit']] as const) {
			const { fields } = await data<{ fields: Record<string, { revision: string }> }>('GET', path);
			await data('POST', path, { changes: [{ name, value, seen: fields[name]?.revision }] });
			await data('POST', `${path}/${act}`, act === 'submit' ? { note: 'Il titolo nuovo.' } : {});
		}
		return entry?.documentId ?? '';
	}

	/** A visitor writes. @returns number of the message */
	async function letter(text: string): Promise<number> {
		const body = JSON.stringify({ id: 'letter-1', at: Date.now(), about: 'message', message: { kind: 'fact', locale: 'de', text, email: 'besuch@example.org' } } satisfies Letter);
		const { status } = await fetch(instance.cmsOrigin + letterPath, { method: 'POST', headers: { 'content-type': 'application/json', [signatureHeader]: sign(instance.env.FEED_SECRET ?? '', body) }, body });
		expect(status).toBe(200);
		return (await data<{ items: { id: number; text: string }[] }>('GET', '/inbox/messages?status=open')).items.find((each) => each.text === text)?.id ?? 0;
	}

	async function data<T>(method: string, path: string, body?: object): Promise<T> {
		const { status, text } = await administrator.ask(method, path, body);
		expect(status, `${path}: ${text}`).toBe(200);
		return (JSON.parse(text) as { data: T }).data;
	}

	const speaks = (locale: Locale) => administrator.ask('PUT', '/admin/users/me', { preferedLanguage: locale });

	async function atSignIn(role: string, locale: Locale): Promise<Watched> {
		const account = instance.accounts.find((each) => each.role === role);
		if (!account) throw new Error(`There is no demo account for ${role}`);
		const watched = await visit(browser, instance.cmsOrigin);
		await watched.context.addInitScript((code) => localStorage.setItem('strapi-admin-language', code), locale);
		await watched.page.goto('/admin/auth/login');
		await watched.page.locator('input[name="email"]').fill(account.email);
		await watched.page.locator('input[name="password"]').fill(account.password);
		await watched.page.keyboard.press('Enter');
		return watched;
	}

	async function signedIn(role: string, locale: Locale): Promise<Watched> {
		const watched = await atSignIn(role, locale);
		// A heading would not tell: the page to sign in has one too.
		await watched.page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
		return watched;
	}

	/** Addresses, and what is there once a page shows what it was asked for. */
	const pages = (): (readonly [path: string, shown: string])[] => [
		['', '#start-waiting'],
		...['/care', '/care/files', '/accounts', '/accounts/people', '/editors-desk/start-plan', `/approvals/case/${documentId}`, '/inbox/visits'].map((path) => [path, '.card'] as const),
		['/inbox', `.card a[href$="/inbox/${message}"]`],
		[`/inbox/${message}`, '.card'],
		[`/editors-desk/review/case/${checked}`, '.difference'],
		[`/editors-desk/history/case/${checked}`, '.difference'],
		[`/editors-desk/plan/${plan}`, '.measures'],
		...helped.map((type) => [`/editors-desk/help/${type}`, '#help-needs'] as const),
		...questions.map((question) => [`/editors-desk/${question}`, '#form-question'] as const),
	];

	test.each(looksByLocale)('have no barriers in $locale, and nothing on them is wider than the window', async ({ locale, looks }) => {
		await speaks(locale);
		const all = pages();
		for (let from = 0; from < all.length; from += PAGES_A_SESSION) {
			const { page, complaints, close } = await signedIn('administrator', locale);
			for (const [path, shown] of all.slice(from, from + PAGES_A_SESSION)) {
				await page.goto(path ? `/admin/plugins${path}` : '/admin');
				await page.locator(`main ${shown}`).first().waitFor();
				expect.soft(await page.locator('main [dir]').first().getAttribute('dir'), path).toBe(directionOf(locale));
				await expectNoBarriers(page, looks, `${path}, ${locale}`);
			}
			expect(complaints).toEqual([]);
			await close();
		}
	}, isFull ? 1_200_000 : 240_000);

	test('a draft that was deleted comes back with one click', async () => {
		await speaks('tr');
		const { page, close } = await signedIn('administrator', 'tr');
		await page.goto('/admin/plugins/care');
		await page.getByRole('listitem').filter({ hasText: 'Versehentlich gelöscht' }).getByRole('button', { name: careWords.tr['bin.restore'] }).click();
		await page.getByText(careWords.tr['bin.restored']).waitFor();
		await page.getByRole('status').getByRole('link', { name: careWords.tr.open }).click();
		await page.waitForURL(/content-manager\/collection-types\/api::case\.case\//u);
		await close();
	});

	test('the page to sign in asks for the second factor, says when it is wrong, and lets in whoever has it', async () => {
		const editor = await signIn(instance, 'editor');
		const offer = (JSON.parse((await editor.ask('POST', '/accounts/own/factor/offer', {})).text) as { data: { secret: string; proof: string } }).data;
		const code = (steps: number): string => codeAt(offer.secret, stepAt(Date.now()) + steps);
		expect((await editor.ask('POST', '/accounts/own/factor', { ...offer, code: code(-1) })).status).toBe(200);

		const { page, close } = await atSignIn('editor', 'ar');
		const dialog = page.locator('dialog[open]');
		await dialog.waitFor();
		expect([await dialog.getAttribute('dir'), await dialog.getAttribute('lang')]).toEqual(['rtl', 'ar']);
		expect(await barriers(page, { within: 'dialog[open]' })).toEqual([]);
		await page.keyboard.type('000000');
		await page.keyboard.press('Enter');
		await page.locator('dialog[open] [role="alert"]').waitFor();
		await page.keyboard.type(code(0));
		await page.getByRole('button', { name: accountWords.ar['ask.go'] }).click();
		await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
		await page.locator('main h1').waitFor();
		await close();
	});
});
