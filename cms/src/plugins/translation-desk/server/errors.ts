/** What can stand in the way at the desk. The words are in `words.ts`, one sentence for each code and language. */
export type DeskFault =
	| 'conflict'
	| 'not-allowed'
	| 'own-text'
	| 'nothing-there'
	| 'empty'
	| 'stale'
	| 'comment-missing'
	| 'source-gone'
	| 'checks'
	| 'entry-gone'
	| 'passage-gone'
	| 'is-source'
	| 'lead-missing'
	| 'not-all-checked'
	| 'behind'
	| 'too-long'
	| 'unknown-language'
	| 'unknown-person'
	| 'always-public'
	| 'no-machine'
	| 'term-empty'
	| 'term-gone'
	| 'term-others';

export class DeskError extends Error {
	override readonly name = 'DeskError';
	readonly code: DeskFault;
	readonly details: Record<string, unknown>;

	constructor(code: DeskFault, details: Record<string, unknown> = {}) {
		super(code);
		this.code = code;
		this.details = details;
	}
}
