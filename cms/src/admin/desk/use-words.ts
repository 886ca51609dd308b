import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { directionOf, isLocale } from '@erasmi/config/locales';

/**
 * Words, languages, numbers and moments in the language of the admin.
 * @param english a plugin's words, which stand in where a language has none
 */
export function useDeskWords<Key extends string>(plugin: string, english: Readonly<Record<Key, string>>) {
	const { formatMessage, locale } = useIntl();
	return useMemo(() => {
		const names = new Intl.DisplayNames(locale, { type: 'language' });
		const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
		const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
		const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
		const number = new Intl.NumberFormat(locale);
		return {
			locale,
			dir: isLocale(locale) ? directionOf(locale) : ('ltr' as const),
			say: (key: Key, values?: Record<string, string | number>): string => formatMessage({ id: `${plugin}.${key}`, defaultMessage: english[key] }, values),
			language: (code: string): string => names.of(code) ?? code,
			list: (items: readonly string[]): string => new Intl.ListFormat(locale).format(items),
			number: (value: number): string => number.format(value),
			moment: (at: number): string => moment.format(at),
			day: (date: string): string => day.format(new Date(`${date}T12:00:00`)),
			clock: (at: number): string => clock.format(at),
		};
	}, [formatMessage, locale, plugin, english]);
}
