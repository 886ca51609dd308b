/** What can stand in the way. The words are in `words.ts`, one sentence for each code and language. */
import { Refusal } from '../../../plugin-kit/answering.ts';

export const faults = ['second-factor', 'second-factor-wrong', 'second-factor-set-up', 'too-many-attempts', 'invitation-over', 'already-invited', 'bad-value', 'not-allowed', 'person-gone', 'is-you', 'session-gone', 'required'] as const;
export type AccountFault = (typeof faults)[number];

export class AccountError extends Refusal<AccountFault> {
	override readonly name = 'AccountError';
}
