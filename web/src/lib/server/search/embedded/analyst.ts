/** What works are found by, worked out apart from the file they are written to: while one thread writes, another can be ahead. */
import { locales } from '@erasmi/config/locales';
import type { SearchDocument, Work } from '@erasmi/config/search/document';
import { documentTerms } from '@erasmi/config/search/terms';
import { Vocabulary } from '@erasmi/config/search/vocabulary';

/** Kind, term, and how people write it when that differs. */
export type ListedTerm = readonly [kind: typeof SURFACE | typeof STEM, term: string, written: string];
export const [SURFACE, STEM] = [0, 1] as const;

export interface Analysed {
	/** Separated by spaces. */
	terms: string;
	/** For the list of all terms of the language. */
	listed: ListedTerm[];
}

export function analyse(document: SearchDocument): Analysed {
	const { terms, lexicon } = documentTerms(document);
	return { terms, listed: lexicon.flatMap(({ surface, stem, written }) => [listedSurface(surface, written), [STEM, stem, ''] as const]) };
}

const listedSurface = (surface: string, written: string): ListedTerm => [SURFACE, surface, written === surface ? '' : written];

/** For all works of a new file: lists each term once. */
export class Analyst {
	readonly #vocabulary = new Vocabulary();
	readonly #surfaces = locales.map(() => new Set<string>());
	readonly #stems = locales.map(() => new Set<string>());

	/** In the order of its documents. */
	analyse(work: Work): Analysed[] {
		return work.documents.map((document) => this.#document(document));
	}

	#document(document: SearchDocument): Analysed {
		const { terms, lexicon } = documentTerms(document, this.#vocabulary);
		const index = locales.indexOf(document.locale);
		const listed: ListedTerm[] = [];
		for (const word of lexicon) {
			if (word.isListed) continue;
			word.isListed = true;
			if (isNew(this.#surfaces[index], word.surface)) listed.push(listedSurface(word.surface, word.written));
			if (isNew(this.#stems[index], word.stem)) listed.push([STEM, word.stem, '']);
		}
		return { terms, listed };
	}
}

const isNew = (held: Set<string> | undefined, term: string): boolean => held !== undefined && !held.has(term) && Boolean(held.add(term));
