/** What can stand in the way. The words are in `words.ts`, one sentence for each code and language. */
import { Refusal } from '../../../plugin-kit/answering.ts';

export const faults = ['entry-gone', 'link-gone', 'bad-value'] as const;
export type ApprovalFault = (typeof faults)[number];

export class ApprovalError extends Refusal<ApprovalFault> {
	override readonly name = 'ApprovalError';
}
