/** What can stand in the way. The words are in `words.ts`, one sentence for each code and language. */
export const faults = ['conflict', 'not-allowed', 'entry-gone', 'bad-value', 'too-long', 'incomplete', 'similar-organisation', 'nothing-waits', 'reply-missing', 'comment-missing', 'own-text', 'measure-gone', 'not-public', 'unknown-language', 'unchanged'] as const;
export type EditorsFault = (typeof faults)[number];

export class EditorsError extends Error {
	override readonly name = 'EditorsError';
	readonly code: EditorsFault;
	readonly details: Record<string, unknown>;

	constructor(code: EditorsFault, details: Record<string, unknown> = {}) {
		super(code);
		this.code = code;
		this.details = details;
	}
}
