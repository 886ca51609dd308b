/** "My account" for everybody, with the way to all accounts for administrators; and the second factor on the page to sign in. */
import { Lock } from '@strapi/icons';
import { addMenuPage, wordsOf, type Application } from '../../../admin/desk/plugin.ts';
import { askForCodes } from './ask-code.ts';
import { accountsPath } from './paths.ts';
import { translations } from './words.ts';

export default {
	register(app: Application): void {
		askForCodes();
		addMenuPage(app, { plugin: 'accounts', to: accountsPath.slice(1), icon: Lock, title: { key: 'title', english: translations.en.title }, permissions: [], Component: () => import('./AccountsPages.tsx') });
	},
	registerTrads: wordsOf('accounts', translations),
};
