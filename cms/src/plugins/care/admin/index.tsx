/** "Archive and bin" in the admin, and a panel beside each entry that says when it is looked at again. */
import { Trash } from '@strapi/icons';
import { isLocale } from '@erasmi/config/locales';
import { CarePanel } from './CarePanel.tsx';
import { carePath } from './paths.ts';
import { definitions, translations } from './words.ts';

/** The part of Strapi's admin application that is used here; Strapi exports no type for it. */
interface Application {
	addMenuLink(link: { to: string; icon: unknown; intlLabel: { id: string; defaultMessage: string }; permissions: never[]; Component: () => Promise<unknown> }): void;
	registerPlugin(plugin: { id: string; name: string }): void;
	getPlugin(name: string): { apis: { addEditViewSidePanel(panels: unknown[]): void } };
}

export default {
	register(app: Application): void {
		app.addMenuLink({
			to: carePath.slice(1),
			icon: Trash,
			intlLabel: { id: 'care.title', defaultMessage: translations.en.title },
			permissions: [],
			Component: () => import('./CarePages.tsx'),
		});
		app.registerPlugin({ id: 'care', name: translations.en.title });
	},
	bootstrap(app: Application): void {
		app.getPlugin('content-manager').apis.addEditViewSidePanel([CarePanel]);
	},
	registerTrads: async ({ locales }: { locales: string[] }) => locales.map((locale) => ({ locale, data: isLocale(locale) ? definitions(locale) : {} })),
};
