/** What can stand in the way. The words are in `words.ts`, one sentence for each code and language. */
import { Refusal } from '../../../plugin-kit/answering.ts';

export const faults = ['conflict', 'not-allowed', 'entry-gone', 'file-gone', 'file-kind', 'file-big', 'bad-value', 'too-long', 'incomplete', 'similar-organisation', 'nothing-waits', 'reply-missing', 'comment-missing', 'own-text', 'measure-gone', 'not-public', 'unknown-language', 'unchanged'] as const;
export type EditorsFault = (typeof faults)[number];

export class EditorsError extends Refusal<EditorsFault> {
	override readonly name = 'EditorsError';
}
