import { describe, expect, it } from 'vitest';
import { read } from '#cms/plugins/translation-desk/server/ledger/content.ts';
import { summarize } from '#cms/plugins/translation-desk/server/ledger/summary.ts';
import { unitsOf } from '#cms/plugins/translation-desk/server/ledger/units.ts';
import { sharedRights } from '#cms/plugins/translation-desk/server/shared/rights.ts';
import { sharedFields, treesOf, withTexts, type SharedEntity } from '#cms/plugins/translation-desk/server/shared/trees.ts';

const concept: SharedEntity = {
	documentId: 'c',
	labels: [
		{ id: 1, locale: 'en', prefLabel: 'Housing', altLabels: ['Homes', 'Flats'], definition: 'Where people live.' },
		{ id: 2, locale: 'da', prefLabel: 'Bolig', altLabels: [] },
	],
};
const organisation: SharedEntity = { documentId: 'o', name: 'Comune di Perugia', country: 'it', names: [{ locale: 'en', name: 'City of Perugia' }] };

describe('labels of a concept as passages', () => {
	const [english, danish] = treesOf('concept', concept);
	const units = unitsOf(sharedFields.concept, english?.tree ?? {}, [], 'en', () => 'x');

	it('are name, other names and definition, written in English', () => {
		expect(units.map(({ id, text, lead }) => [id, text, lead])).toEqual([['prefLabel', 'Housing', true], ['altLabels', 'Homes; Flats', false], ['definition', 'Where people live.', false]]);
		expect(danish?.tree.sourceLocale).toBe('en');
	});

	it('lack what another language has, but never other names', () => {
		const said = read(sharedFields.concept, danish?.tree ?? {}, units, () => undefined);
		expect(Object.fromEntries(said)).toEqual({ prefLabel: 'Bolig', altLabels: '', definition: '' });
		expect(summarize(units, [])).toMatchObject({ units: 2, missing: 2, todo: 2, publishable: false });
	});

	it('change in one language and stay in the others', () => {
		expect(withTexts('concept', concept, 'da', (unit) => ({ prefLabel: 'Boliger', altLabels: 'Hjem; lejligheder ;; Hjem' })[unit])).toEqual({
			labels: [
				{ locale: 'en', prefLabel: 'Housing', altLabels: ['Homes', 'Flats'], definition: 'Where people live.' },
				{ locale: 'da', prefLabel: 'Boliger', altLabels: ['Hjem', 'lejligheder'] },
			],
		});
	});

	it('wait for their name before a new language is added', () => {
		expect(withTexts('concept', concept, 'tr', (unit) => ({ definition: 'İnsanların yaşadığı yer.' })[unit])).toBeUndefined();
		expect(withTexts('concept', concept, 'tr', (unit) => ({ prefLabel: 'Konut', definition: 'İnsanların yaşadığı yer.' })[unit])).toMatchObject({ labels: [{ locale: 'en' }, { locale: 'da' }, { locale: 'tr', prefLabel: 'Konut', definition: 'İnsanların yaşadığı yer.' }] });
	});
});

describe('names of an organisation as passages', () => {
	it('come from the language of its country', () => {
		expect(treesOf('organisation', organisation)).toEqual([
			{ locale: 'it', tree: { sourceLocale: 'it', title: 'Comune di Perugia', name: 'Comune di Perugia' } },
			{ locale: 'en', tree: { sourceLocale: 'it', title: 'City of Perugia', name: 'City of Perugia' } },
		]);
	});

	it('are nothing to do where the organisation has none: most have one name everywhere', () => {
		const [own] = treesOf('organisation', organisation);
		expect(summarize(unitsOf(sharedFields.organisation, own?.tree ?? {}, [], 'it', () => 'x'), [])).toMatchObject({ units: 0, missing: 0, todo: 0, publishable: true });
	});

	it('are added beside the others', () => {
		expect(withTexts('organisation', organisation, 'da', () => 'Perugia Kommune')).toEqual({ names: [{ locale: 'en', name: 'City of Perugia' }, { locale: 'da', name: 'Perugia Kommune' }] });
	});
});

it.each([
	['erasmi-translator-da', true, false],
	['erasmi-reviewer-da', false, true],
	['erasmi-translator-it', false, false],
	['erasmi-editor', false, false],
	['erasmi-administrator', true, true],
])('%s in Danish: translates %s, checks %s', (code, canTranslate, canCheck) => {
	expect(sharedRights([{ code }], 'da')).toEqual({ canTranslate, canCheck });
});
