import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { directionOf, isLocale } from '@erasmi/config/locales';
import { translations, type Key } from './translations.ts';

/** Words, languages, numbers and moments in the language of the admin. */
export function useWords() {
	const { formatMessage, locale } = useIntl();
	return useMemo(() => {
		const names = new Intl.DisplayNames(locale, { type: 'language' });
		const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
		const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
		const number = new Intl.NumberFormat(locale);
		return {
			locale,
			dir: isLocale(locale) ? directionOf(locale) : ('ltr' as const),
			say: (key: Key, values?: Record<string, string | number>): string => formatMessage({ id: `inbox.${key}`, defaultMessage: translations.en[key] }, values),
			language: (code: string): string => names.of(code) ?? code,
			number: (value: number): string => number.format(value),
			moment: (at: number): string => moment.format(at),
			day: (at: number): string => day.format(at),
		};
	}, [formatMessage, locale]);
}
