/** The languages of the platform. A new one is added to `locales`; the compiler then names every table that lacks it. */
export const locales = ['de', 'en', 'da', 'it', 'tr', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** Strapi's default locale, and the one offered to a visitor whose own languages are all missing. */
export const defaultLocale: Locale = 'en';

/** What a language calls itself. */
export const localeNames: Record<Locale, string> = {
	de: 'Deutsch',
	en: 'English',
	da: 'Dansk',
	it: 'Italiano',
	tr: 'Türkçe',
	ar: 'العربية',
};

const directions: Record<Locale, 'ltr' | 'rtl'> = { de: 'ltr', en: 'ltr', da: 'ltr', it: 'ltr', tr: 'ltr', ar: 'rtl' };

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => directions[locale];

export const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value);

/**
 * Which of the available languages a reader of `wanted` gets: their own, else English, else German, else the
 * original. Pages, cards and search documents all ask here, so that they never disagree.
 * @returns `undefined` only when nothing is available at all
 */
export function bestLocale(wanted: Locale, available: readonly Locale[], source: Locale): Locale | undefined {
	return [wanted, 'en' as const, 'de' as const, source, ...locales].find((locale) => available.includes(locale));
}
