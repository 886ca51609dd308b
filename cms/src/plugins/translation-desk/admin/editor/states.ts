import type { Passage } from '../desk.ts';
import type { Key } from '../translations.ts';

/** One word about a passage, and how much it asks for attention. */
export function stateOf(passage: Passage, isTyped: boolean): { key: Key; look: '' | 'ok' | 'warn' | 'bad' } {
	if (isTyped) return { key: 'state.typed', look: 'warn' };
	if (passage.state === 'missing') return { key: 'state.missing', look: 'bad' };
	if (passage.comment) return { key: 'state.rejected', look: 'bad' };
	if (passage.staleness === 'changed') return { key: 'state.changed', look: 'warn' };
	if (passage.unread) return { key: 'state.unread', look: 'warn' };
	return { key: `state.${passage.state}`, look: passage.state === 'draft' ? '' : 'ok' };
}

const waits: Record<string, (passage: Passage) => boolean> = {
	missing: ({ state }) => state === 'missing',
	unread: ({ unread }) => unread,
	stale: ({ staleness }) => staleness === 'changed',
	review: ({ state }) => state === 'translated',
	rejected: ({ comment }) => Boolean(comment),
};

/** Where to begin: with what the work list was asked for, or else with the first that is to do. */
export const firstOf = (passages: readonly Passage[], listState: string): Passage | undefined => passages.find((passage) => waits[listState]?.(passage) ?? false) ?? passages.find(({ todo }) => todo) ?? passages[0];

/** The next passage that waits for the person, after this one and then from the start. */
export function nextToDo<P extends Pick<Passage, 'id' | 'todo'>>(passages: readonly P[], after: string, waits: (passage: P) => boolean = ({ todo }) => todo): P | undefined {
	const index = passages.findIndex(({ id }) => id === after);
	return [...passages.slice(index + 1), ...passages.slice(0, Math.max(0, index))].find(waits);
}
