/** Whether two names may mean the same thing, whatever script marks and small words they are written with. Pure. */

import { skeletonOf } from '../../../../plugin-kit/skeleton.ts';

export { skeletonOf };

/** Every word of the question begins a word of the text. */
export const matches = (folded: string, text: string): boolean => {
	const words = skeletonOf(text).split(' ');
	return folded.split(' ').every((wanted) => words.some((word) => word.startsWith(wanted)));
};

/** Legal forms and small words, which many names share. */
const common = new Set(['e', 'v', 'ev', 'gmbh', 'ggmbh', 'aps', 'onlus', 'coop', 'srl', 'ngo', 'und', 'and', 'og', 've', 'di', 'del', 'della', 'der', 'die', 'das', 'den', 'det', 'the', 'of', 'for', 'fur', 'per', 'il', 'la', 'in', 'dernegi', 'vakfi', 'و', 'في']);

const telling = (text: string): Set<string> => new Set(skeletonOf(text).split(' ').filter((word) => word && !common.has(word)));

const SHARED_ENOUGH = 0.6;

/** Most of the telling words are shared, or one name holds the other. */
export function isAlike(a: string, b: string): boolean {
	const [left, right] = [telling(a), telling(b)];
	if (left.size === 0 || right.size === 0) return skeletonOf(a) === skeletonOf(b);
	const shared = [...left].filter((word) => right.has(word)).length;
	return shared === Math.min(left.size, right.size) ? shared > 1 || left.size === right.size : shared / Math.max(left.size, right.size) >= SHARED_ENOUGH;
}
