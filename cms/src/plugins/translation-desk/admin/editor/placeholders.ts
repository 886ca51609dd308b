/** What placeholders mean for counting words and for what is still to be inserted. */

/** Words as the desk counts them everywhere: placeholders are none. */
export const countWords = (text: string, locale: string): number => [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text.replace(/\[\/?\d+\]/gu, ''))].filter(({ isWordLike }) => isWordLike).length;

/** Words for showing only: what a placeholder stands for cannot be told from them. */
export const withoutPlaceholders = (text: string): string => text.replace(TOKEN, '');

/** Placeholders of the source in its order, of which the target has too few; the first is the next to insert. */
export function openTokens(source: string, target: string): string[] {
	const left = [...target.matchAll(TOKEN)].map(([token]) => token);
	return [...source.matchAll(TOKEN)].flatMap(([token]) => {
		const index = left.indexOf(token);
		if (index < 0) return [token];
		left.splice(index, 1);
		return [];
	});
}

/** `\[1]` is text that only looks like a placeholder. */
const TOKEN = /(?<!\\)\[\/?\d+\]/gu;
