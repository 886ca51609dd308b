import { defaultLocale, isLocale, localeNames, locales } from '@erasmi/config/locales';
import type { Core } from '@strapi/strapi';
import { refuse } from './refusal.ts';

interface Context {
	strapi: Core.Strapi;
}

/** The languages of the platform as Strapi's locales. */
export default ({ strapi }: Context) => ({
	/** Creates what is missing and sets the default; languages that are there are left alone. */
	async ensure(): Promise<void> {
		const service = strapi.plugin('i18n').service('locales');
		const existing: { code: string }[] = await service.find();
		for (const code of locales) {
			if (!existing.some((locale) => locale.code === code)) await service.create({ code, name: localeNames[code] });
		}
		await service.setDefaultLocale({ code: defaultLocale });
	},
});

/** Strapi deletes every text of a language together with the language, originals included, and asks nobody. */
export function protectLocales(strapi: Core.Strapi): void {
	const service = strapi.plugin('i18n').service('locales');
	const original = service.delete;
	service.delete = async (which: { id: number }) => {
		const { code } = (await service.findById(which.id)) ?? {};
		if (isLocale(code)) refuse('language-of-the-platform', { language: code });
		return original(which);
	};
}
