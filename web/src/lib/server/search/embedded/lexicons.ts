/** All terms an index ever held: read once for each language, then only what was added since. */
import type { Locale } from '@erasmi/config/locales';
import { hasSkeletons, skeleton } from '@erasmi/config/text/fold';
import { Lexicon } from '@erasmi/config/text/lexicon';
import type { Db } from './schema.ts';

export interface LocaleLexicon {
	surfaces: Lexicon;
	/** The surfaces without the marks that people leave out; the same object where a language has none to lose. */
	skeletons: Lexicon;
	stems: Lexicon;
	/** Skeleton → surfaces that differ from it. */
	marked: Map<string, string[]>;
	/** Surface → how it is written, where that differs. */
	written: Map<string, string>;
}

interface Held extends LocaleLexicon {
	lastId: number;
	generation: number;
}

export class Lexicons {
	readonly #db: Db;
	readonly #held = new Map<Locale, Held>();

	constructor(db: Db) {
		this.#db = db;
	}

	/** @param generation of the index; a language is read again only when it moved */
	of(locale: Locale, generation: number): LocaleLexicon {
		let held = this.#held.get(locale);
		if (!held) this.#held.set(locale, (held = empty(locale)));
		if (held.generation !== generation) this.#read(locale, held);
		held.generation = generation;
		return held;
	}

	#read(locale: Locale, held: Held): void {
		const rows = this.#db.prepare('SELECT id, kind, term, written FROM term WHERE locale = ? AND id > ? ORDER BY id').raw().all(locale, held.lastId) as [number, number, string, string][];
		const surfaces = rows.filter(([, kind]) => kind === 0).map(([, , term]) => term);
		held.surfaces.add(surfaces);
		if (held.skeletons !== held.surfaces) held.skeletons.add(surfaces.map((surface) => skeleton(surface, locale)));
		held.stems.add(rows.filter(([, kind]) => kind === 1).map(([, , term]) => term));
		for (const [id, kind, term, written] of rows) {
			held.lastId = id;
			if (kind !== 0) continue;
			if (written) held.written.set(term, written);
			const bare = skeleton(term, locale);
			if (bare !== term) held.marked.set(bare, [...(held.marked.get(bare) ?? []), term]);
		}
	}
}

function empty(locale: Locale): Held {
	const surfaces = new Lexicon();
	return { surfaces, skeletons: hasSkeletons(locale) ? new Lexicon() : surfaces, stems: new Lexicon(), marked: new Map(), written: new Map(), lastId: 0, generation: -1 };
}
