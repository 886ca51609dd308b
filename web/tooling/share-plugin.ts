import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '@erasmi/config/locales';
import type { Plugin } from 'vite';
import { sourceDir } from './compile-messages.ts';
import { type ShareWords, sharePictures } from './share-pictures.ts';

/** Draws the pictures for messengers when the site is built, as `/share/<locale>.png`. */
export function share(): Plugin {
	return {
		name: 'erasmi:share',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		async generateBundle() {
			const words = Object.fromEntries(locales.map((locale) => [locale, wordsOf(locale)])) as Record<Locale, ShareWords>;
			for (const [locale, source] of await sharePictures(words)) this.emitFile({ type: 'asset', fileName: `share/${locale}.png`, source });
		},
	};
}

function wordsOf(locale: Locale): ShareWords {
	const texts = JSON.parse(readFileSync(join(sourceDir, `${locale}.json`), 'utf8')) as Record<string, string>;
	return { name: texts['site.name'] ?? '', claim: texts['home.title'] ?? '' };
}
