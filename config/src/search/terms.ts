/**
 * The terms under which a document is found. Each says in its first letter where it stood, so that one full-text column
 * without positions answers "who has this stem in the title?".
 */
import { locales, type Locale } from '../locales.ts';
import { skeleton } from '../text/fold.ts';
import type { SearchDocument } from './document.ts';
import { analyzeWord } from '../text/analyze.ts';
import { wordCounts } from '../text/words.ts';

/** Words as written, and stems, in the language of the index. */
export const surfaceFields = { title: 't', summary: 's', body: 'b', labels: 'l', names: 'o' } as const;
export type Field = keyof typeof surfaceFields;
export const stemFields = { title: '1', summary: '2', body: '3', labels: '4', names: '5' } as const;
/** A stub's words, spelled as the language of the index would, without the marks that people leave out. */
export const foreignFields = { title: 'x', text: 'y' } as const;
/** A stem that a text comes back to. */
export const FREQUENT = '9';
const FREQUENT_FROM = 3;

/** A stub's stems, in the language of its text. */
export const foreignStem = (field: 'title' | 'text', source: Locale, stem: string): string => `${field === 'title' ? '6' : '7'}${locales.indexOf(source)}${stem}`;

/** The work is about this concept. Notations hold letters, digits and hyphens. */
export const conceptTerm = (id: string): string => `c0${id.replace(/[^\p{L}\p{N}]/gu, '0')}`;

export interface LexiconEntry {
	surface: string;
	stem: string;
	written: string;
}

export interface DocumentTerms {
	/** Separated by spaces. */
	terms: string;
	/** Words of the language of the index, for spelling help and compounds. */
	lexicon: LexiconEntry[];
}

export function documentTerms(document: SearchDocument): DocumentTerms {
	const collected = new Collector(document.locale);
	if (document.source === document.locale) collected.own(document);
	else collected.foreign(document);
	collected.add(document.labels.join(' . '), 'labels');
	// Names are spelled as they are in every language, and are worth finding in every language.
	collected.add([...document.organisations, document.card.place ?? ''].join(' . '), 'names');
	for (const concept of document.concepts) collected.terms.add(conceptTerm(concept));
	return { terms: [...collected.terms].join(' '), lexicon: [...collected.lexicon.values()] };
}

class Collector {
	readonly terms = new Set<string>();
	readonly lexicon = new Map<string, LexiconEntry>();
	readonly #locale: Locale;

	constructor(locale: Locale) {
		this.#locale = locale;
	}

	add(text: string, field: Field, counts?: Map<string, number>): void {
		for (const [written, times] of wordCounts(text, this.#locale)) {
			const { surface, stem, stop } = analyzeWord(written, this.#locale);
			if (!surface) continue;
			this.terms.add(surfaceFields[field] + surface);
			if (stop) continue;
			this.terms.add(stemFields[field] + stem);
			counts?.set(stem, (counts.get(stem) ?? 0) + times);
			if (!this.lexicon.has(surface)) this.lexicon.set(surface, { surface, stem, written });
		}
	}

	own(document: SearchDocument): void {
		const counts = new Map<string, number>();
		this.add(document.title, 'title', counts);
		this.add(document.summary, 'summary', counts);
		this.add(document.body, 'body', counts);
		for (const [stem, times] of counts) if (times >= FREQUENT_FROM) this.terms.add(FREQUENT + stem);
	}

	foreign(document: SearchDocument): void {
		this.#foreign(document.title, 'title', document.source);
		this.#foreign(`${document.summary} ${document.body}`, 'text', document.source);
	}

	#foreign(text: string, field: 'title' | 'text', source: Locale): void {
		for (const written of wordCounts(text, source).keys()) {
			const { surface, stem, stop } = analyzeWord(written, source);
			if (!surface || stop) continue;
			this.terms.add(foreignFields[field] + skeleton(analyzeWord(written, this.#locale).surface, this.#locale));
			this.terms.add(foreignStem(field, source, stem));
		}
	}
}
