import { directionOf, isLocale } from '@erasmi/config/locales';

/** Language and direction of what is written in a field, which may differ from the page's. */
export const written = (locale: string): { lang: string; dir: 'ltr' | 'rtl' | 'auto' } => ({ lang: locale, dir: isLocale(locale) ? directionOf(locale) : 'auto' });
