/// <reference lib="dom" />
/** No word is lost at the translation desk: not to a closed window, a lost network or session, a CMS that is killed, nor to somebody else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../support/admin-client.ts';
import { barriers } from '../support/axe.ts';
import { findBrowser } from '../support/browser.ts';
import { Desk, field, openEntry, paragraph } from '../support/desk.ts';

const found = await findBrowser();

describe.skipIf(!found.ok)('typing at the translation desk', () => {
	let desk: Desk;
	beforeAll(async () => {
		desk = await Desk.open();
	}, 600_000);
	afterAll(() => desk?.close());

	test('is kept in the browser when the network is gone and the window closed', async () => {
		const id = await desk.pageIn('de', 'Nichts geht verloren', [paragraph('Ein Absatz.')]);
		const { page, context } = await desk.signedIn('translator', 'da');
		await openEntry(page, id);
		await context.setOffline(true);
		await page.keyboard.type('Uden net');
		await page.locator('.note.bad[role=status]').waitFor();
		await page.close();
		await context.setOffline(false);

		const again = await context.newPage();
		await openEntry(again, id);
		expect(await field(again).inputValue()).toBe('Uden net');
		await again.locator('.note.warn[role=status]').waitFor();
		await desk.holds(id, 'Uden net');
		await context.close();
	}, 300_000);

	test('is saved by itself when the CMS, killed in the middle of a word, runs again', async () => {
		const id = await desk.pageIn('de', 'Nichts geht verloren', [paragraph('Ein Absatz.')]);
		const { page, context, loads } = await desk.signedIn('translator', 'da');
		await openEntry(page, id);
		loads.length = 0;
		await page.keyboard.type('Uden ser');
		await desk.instance.cms.kill();
		await page.keyboard.type('ver');
		await page.locator('.note.bad[role=status]').waitFor();
		await desk.instance.cms.start();
		await desk.holds(id, 'Uden server');
		await page.locator('.note.bad[role=status]').waitFor({ state: 'detached' });
		expect(loads).toEqual([]);
		await context.close();
	}, 300_000);

	test('waits until the person has signed in again when a session ends', async () => {
		const id = await desk.pageIn('de', 'Nichts geht verloren', [paragraph('Ein Absatz.')]);
		const { page, context } = await desk.signedIn('translator', 'da');
		await openEntry(page, id);
		await context.clearCookies();
		await page.evaluate(() => ['jwtToken', 'isLoggedIn'].forEach((name) => [localStorage, sessionStorage].forEach((store) => store.removeItem(name))));
		await page.keyboard.type('Uden login');
		await desk.enter(page, 'translator', 'da');
		await openEntry(page, id);
		await desk.holds(id, 'Uden login');
		await context.close();
	}, 300_000);

	test('of two people at one passage is shown to both and joined, in a dialog without barriers', async () => {
		const id = await desk.pageIn('de', 'Zwei an einer Stelle', [paragraph('Ein Absatz.')]);
		const { page, context } = await desk.signedIn('translator', 'da');
		await openEntry(page, id);
		const reviewer = await signIn(desk.instance, 'reviewer', 'da');
		expect((await reviewer.ask('POST', `/translation-desk/entries/page/${id}/da/write`, { unit: 'title', target: 'To om ét sted', seen: 0 })).status).toBe(200);
		await page.keyboard.type('To ved samme sted');
		const dialog = page.locator('dialog[open]');
		await dialog.waitFor();
		const said = await dialog.innerText();
		for (const words of ['To ved samme sted', 'ét']) expect(said).toContain(words);
		expect(await barriers(page, { within: 'dialog[open]' })).toEqual([]);
		await dialog.locator('textarea').fill('To om samme sted');
		await dialog.locator('button.primary').click();
		await desk.holds(id, 'To om samme sted');
		await dialog.waitFor({ state: 'detached' });
		await context.close();
	}, 300_000);
});
