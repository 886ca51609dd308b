/** The editors' desk in the admin: the page people land on, the short form, the second check, the plan. */
import { wordsOf, type Application, type Route } from '../../../admin/desk/plugin.ts';
import { HelpPanel } from './help/HelpPanel.tsx';
import { editorsPath } from './paths.ts';
import { translations } from './translations.ts';

/** Whoever signs in lands on our start page. Strapi's own shows figures about the installation, which is no editor's question. */
const startPage: Route = { index: true, lazy: async () => ({ Component: (await import('./StartPage.tsx')).StartPage }) };
const pages: Route = { path: `${editorsPath.slice(1)}/*`, lazy: async () => ({ Component: (await import('./EditorsPages.tsx')).EditorsPages }) };

export default {
	register(app: Application): void {
		app.router.addRoute((routes) => [startPage, pages, ...routes.filter(({ index }) => !index)]);
		app.registerPlugin({ id: 'editors-desk', name: translations.en['desk.title'] });
	},
	bootstrap(app: Application): void {
		app.getPlugin('content-manager').apis.addEditViewSidePanel([HelpPanel]);
	},
	registerTrads: wordsOf('editors-desk', translations),
};
