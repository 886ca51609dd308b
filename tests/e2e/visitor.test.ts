/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partPath, entryPath, listPath, searchPath } from '#web/lib/routes.ts';
import { findBrowser, launchBrowser, visitor } from '../support/browser.ts';
import { sharedInstance } from '../support/shared-instance.ts';
import { firstEntry } from '../support/site.ts';

const { origin } = await sharedInstance();
const found = await findBrowser();

/** The number in the heading of the results. */
const total = async (page: Page): Promise<number> => Number.parseInt((await page.textContent('#found')) ?? '', 10);

describe.skipIf(!found.ok)('a visitor', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('with JavaScript: $javaScriptEnabled', ({ javaScriptEnabled }) => {
		test('finds, narrows and clears', async () => {
			const { page, complaints, close } = await visitor(browser, origin, { javaScriptEnabled });
			await page.goto(searchPath('de', { q: 'Netzwerk' }));
			const all = await total(page);
			await page.locator('summary', { hasText: 'Land' }).click();
			await page.locator('input[name="country"]').first().check();
			if (!javaScriptEnabled) await page.getByRole('button', { name: 'Anwenden' }).click();
			await page.waitForURL(/country=/);
			expect(await total(page)).toBeLessThan(all);
			await page.locator('.chips a').first().click();
			await page.waitForURL((url) => !url.searchParams.has('country'));
			expect(await total(page)).toBe(all);
			expect(complaints).toEqual([]);
			await close();
		});

		test('opens every filter and the language menu by keyboard', async () => {
			const { page, close } = await visitor(browser, origin, { javaScriptEnabled });
			await page.goto(listPath('de', 'case'));
			const menu = page.locator('.wrap > .menu summary');
			await menu.focus();
			await page.keyboard.press('Enter');
			expect(await page.locator('.wrap > .menu a').first().isVisible()).toBe(true);
			const facet = page.locator('.facet summary').last();
			await facet.focus();
			await page.keyboard.press('Enter');
			expect(await page.locator('.facet input').last().isVisible()).toBe(true);
			await close();
		});

		test('answers a quiz and learns what was right', async () => {
			const { page, complaints, close } = await visitor(browser, origin, { javaScriptEnabled });
			await page.goto(partPath('de', await firstEntry(origin, 'de', 'module'), 'quiz'));
			await page.locator('form[action="#quiz"] fieldset').first().locator('input').first().check();
			await page.getByRole('button', { name: 'Antworten prüfen' }).click();
			await page.waitForURL(/q\..*=/);
			expect(await page.locator('[role="status"]').first().textContent()).toMatch(/von \d+ richtig/);
			expect(await page.locator('fieldset').first().locator('input').first().isChecked()).toBe(true);
			expect(await page.locator('fieldset').nth(1).locator('.error').textContent()).toBe('Wählen Sie eine Antwort.');
			expect(complaints).toEqual([]);
			await close();
		});

		test('assesses a network and sees a picture with its table', async () => {
			const { page, close } = await visitor(browser, origin, { javaScriptEnabled });
			await page.goto(await firstEntry(origin, 'da', 'self-assessment'));
			for (const fieldset of await page.locator('fieldset').all()) await fieldset.locator('input').nth(3).check();
			await page.getByRole('button', { name: 'Vis resultatet' }).click();
			await page.waitForURL(/i\..*=4/);
			expect(await page.locator('#result svg').count()).toBe(1);
			expect(await page.locator('#result tbody td').allTextContents()).toEqual(Array.from({ length: 8 }, () => '4'));
			await close();
		});
	});

	test('sees results follow the typing', async () => {
		const { page, complaints, close } = await visitor(browser, origin);
		await page.goto(searchPath('de'));
		const all = await total(page);
		await page.locator('#q').pressSequentially('Wohnen');
		await page.waitForURL(/q=Wohnen/);
		expect(await total(page)).toBeLessThan(all);
		expect(await page.textContent('#say')).toMatch(/Ergebnis/);
		expect(complaints).toEqual([]);
		await close();
	});

	test('changes the language of a page and stays on it', async () => {
		const { page, close } = await visitor(browser, origin, { javaScriptEnabled: false });
		await page.goto(await firstEntry(origin, 'de', 'network'));
		await page.locator('.wrap > .menu summary').click();
		await page.locator('.wrap > .menu a[hreflang="ar"]').click();
		expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
		expect(await page.locator('main h1').count()).toBe(1);
		await close();
	});

	test('reaches what an unknown address meant', async () => {
		const { page, close } = await visitor(browser, origin, { javaScriptEnabled: false });
		await page.goto(entryPath('da', 'case', 'venner-viser-vejen'));
		expect(await page.locator('#q').inputValue()).toContain('venner viser vejen');
		await page.getByRole('button', { name: 'Søg' }).click();
		expect(await total(page)).toBeGreaterThan(0);
		await close();
	});
});
