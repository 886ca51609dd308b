import { useIntl } from 'react-intl';
import { directionOf, isLocale } from '@erasmi/config/locales';
import type { ContentType } from '@erasmi/config/types';
import { translations, type Key } from './translations.ts';

/** Words, languages and moments in the language of the admin. */
export function useWords() {
	const { formatMessage, locale } = useIntl();
	const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
	return {
		locale,
		/** Strapi's admin runs from left to right in every language; what is ours does not. */
		direction: isLocale(locale) ? directionOf(locale) : ('ltr' as const),
		say: (key: Key, values?: Record<string, string | number>): string => formatMessage({ id: `change-feed.${key}`, defaultMessage: translations.en[key] }, values),
		typeName: (type: ContentType | 'file'): string => formatMessage({ id: `change-feed.type.${type}`, defaultMessage: translations.en[`type.${type}`] }),
		language: (code: string): string => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code,
		moment: (iso: string): string => moment.format(new Date(iso)),
	};
}
