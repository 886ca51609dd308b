/** How our plugins join Strapi's admin. */
import { isLocale, type Locale } from '@erasmi/config/locales';

/** The part of Strapi's admin application that our plugins use; Strapi exports no type for it. */
export interface Application {
	addMenuLink(link: { to: string; icon: unknown; intlLabel: { id: string; defaultMessage: string }; permissions: readonly Permission[]; Component: () => Promise<unknown>; position?: number }): void;
	registerPlugin(plugin: { id: string; name: string }): void;
	router: { addRoute(change: (routes: Route[]) => Route[]): void };
	getPlugin(name: string): { apis: { addEditViewSidePanel(panels: readonly unknown[]): void } };
}

/** A page that stands in no menu. */
export interface Route {
	index?: boolean;
	path?: string;
	lazy?: () => Promise<{ Component: unknown }>;
}

export interface Permission {
	action: string;
	subject: null;
}

interface MenuPage {
	plugin: string;
	/** Path inside the admin, without a slash at its beginning. */
	to: string;
	icon: unknown;
	/** Key of the title among the plugin's words, and how it is called in English. */
	title: { key: string; english: string };
	/** Whoever has one of them sees the page; nothing: everybody does. */
	permissions: readonly Permission[];
	Component: () => Promise<unknown>;
	/** From the top of the menu; otherwise last. */
	position?: number;
}

/** Puts a page into the menu. */
export function addMenuPage(app: Application, { plugin, title, ...page }: MenuPage): void {
	app.addMenuLink({ ...page, intlLabel: { id: `${plugin}.${title.key}`, defaultMessage: title.english } });
	app.registerPlugin({ id: plugin, name: title.english });
}

/** A plugin's words by the ids that Strapi knows them by. */
export const wordsOf =
	(plugin: string, words: Readonly<Record<Locale, Readonly<Record<string, string>>>>) =>
	async ({ locales }: { locales: string[] }): Promise<{ locale: string; data: Record<string, string> }[]> =>
		locales.map((locale) => ({ locale, data: isLocale(locale) ? Object.fromEntries(Object.entries(words[locale]).map(([key, text]) => [`${plugin}.${key}`, text])) : {} }));
