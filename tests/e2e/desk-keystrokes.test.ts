/// <reference lib="dom" />
/** How few keys a translator presses, besides typing, for what fell behind and for what a machine wrote. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../support/browser.ts';
import { Desk, deskAt, openEntry, paragraph } from '../support/desk.ts';

const isFull = Boolean(process.env.FULL);
const found = await findBrowser();
const ENTRIES = isFull ? 1000 : 20;
const STALE = isFull ? 40 : 5;
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

	test(`${STALE} passages that fell behind in ${ENTRIES} entries are found and mended with three keys each at most, and no page is loaded between them`, async () => {
		const german = (room: number, chairs: number): string => `In Raum ${room} stehen ${chairs} Stühle.`;
		const danish = (room: number, chairs: number): string => `I rum ${room} står der ${chairs} stole.`;
		const ids = await pagesInDanish((room) => ({ title: `Optælling ${room}`, german: german(room, 200 + room), danish: danish(room, 200 + room) }));
		// One in so many, so that they lie far apart.
		const behind = Array.from({ length: STALE }, (_, index) => Math.floor((index * ENTRIES) / STALE));
		for (const room of behind) await desk.administrator.update('page', ids[room] ?? '', 'de', { body: [paragraph(german(room, 2500 + room))] });

		const { page, context, loads } = await desk.signedIn('translator', 'da');
		await page.goto(`${deskAt}/work?${new URLSearchParams({ locale: 'da', state: 'stale', type: 'page', q: 'Optælling' })}`);
		await page.locator('table.work').waitFor();
		expect(await page.locator('#desk-work').innerText()).toMatch(new RegExp(`^${STALE}\\b`, 'u'));
		await page.locator('table.work a').first().focus();
		loads.length = 0;
		const keys = new Keys(page);
		const times: number[] = [];
		const open = new Set(behind);
		while (open.size > 0) {
			const begun = performance.now();
			await keys.press('Enter');
			const room = Number(await (await page.waitForFunction(roomIn, [...open])).jsonValue());
			// Before the checks are there: the key waits for them.
			await keys.press('F8');
			await selected(page, String(200 + room));
			const shown = performance.now();
			await keys.type(String(2500 + room));
			const typed = performance.now();
			await keys.press('Control+Enter');
			// Leads on in the list, and back to it in the end.
			await page.waitForFunction(() => document.activeElement?.matches('a.button') ?? false);
			times.push(shown - begun + performance.now() - typed);
			open.delete(room);
		}
		for (const room of behind) expect((await desk.passagesOf(ids[room] ?? '')).map(({ target, todo }) => ({ target, todo })).at(-1)).toEqual({ target: danish(room, 2500 + room), todo: false });
		expect(keys.pressed).toBeLessThanOrEqual(3 * STALE);
		expect(loads).toEqual([]);
		if (isFull) expect(times.sort((a, b) => a - b)[Math.floor(STALE / 2)]).toBeLessThanOrEqual(PASSAGE_MS);
		await context.close();
	}, isFull ? 3_000_000 : 600_000);

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
			await selected(page, `mude${index}`);
			await keys.type('møde');
		}
		await keys.press('Control+Enter');
		await desk.all(id, 'everything is confirmed', ({ todo }) => !todo);
		expect(keys.pressed).toBeLessThanOrEqual(10);
		expect((await desk.passagesOf(id)).slice(1).map(({ target }) => target)).toEqual(danish);
		await context.close();
	}, 300_000);

	/** @returns ids of pages in German that have a Danish translation, by room */
	async function pagesInDanish(text: (room: number) => { title: string; german: string; danish: string }): Promise<string[]> {
		const ids: string[] = [];
		for (let room = 0; room < ENTRIES; room++) {
			const { title, german, danish } = text(room);
			const id = await desk.pageIn('de', `Inventur ${room}`, [paragraph(german)]);
			await desk.administrator.update('page', id, 'da', { title, body: [paragraph(danish)], textOrigin: 'human' });
			ids.push(id);
		}
		return ids;
	}
});

/** Until these words are selected in a field. */
async function selected(page: Page, words: string): Promise<void> {
	await page.waitForFunction((wanted) => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd) === wanted, words);
}

/** Runs in the page. @returns the room of the passage on the screen, once it is one of those that are left */
function roomIn(left: readonly number[]): string | undefined {
	const words = document.querySelector<HTMLTextAreaElement>('.pair.now textarea')?.value ?? '';
	const room = /^I rum (\d+) /u.exec(words)?.[1];
	return left.includes(Number(room)) ? room : undefined;
}
