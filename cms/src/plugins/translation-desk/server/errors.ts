/** What can stand in the way at the desk. The words are in `words.ts`, one sentence for each code and language. */
import { Refusal } from '../../../plugin-kit/answering.ts';

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
	| 'which-person'
	| 'always-public'
	| 'no-machine'
	| 'term-empty'
	| 'term-gone'
	| 'term-others';

export class DeskError extends Refusal<DeskFault> {
	override readonly name = 'DeskError';
}
