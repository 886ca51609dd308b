/**
 * Texts of an entry with fallback, passage by passage: a passage that the shown language lacks is given in the
 * language of the original, and says so.
 */
import type { Locale } from '@erasmi/config/locales';
import type { Block, KeyedText, RichText, Text } from '#lib/content-types.ts';

/** One passage in the shown language and in that of the original. */
export interface Sides<T> {
	shown: T;
	/** Absent when the shown language is the original. */
	original?: T | undefined;
}

export interface Speaker {
	text(shown: string | null | undefined, original?: string | null): Text | undefined;
	rich(shown: unknown, original?: unknown): RichText | undefined;
}

export function speaker(shownIn: Locale, originalIn: Locale): Speaker {
	return {
		text(shown, original) {
			if (shown?.trim()) return { text: shown, lang: shownIn };
			return original?.trim() ? { text: original, lang: originalIn } : undefined;
		},
		rich(shown, original) {
			if (hasWords(shown)) return { blocks: shown, lang: shownIn };
			return hasWords(original) ? { blocks: original, lang: originalIn } : undefined;
		},
	};
}

interface Keyed {
	key?: string | null;
}

/** Items of a list in their order, each with the item of the same key in the original. Items without a key are paired by place. */
export function pairs<T extends Keyed>(shown: Listed<T>, original: Listed<T>): (Sides<T> & { key: string })[] {
	const originals = present(original);
	return present(shown).map((item, at) => ({
		key: item.key ?? String(at + 1),
		shown: item,
		original: item.key ? originals.find(({ key }) => key === item.key) : originals[at],
	}));
}

/** A list from GraphQL: absent, and with holes where an item could not be read. */
export type Listed<T> = readonly (T | null)[] | null | undefined;

export const present = <T>(list: Listed<T>): T[] => (list ?? []).filter((item) => item !== null);

export function keyedTexts(speak: Speaker, shown: Listed<Keyed & { text: string | null }>, original: Listed<Keyed & { text: string | null }>): KeyedText[] {
	return pairs(shown, original).flatMap((pair) => {
		const text = speak.text(pair.shown.text, pair.original?.text);
		return text ? [{ key: pair.key, text }] : [];
	});
}

/** Strapi stores an emptied field as one empty paragraph. */
function hasWords(value: unknown): value is Block[] {
	return Array.isArray(value) && value.some((block: Block) => block.type === 'image' || JSON.stringify(block.children).match(/"text":"[^"]*\S/));
}
