import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '@erasmi/config/locales';
import type { Plugin } from 'vite';
import { sourceDir } from './compile-messages.ts';
import { type ShareWords, sharePictures } from './share-pictures.ts';

/** Draws the pictures for messengers when the site is built. They are served as `/share/<locale>.png`. */
export function share(): Plugin {
	return {
		name: 'erasmi:share',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'ssr',
		// Nothing hydrates, so there is no build for browsers that could emit them: they are laid beside its static files.
		async writeBundle({ dir = '' }) {
			const folder = join(dir, '../client/share');
			const words = Object.fromEntries(locales.map((locale) => [locale, wordsOf(locale)])) as Record<Locale, ShareWords>;
			mkdirSync(folder, { recursive: true });
			for (const [locale, picture] of await sharePictures(words)) writeFileSync(join(folder, `${locale}.png`), picture);
		},
	};
}

function wordsOf(locale: Locale): ShareWords {
	const texts = JSON.parse(readFileSync(join(sourceDir, `${locale}.json`), 'utf8')) as Record<string, string>;
	return { name: texts['site.name'] ?? '', claim: texts['home.title'] ?? '' };
}
