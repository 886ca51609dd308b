/** Links for practice owners: a page for each entry, and a panel beside its form that leads there. */
import { wordsOf, type Application, type Route } from '../../../admin/desk/plugin.ts';
import { ApprovalsPanel } from './ApprovalsPanel.tsx';
import { approvalsPath } from './paths.ts';
import { translations } from './words.ts';

const page: Route = { path: `${approvalsPath.slice(1)}/:type/:documentId`, lazy: async () => ({ Component: (await import('./LinksPage.tsx')).LinksPage }) };

export default {
	register(app: Application): void {
		app.router.addRoute((routes) => [page, ...routes]);
		app.registerPlugin({ id: 'approvals', name: translations.en.title });
	},
	bootstrap(app: Application): void {
		app.getPlugin('content-manager').apis.addEditViewSidePanel([ApprovalsPanel]);
	},
	registerTrads: wordsOf('approvals', translations),
};
