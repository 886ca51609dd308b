/** The face that the site brings along. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';

const require = createRequire(import.meta.url);

/** Name of its family, for drawings; styles call it by a shorter one. */
export const family = 'Noto Sans Arabic';

/** Files that it comes in. */
export type FacePart = 'arabic' | 'latin' | 'latin-ext';

/**
 * Only what is needed of the face.
 * @param letters all that is written with it; with what they become beside each other
 * @param weight one of 100 to 900, or all between two
 * @param format `woff2` for browsers, `sfnt` for what draws on this machine
 */
export function faceOf(part: FacePart, letters: string, weight: number | { min: number; max: number }, format: 'woff2' | 'sfnt'): Promise<Buffer> {
	const whole = readFileSync(require.resolve(`@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-${part}-wght-normal.woff2`));
	return subset(whole, letters, { targetFormat: format, variationAxes: { wght: weight } });
}
