/** Places by the beginning of any of their names. */
import { describe, expect, it } from 'vitest';
import { Gazetteer, type PlaceRecord } from '#cms/plugins/places/server/gazetteer.ts';

const copenhagen: PlaceRecord = { names: ['København', 'Kopenhagen', 'Copenaghen'], in: { en: 'Copenhagen', ar: 'كوبنهاغن' }, country: 'dk', position: { lat: 55.68, lon: 12.57 }, weight: 1_000_000 };
const halle: PlaceRecord = { names: ['Halle (Saale)'], country: 'de', position: { lat: 51.48, lon: 11.97 }, weight: 230_000 };
const halleWestfalen: PlaceRecord = { names: ['Halle (Westfalen)'], country: 'de', weight: 20_000 };
const hallein: PlaceRecord = { names: ['Hallein'], country: 'at', weight: 300_000 };
const izmir: PlaceRecord = { names: ['İzmir', 'Smyrna'], country: 'tr', position: { lat: 38.41, lon: 27.14 }, weight: 2_500_000 };
const gazetteer = new Gazetteer([halleWestfalen, copenhagen, hallein, izmir, halle]);

const names = (text: string, locale: 'de' | 'en' | 'tr' = 'de', country?: string): string[] => gazetteer.find(text, locale, country).map(({ name }) => name);

describe('a place', () => {
	it.each(['kobenhavn', 'KØBEN', 'kopenhagen', 'Copenag', 'كوبنه'])('is found by “%s”, whatever language or keyboard it was typed in', (text) => {
		expect(gazetteer.find(text, 'de')).toEqual([expect.objectContaining({ country: 'dk', lat: 55.68, lon: 12.57 })]);
	});

	it('is called as in the language of the person where that is known, with its own name beside', () => {
		expect(gazetteer.find('kopenh', 'en')).toEqual([{ name: 'Copenhagen', also: 'København', country: 'dk', lat: 55.68, lon: 12.57 }]);
		expect(gazetteer.find('kopenhagen', 'de')).toEqual([{ name: 'Kopenhagen', also: 'København', country: 'dk', lat: 55.68, lon: 12.57 }]);
		// Before a name is typed to its end nobody knows which of several is meant.
		expect(gazetteer.find('kopen', 'de')).toEqual([{ name: 'København', country: 'dk', lat: 55.68, lon: 12.57 }]);
		expect(gazetteer.find('købe', 'de')).toEqual([{ name: 'København', country: 'dk', lat: 55.68, lon: 12.57 }]);
	});

	it('whose whole name was typed comes first, then the larger', () => {
		expect(names('halle')).toEqual(['Hallein', 'Halle (Saale)', 'Halle (Westfalen)']);
		expect(names('hallein')).toEqual(['Hallein']);
		expect(names('halle', 'de', 'de')).toEqual(['Halle (Saale)', 'Halle (Westfalen)']);
	});

	it('that shares its name with others is told apart by the next large town', () => {
		const position = { lat: 49, lon: 8 };
		const found = new Gazetteer([{ names: ['Mannheim'], country: 'de', position, weight: 300_000 }, { names: ['Neustadt'], country: 'de', position: { lat: 49.3, lon: 8.1 }, weight: 50_000 }, halle, { names: ['Neustadt'], country: 'de', position: { lat: 51.5, lon: 11.5 }, weight: 9_000 }]).find('neust', 'de');
		expect(found.map(({ near }) => near)).toEqual(['Mannheim', 'Halle (Saale)']);
	});

	it('with a dotted capital is found without one', () => {
		expect([names('izm', 'tr'), names('IZMIR', 'tr'), names('İzmir', 'tr')]).toEqual([['İzmir'], ['İzmir'], ['İzmir']]);
	});

	it.each(['', ' ', 'h', '  %% ', 'xyzzy'])('is not found by “%s”', (text) => {
		expect(names(text)).toEqual([]);
	});
});
