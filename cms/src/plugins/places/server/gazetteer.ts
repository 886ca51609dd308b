/** Places by the beginning of any of their names. Pure. */
import type { Locale } from '@erasmi/config/locales';
import { skeletonOf } from '../../../plugin-kit/skeleton.ts';

/** Coordinates name the centre of a place, never an address. */
export interface Position {
	lat: number;
	lon: number;
}

export interface PlaceRecord {
	/** Where its languages are not known; the first is the usual one. */
	names: readonly string[];
	/** What it is called in a language. */
	in?: Readonly<Partial<Record<Locale, string>>>;
	/** Notation of a concept. */
	country: string;
	position?: Position;
	/** People who live there, or how often it is named: the larger comes first among those that fit alike. */
	weight: number;
}

export interface FoundPlace extends Partial<Position> {
	name: string;
	country: string;
	/** The usual name, when the place is shown under another one. */
	also?: string;
	/** The next large town of the country, by which people tell places of one name apart. */
	near?: string;
}

/** With fewer letters half of the list would fit. */
const MIN_LETTERS = 2;
const FOUND_MAX = 8;
/** People who live in a town by which others are told apart. */
const LARGE = 100_000;

/**
 * Made for a hundred thousand places in little memory: names of a place are one string, and what is looked up lies in
 * lists by its first two letters, which are read through.
 */
export class Gazetteer {
	readonly #places: Stored[] = [];
	/** The large towns of each country. */
	readonly #towns = new Map<string, Stored[]>();
	/** `<folded name>\t<number of the place>`. */
	readonly #byBeginning = new Map<string, string[]>();

	constructor(records: Iterable<PlaceRecord> = []) {
		for (const record of records) this.add(record);
	}

	get size(): number {
		return this.#places.length;
	}

	add({ names, in: said, ...rest }: PlaceRecord): void {
		const place: Stored = { ...rest, names: names.join('\t'), ...(said && { in: said }) };
		const number = this.#places.push(place) - 1;
		if (place.weight >= LARGE && place.position) this.#towns.set(place.country, [...(this.#towns.get(place.country) ?? []), place]);
		for (const folded of new Set([...names, ...Object.values(said ?? {})].map(skeletonOf))) {
			if (folded.length < MIN_LETTERS) continue;
			const beginning = folded.slice(0, MIN_LETTERS);
			const list = this.#byBeginning.get(beginning);
			if (list) list.push(`${folded}\t${number}`);
			else this.#byBeginning.set(beginning, [`${folded}\t${number}`]);
		}
	}

	/** @param country only places of this one */
	find(text: string, locale: Locale, country?: string): FoundPlace[] {
		const wanted = skeletonOf(text);
		const best = new Map<Stored, Hit>();
		for (const entry of this.#byBeginning.get(wanted.slice(0, MIN_LETTERS)) ?? []) {
			if (!entry.startsWith(wanted)) continue;
			const [folded = '', number] = entry.split('\t');
			const place = this.#places[Number(number)];
			if (!place || (country && place.country !== country)) continue;
			const hit: Hit = { place, folded, isWhole: folded === wanted };
			if (!best.has(place) || hit.isWhole) best.set(place, hit);
		}
		return [...best.values()]
			.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.place.weight - a.place.weight || (a.folded < b.folded ? -1 : 1))
			.slice(0, FOUND_MAX)
			.map((hit) => this.#found(hit, locale));
	}

	/** A place is called as in the person's language where that is known, by another name once that was typed to its end, else as usual. */
	#found({ place, folded, isWhole }: Hit, locale: Locale): FoundPlace {
		const { names, in: said = {}, country, position } = place;
		const [usual = '', ...others] = names.split('\t');
		const typed = isWhole ? [usual, ...others].find((each) => skeletonOf(each) === folded) : undefined;
		const name = said[locale] ?? typed ?? usual;
		const near = this.#near(place);
		return { name, country, ...(name !== usual && { also: usual }), ...(near !== undefined && { near }), ...position };
	}

	#near(place: Stored): string | undefined {
		const { position, country, weight } = place;
		if (!position || weight >= LARGE) return undefined;
		const [nearest] = (this.#towns.get(country) ?? []).toSorted((a, b) => distance(position, a.position) - distance(position, b.position));
		return nearest?.names.split('\t')[0];
	}
}

interface Stored extends Omit<PlaceRecord, 'names'> {
	names: string;
}

interface Hit {
	place: Stored;
	folded: string;
	isWhole: boolean;
}

/** Good enough to tell which of two towns is nearer. */
function distance(from: Position, to: Position | undefined): number {
	if (!to) return Infinity;
	const east = (to.lon - from.lon) * Math.cos((from.lat * Math.PI) / 180);
	return Math.hypot(east, to.lat - from.lat);
}
