/** The pages of a learning module in reading order. */
import type { Module, Text } from '#lib/content-types.ts';
import type { EntryPart } from '#lib/routes.ts';

export interface ModulePage {
	/** `undefined` for the first page. */
	part: EntryPart | undefined;
	/** Absent for the quiz, which the site names. */
	title?: Text;
}

export function pagesOf({ sections, quiz, title }: Pick<Module, 'sections' | 'quiz' | 'title'>): ModulePage[] {
	const read = sections.length > 0 ? sections : [{ title }];
	return [...read.map((section, i) => ({ part: i === 0 ? undefined : i + 1, title: section.title ?? title })), ...(quiz.length > 0 ? [{ part: 'quiz' as const }] : [])];
}
