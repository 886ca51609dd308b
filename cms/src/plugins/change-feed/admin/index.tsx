/** The page "Publishing status", and what happened to an entry beside its edit form. */
import { Upload } from '@strapi/icons';
import { addMenuPage, wordsOf, type Application } from '../../../admin/desk/plugin.ts';
import { AuditPanel } from './AuditPanel.tsx';
import { translations } from './translations.ts';

export default {
	register(app: Application): void {
		addMenuPage(app, {
			plugin: 'change-feed',
			to: 'plugins/change-feed',
			icon: Upload,
			title: { key: 'status.title', english: translations.en['status.title'] },
			permissions: [{ action: 'plugin::change-feed.read', subject: null }],
			Component: () => import('./StatusPage.tsx'),
		});
	},
	bootstrap(app: Application): void {
		app.getPlugin('content-manager').apis.addEditViewSidePanel([AuditPanel]);
	},
	registerTrads: wordsOf('change-feed', translations),
};
