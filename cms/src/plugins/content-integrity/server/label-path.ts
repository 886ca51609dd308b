import type { Locale } from '@erasmi/config/locales';
import { labelOf } from '../labels.ts';

/** `Quiz 3: Feedback`, counted from 1 as people do. */
export function labelPath(path: readonly (string | number)[], locale: Locale): string {
	const parts: string[] = [];
	const names: string[] = [];
	for (const step of path) {
		if (typeof step === 'number') parts.push(`${parts.pop() ?? ''} ${step + 1}`);
		else {
			names.push(step);
			parts.push(labelOf(names, locale));
		}
	}
	return parts.join(': ');
}
