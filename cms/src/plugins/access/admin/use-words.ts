import { directionOf, isLocale } from '@erasmi/config/locales';
import { useIntl } from 'react-intl';
import { translations, type Key } from './translations.ts';

/** Words of this page in the language of the admin, and names of languages. */
export function useWords() {
	const { formatMessage, locale } = useIntl();
	return {
		direction: isLocale(locale) ? directionOf(locale) : 'ltr',
		say: (key: Key, values?: Record<string, string | number>): string => formatMessage({ id: `access.${key}`, defaultMessage: translations.en[key] }, values),
		language: (code: string): string => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code,
		list: (names: readonly string[]): string => new Intl.ListFormat(locale).format(names),
	};
}
