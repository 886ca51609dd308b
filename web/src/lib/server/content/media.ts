import type { Locale } from '@erasmi/config/locales';
import type { Media } from '#lib/content-types.ts';
import { mediaPath } from './addresses.ts';
import { defined } from './defined.ts';
import { type Listed, pairs, speaker } from './said.ts';

interface PictureRow {
	key?: string | null;
	alt: string | null;
	caption: string | null;
	/** Logos name nobody. */
	credit?: string | null;
	licence?: string | null;
	file: { url: string; name: string; width: number | null; height: number | null; mime: string } | null;
}

/** @returns `undefined` for a file that is no picture with a known size */
export function picture(shown: PictureRow | null | undefined, original: PictureRow | undefined, shownIn: Locale, originalIn: Locale): Media | undefined {
	const file = shown?.file;
	const url = file && mediaPath(file.url);
	if (!shown || !file || !url || !file.width || !file.height || !file.mime.startsWith('image/')) return undefined;
	const speak = speaker(shownIn, originalIn);
	return {
		url,
		alt: speak.text(shown.alt, original?.alt) ?? { text: '', lang: shownIn },
		width: file.width,
		height: file.height,
		mime: file.mime,
		...defined({ caption: speak.text(shown.caption, original?.caption), credit: shown.credit, licence: shown.licence }),
	};
}

export function pictures(shown: Listed<PictureRow>, original: Listed<PictureRow>, shownIn: Locale, originalIn: Locale): Media[] {
	return pairs(shown, original).flatMap((pair) => picture(pair.shown, pair.original, shownIn, originalIn) ?? []);
}
