/** All terms an index ever held: read once for each language, then only what was added since. */
import type { Locale } from '@erasmi/config/locales';
import { hasSkeletons, skeleton } from '@erasmi/config/text/fold';
import { Lexicon } from '@erasmi/config/text/lexicon';
import { STEM, SURFACE } from './analyst.ts';
import type { Db } from './schema.ts';

export class Lexicons {
	readonly #db: Db;
	readonly #held = new Map<Locale, LocaleLexicon>();

	constructor(db: Db) {
		this.#db = db;
	}

	/** @param generation of the index; a language is read again only when it moved */
	of(locale: Locale, generation: number): LocaleLexicon {
		let held = this.#held.get(locale);
		if (!held) this.#held.set(locale, (held = new LocaleLexicon(this.#db, locale)));
		held.refresh(generation);
		return held;
	}

	/** Brings up to date what has been read so far. */
	refresh(generation: number): void {
		for (const held of this.#held.values()) held.refresh(generation);
	}
}

class LocaleLexicon {
	readonly surfaces: Lexicon;
	readonly stems: Lexicon;
	readonly #db: Db;
	readonly #locale: Locale;
	/** Skeleton → surfaces that differ from it. */
	readonly #marked = new Map<string, string[]>();
	/** Built when the first word is misspelt; only in languages whose words differ from their skeletons. */
	#skeletons: Lexicon | undefined;
	#lastId: number;
	#generation = -1;

	constructor(db: Db, locale: Locale) {
		this.#db = db;
		this.#locale = locale;
		this.#lastId = Number(db.prepare('SELECT max(id) FROM term WHERE locale = ?').pluck().get(locale) ?? 0);
		// In the order of the index, which is the order of the lexicon: nothing has to be sorted.
		const terms = db.prepare('SELECT term FROM term WHERE locale = ? AND kind = ? ORDER BY term').pluck();
		const surfaces = terms.all(locale, SURFACE) as string[];
		this.surfaces = new Lexicon(surfaces);
		this.stems = new Lexicon(terms.all(locale, STEM) as string[]);
		this.#noteMarked(surfaces);
	}

	refresh(generation: number): void {
		if (this.#generation === generation) return;
		this.#generation = generation;
		const rows = this.#db.prepare('SELECT id, kind, term FROM term WHERE locale = ? AND id > ? ORDER BY id').raw().all(this.#locale, this.#lastId) as [number, number, string][];
		const surfaces = rows.filter(([, kind]) => kind === SURFACE).map(([, , term]) => term);
		this.surfaces.add(surfaces);
		this.stems.add(rows.filter(([, kind]) => kind === STEM).map(([, , term]) => term));
		this.#skeletons?.add(surfaces.map((surface) => skeleton(surface, this.#locale)));
		this.#noteMarked(surfaces);
		this.#lastId = rows.at(-1)?.[0] ?? this.#lastId;
	}

	/** The surfaces without the marks that people leave out. */
	get skeletons(): Lexicon {
		if (!hasSkeletons(this.#locale)) return this.surfaces;
		return (this.#skeletons ??= new Lexicon([...this.surfaces.terms].map((surface) => skeleton(surface, this.#locale))));
	}

	/** The surfaces that have this skeleton. */
	withSkeleton(bare: string): string[] {
		return [...(this.#marked.get(bare) ?? []), ...(this.surfaces.has(bare) ? [bare] : [])];
	}

	/** How people write a surface. */
	written(surface: string): string {
		const written = this.#db.prepare('SELECT written FROM term WHERE locale = ? AND kind = ? AND term = ?').pluck().get(this.#locale, SURFACE, surface);
		return typeof written === 'string' && written ? written : surface;
	}

	#noteMarked(surfaces: readonly string[]): void {
		if (!hasSkeletons(this.#locale)) return;
		for (const surface of surfaces) {
			const bare = skeleton(surface, this.#locale);
			if (bare !== surface) this.#marked.set(bare, [...(this.#marked.get(bare) ?? []), surface]);
		}
	}
}
