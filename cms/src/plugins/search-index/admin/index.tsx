/** "Search" in the admin: what searches are answered from, what they do not find, and how a query is read. */
import { Search } from '@strapi/icons';
import { isLocale } from '@erasmi/config/locales';
import { readPermission, searchPath } from './paths.ts';
import { definitions, translations } from './translations.ts';

/** The part of Strapi's admin application that is used here; Strapi exports no type for it. */
interface Application {
	addMenuLink(link: { to: string; icon: unknown; intlLabel: { id: string; defaultMessage: string }; permissions: { action: string; subject: null }[]; Component: () => Promise<unknown> }): void;
	registerPlugin(plugin: { id: string; name: string }): void;
}

export default {
	register(app: Application): void {
		app.addMenuLink({
			to: searchPath.slice(1),
			icon: Search,
			intlLabel: { id: 'search-index.title', defaultMessage: translations.en.title },
			permissions: [readPermission],
			Component: () => import('./SearchPage.tsx'),
		});
		app.registerPlugin({ id: 'search-index', name: translations.en.title });
	},
	registerTrads: async ({ locales }: { locales: string[] }) => locales.map((locale) => ({ locale, data: isLocale(locale) ? definitions(locale) : {} })),
};
