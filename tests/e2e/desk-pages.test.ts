/// <reference lib="dom" />
/** Every page and dialog of the translation desk is without barriers: in light and dark, from right to left, and on a phone. */
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directionOf, type Locale } from '@erasmi/config/locales';
import { translations, type Key } from '#cms/plugins/translation-desk/admin/translations.ts';
import { findBrowser } from '../support/browser.ts';
import { Desk, deskAt, field } from '../support/desk.ts';
import type { InstanceAddress } from '../support/instance.ts';
import { expectNoBarriers, looksByLocale } from '../support/looks.ts';
import { sharedInstance } from '../support/shared-instance.ts';

const isFull = Boolean(process.env.FULL);
const found = await findBrowser();

describe.skipIf(!found.ok)('pages of the translation desk', () => {
	let desk: Desk<InstanceAddress>;
	beforeAll(async () => {
		desk = await Desk.at(await sharedInstance());
	}, 600_000);
	afterAll(() => desk?.close());

	test.each(looksByLocale)('have no barriers in $locale', async ({ locale, looks }) => {
		const say = (key: Key): string => translations[locale][key].split('{')[0]?.trim() ?? '';
		const { page, context } = await desk.signedIn('reviewer', locale);
		const button = (key: Key) => page.getByRole('button', { name: say(key), exact: true });

		const look = (what: string, part?: string): Promise<void> => expectNoBarriers(page, looks, `${what}, ${locale}`, part);
		const open = async (path: string, shown: string): Promise<void> => {
			await page.goto(deskAt + path);
			await page.locator(shown).first().waitFor();
			expect(await page.locator('main [dir]').first().evaluate((room) => [room.getAttribute('lang'), room.getAttribute('dir')])).toEqual([locale, directionOf(locale)]);
		};
		const close = async (): Promise<void> => {
			await page.keyboard.press('Escape');
			await page.locator('dialog').waitFor({ state: 'detached' });
		};

		await open('', 'table.overview');
		await look('overview');

		await open(`/work?${new URLSearchParams({ locale, state: 'todo' })}`, 'table.work');
		await page.getByText(say('assign.list'), { exact: true }).click();
		await page.getByLabel(say('assign.person')).waitFor();
		await look('work list with assignment');

		await open('/terms', '.card');
		await look('terms');
		await button('terms.add').click();
		await look('a new term', 'dialog');

		await open(`/concordance?${new URLSearchParams({ from: locale === 'en' ? 'de' : 'en', to: locale, q: 'a' })}`, '#desk-found');
		await look('memory');

		await open(await entryOf(locale, 'stale'), '.pair.now ins, .pair.now del');
		await page.getByLabel(say('editor.helper.choose')).selectOption({ index: 1 });
		await page.locator('.three-up').waitFor();
		await page.locator('#desk-checks li, #desk-checks small').first().waitFor();
		await page.locator('.beside summary').click();
		await page.locator('.beside li').first().waitFor();
		await look('a passage that fell behind, beside a helper language');
		const label = (await page.locator('.pair.now').getAttribute('aria-label')) ?? '';
		const target = translations[locale]['editor.target'].replace('{language}', new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? '');
		const spoken = await page.locator('main').ariaSnapshot();
		for (const said of [`navigation "${say('editor.passages')}"`, `region "${label}"`, `textbox "${target} : ${label}"`, `complementary "${say('memory.title')}"`, say('state.changed')]) expect(spoken).toContain(said);
		// What was and what is are told apart in words.
		expect(spoken).toMatch(new RegExp(`deletion: .*${say('editor.was')}|insertion: .*${say('editor.now')}`, 'u'));
		await page.keyboard.press('Alt+K');
		await look('keys', 'dialog');
		await close();
		await button('act.publish').click();
		await look('publishing', 'dialog');
		await close();
		await button('act.reject').click();
		await look('sending back', 'dialog');
		await close();
		await refusals(page, look);

		await open(await entryOf(locale, 'unread', 'read'), '.pair.short textarea');
		await look('the whole entry to read');

		await open(await entryOf(locale, 'review'), '.pair.now textarea');
		await look('the second check');

		await open(`/page/nowhere/${locale}`, 'main button');
		await look('an entry that is not there');

		await page.goto('/admin/plugins/notices');
		await page.locator('main section ~ section').waitFor();
		await look('notices');
		await context.close();
	}, isFull ? 1_200_000 : 240_000);

	/** What stands in the way of saving. The server's part is played, so that the shared installation stays as it is. */
	async function refusals(page: Page, look: (what: string, part?: string) => Promise<void>): Promise<void> {
		let refuse: (route: Route) => Promise<void> = (route) => route.abort();
		await page.route('**/translation-desk/entries/*/*/*/*', (route) => (route.request().url().endsWith('/write') ? refuse(route) : route.fallback()));
		const answer = (status: number, details: object) => (route: Route) => route.fulfill({ status, json: { data: null, error: { status, name: 'DeskError', message: 'Sagt der Server.', details } } });
		const type = async (words: string): Promise<void> => {
			await field(page).focus();
			await page.keyboard.type(words);
		};

		await type('x');
		await page.locator('.note.bad[role=status]').waitFor();
		await look('the server out of reach');

		refuse = answer(422, { code: 'checks', results: [{ check: 'numbers', level: 'warning', words: '12', expected: '21' }, { check: 'dates', level: 'warning', words: '1. 2.' }] });
		await page.keyboard.press('Control+Enter');
		await page.locator('#desk-checks button').waitFor();
		await look('findings');

		refuse = (route) => {
			const { unit } = route.request().postDataJSON() as { unit: string };
			return answer(409, { code: 'conflict', unit, current: { target: 'Ein anderer Text', revision: 99 } })(route);
		};
		await type('y');
		await page.locator('dialog[open]').waitFor();
		await look('a conflict', 'dialog');
		await page.keyboard.press('Escape');
		await page.locator('dialog').waitFor({ state: 'detached' });

		refuse = (route) => route.abort();
		await page.reload();
		await page.locator('.note.warn[role=status]').waitFor();
		await look('texts that came back');
	}

	/** Address of an entry in which something of this kind waits. */
	async function entryOf(locale: Locale, state: string, mode = ''): Promise<string> {
		const { text } = await desk.administrator.ask('GET', `/translation-desk/worklist?${new URLSearchParams({ locale, state })}`);
		const [first] = (JSON.parse(text) as { data: { items: { type: string; documentId: string }[] } }).data.items;
		if (!first) throw new Error(`Nothing is ${state} in ${locale}`);
		return `/${first.type}/${first.documentId}/${locale}?${new URLSearchParams({ list: `state=${state}`, mode })}`;
	}
});
