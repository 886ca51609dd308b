/** The translation desk in the admin: overview, work list and editor. */
import { Earth } from '@strapi/icons';
import { addMenuPage, wordsOf, type Application } from '../../../admin/desk/plugin.ts';
import { deskPath, readPermission } from './paths.ts';
import { translations } from './translations.ts';

export default {
	register(app: Application): void {
		addMenuPage(app, { plugin: 'translation-desk', to: deskPath.slice(1), icon: Earth, title: { key: 'desk.title', english: translations.en['desk.title'] }, permissions: [readPermission], Component: () => import('./DeskPages.tsx') });
	},
	registerTrads: wordsOf('translation-desk', translations),
};
