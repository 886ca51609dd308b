/** The bell in the menu, and the page of notices. */
import { addMenuPage, wordsOf, type Application } from '../../../admin/desk/plugin.ts';
import { Bell } from './Bell.tsx';
import { translations } from './translations.ts';

export default {
	register(app: Application): void {
		addMenuPage(app, {
			plugin: 'notices',
			to: 'plugins/notices',
			icon: Bell,
			title: { key: 'title', english: translations.en.title },
			// Everybody reads their own.
			permissions: [],
			Component: () => import('./NoticesPage.tsx'),
			// Below "Home".
			position: 1,
		});
	},
	registerTrads: wordsOf('notices', translations),
};
