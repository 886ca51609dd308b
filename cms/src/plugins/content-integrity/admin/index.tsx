/** Labels of all fields in the languages of the desk, and a panel that says what publishing still needs. */
import { isLocale } from '@erasmi/config/locales';
import { followTextDirection } from './direction.ts';
import { labelMessages } from './labels.ts';
import { ReadyPanel } from './ReadyPanel.tsx';
import { words } from './words.ts';

/** As much of Strapi's admin app as is used here. */
interface App {
	registerPlugin(plugin: { id: string; name: string }): void;
	getPlugin(id: string): { apis: { addEditViewSidePanel(panels: unknown[]): void } };
}

export default {
	register(app: App): void {
		app.registerPlugin({ id: 'content-integrity', name: 'content-integrity' });
	},

	bootstrap(app: App): void {
		followTextDirection();
		app.getPlugin('content-manager').apis.addEditViewSidePanel([ReadyPanel]);
	},

	registerTrads: ({ locales }: { locales: string[] }) =>
		Promise.resolve(
			locales.map((locale) => ({
				locale,
				data: isLocale(locale) ? { ...labelMessages(locale), ...Object.fromEntries(Object.entries(words[locale]).map(([key, text]) => [`content-integrity.${key}`, text])) } : {},
			})),
		),
};
