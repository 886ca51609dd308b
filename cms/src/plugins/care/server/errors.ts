/** What can stand in the way. The words are in `words.ts`, one sentence for each code and language. */
import { Refusal } from '../../../plugin-kit/answering.ts';

export const faults = ['gone', 'not-allowed', 'not-public', 'bad-value', 'file-in-use', 'no-description', 'no-library'] as const;
export type CareFault = (typeof faults)[number];

export class CareError extends Refusal<CareFault> {
	override readonly name = 'CareError';
}
