/** What can stand in the way in the inbox. The words are in `words.ts`, one sentence for each code and language. */
import { Refusal } from '../../../plugin-kit/answering.ts';

export type InboxFault = 'gone' | 'not-allowed' | 'empty' | 'too-long' | 'unknown-status' | 'unknown-person' | 'unknown-day' | 'no-address' | 'no-mail' | 'mail-failed';

export class InboxError extends Refusal<InboxFault> {
	override readonly name = 'InboxError';
}
