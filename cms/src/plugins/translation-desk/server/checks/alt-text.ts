import type { Locale } from '@erasmi/config/locales';
import type { Check } from './check.ts';

/** A screen reader says "image" already. */
const redundant: Record<Locale, RegExp> = {
	de: /^(?:ein )?(?:bild|foto|grafik) (?:von|der|des|einer|eines)\b/iu,
	en: /^(?:an? )?(?:image|picture|photo|graphic) of\b/iu,
	da: /^(?:et )?(?:billede|foto) af\b/iu,
	it: /^(?:un[’'a]? ?)?(?:immagine|foto|figura) d/iu,
	tr: /(?:resmi|fotoğrafı|görseli)\.?$/iu,
	ar: /^صورة /u,
};
const LONGEST = 180;

/** Alt text that is a file name, says "image of", or is longer than a listener can hold. */
export const altText: Check = {
	id: 'alt-text',
	level: 'warning',
	find({ target, to, kind }) {
		if (kind !== 'alt') return [];
		const bad = /\.(?:jpe?g|png|webp|avif|gif|svg)$/iu.test(target.trim()) || redundant[to].test(target.trim()) || target.length > LONGEST;
		return bad ? [{ words: target.slice(0, 60) }] : [];
	},
};
