/** The page "People" in the admin. */
import { User } from '@strapi/icons';
import { addMenuPage, wordsOf, type Application } from '../../../admin/desk/plugin.ts';
import { translations } from './translations.ts';

export default {
	register(app: Application): void {
		addMenuPage(app, {
			plugin: 'access',
			to: 'plugins/access/people',
			icon: User,
			title: { key: 'people.title', english: translations.en['people.title'] },
			permissions: [{ action: 'plugin::access.people', subject: null }],
			Component: () => import('./PeoplePage.tsx'),
		});
	},
	registerTrads: wordsOf('access', translations),
};
