/// <reference lib="dom" />
/** With which eyes our pages in the admin are looked at: every language in every look in the long run, a pair of them in the short one. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { locales, type Locale } from '@erasmi/config/locales';
import { barriers } from './axe.ts';

interface Look {
	colorScheme: 'light' | 'dark';
	/** Pixels. */
	width: number;
}

const everyLook = (['light', 'dark'] as const).flatMap((colorScheme) => [1280, 320].map((width): Look => ({ colorScheme, width })));

/** In the short run one language with long words and one from right to left, narrow and in the dark among them. */
export const looksByLocale: readonly { locale: Locale; looks: readonly Look[] }[] = process.env.FULL
	? locales.map((locale) => ({ locale, looks: everyLook }))
	: [
			{ locale: 'de', looks: [{ colorScheme: 'light', width: 1280 }] },
			{ locale: 'ar', looks: [{ colorScheme: 'dark', width: 320 }] },
		];

/**
 * Nothing that is on the screen now keeps anybody out, and nothing is wider than the window. Goes on after a finding: a
 * run of half an hour should tell all of them.
 * @param within part of the page that belongs to us
 */
export async function expectNoBarriers(page: Page, looks: readonly Look[], what: string, within = 'main'): Promise<void> {
	for (const { colorScheme, width } of looks) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		const where = `${what}, ${colorScheme}, ${width}`;
		expect.soft(await barriers(page, { within }), where).toEqual([]);
		expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
	}
}
