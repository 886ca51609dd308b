/// <reference lib="dom" />
/** Five journeys as a screen reader tells them, in a language from left and one from right. The snapshots are meant to be read. */
import { appendFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { homePath, partPath } from '#web/lib/routes.ts';
import { findBrowser, launchBrowser, visitor } from '../support/browser.ts';
import { sharedInstance } from '../support/shared-instance.ts';
import { firstEntry } from '../support/site.ts';
import { spoken } from '../support/spoken.ts';

const { origin } = await sharedInstance();
const found = await findBrowser();
const words = { de: { q: 'Netzwerk', other: 'en' }, ar: { q: 'شبكة', other: 'en' } } as const;
type Spoken = keyof typeof words;

/** What is heard of a part of the page, under the name of the step. */
async function heard(page: Page, step: string, part: string, locale: Spoken): Promise<string> {
	const tree = await page.locator(part).first().ariaSnapshot();
	if (process.env.SPOKEN_RAW) appendFileSync(process.env.SPOKEN_RAW, `\n## ${locale}: ${step}\n${tree}\n`);
	return `## ${step}\n${spoken(tree, locale)}\n`;
}

const journeys: Record<string, (page: Page, locale: Spoken) => Promise<string[]>> = {
	find: async (page, locale) => {
		await page.goto(homePath(locale));
		const home = await heard(page, 'home page, head', '.top', locale);
		await page.locator('main input[type="search"]').fill(words[locale].q);
		await page.locator('main input[type="search"]').press('Enter');
		await page.waitForURL(/q=/);
		return [home, await heard(page, 'results, search', 'main .head', locale), await heard(page, 'results, first of them', '#hits .hit', locale), await heard(page, 'results, filters', '.filters', locale)];
	},
	read: async (page, locale) => {
		await page.goto(await firstEntry(origin, locale, 'case'));
		return [await heard(page, 'case', 'body', locale)];
	},
	switch: async (page, locale) => {
		await page.goto(await firstEntry(origin, locale, 'network'));
		await page.locator('.wrap > .menu summary').focus();
		await page.keyboard.press('Enter');
		const menu = await heard(page, 'language menu, open', '.top', locale);
		await page.locator(`.wrap > .menu a[hreflang="${words[locale].other}"]`).click();
		await page.waitForURL(/\/en\//);
		await page.goBack();
		return [menu, await heard(page, 'back again', 'main .head', locale)];
	},
	quiz: async (page, locale) => {
		await page.goto(partPath(locale, await firstEntry(origin, locale, 'module'), 'quiz'));
		const asked = await heard(page, 'quiz, asked', '#quiz + .flow fieldset', locale);
		await page.locator('form[action="#quiz"] fieldset').first().locator('input').first().check();
		await page.locator('form[action="#quiz"] button').click();
		await page.waitForURL(/q\./);
		return [asked, await heard(page, 'quiz, answered', '#quiz + .flow', locale)];
	},
	barrier: async (page, locale) => {
		await page.goto(homePath(locale));
		await page.locator(`.foot a[href*="kind=barrier"]`).click();
		await page.waitForURL(/kind=barrier/);
		const form = await heard(page, 'form', 'main', locale);
		await page.locator('form.write button').click();
		await page.locator('[role="alert"]').waitFor();
		const problems = await heard(page, 'form, sent empty', 'main', locale);
		await page.locator('#text').fill('Der Text ist zu klein.');
		await page.locator('form.write button').click();
		await page.waitForURL(/sent=1/);
		return [form, problems, await heard(page, 'thanks', 'main', locale)];
	},
};

describe.skipIf(!found.ok)('heard, not seen', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	for (const locale of ['de', 'ar'] as const) {
		test.each(Object.keys(journeys))(`%s in ${locale}`, async (name) => {
			const { page, close } = await visitor(browser, origin);
			const text = await journeys[name]?.(page, locale);
			await close();
			await expect(`${text?.join('\n')}`).toMatchFileSnapshot(`spoken/${name}.${locale}.txt`);
		});
	}
});
