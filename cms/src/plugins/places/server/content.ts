/** Places that entries and organisations name. */
import type { Core } from '@strapi/strapi';
import { isLocale, type Locale } from '@erasmi/config/locales';
import type { PlaceRecord } from './gazetteer.ts';

interface Row {
	documentId: string;
	place: string | null;
	country: string | null;
	lat?: number | null;
	lon?: number | null;
	locale?: string | null;
	sourceLocale?: string | null;
}

const placed = ['api::case.case', 'api::network.network'] as const;

export async function placesOfContent(strapi: Core.Strapi): Promise<PlaceRecord[]> {
	const where = { place: { $notNull: true }, country: { $notNull: true } };
	const entries = await Promise.all(placed.map((uid): Promise<Row[]> => strapi.db.query(uid).findMany({ where, select: ['documentId', 'place', 'country', 'lat', 'lon', 'locale', 'sourceLocale'] as never })));
	const organisations: Row[] = await strapi.db.query('api::organisation.organisation').findMany({ where, select: ['documentId', 'place', 'country'] as never });
	return joined([...[...Map.groupBy(entries.flat(), ({ documentId }) => documentId).values()].map(toRecord), ...organisations.map((row) => toRecord([row]))]);
}

/** All languages of one entry. */
function toRecord(rows: readonly Row[]): PlaceRecord {
	const original = rows.find(({ locale, sourceLocale }) => locale === sourceLocale) ?? rows[0];
	const said = Object.fromEntries(rows.flatMap(({ locale, place }): [Locale, string][] => (isLocale(locale) && place ? [[locale, place]] : [])));
	const { place, country, lat, lon } = original ?? { place: null, country: null };
	return { names: [place ?? ''], in: said, country: country ?? '', weight: 1, ...(typeof lat === 'number' && typeof lon === 'number' && { position: { lat, lon } }) };
}

/** What several entries name is one place, and the more it is named, the more likely it is meant. */
function joined(records: readonly PlaceRecord[]): PlaceRecord[] {
	return [...Map.groupBy(records, ({ names: [name], country }) => `${country}/${name}`).values()].flatMap((same) => {
		const best = same.find(({ position }) => position) ?? same[0];
		return best ? [{ ...best, in: Object.assign({}, ...same.map(({ in: said }) => said)) as NonNullable<PlaceRecord['in']>, weight: same.length }] : [];
	});
}
