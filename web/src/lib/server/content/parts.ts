/** Parts that several types of entries have. */
import type { Locale } from '@erasmi/config/locales';
import type { Contact, Factor, Figure, Obstacle, Place } from '#lib/content-types.ts';
import { defined } from './defined.ts';
import { organisation } from './organisations.ts';
import type { OrganisationRow } from './queries.ts';
import { type Listed, type Speaker, pairs } from './said.ts';
import { optionalTerm, term } from './terms.ts';

interface PlaceRow {
	place: string | null;
	country: string | null;
	region: string | null;
	lat: number | null;
	lon: number | null;
	territorialLevel: string | null;
	setting: string | null;
}

export function place(shown: PlaceRow, original: PlaceRow | undefined, speak: Speaker, wanted: Locale): Place {
	return defined({
		place: speak.text(shown.place, original?.place),
		country: optionalTerm(shown.country, wanted),
		region: optionalTerm(shown.region, wanted),
		lat: shown.lat,
		lon: shown.lon,
		territorialLevel: optionalTerm(shown.territorialLevel, wanted),
		setting: optionalTerm(shown.setting, wanted),
	});
}

interface FigureRow {
	key: string | null;
	label: string | null;
	value: number | null;
	unit: string | null;
	date: string | null;
	source: string | null;
}

export const figures = (shown: Listed<FigureRow>, original: Listed<FigureRow>, speak: Speaker): Figure[] =>
	pairs(shown, original).map(({ key, shown: { label, value, unit, date, source }, original: first }) => ({ key, ...defined({ label: speak.text(label, first?.label), value, unit, date, source }) }));

interface FactorRow {
	key: string | null;
	factor: string | null;
	comment: string | null;
}

export const factors = (shown: Listed<FactorRow>, original: Listed<FactorRow>, speak: Speaker, wanted: Locale): Factor[] =>
	pairs(shown, original).flatMap(({ key, shown: item, original: first }) => (item.factor ? [{ key, factor: term(item.factor, wanted), ...defined({ comment: speak.text(item.comment, first?.comment) }) }] : []));

interface ObstacleRow {
	key: string | null;
	obstacle: string | null;
	howOvercome: string | null;
}

export const obstacles = (shown: Listed<ObstacleRow>, original: Listed<ObstacleRow>, speak: Speaker, wanted: Locale): Obstacle[] =>
	pairs(shown, original).flatMap(({ key, shown: item, original: first }) => (item.obstacle ? [{ key, obstacle: term(item.obstacle, wanted), ...defined({ howOvercome: speak.text(item.howOvercome, first?.howOvercome) }) }] : []));

interface ContactRow {
	function: string | null;
	organisation: OrganisationRow | null;
}

/** @returns `undefined` for a contact that names nobody */
export function contact(shown: ContactRow | null, original: ContactRow | null | undefined, speak: Speaker, wanted: Locale): Contact | undefined {
	const found: Contact = defined({ function: speak.text(shown?.function, original?.function), organisation: organisation(shown?.organisation, wanted) });
	return Object.keys(found).length > 0 ? found : undefined;
}
