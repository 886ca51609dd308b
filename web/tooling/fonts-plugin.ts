import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subset from 'subset-font';
import type { Plugin } from 'vite';
import { arabicLetters } from './letters.ts';

const outDir = join(import.meta.dirname, '../.cache/fonts');
const weights = [400, 700] as const;

/** Takes out of the Arabic face what Arabic is not written with: a fifth is left. Styles find it in `.cache/fonts`. */
export function fonts(): Plugin {
	return {
		name: 'erasmi:fonts',
		enforce: 'pre',
		// Before a style asks for them.
		async config() {
			mkdirSync(outDir, { recursive: true });
			const require = createRequire(import.meta.url);
			for (const weight of weights) {
				const whole = readFileSync(require.resolve(`@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff2`));
				writeFileSync(join(outDir, `arabic-${weight}.woff2`), await subset(whole, arabicLetters, { targetFormat: 'woff2' }));
			}
		},
	};
}
