/// <reference lib="dom" />
/** Every journey without a mouse: only Tab, Enter, Space and letters, with scripts and without. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { homePath, listPath, partPath } from '#web/lib/routes.ts';
import { findBrowser, launchBrowser, visitor } from '../support/browser.ts';
import { sharedInstance } from '../support/shared-instance.ts';
import { firstEntry } from '../support/site.ts';

const { origin } = await sharedInstance();
const found = await findBrowser();

/** More stops before something worth reaching would wear anybody out. */
const MAX_STOPS = 120;

/** Tabs on until the element has the keyboard. @throws Error when it is never reached, or when nobody could see that it was */
async function reach(page: Page, target: Locator): Promise<void> {
	const wanted = await target.first().elementHandle();
	for (let stop = 0; stop < MAX_STOPS; stop++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate((element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
			return { isThere: document.activeElement === element, isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
		}, wanted);
		if (!at.isThere) continue;
		if (!at.isSeen) throw new Error(`${String(target)} has the keyboard and does not show it`);
		return;
	}
	throw new Error(`${String(target)} is not among the first ${MAX_STOPS} stops`);
}

async function follow(page: Page, target: Locator, to: RegExp): Promise<void> {
	await reach(page, target);
	await page.keyboard.press('Enter');
	await page.waitForURL(to);
}

/** Skips the head of the page, as people do who know the way. */
async function skip(page: Page): Promise<void> {
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(/#main$/);
}

describe.skipIf(!found.ok).each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('by keyboard, with JavaScript: $javaScriptEnabled', ({ javaScriptEnabled }) => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	test('somebody finds, filters, reads and saves the address of a case', async () => {
		const { page, close } = await visitor(browser, origin, { javaScriptEnabled });
		await page.goto(homePath('de'));
		await reach(page, page.locator('main input[type="search"]'));
		await page.keyboard.type('Netzwerk');
		await page.keyboard.press('Enter');
		await page.waitForURL(/q=Netzwerk/);

		const facet = page.locator('summary', { hasText: 'Land' });
		await reach(page, facet);
		await page.keyboard.press('Enter');
		const box = page.locator('input[name="country"]');
		await reach(page, box);
		await page.keyboard.press('Space');
		if (!javaScriptEnabled) {
			await reach(page, page.getByRole('button', { name: 'Anwenden' }));
			await page.keyboard.press('Enter');
		}
		await page.waitForURL(/country=/);

		await follow(page, page.locator('#hits h3 a'), /\/de\/[^?]+\/[^?]+/);
		expect(await page.locator('h1').count()).toBe(1);
		await reach(page, page.locator('.facts a[href*="/id/"]'));
		expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/\/id\/[\w-]+\/\w+$/);
		await close();
	});

	test('somebody changes the language and stays on the page', async () => {
		const { page, close } = await visitor(browser, origin, { javaScriptEnabled });
		await page.goto(await firstEntry(origin, 'de', 'network'));
		await reach(page, page.locator('.wrap > .menu summary'));
		await page.keyboard.press('Space');
		await follow(page, page.locator('.wrap > .menu a[hreflang="it"]'), /\/it\//);
		expect(await page.locator('html').getAttribute('lang')).toBe('it');
		await close();
	});

	test('somebody learns a module to its quiz and answers it', async () => {
		const { page, close } = await visitor(browser, origin, { javaScriptEnabled });
		const module = await firstEntry(origin, 'de', 'module');
		await page.goto(module);
		await follow(page, page.locator('a[rel="next"]'), new RegExp(`${module}/2$`));
		await page.goto(partPath('de', module, 'quiz'));
		for (const group of await page.locator('form[action="#quiz"] fieldset').all()) {
			await reach(page, group.locator('input').first());
			await page.keyboard.press('Space');
		}
		await follow(page, page.getByRole('button', { name: 'Antworten prüfen' }), /q\..*=/);
		expect(await page.locator('[role="status"]').first().textContent()).toMatch(/von \d+ richtig/);
		await close();
	});

	test('somebody assesses a network and takes the result along', async () => {
		const { page, context, close } = await visitor(browser, origin, { javaScriptEnabled });
		await page.goto(await firstEntry(origin, 'de', 'self-assessment'));
		for (const group of await page.locator('#form fieldset').all()) {
			await reach(page, group.locator('input').first());
			await page.keyboard.press('Space');
		}
		await follow(page, page.getByRole('button', { name: 'Ergebnis zeigen' }), /i\./);
		const file = page.getByRole('link', { name: /CSV/ });
		await reach(page, file);
		expect((await context.request.get(new URL((await file.getAttribute('href')) ?? '', origin).href)).headers()['content-disposition']).toMatch(/^attachment/);
		await close();
	});

	test('somebody cites a case', async () => {
		const { page, context, close } = await visitor(browser, origin, { javaScriptEnabled });
		await page.goto(await firstEntry(origin, 'de', 'case'));
		await follow(page, page.locator('main a[href$="/zitieren"]'), /\/zitieren$/);
		await skip(page);
		const bibliography = page.getByRole('link', { name: 'BibTeX' });
		await reach(page, bibliography);
		expect(await (await context.request.get(new URL((await bibliography.getAttribute('href')) ?? '', origin).href)).text()).toMatch(/^@misc\{/);
		await close();
	});

	test('somebody subscribes to what a list will hold', async () => {
		const { page, context, close } = await visitor(browser, origin, { javaScriptEnabled });
		await page.goto(listPath('de', 'case'));
		const feed = page.locator('.take a[href*="/feed"]');
		await reach(page, feed);
		const answer = await context.request.get(new URL((await feed.getAttribute('href')) ?? '', origin).href);
		expect([answer.headers()['content-type'], /<entry[ >]/.test(await answer.text())]).toEqual([expect.stringContaining('application/atom+xml'), true]);
		await close();
	});

	test('somebody reports a barrier, corrects what was missing and is thanked', async () => {
		const { page, close } = await visitor(browser, origin, { javaScriptEnabled });
		await page.goto(await firstEntry(origin, 'de', 'page'));
		await follow(page, page.locator('.foot a[href*="kind=barrier"]'), /kind=barrier/);
		await skip(page);
		const send = page.locator('form.write button');
		await reach(page, send);
		await page.keyboard.press('Enter');
		await page.locator('[role="alert"]').waitFor();
		// The list of problems leads to the field.
		await follow(page, page.locator('[role="alert"] a[href="#text"]'), /#text$/);
		if ((await page.evaluate(() => document.activeElement?.id)) !== 'text') await reach(page, page.locator('#text'));
		await page.keyboard.type('Die Schrift ist zu klein.');
		await follow(page, send, /sent=1/);
		expect(await page.locator('h1').textContent()).toBe('Danke, Ihre Nachricht ist da');
		await close();
	});
});
