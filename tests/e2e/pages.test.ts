/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '@erasmi/config/locales';
import { type WorkType, workTypes } from '@erasmi/config/types';
import { findBrowser, launchBrowser, visit } from '../support/browser.ts';
import { sharedInstance } from '../support/shared-instance.ts';
import { allLocales, firstEntry, hrefs, templates, transfer, type Template } from '../support/site.ts';

const { origin } = await sharedInstance();
const isFull = Boolean(process.env.FULL);
/** One language with long words, one from right to left; the others with --full. */
const looked: readonly Locale[] = isFull ? allLocales : ['de', 'ar'];
const found = await findBrowser();

const byLocale = new Map<Locale, Template[]>();
beforeAll(async () => {
	for (const locale of allLocales) byLocale.set(locale, await templates(origin, locale));
});
const pagesOf = (locale: Locale): Template[] => byLocale.get(locale) ?? [];

/** Milliseconds until a page is packed as well as it can be, on a machine that is busy with other tests. */
const PACKED_MS = 15_000;
/** Kinds of pages that do not keep to eight kilobytes yet. */
const LIGHT_BYTES: Partial<Record<WorkType, number>> = { resource: 8_960, module: 8_960, 'action-plan': 8_960 };

describe('without a browser', () => {
	test.each(allLocales)('every kind of page answers in %s', async (locale) => {
		for (const { name, path } of pagesOf(locale)) {
			const response = await fetch(new URL(path, origin));
			expect(response.status, `${name}: ${path}`).toBe(name.startsWith('unknown') ? 404 : 200);
			const html = await response.text();
			expect(html, path).toMatch(new RegExp(`<html[^>]* lang="${locale}"`));
			expect(html, path).toMatch(new RegExp(`<html[^>]* dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`));
			expect(html, path).not.toMatch(/undefined|\[object Object\]|NaN/);
		}
	});

	test('the front door leads a visitor to their own language', async () => {
		for (const [wanted, got] of [['da, en;q=0.5', 'da'], ['ar-SY, de;q=0.3', 'ar'], ['fr', 'en']] as const) {
			const response = await fetch(new URL('/', origin), { headers: { 'accept-language': wanted }, redirect: 'manual' });
			expect(response.status).toBe(302);
			expect(response.headers.get('location')).toMatch(new RegExp(`/${got}$`));
		}
	});

	test('the language switch of a page never ends nowhere', async () => {
		const paths = await Promise.all(workTypes.map((type) => firstEntry(origin, 'it', type)));
		for (const path of ['/it', ...paths]) {
			const html = await (await fetch(new URL(path, origin))).text();
			const switches = [...html.matchAll(/<a\b[^>]*\bhreflang="(\w\w)"[^>]*>/g)].flatMap(([tag]) => hrefs(tag));
			expect(switches.length, path).toBeGreaterThanOrEqual(5);
			for (const href of switches) expect((await fetch(new URL(href, origin))).status, `${path} → ${href}`).toBe(200);
		}
	});

	test.each(looked)('the HTML of every kind of page in %s is valid', async (locale) => {
		const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off', 'doctype-style': 'off', 'no-inline-style': 'error' } });
		for (const { name, path } of pagesOf(locale)) {
			const html = await (await fetch(new URL(path, origin))).text();
			const report = await validator.validateString(html);
			expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${name}, line ${line}: ${ruleId} ${message}`))).toEqual([]);
		}
	});

	test('a detail page with its styles takes at most 8 kB over the line, and no script but that of learning progress', async () => {
		const heavy: string[] = [];
		const named = pagesOf('de').filter(({ name }) => /^(organisation|obstacle|country) in/.test(name)).map(({ path }) => ({ path, type: 'page' as const }));
		for (const { type, path } of [...named, ...(await Promise.all(workTypes.map(async (type) => ({ type, path: await firstEntry(origin, 'de', type) }))))]) {
			const html = await (await fetch(new URL(path, origin))).text();
			const scripts = [...html.matchAll(/<script(?![^>]*application\/ld\+json)[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => src);
			expect(scripts, path).toHaveLength(type === 'module' || type === 'learning-path' ? 1 : 0);
			for (const src of scripts) expect((await transfer(new URL(src, origin).href)).bytes, src).toBeLessThanOrEqual(1536);
			const styles = hrefs([...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].join(''));
			const weight = async (): Promise<number> => {
				const sizes = await Promise.all([path, ...styles].map((each) => transfer(new URL(each, new URL(path, origin)).href)));
				for (const { encoding } of sizes) expect(encoding).toBe('br');
				return sizes.reduce((sum, each) => sum + each.bytes, 0);
			};
			// The first visitor gets a page that was packed quickly; it is packed well behind them.
			await expect.poll(weight, { message: path, timeout: PACKED_MS, interval: 250 }).toBeLessThanOrEqual(LIGHT_BYTES[type] ?? 8192).catch((error: unknown) => heavy.push(String(error)));
		}
		expect(heavy).toEqual([]);
	});
});

describe.skipIf(!found.ok)('in a browser', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	test.each(looked)('axe finds nothing on any kind of page in %s', async (locale) => {
		const watched = await visit(browser, origin);
		const said: string[] = [];
		for (const colorScheme of isFull ? (['light', 'dark'] as const) : (['light'] as const)) {
			await watched.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			for (const { name, path } of pagesOf(locale)) {
				await watched.page.goto(path);
				const { violations } = await new AxeBuilder({ page: watched.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
				said.push(...violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${name} (${colorScheme}): ${id}, ${help}, at ${target.join(' ')}`)));
			}
		}
		await watched.close();
		expect(said).toEqual([]);
	});

	test.each(looked)('no page in %s is wider than a small phone', async (locale) => {
		const watched = await visit(browser, origin, { width: 320, height: 640 });
		for (const { name, path } of pagesOf(locale)) {
			await watched.page.goto(path);
			const { scroll, client } = await watched.page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth }));
			expect.soft(scroll, `${name}: ${path}`).toBeLessThanOrEqual(client);
		}
		await watched.close();
	});

	test.each(looked)('pages in %s ask nobody else, store nothing and complain about nothing', async (locale) => {
		const watched = await visit(browser, origin);
		for (const { name, path } of pagesOf(locale)) {
			await watched.page.goto(path, { waitUntil: 'load' });
			const stored = await watched.page.evaluate(() => localStorage.length + sessionStorage.length);
			expect(stored, name).toBe(0);
			// The page, its styles, and for Arabic one face of letters; pictures of an entry come on top.
			const requests = watched.requests.filter((url) => !/\/media\//.test(url));
			expect.soft(requests.length, `${name}: ${requests.join(' ')}`).toBeLessThanOrEqual(locale === 'ar' ? 5 : 3);
		}
		expect(await watched.context.cookies()).toEqual([]);
		expect(watched.strangers).toEqual([]);
		// A browser reports the 404 that was asked for as an error of the console.
		expect(watched.complaints.filter((line) => !/no-such-page.*404/.test(line))).toEqual([]);
		await watched.close();
	});

	test('the site works by keyboard: the first stop skips to the content, and the search field sends on Enter', async () => {
		const watched = await visit(browser, origin, { javaScriptEnabled: false });
		await watched.page.goto('/de');
		await watched.page.keyboard.press('Tab');
		await watched.page.keyboard.press('Enter');
		await watched.page.waitForURL(/#./);
		const field = watched.page.locator('input[type="search"]').first();
		await field.fill('Wohnen');
		await field.press('Enter');
		await watched.page.waitForURL(/q=Wohnen/);
		expect(await watched.page.locator('main a[href^="/de/"]').count()).toBeGreaterThan(3);
		await watched.close();
	});
});
