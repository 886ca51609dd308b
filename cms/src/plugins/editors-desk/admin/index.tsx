/** The editors' desk in the admin: the page people land on, the short form, the second check, the plan. */
import { isLocale } from '@erasmi/config/locales';
import { editorsPath } from './paths.ts';
import { definitions, translations } from './translations.ts';

interface Route {
	index?: boolean;
	path?: string;
	lazy?: () => Promise<{ Component: unknown }>;
}

/** The part of Strapi's admin application that is used here. */
interface Application {
	router: { addRoute(change: (routes: Route[]) => Route[]): void };
	registerPlugin(plugin: { id: string; name: string }): void;
}

/** Whoever signs in lands on our start page. Strapi's own shows figures about the installation, which is no editor's question. */
const startPage: Route = { index: true, lazy: async () => ({ Component: (await import('./StartPage.tsx')).StartPage }) };
const pages: Route = { path: `${editorsPath.slice(1)}/*`, lazy: async () => ({ Component: (await import('./EditorsPages.tsx')).EditorsPages }) };

export default {
	register(app: Application): void {
		app.router.addRoute((routes) => [startPage, pages, ...routes.filter(({ index }) => !index)]);
		app.registerPlugin({ id: 'editors-desk', name: translations.en['desk.title'] });
	},
	registerTrads: async ({ locales }: { locales: string[] }) => locales.map((locale) => ({ locale, data: isLocale(locale) ? definitions(locale) : {} })),
};
