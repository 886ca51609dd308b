/** What Strapi's edit form hands to a custom input. */
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { defaultLocale, isLocale, type Locale } from '@erasmi/config/locales';
import type { Words } from './words.ts';

export interface InputProps<Value> {
	name: string;
	attribute: { options?: { scheme?: string; max?: number; types?: string[]; list?: string } };
	label: ReactNode;
	labelAction?: ReactNode;
	hint?: ReactNode;
	required?: boolean;
	disabled?: boolean;
	error?: string;
	value?: Value | null;
	onChange(name: string, value: Value | null): void;
}

/** Our words in the language of the person at the desk. */
export function useWords(): { say: (key: keyof Words, values?: Record<string, string | number>) => string; locale: Locale } {
	const { formatMessage, locale } = useIntl();
	return {
		say: (key, values) => formatMessage({ id: `vocabulary.${key}`, defaultMessage: key }, values),
		locale: isLocale(locale) ? locale : defaultLocale,
	};
}
