import { type Locale, defaultLocale, isLocale } from '@erasmi/config/locales';

/** @returns the language of the platform that the visitor's `Accept-Language` prefers, `defaultLocale` when there is none */
export function negotiate(header: string | null | undefined): Locale {
	const wishes = (header ?? '')
		.slice(0, 500)
		.split(',')
		.map((part) => {
			const [tag = '', ...parameters] = part.trim().split(';');
			const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
			return { language: tag.split('-')[0]?.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	return wishes.map(({ language }) => language).find(isLocale) ?? defaultLocale;
}
