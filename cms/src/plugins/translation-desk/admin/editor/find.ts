import type { Entry, Passage } from '../desk.ts';

/** The next passage after this one whose translation holds the words, or else whose original does; the search goes round. */
export function findPassage<P extends Pick<Passage, 'id' | 'source'>>(passages: readonly P[], words: string, after: string, textOf: (passage: P) => string, { locale, sourceLocale }: Pick<Entry, 'locale' | 'sourceLocale'>): P | undefined {
	const index = passages.findIndex(({ id }) => id === after);
	const inOrder = [...passages.slice(index + 1), ...passages.slice(0, index + 1)];
	const holds = (text: string, language: string): boolean => text.toLocaleLowerCase(language).includes(words.toLocaleLowerCase(language));
	return inOrder.find((passage) => holds(textOf(passage), locale)) ?? inOrder.find(({ source }) => holds(source, sourceLocale));
}
