import { expect, it } from 'vitest';
import { locales, type Locale } from '@erasmi/config/locales';
import { lackingLabels } from '@erasmi/config/vocabulary/seed';

it('a term without a label in one language is named, with the language', () => {
	const inAll = Object.fromEntries(locales.map((locale) => [locale, 'Homes'])) as Record<Locale, string>;
	const { tr: _, ...withoutTurkish } = inAll;
	const concepts = [
		{ id: 'housing', prefLabel: inAll },
		{ id: 'rent', prefLabel: { ...inAll, de: ' ', ar: '' } },
		// As a file says it that the compiler has not seen.
		{ id: 'work', prefLabel: withoutTurkish as Record<Locale, string> },
	];
	expect(lackingLabels([{ id: 'field', title: inAll, concepts }])).toEqual(['rent (de, ar)', 'work (tr)']);
	expect(lackingLabels([{ id: 'field', title: { ...inAll, da: '' }, concepts: [] }])).toEqual(['field (da)']);
});
