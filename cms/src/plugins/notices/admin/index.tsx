/** The bell in the menu, and the page of notices. */
import { isLocale } from '@erasmi/config/locales';
import { Bell } from './Bell.tsx';
import { definitions, translations } from './translations.ts';

/** The part of Strapi's admin application that is used here; Strapi exports no type for it. */
interface Application {
	addMenuLink(link: { to: string; icon: unknown; intlLabel: { id: string; defaultMessage: string }; permissions: never[]; Component: () => Promise<unknown>; position?: number }): void;
	registerPlugin(plugin: { id: string; name: string }): void;
}

export default {
	register(app: Application): void {
		app.addMenuLink({
			to: 'plugins/notices',
			icon: Bell,
			intlLabel: { id: 'notices.title', defaultMessage: translations.en.title },
			// Everybody reads their own.
			permissions: [],
			Component: () => import('./NoticesPage.tsx'),
			// Below "Home".
			position: 1,
		});
		app.registerPlugin({ id: 'notices', name: translations.en.title });
	},
	registerTrads: async ({ locales }: { locales: string[] }) => locales.map((locale) => ({ locale, data: isLocale(locale) ? definitions(locale) : {} })),
};
