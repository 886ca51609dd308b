/** The translation desk in the admin: overview, work list and editor. */
import { Earth } from '@strapi/icons';
import { isLocale } from '@erasmi/config/locales';
import { deskPath, readPermission } from './paths.ts';
import { definitions, translations } from './translations.ts';

/** The part of Strapi's admin application that is used here; Strapi exports no type for it. */
interface Application {
	addMenuLink(link: { to: string; icon: unknown; intlLabel: { id: string; defaultMessage: string }; permissions: { action: string; subject: null }[]; Component: () => Promise<unknown>; position?: number }): void;
	registerPlugin(plugin: { id: string; name: string }): void;
}

export default {
	register(app: Application): void {
		app.addMenuLink({
			to: deskPath.slice(1),
			icon: Earth,
			intlLabel: { id: 'translation-desk.desk.title', defaultMessage: translations.en['desk.title'] },
			permissions: [readPermission],
			Component: () => import('./DeskPages.tsx'),
		});
		app.registerPlugin({ id: 'translation-desk', name: translations.en['desk.title'] });
	},
	registerTrads: async ({ locales }: { locales: string[] }) => locales.map((locale) => ({ locale, data: isLocale(locale) ? definitions(locale) : {} })),
};
