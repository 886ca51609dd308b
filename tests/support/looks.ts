/** With which eyes our pages in the admin are looked at: every language in every look in the long run, a pair of them in the short one. */
import type { Page } from 'playwright-core';
import { locales, type Locale } from '@erasmi/config/locales';

export interface Look {
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

export async function lookAs(page: Page, { colorScheme, width }: Look): Promise<void> {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize({ width, height: 900 });
}
