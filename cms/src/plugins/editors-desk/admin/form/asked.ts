import { isLocale } from '@erasmi/config/locales';
import type { Step } from '../../forms/step.ts';

/** What a question says in a language. */
export function asked({ said }: Step, locale: string): { ask: string; help: string; example: string } {
	const [ask, help, example] = said[isLocale(locale) ? locale : 'en'];
	return { ask, help, example };
}
