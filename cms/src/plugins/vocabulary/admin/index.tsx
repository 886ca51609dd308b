import { Link, ListPlus, PuzzlePiece } from '@strapi/icons';
import { isLocale } from '@erasmi/config/locales';
import { words } from './words.ts';

const inputs = {
	concept: { type: 'string', icon: PuzzlePiece, Input: () => import('./ConceptInput.tsx') },
	concepts: { type: 'json', icon: PuzzlePiece, Input: () => import('./ConceptsInput.tsx') },
	'entry-links': { type: 'json', icon: Link, Input: () => import('./EntryLinksInput.tsx') },
	'item-key': { type: 'string', icon: ListPlus, Input: () => import('./ItemKeyInput.tsx') },
	'item-keys': { type: 'json', icon: ListPlus, Input: () => import('./ItemKeysInput.tsx') },
	choice: { type: 'string', icon: ListPlus, Input: () => import('./ChoiceInput.tsx') },
	choices: { type: 'json', icon: ListPlus, Input: () => import('./ChoicesInput.tsx') },
} as const;

/** As much of Strapi's admin app as is used here. */
interface App {
	customFields: { register(field: object): void };
	registerPlugin(plugin: { id: string; name: string }): void;
}

export default {
	register(app: App): void {
		for (const [name, { type, icon, Input }] of Object.entries(inputs)) {
			app.customFields.register({
				name,
				pluginId: 'vocabulary',
				type,
				icon,
				intlLabel: { id: `vocabulary.field.${name}`, defaultMessage: name },
				intlDescription: { id: 'vocabulary.field.about', defaultMessage: ' ' },
				components: { Input },
			});
		}
		app.registerPlugin({ id: 'vocabulary', name: 'vocabulary' });
	},

	registerTrads: ({ locales }: { locales: string[] }) =>
		Promise.resolve(
			locales.map((locale) => ({
				locale,
				data: isLocale(locale) ? Object.fromEntries(Object.entries(words[locale]).map(([key, text]) => [`vocabulary.${key}`, text])) : {},
			})),
		),
};
