/// <reference lib="dom" />
/** Care, accounts, links for practice owners and the start of a plan, as people meet them in the admin. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directionOf, type Locale } from '@erasmi/config/locales';
import { translations as accountWords } from '#cms/plugins/accounts/admin/words.ts';
import { codeAt, stepAt } from '#cms/plugins/accounts/server/totp.ts';
import { translations as careWords } from '#cms/plugins/care/admin/words.ts';
import { signIn, type Editor } from '../support/admin-client.ts';
import { findBrowser, launchBrowser, visit, type Watched } from '../support/browser.ts';
import { startInstance, type Instance } from '../support/instance.ts';

const found = await findBrowser();

describe.skipIf(!found.ok)('the pages of care and accounts', () => {
	let instance: Instance;
	let browser: Browser;
	let administrator: Editor;
	let documentId: string;

	beforeAll(async () => {
		[instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
		administrator = await signIn(instance, 'administrator');
		({ documentId } = await administrator.create('case', 'de', { title: 'Offene Werkstatt' }));
		await administrator.ask('POST', `/approvals/entries/case/${documentId}`, { recipient: 'Verein Offene Tür' });
		const gone = await administrator.create('case', 'de', { title: 'Versehentlich gelöscht' });
		await administrator.ask('DELETE', `/content-manager/collection-types/api::case.case/${gone.documentId}?locale=*`);
	});
	afterAll(async () => {
		await browser?.close();
		await instance?.stop();
	});

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

	const pages = (): string[] => ['/plugins/care', '/plugins/care/files', '/plugins/accounts', '/plugins/accounts/people', '/plugins/editors-desk/start-plan', `/plugins/approvals/case/${documentId}`];

	async function look(page: Page, locale: Locale, where: string): Promise<void> {
		expect(await page.locator('main [dir]').first().getAttribute('dir'), where).toBe(directionOf(locale));
		const { violations } = await new AxeBuilder({ page }).include('main').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), where).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), where).toBe(true);
	}

	test('axe finds nothing on them in German, Turkish and Arabic, on a phone, wide and in the dark, and nothing is wider than its screen', async () => {
		await speaks('de');
		const { page, complaints, close } = await atSignIn('administrator', 'de');
		await page.locator('main h1').waitFor();
		for (const [locale, width, colorScheme] of [['de', 1280, 'light'], ['tr', 320, 'light'], ['ar', 320, 'dark'], ['ar', 1280, 'light']] as const) {
			await speaks(locale);
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			for (const path of pages()) {
				await page.goto(`/admin${path}`);
				await page.locator('main .card').first().waitFor();
				await look(page, locale, `${locale} ${width} ${path}`);
			}
		}
		expect(complaints).toEqual([]);
		await close();
	});

	test('a draft that was deleted comes back with one click', async () => {
		await speaks('tr');
		const { page, close } = await atSignIn('administrator', 'tr');
		await page.locator('main h1').waitFor();
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
		const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
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
