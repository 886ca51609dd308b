/// <reference lib="dom" />
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '@erasmi/config/locales';
import { workTypes } from '@erasmi/config/types';
import { conceptsPath, listPath, organisationsPath } from '#web/lib/routes.ts';
import { barriers, type Barrier } from '../support/axe.ts';
import { findBrowser, launchBrowser, visitor } from '../support/browser.ts';
import { illegible } from '../support/legible.ts';
import { sharedInstance } from '../support/shared-instance.ts';
import { allLocales, firstEntry, hrefs, pathsOfSitemap, templates, transfer, type Template } from '../support/site.ts';

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

type Look = 'light' | 'dark' | 'forced';
const looks: Record<Look, { colorScheme: 'light' | 'dark'; forcedColors: 'active' | 'none' }> = {
	light: { colorScheme: 'light', forcedColors: 'none' },
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	forced: { colorScheme: 'dark', forcedColors: 'active' },
};
interface Eyes {
	look: Look;
	width: number;
}
/** By default one look a language, so that wide and narrow, light and dark are each seen once. */
const eyesFor = (locale: Locale): Eyes[] => (isFull ? (Object.keys(looks) as Look[]).flatMap((look) => [320, 1280].map((width) => ({ look, width }))) : [locale === 'ar' ? { look: 'dark', width: 320 } : { look: 'light', width: 1280 }]);

/** Running text has the best contrast there is a rule for, targets can be hit; in forced colours the reader's own hold. */
const axeRules = (look: Look): Record<string, { enabled: boolean }> => ({
	'color-contrast': { enabled: look !== 'forced' },
	'color-contrast-enhanced': { enabled: look !== 'forced' },
	'target-size': { enabled: true },
	// "Read more" said twice is no barrier; what links are called is judged by the snapshots.
	'identical-links-same-purpose': { enabled: false },
});

/** Milliseconds until a page is packed as well as it can be, on a machine that is busy with other tests. */
const PACKED_MS = 15_000;
/** HTML and styles of the page of an entry, as sent. Arabic has two bytes a letter: it takes a little more. */
const LIGHT_BYTES: Record<Locale, number> = { de: 8_192, en: 8_192, da: 8_192, it: 8_192, tr: 8_192, ar: 8_704 };

describe('without a browser', () => {
	test.each(allLocales)('every kind of page answers and says what it is about, in %s', async (locale) => {
		for (const { name, path } of pagesOf(locale)) {
			const response = await fetch(new URL(path, origin));
			expect(response.status, `${name}: ${path}`).toBe(name.startsWith('unknown') ? 404 : 200);
			const html = await response.text();
			expect(html, path).toMatch(new RegExp(`<html[^>]* lang="${locale}"`));
			expect(html, path).toMatch(new RegExp(`<html[^>]* dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`));
			if (response.ok) expect(html, path).toMatch(/<meta name="description" content="[^"]+"/);
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

	test.each(isFull ? allLocales : (['de', 'en'] as const))('every entry in %s takes at most 8 kB over the line with its styles', async (locale) => {
		const lists = [...workTypes.map((type) => listPath(locale, type)), organisationsPath(locale), conceptsPath(locale)];
		const all = (await pathsOfSitemap(origin)).filter((path) => lists.some((list) => path.startsWith(`${list}/`)));
		// Organisations and terms are many and alike; one in twenty stands for them.
		const paths = all.filter((path, at) => at % 20 === 0 || lists.slice(0, workTypes.length).some((list) => path.startsWith(`${list}/`)));
		expect(paths.length).toBeGreaterThan(workTypes.length);
		const sheets = new Map<string, Promise<number>>();
		const weigh = async (path: string): Promise<number> => {
			const sent = await transfer(new URL(path, origin).href);
			expect([sent.status, sent.encoding], path).toEqual([200, 'br']);
			return sent.bytes;
		};
		const heavy: string[] = [];
		for (const path of paths) {
			const html = await (await fetch(new URL(path, origin))).text();
			const styles = await Promise.all(hrefs([...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].join('')).map((href) => sheets.get(href) ?? sheets.set(href, weigh(href)).get(href) ?? 0));
			expect(styles.length + stylesIn(html).length, path).toBe(1);
			// Scripts have a measure of their own.
			const own = styles.reduce((sum, bytes) => sum + bytes, 0) - scriptsIn(html).scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
			// The first visitor gets a page that was packed quickly; it is packed well behind them.
			await expect.poll(async () => own + (await weigh(path)), { message: path, timeout: PACKED_MS, interval: 250 }).toBeLessThanOrEqual(LIGHT_BYTES[locale]).catch((error: unknown) => heavy.push(String(error)));
		}
		expect(heavy).toEqual([]);
	}, 300_000);

	test.each(looked)('no page in %s asks for a script; what some carry is small, and the policy lets nothing else run nor style', async (locale) => {
		for (const { name, path } of pagesOf(locale)) {
			const response = await fetch(new URL(path, origin));
			const html = await response.text();
			const { scripts, asked } = scriptsIn(html);
			expect(asked, name).toEqual([]);
			expect(scripts.length, name).toBeLessThanOrEqual(1);
			const allowed = (kind: string): string | undefined => new RegExp(`${kind}-src ([^;]*)`).exec(response.headers.get('content-security-policy') ?? '')?.[1];
			expect(allowed('script'), name).toBe(scripts.map(sourceOf).join(' ') || "'none'");
			expect(allowed('style'), name).toBe(stylesIn(html).map(sourceOf).join(' ') || "'self'");
			for (const script of scripts) expect(brotliCompressSync(script).length, name).toBeLessThanOrEqual(ISLAND_BYTES);
		}
	});

	test('an entry carries no script but that of learning progress', async () => {
		for (const type of workTypes) {
			const path = await firstEntry(origin, 'de', type);
			const { scripts } = scriptsIn(await (await fetch(new URL(path, origin))).text());
			expect(scripts.length, path).toBe(type === 'module' || type === 'learning-path' ? 1 : 0);
		}
	});
});

/** Compressed, as it comes in its page. */
const ISLAND_BYTES = 1_536;

/** How a policy names a text that may stand in the page. */
const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const stylesIn = (html: string): string[] => [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text);

/** What a page would run: texts in it, and addresses of others. */
function scriptsIn(html: string): { scripts: string[]; asked: string[] } {
	const all = [...html.matchAll(/<script(?![^>]*application\/ld\+json)([^>]*)>(.*?)<\/script>/gs)];
	return { scripts: all.flatMap(([, , text = '']) => (text ? [text] : [])), asked: all.flatMap(([, attributes = '']) => (attributes.includes('src=') ? [attributes] : [])) };
}

describe.skipIf(!found.ok)('in a browser', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	test.each(looked)('axe finds nothing on any kind of page in %s', async (locale) => {
		const said: string[] = [];
		for (const { width, look } of eyesFor(locale)) {
			const watched = await visitor(browser, origin, { width });
			await watched.page.emulateMedia({ reducedMotion: 'reduce', ...looks[look] });
			for (const { name, path } of pagesOf(locale)) {
				await watched.page.goto(path);
				const found = await barriers(watched.page, { tags: ['wcag2aaa'], rules: axeRules(look) });
				// The number in a marker tells the place in the list once more: it is large enough, and no running text.
				const isOfMarker = ({ rule, html }: Barrier): boolean => rule === 'color-contrast-enhanced' && html.startsWith('<i class="mk');
				said.push(...found.filter((each) => !isOfMarker(each)).map(({ rule, at }) => `${name} (${look}, ${width}): ${rule} at ${at}`));
			}
			await watched.close();
		}
		expect(said).toEqual([]);
	}, isFull ? 1_800_000 : 300_000);

	test.each(looked)('every word of a page in %s can be seen in forced colours', async (locale) => {
		const hidden: string[] = [];
		for (const colorScheme of isFull ? (['light', 'dark'] as const) : ([locale === 'ar' ? 'light' : 'dark'] as const)) {
			const watched = await visitor(browser, origin, { width: locale === 'ar' ? 320 : 1280 });
			await watched.page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active', colorScheme });
			for (const { name, path } of pagesOf(locale)) {
				await watched.page.goto(path);
				hidden.push(...(await illegible(watched.page)).map((text) => `${name} (${colorScheme}): ${text}`));
			}
			await watched.close();
		}
		expect(hidden).toEqual([]);
	}, isFull ? 600_000 : 300_000);

	test.each(looked)('no page in %s is wider than a small phone, nor with letters twice as large', async (locale) => {
		for (const { width, size } of [{ width: 320, size: '100%' }, { width: 1280, size: '200%' }, { width: 640, size: '200%' }]) {
			const watched = await visitor(browser, origin, { width, height: 640 });
			for (const { name, path } of pagesOf(locale)) {
				await watched.page.goto(path);
				const { scroll, client } = await watched.page.evaluate((fontSize) => {
					if (fontSize !== '100%') document.documentElement.style.fontSize = fontSize;
					return { scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth };
				}, size);
				expect.soft(scroll, `${name} at ${width} px, letters at ${size}: ${path}`).toBeLessThanOrEqual(client);
			}
			await watched.close();
		}
	});

	test.each(looked)('pages in %s ask for little, ask nobody else, keep nothing and complain about nothing', async (locale) => {
		const watched = await visitor(browser, origin);
		for (const { name, path } of pagesOf(locale)) {
			await watched.page.goto(path, { waitUntil: 'load' });
			// The page, its styles, for Arabic a face of letters; pictures of an entry come on top. A face that the page before was still waiting for is asked for a second time.
			const requests = [...new Set(watched.requests)].filter((url) => !/\/media\/|\/eu\.svg$/.test(url));
			expect.soft(requests.length, `${name}: ${requests.join(' ')}`).toBeLessThanOrEqual(3);
		}
		await watched.close();
	});

	test('the site works by keyboard: the first stop skips to the content, and the search field sends on Enter', async () => {
		const watched = await visitor(browser, origin, { javaScriptEnabled: false });
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
