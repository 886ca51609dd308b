/** "Search" in the admin: what searches are answered from, what they do not find, and how a query is read. */
import { Search } from '@strapi/icons';
import { addMenuPage, wordsOf, type Application } from '../../../admin/desk/plugin.ts';
import { readPermission, searchPath } from './paths.ts';
import { translations } from './translations.ts';

export default {
	register(app: Application): void {
		addMenuPage(app, { plugin: 'search-index', to: searchPath.slice(1), icon: Search, title: { key: 'title', english: translations.en.title }, permissions: [readPermission], Component: () => import('./SearchPage.tsx') });
	},
	registerTrads: wordsOf('search-index', translations),
};
