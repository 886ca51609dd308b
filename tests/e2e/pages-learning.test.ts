/// <reference lib="dom" />
/** Learning without an account: progress, the facilitator view, and a self-assessment that can be kept. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conceptPath, organisationsPath, partPath } from '#web/lib/routes.ts';
import { findBrowser, launchBrowser, visitor } from '../support/browser.ts';
import { sharedInstance } from '../support/shared-instance.ts';
import { firstEntry, templates } from '../support/site.ts';

const { origin } = await sharedInstance();
const found = await findBrowser();
const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);

describe.skipIf(!found.ok)('whoever learns', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	test('has progress remembered only after saying yes, on this device alone, until it is forgotten', async () => {
		const { page, requests, complaints, close } = await visitor(browser, origin, { hasAgreed: true });
		const path = await firstEntry(origin, 'de', 'learning-path');
		await page.goto(path);
		expect(await stored(page)).toBe(0);
		await page.locator('main ol.steps h3 a').first().click();
		const box = page.locator('#progress');
		await box.locator('button').waitFor();
		expect(await stored(page)).toBe(0);
		const before = requests.length;

		await page.getByRole('button', { name: 'Fortschritt auf diesem Gerät merken' }).click();
		await page.getByRole('button', { name: 'Als erledigt merken' }).click();
		// The keyboard goes on from the button that took its place.
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Doch noch nicht erledigt');
		expect(await page.locator('.toc li').first().textContent()).toMatch(/erledigt$/);
		expect(requests.length).toBe(before);

		await page.goto(path);
		expect(await page.locator('main ol.steps li').first().textContent()).toMatch(/1 von \d+ Teilen erledigt/);
		await page.getByRole('button', { name: 'Fortschritt vergessen' }).click();
		expect(await stored(page)).toBe(0);
		expect(await page.locator('main ol.steps li').first().textContent()).not.toContain('erledigt');
		expect(complaints).toEqual([]);
		await close();
	});

	test('sees nothing of progress without JavaScript', async () => {
		const { page, close } = await visitor(browser, origin, { javaScriptEnabled: false });
		await page.goto(await firstEntry(origin, 'de', 'module'));
		expect(await page.locator('#progress').isVisible()).toBe(false);
		await close();
	});

	describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('with JavaScript: $javaScriptEnabled', ({ javaScriptEnabled }) => {
		test('leads a method by its large steps, with the time of day', async () => {
			const view = (await templates(origin, 'de')).find(({ name }) => name.startsWith('facilitator view'))?.path ?? '';
			const { page, complaints, close } = await visitor(browser, origin, { javaScriptEnabled });
			await page.goto(view);
			await page.getByLabel('Beginn um').fill('18:00');
			await page.getByRole('button', { name: 'Uhrzeiten zeigen' }).click();
			await page.waitForURL(/start=18/);
			const steps = page.locator('.stage > li');
			expect(await steps.first().textContent()).toContain('18:00');
			await page.getByRole('link', { name: 'Nächster Schritt' }).first().click();
			await page.waitForURL(/#step2/);
			const clocks = page.locator('.clock button');
			expect(await clocks.count() > 0).toBe(javaScriptEnabled);
			if (javaScriptEnabled) {
				const shown = page.locator('.clock b').first();
				const before = await shown.textContent();
				await clocks.first().click();
				await expect.poll(() => shown.textContent(), { timeout: 10_000 }).not.toBe(before);
				expect(await clocks.first().textContent()).toBe('Anhalten');
			}
			expect(await stored(page)).toBe(0);
			expect(complaints).toEqual([]);
			await close();
		});

		test('keeps a self-assessment as a file and on paper, and finds what to do next', async () => {
			const { page, context, complaints, close } = await visitor(browser, origin, { javaScriptEnabled });
			await page.goto(await firstEntry(origin, 'de', 'self-assessment'));
			const groups = page.locator('#form fieldset');
			for (let i = 0; i < (await groups.count()); i++) await groups.nth(i).locator('input').nth(i % 3).check();
			await page.getByRole('button', { name: 'Ergebnis zeigen' }).click();
			await page.waitForURL(/i\./);
			const link = page.getByRole('link', { name: /CSV/ });
			const file = await context.request.get(new URL((await link.getAttribute('href')) ?? '', origin).href);
			expect(file.headers()['content-disposition']).toMatch(/^attachment/);
			const lines = (await file.text()).split('\r\n').filter(Boolean);
			expect(lines.length).toBeGreaterThan(await groups.count());
			expect(await page.locator('#result').textContent()).toContain('hier stehen Sie');
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('#form').isVisible()).toBe(false);
			expect(await page.locator('#result').isVisible()).toBe(true);
			await page.emulateMedia({ media: 'screen' });
			await page.locator('#result a[href*="?q="]').first().click();
			await page.waitForURL(/q=/);
			expect(complaints).toEqual([]);
			await close();
		});

		test('goes from an entry to an organisation and back, and from a term to everything tagged with it', async () => {
			const { page, complaints, close } = await visitor(browser, origin, { javaScriptEnabled });
			await page.goto(await firstEntry(origin, 'de', 'case'));
			const title = await page.locator('h1').textContent();
			await page.locator(`.actors a[href^="${organisationsPath('de')}/"]`).first().click();
			await page.waitForURL(new RegExp(`${organisationsPath('de')}/`));
			await page.getByRole('link', { name: title ?? '', exact: true }).click();
			expect(await page.locator('h1').textContent()).toBe(title);
			await page.locator(`.facts a[href^="${conceptPath('de', '')}"]`).first().click();
			await page.waitForURL(new RegExp(conceptPath('de', '')));
			expect(await page.locator('#tagged').isVisible()).toBe(true);
			expect(complaints).toEqual([]);
			await close();
		});
	});
});

test('another part of a module names it as a page of its own, in every language it exists in', async () => {
	const path = partPath('de', await firstEntry(origin, 'de', 'module'), 'facilitate');
	const html = await (await fetch(new URL(path, origin))).text();
	const switches = [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"[^>]*\bhreflang="\w\w"/g)].map(([, href = '']) => href);
	expect(switches.length).toBeGreaterThanOrEqual(5);
	for (const href of switches) expect((await fetch(new URL(href, origin))).status, href).toBe(200);
});
