/** The page "Publishing status", and what happened to an entry beside its edit form. */
import { Upload } from '@strapi/icons';
import { isLocale } from '@erasmi/config/locales';
import { AuditPanel } from './AuditPanel.tsx';
import { definitions, translations } from './translations.ts';

/** The part of Strapi's admin application that is used here; Strapi exports no type for it. */
interface Application {
	addMenuLink(link: { to: string; icon: unknown; intlLabel: { id: string; defaultMessage: string }; permissions: { action: string; subject: null }[]; Component: () => Promise<unknown> }): void;
	registerPlugin(plugin: { id: string; name: string }): void;
	getPlugin(name: string): { apis: { addEditViewSidePanel(panels: unknown[]): void } };
}

export default {
	register(app: Application): void {
		app.addMenuLink({
			to: 'plugins/change-feed',
			icon: Upload,
			intlLabel: { id: 'change-feed.status.title', defaultMessage: translations.en['status.title'] },
			permissions: [{ action: 'plugin::change-feed.read', subject: null }],
			Component: () => import('./StatusPage.tsx'),
		});
		app.registerPlugin({ id: 'change-feed', name: translations.en['status.title'] });
	},
	bootstrap(app: Application): void {
		app.getPlugin('content-manager').apis.addEditViewSidePanel([AuditPanel]);
	},
	registerTrads: async ({ locales }: { locales: string[] }) => locales.map((locale) => ({ locale, data: isLocale(locale) ? definitions(locale) : {} })),
};
