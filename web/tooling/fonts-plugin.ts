import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { faceOf } from './face.ts';
import { arabicLetters } from './letters.ts';

const outDir = join(import.meta.dirname, '../.cache/fonts');

/** Takes out of the Arabic face what Arabic is not written with: a tenth is left, plain and bold in one file. Styles find it in `.cache/fonts`. */
export function fonts(): Plugin {
	return {
		name: 'erasmi:fonts',
		enforce: 'pre',
		// Before a style asks for it.
		async config() {
			mkdirSync(outDir, { recursive: true });
			writeFileSync(join(outDir, 'arabic.woff2'), await faceOf('arabic', arabicLetters, { min: 400, max: 700 }, 'woff2'));
		},
	};
}
