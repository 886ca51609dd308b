/** "Messages" in the admin: what visitors have written, and how often pages are read. */
import { Mail } from '@strapi/icons';
import { addMenuPage, wordsOf, type Application } from '../../../admin/desk/plugin.ts';
import { inboxPath, readPermission } from './paths.ts';
import { translations } from './translations.ts';

export default {
	register(app: Application): void {
		addMenuPage(app, { plugin: 'inbox', to: inboxPath.slice(1), icon: Mail, title: { key: 'title', english: translations.en.title }, permissions: [readPermission], Component: () => import('./InboxPages.tsx') });
	},
	registerTrads: wordsOf('inbox', translations),
};
