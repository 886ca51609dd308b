/** The page "People" in the admin. */
import { User } from '@strapi/icons';
import { isLocale } from '@erasmi/config/locales';
import { defineTranslations, translations } from './translations.ts';

/** The part of Strapi's admin application that is used here; Strapi exports no type for it. */
interface Application {
	addMenuLink(link: { to: string; icon: unknown; intlLabel: { id: string; defaultMessage: string }; permissions: { action: string; subject: null }[]; Component: () => Promise<unknown>; position?: number }): void;
	registerPlugin(plugin: { id: string; name: string }): void;
}

export default {
	register(app: Application): void {
		app.addMenuLink({
			to: 'plugins/access/people',
			icon: User,
			intlLabel: { id: 'access.people.title', defaultMessage: translations.en['people.title'] },
			permissions: [{ action: 'plugin::access.people', subject: null }],
			Component: () => import('./PeoplePage.tsx'),
		});
		app.registerPlugin({ id: 'access', name: 'People and rights' });
	},
	registerTrads: async ({ locales }: { locales: string[] }) => locales.map((locale) => ({ locale, data: isLocale(locale) ? defineTranslations(locale) : {} })),
};
