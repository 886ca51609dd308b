/** "Archive and bin" in the admin, and a panel beside each entry that says when it is looked at again. */
import { Trash } from '@strapi/icons';
import { addMenuPage, wordsOf, type Application } from '../../../admin/desk/plugin.ts';
import { CarePanel } from './CarePanel.tsx';
import { carePath } from './paths.ts';
import { translations } from './words.ts';

export default {
	register(app: Application): void {
		addMenuPage(app, { plugin: 'care', to: carePath.slice(1), icon: Trash, title: { key: 'title', english: translations.en.title }, permissions: [], Component: () => import('./CarePages.tsx') });
	},
	bootstrap(app: Application): void {
		app.getPlugin('content-manager').apis.addEditViewSidePanel([CarePanel]);
	},
	registerTrads: wordsOf('care', translations),
};
