import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { directionOf, isLocale } from '@erasmi/config/locales';
import { fill } from '../words/kind.ts';
import { kinds } from '../words/kinds.ts';
import { translations, type Key } from './translations.ts';

/** Words, moments and the sentences of notices in the language of the admin. */
export function useWords() {
	const { formatMessage, locale: used } = useIntl();
	return useMemo(() => {
		const locale = isLocale(used) ? used : 'en';
		const moment = new Intl.DateTimeFormat(used, { dateStyle: 'medium', timeStyle: 'short' });
		const say = (key: Key, values?: Record<string, string | number>): string => formatMessage({ id: `notices.${key}`, defaultMessage: translations.en[key] }, values);
		return {
			locale,
			dir: directionOf(locale),
			say,
			moment: (at: number): string => moment.format(at),
			when: (kind: string): string => kinds[kind]?.[locale].when ?? '',
			/** A notice outlives its kind when a version no longer has it. */
			sentence: (kind: string, part: 'title' | 'text', values: Readonly<Record<string, string>>): string => {
				const sentences = kinds[kind]?.[locale];
				return sentences ? fill(sentences[part], values, locale) : say('gone');
			},
		};
	}, [formatMessage, used]);
}
