/** "Messages" in the admin: what visitors have written, and how often pages are read. */
import { Mail } from '@strapi/icons';
import { isLocale } from '@erasmi/config/locales';
import { inboxPath, readPermission } from './paths.ts';
import { definitions, translations } from './translations.ts';

/** The part of Strapi's admin application that is used here; Strapi exports no type for it. */
interface Application {
	addMenuLink(link: { to: string; icon: unknown; intlLabel: { id: string; defaultMessage: string }; permissions: { action: string; subject: null }[]; Component: () => Promise<unknown> }): void;
	registerPlugin(plugin: { id: string; name: string }): void;
}

export default {
	register(app: Application): void {
		app.addMenuLink({
			to: inboxPath.slice(1),
			icon: Mail,
			intlLabel: { id: 'inbox.title', defaultMessage: translations.en.title },
			permissions: [readPermission],
			Component: () => import('./InboxPages.tsx'),
		});
		app.registerPlugin({ id: 'inbox', name: translations.en.title });
	},
	registerTrads: async ({ locales }: { locales: string[] }) => locales.map((locale) => ({ locale, data: isLocale(locale) ? definitions(locale) : {} })),
};
