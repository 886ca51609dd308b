/// <reference lib="dom" />
/** A page goes through the translation desk: found, translated by keyboard, sent back, approved, published. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '@erasmi/config/locales';
import { signIn } from '../support/admin-client.ts';
import { findBrowser } from '../support/browser.ts';
import { Desk, deskAt, field, openEntry, paragraph, PATIENCE_MS } from '../support/desk.ts';
import { eventually } from '../support/site.ts';

const found = await findBrowser();
/** From publishing at the desk to the page that a reader gets. */
const FRESH_MS = 1000;

describe.skipIf(!found.ok)('a page at the translation desk', () => {
	let desk: Desk;
	beforeAll(async () => {
		desk = await Desk.open();
	}, 600_000);
	afterAll(() => desk?.close());

	test.each(locales)('the demo holds what is missing, behind, sent back and waiting for the second check in %s', async (locale) => {
		const translator = await signIn(desk.instance, 'translator', locale);
		for (const state of ['missing', 'stale', 'rejected', 'review']) {
			const { text } = await translator.ask('GET', `/translation-desk/worklist?${new URLSearchParams({ locale, state })}`);
			expect((JSON.parse(text) as { data: { total: number } }).data.total, state).toBeGreaterThan(0);
		}
	});

	test('by keyboard alone somebody finds it, translates it passage by passage, and a reviewer sends back, approves and publishes', async () => {
		const id = await desk.pageIn('de', 'Gartenfest im Quartier', [
			{ type: 'paragraph', children: [{ type: 'text', text: 'Lesen Sie die ' }, { type: 'link', url: 'https://example.org/einladung', children: [{ type: 'text', text: 'Einladung' }] }, { type: 'text', text: '.' }] },
			paragraph('Alle bringen etwas mit.'),
		]);
		await desk.administrator.publish('page', id, 'de');
		await translate(id);

		const { page, context } = await desk.signedIn('reviewer', 'da');
		await openEntry(page, id);
		await page.getByRole('button', { name: 'Send tilbage' }).click();
		await page.locator('dialog textarea').fill('Hellere »Fest i haven«');
		await page.locator('dialog button[type=submit]').click();
		await eventually('the title is sent back', async () => (await desk.passagesOf(id))[0]?.state === 'draft', PATIENCE_MS);
		await mend(id, 'Hellere »Fest i haven«', 'Fest i haven');

		await openEntry(page, id, { list: 'state=review' });
		for (let approved = 1; approved <= 3; approved++) {
			await atPassage(page, approved);
			await page.keyboard.press('Control+Shift+Enter');
			await eventually(`${approved} are approved`, async () => (await desk.passagesOf(id)).filter(({ state }) => state === 'checked').length === approved, PATIENCE_MS);
		}
		await page.getByRole('button', { name: 'Udgiv …' }).click();
		const answered = page.waitForResponse((response) => response.url().endsWith('/publish'));
		await page.locator('dialog button.primary').click();
		expect((await answered).status()).toBe(200);
		const tookMs = await eventually('the site shows it', async () => (await (await fetch(`${desk.instance.origin}/da/sider/fest-i-haven`)).text()).includes('Alle tager noget med.'), PATIENCE_MS);
		if (process.env.FULL) expect(tookMs).toBeLessThanOrEqual(FRESH_MS);
		await context.close();
	}, 300_000);

	async function translate(id: string): Promise<void> {
		const { page, context, loads } = await desk.signedIn('translator', 'da');
		await page.goto(`${deskAt}/work?locale=da`);
		await tabTo(page, 'input[type=search]');
		await page.keyboard.type('Gartenfest');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.querySelectorAll('table.work tbody tr').length === 1);
		await tabTo(page, 'table.work a');
		loads.length = 0;
		await page.keyboard.press('Enter');

		const danish: readonly (readonly string[])[] = [['Havefest i kvarteret'], ['Læs ', 'Alt+t', 'indbydelsen', 'Alt+t', '.'], ['Alle tager noget med.']];
		for (const [index, pieces] of danish.entries()) {
			await atPassage(page, index + 1);
			for (const piece of pieces) await (piece.startsWith('Alt+') ? page.keyboard.press(piece) : page.keyboard.type(piece));
			await page.keyboard.press('Control+Enter');
		}
		await desk.all(id, 'everything is translated', ({ state }) => state === 'translated');
		expect((await desk.passagesOf(id)).map(({ label, target }) => [label, target])).toEqual([
			['Title', 'Havefest i kvarteret'],
			['Text, paragraph 1', 'Læs [1]indbydelsen[/1].'],
			['Text, paragraph 2', 'Alle tager noget med.'],
		]);
		// When nothing is left the next entry has the focus, and the way back leads to the list as it was asked for.
		await page.waitForFunction(() => document.activeElement?.matches('a.button') ?? false);
		expect(await page.locator('main a').first().getAttribute('href')).toMatch(/work\?locale=da&q=Gartenfest$/u);
		expect(loads).toEqual([]);
		await context.close();
	}

	/** The translator reads why the title came back, and words it anew. */
	async function mend(id: string, comment: string, words: string): Promise<void> {
		const { page, context } = await desk.signedIn('translator', 'da');
		await openEntry(page, id, { list: 'state=rejected' });
		expect(await page.locator('.pair.now').innerText()).toContain(comment);
		await field(page).fill(words);
		await page.keyboard.press('Control+Enter');
		await desk.holds(id, words);
		await context.close();
	}
});

/** Waits until the cursor stands in the field of the passage with this number. */
async function atPassage(page: Page, number: number): Promise<void> {
	await page.waitForFunction((at) => document.querySelector(`nav.passages li:nth-child(${at}) [aria-current]`) !== null && document.activeElement?.tagName === 'TEXTAREA', number);
}

/** Presses Tab until something that fits has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
	await page.waitForSelector(selector);
	for (let count = 0; count < 60; count++) {
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`${selector} cannot be reached with the Tab key`);
}
