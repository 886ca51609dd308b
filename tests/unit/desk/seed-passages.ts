/** Every passage of the seed with its translation, cut as the ledger cuts it. */
import type { Locale } from '@erasmi/config/locales';
import { entryData } from '../../../scripts/seed/convert.ts';
import { readSeed } from '../../../scripts/seed/files.ts';
import { fillable } from '../../../scripts/seed/fields.ts';
import { fieldsFromFiles } from '../../support/seed-schemas.ts';
import { read } from '#cms/plugins/translation-desk/server/ledger/content.ts';
import { unitsOf, type Tree, type Unit } from '#cms/plugins/translation-desk/server/ledger/units.ts';

export interface SeedPassage {
	entry: string;
	from: Locale;
	to: Locale;
	unit: Unit;
	target: string;
}

/** In the order of the files, languages and fields: the same at every run. */
export function seedPassages(): SeedPassage[] {
	return readSeed()
		.entries.filter(({ type }) => type !== 'site-settings')
		.flatMap((entry) => {
			const fields = fieldsFromFiles(entry.type);
			const treeIn = (locale: Locale): Tree => entryData(entry, locale, fillable(fields)) as Tree;
			let names = 0;
			const units = unitsOf(fields, treeIn(entry.sourceLocale), [], entry.sourceLocale, () => `p${++names}`);
			const locales = (Object.keys(entry.text) as Locale[]).filter((locale) => locale !== entry.sourceLocale);
			return locales.flatMap((to) => {
				const texts = read(fields, treeIn(to), units, () => undefined);
				return units.flatMap((unit): SeedPassage[] => {
					const target = texts.get(unit.id) ?? '';
					return target.trim() ? [{ entry: entry.name, from: entry.sourceLocale, to, unit, target }] : [];
				});
			});
		});
}
