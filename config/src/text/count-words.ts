/** Counts words as readers of a language would: Arabic, Turkish and all others by the rules of Unicode. */
const segmenters = new Map<string, Intl.Segmenter>();

export function countWords(text: string, locale: string): number {
	let segmenter = segmenters.get(locale);
	if (!segmenter) segmenters.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'word' })));
	let count = 0;
	for (const segment of segmenter.segment(text)) if (segment.isWordLike) count++;
	return count;
}
