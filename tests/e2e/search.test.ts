/// <reference lib="dom" />
/** The search as people meet it: with suggestions, by keyboard, without JavaScript, and behind the scenes in the CMS. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '@erasmi/config/locales';
import { translations } from '#cms/plugins/search-index/admin/translations.ts';
import { homePath, openSearchPath, searchFeedPath, searchPath, searchTablePath } from '#web/lib/routes.ts';
import { signIn } from '../support/admin-client.ts';
import { linkOf, readAtom, textOf } from '../support/atom.ts';
import { barriers } from '../support/axe.ts';
import { findBrowser, launchBrowser, visit } from '../support/browser.ts';
import { sharedInstance } from '../support/shared-instance.ts';
import { allLocales } from '../support/site.ts';
import { parseXml } from '../support/xml.ts';

const instance = await sharedInstance();
const { origin } = instance;
const found = await findBrowser();

/** One language with long words, one from right to left. */
const looked = ['de', 'ar'] as const;
/** Beginnings of words that something is called. */
const beginnings: Record<(typeof looked)[number], string> = { de: 'wohn', ar: 'شبك' };

describe('a search for other programs', () => {
	test('is a feed that readers accept, with the newest first and the parameters of its page', async () => {
		const path = searchFeedPath('de', { q: 'Netzwerk', country: 'de' });
		const response = await fetch(new URL(path, origin));
		expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
		const { feed, entries } = readAtom(await response.text());
		expect(textOf(feed, 'title')).toContain('„Netzwerk“');
		expect(linkOf(feed, 'self')).toBe(origin + path);
		expect(linkOf(feed, 'alternate')).toBe(origin + searchPath('de', { q: 'Netzwerk', country: 'de' }));
		expect(entries.length).toBeGreaterThan(2);
		const moments = entries.map((entry) => textOf(entry, 'updated') ?? '');
		expect(moments).toEqual(moments.toSorted().toReversed());
		for (const entry of entries.slice(0, 3)) expect((await fetch(linkOf(entry, 'alternate') ?? '')).status).toBe(200);
	});

	test('is a table with a header in the visitor’s language and as many rows as hits', async () => {
		const { total } = (await (await fetch(new URL('/api/search?locale=ar&type=case', origin))).json()) as { total: number };
		const response = await fetch(new URL(searchTablePath('ar', { type: 'case' }), origin));
		expect(response.headers.get('content-disposition')).toBe('attachment; filename="erasmi-ar.csv"');
		const [header, ...rows] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()).trimEnd().split('\r\n');
		expect(header).toMatch(/^\ufeffالعنوان,/u);
		expect(rows).toHaveLength(total);
	});

	test.each(allLocales)('is described for the address bar of browsers in %s, and the pages one searches from lead there', async (locale) => {
		for (const path of [homePath(locale), searchPath(locale)]) expect(await (await fetch(new URL(path, origin))).text(), path).toContain(`href="${openSearchPath(locale)}"`);
		const description = parseXml(await (await fetch(new URL(openSearchPath(locale), origin))).text());
		const templates = description.children.filter(({ name }) => name === 'Url').map(({ attributes }) => attributes['template'] ?? '');
		expect(description.children.find(({ name }) => name === 'ShortName')?.text.length).toBeLessThanOrEqual(16);
		for (const template of templates) expect((await fetch(template.replace('{searchTerms}', 'a'))).status, template).toBe(200);
	});

	test('suggests to the address bar in its own form', async () => {
		const answer = (await (await fetch(new URL('/api/suggest?locale=de&format=opensearch&q=wohn', origin))).json()) as [string, string[], string[], string[]];
		expect(answer[0]).toBe('wohn');
		expect(answer[1].length).toBeGreaterThan(0);
		expect(answer[3].every((url) => url.startsWith(origin))).toBe(true);
	});
});

describe.skipIf(!found.ok)('a visitor who searches', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	test.each(looked)('meets suggestions in %s that work by keyboard and for screen readers', async (locale) => {
		const { page, complaints, close } = await visit(browser, origin);
		await page.goto(`/${locale}`);
		const field = page.getByRole('combobox');
		await field.pressSequentially(beginnings[locale]);
		const list = page.getByRole('listbox');
		await list.waitFor();
		expect(await field.getAttribute('aria-expanded')).toBe('true');
		const options = page.getByRole('option');
		expect(await options.count()).toBeLessThanOrEqual(8);
		expect(await barriers(page)).toEqual([]);

		await page.keyboard.press('ArrowDown');
		expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
		expect(await options.first().getAttribute('aria-selected')).toBe('true');
		await page.keyboard.press('ArrowUp');
		expect(await field.getAttribute('aria-activedescendant')).toBeNull();
		await page.keyboard.press('Escape');
		expect(await list.isVisible()).toBe(false);
		expect(await field.inputValue()).toBe(beginnings[locale]);

		await field.press('End');
		await field.pressSequentially(' ');
		await field.press('Backspace');
		await list.waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname !== `/${locale}`);
		expect(await page.locator('main h1').count()).toBe(1);
		expect(complaints).toEqual([]);
		await close();
	});

	test('hears how much was found before the filters, and lands there after filtering, also without JavaScript', async () => {
		const { page, close } = await visit(browser, origin, { javaScriptEnabled: false });
		await page.goto(searchPath('de', { q: 'Netzwerk' }));
		expect(await page.title()).toMatch(/^„Netzwerk“, Seite 1 von \d+ – Suche – /);
		await page.locator('summary', { hasText: 'Land' }).click();
		await page.locator('input[name="country"]').first().check();
		await page.getByRole('button', { name: 'Anwenden' }).click();
		await page.waitForURL(/country=[^#]*#found$/);
		await page.keyboard.press('Tab');
		// The chip of the filter is the first stop behind the heading, the way past the filters the next.
		expect(await page.locator('.chips a').first().getAttribute('href')).toBe(await page.locator(':focus').getAttribute('href'));
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').getAttribute('href')).toBe('#hits');
		expect(await page.locator('.facet[open]').count()).toBeLessThanOrEqual(5);
		await close();
	});

	test('finds at most five filters open, however many are in use', async () => {
		const { page, close } = await visit(browser, origin, { javaScriptEnabled: false });
		await page.goto(searchPath('en', { type: 'case', country: 'de', field: 'housing', actor: 'municipality', target: 'refugees', phase: 'formation', language: 'en' }));
		expect(await page.locator('.facet input:checked').count()).toBe(7);
		expect(await page.locator('.facet[open]').count()).toBe(5);
		await close();
	});

	test('sees in which language each hit is, and can keep to their own', async () => {
		const { page, close } = await visit(browser, origin, { javaScriptEnabled: false });
		await page.goto(searchPath('da'));
		for (const link of await page.locator('.hit h3 a').all()) expect(await link.getAttribute('lang')).toMatch(/^(de|en|da|it|tr|ar)$/);
		const own = page.locator('.note a');
		if ((await own.count()) > 0) {
			await own.click();
			await page.waitForURL(/language=da/);
			expect(new Set(await page.locator('.hit h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('lang'))))).toEqual(new Set(['da']));
		}
		await close();
	});

	test('takes back what was understood, and has it understood again', async () => {
		const { page, close } = await visit(browser, origin, { javaScriptEnabled: false });
		await page.goto(searchPath('de', { q: 'Wohnen' }));
		await page.getByRole('link', { name: /^nur das Wort/ }).click();
		await page.waitForURL(/without=/);
		expect(await page.getByRole('link', { name: /^nur das Wort/ }).count()).toBe(0);
		await page.getByRole('link', { name: 'das Thema wieder mitsuchen' }).click();
		await page.waitForURL((url) => !url.searchParams.has('without'));
		expect(await page.getByRole('link', { name: /^nur das Wort/ }).count()).toBe(1);
		await close();
	});

	test.each(looked)('who finds nothing in %s is led to topics and to telling us', async (locale) => {
		const { page, close } = await visit(browser, origin, { javaScriptEnabled: false });
		await page.goto(searchPath(locale, { q: 'xqzvwy' }));
		expect(await page.locator('.empty .chips a').count()).toBeGreaterThan(3);
		expect(await page.locator('.empty a[href*="kind=practice"]').count()).toBe(1);
		await page.locator('.empty .chips a').first().click();
		expect(await page.locator('.hit').count()).toBeGreaterThan(0);
		await close();
	});

	test('goes back from a filter to what was shown before it', async () => {
		const { page, close } = await visit(browser, origin);
		await page.goto(searchPath('de', { q: 'Netzwerk' }));
		const all = await page.textContent('#found');
		await page.locator('summary', { hasText: 'Land' }).click();
		await page.locator('input[name="country"]').first().check();
		await page.waitForURL(/country=/);
		await page.goBack();
		await page.waitForFunction((text) => document.querySelector('#found')?.textContent === text, all);
		expect(await page.locator('input[name="country"]:checked').count()).toBe(0);
		await close();
	});

	describe('and whoever looks after the search', () => {
		const administrator = instance.accounts.find(({ role }) => role === 'administrator');

		async function enter(locale: Locale, options: Parameters<typeof visit>[2] = {}): Promise<Awaited<ReturnType<typeof visit>>> {
			if (!administrator) throw new Error('There is no demo account for the administrator.');
			await (await signIn(instance, 'administrator')).ask('PUT', '/admin/users/me', { preferedLanguage: locale });
			const watched = await visit(browser, instance.cmsOrigin, options);
			await watched.context.addInitScript((code) => localStorage.setItem('strapi-admin-language', code), locale);
			await watched.page.goto('/admin/auth/login');
			await watched.page.locator('input[name="email"]').fill(administrator.email);
			await watched.page.locator('input[name="password"]').fill(administrator.password);
			await watched.page.keyboard.press('Enter');
			await watched.page.waitForURL((url) => !url.pathname.includes('/auth/'));
			await watched.page.goto('/admin/plugins/search-index');
			await watched.page.getByRole('heading', { level: 1, name: translations[locale].title }).waitFor();
			await watched.page.locator('#places').waitFor();
			return watched;
		}

		test.each(looked)('sees the engines, compares them and tries a query in %s', async (locale) => {
			const { page, close } = await enter(locale, { width: locale === 'ar' ? 320 : 1280, colorScheme: locale === 'ar' ? 'dark' : 'light' });
			const say = translations[locale];
			await page.getByRole('button', { name: say.compare, exact: true }).click();
			await page.getByText(/: .*0.*0.*0/).first().waitFor();
			await page.locator('input[type="search"]').last().fill(locale === 'de' ? 'Wohnugn für Geflüchtete' : 'السكن');
			await page.locator('select').last().selectOption(locale);
			await page.locator('form button[type="submit"]').last().click();
			await page.locator('#word-0').waitFor();
			expect(await page.locator('[aria-labelledby="word-0"] tbody tr').count()).toBeGreaterThan(1);
			expect(await barriers(page, { within: 'main' })).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
			await close();
		});
	});
});
