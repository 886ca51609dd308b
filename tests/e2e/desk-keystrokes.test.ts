/// <reference lib="dom" />
/** How few keys a translator presses, besides typing, for what fell behind and for what a machine wrote. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../support/browser.ts';
import { Desk, openEntry, paragraph } from '../support/desk.ts';

const isFull = Boolean(process.env.FULL);
const found = await findBrowser();
/** Of the machine for each passage, on a machine that has time. */
const PASSAGE_MS = 1000;

/** Presses keys and counts them; typing is not counted. */
class Keys {
	pressed = 0;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async press(key: string): Promise<void> {
		this.pressed++;
		await this.#page.keyboard.press(key);
	}

	type(words: string): Promise<void> {
		return this.#page.keyboard.type(words);
	}
}

describe.skipIf(!found.ok)('at the translation desk', () => {
	let desk: Desk;
	beforeAll(async () => {
		desk = await Desk.open();
	}, 600_000);
	afterAll(() => desk?.close());

	test('passages that fell behind are mended with three keys each at most, and no page is loaded between them', async () => {
		const count = isFull ? 40 : 8;
		const german = (chairs: number): object[] => Array.from({ length: count }, (_, index) => paragraph(`In Raum ${index + 1} stehen ${chairs + index} Stühle.`));
		const danish = (chairs: number): string[] => Array.from({ length: count }, (_, index) => `I rum ${index + 1} står der ${chairs + index} stole.`);
		const id = await desk.pageIn('de', 'Stühle zählen', german(200));
		await desk.administrator.update('page', id, 'da', { title: 'At tælle stole', body: danish(200).map(paragraph), textOrigin: 'human' });
		await desk.administrator.update('page', id, 'de', { body: german(500) });
		expect((await desk.passagesOf(id)).filter(({ todo }) => todo).length).toBe(count);

		const { page, context, loads } = await desk.signedIn('translator', 'da');
		await openEntry(page, id, { list: 'state=stale' });
		loads.length = 0;
		const keys = new Keys(page);
		const times: number[] = [];
		for (const [index, old] of danish(200).entries()) {
			const started = performance.now();
			await page.waitForFunction((words) => document.querySelector<HTMLTextAreaElement>('.pair.now textarea')?.value === words, old);
			times.push(performance.now() - started);
			// Before the checks are there: the key waits for them.
			await keys.press('F8');
			await page.waitForFunction((number) => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd) === number, String(200 + index));
			await keys.type(String(500 + index));
			await keys.press('Control+Enter');
		}
		await desk.all(id, 'nothing is behind', ({ todo }) => !todo);
		expect((await desk.passagesOf(id)).slice(1).map(({ target }) => target)).toEqual(danish(500));
		expect(keys.pressed).toBeLessThanOrEqual(3 * count);
		expect(loads).toEqual([]);
		if (isFull) expect(times.sort((a, b) => a - b)[Math.floor(count / 2)]).toBeLessThanOrEqual(PASSAGE_MS);
		await context.close();
	}, 600_000);

	test('an entry of 40 passages from a machine, three of them wrong, is read, mended and confirmed with ten keys at most', async () => {
		const wrong = [7, 19, 30];
		const german = Array.from({ length: 39 }, (_, index) => `Absatz ${index + 1} erzählt von einem Treffen.`);
		const danish = german.map((_, index) => `Afsnit ${index + 1} fortæller om et møde.`);
		const id = await desk.pageIn('de', 'Vierzig Stellen', german.map(paragraph));
		await desk.administrator.update('page', id, 'da', { title: 'Fyrre steder', body: danish.map((words, index) => paragraph(wrong.includes(index) ? words.replace('møde', `mude${index}`) : words)), textOrigin: 'machine' });
		expect((await desk.passagesOf(id)).filter(({ unread }) => unread).length).toBe(40);

		const { page, context } = await desk.signedIn('reviewer', 'da');
		await openEntry(page, id, { mode: 'read' });
		const keys = new Keys(page);
		for (const index of wrong) {
			await keys.press('Alt+g');
			await keys.type(`mude${index}`);
			await keys.press('Enter');
			await page.waitForFunction((words) => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd) === words, `mude${index}`);
			await keys.type('møde');
		}
		await keys.press('Control+Enter');
		await desk.all(id, 'everything is confirmed', ({ todo }) => !todo);
		expect(keys.pressed).toBeLessThanOrEqual(10);
		expect((await desk.passagesOf(id)).slice(1).map(({ target }) => target)).toEqual(danish);
		await context.close();
	}, 300_000);
});
