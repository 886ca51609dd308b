/** What can stand in the way in the inbox. The words are in `words.ts`, one sentence for each code and language. */
export type InboxFault = 'gone' | 'not-allowed' | 'empty' | 'too-long' | 'unknown-status' | 'unknown-person' | 'unknown-day' | 'no-address' | 'no-mail' | 'mail-failed';

export class InboxError extends Error {
	override readonly name = 'InboxError';
	readonly code: InboxFault;

	constructor(code: InboxFault, cause?: unknown) {
		super(code, { cause });
		this.code = code;
	}
}
