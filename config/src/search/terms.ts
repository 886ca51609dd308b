/** The terms under which a document is found. */
import type { Locale } from '../locales.ts';
import type { SearchDocument } from './document.ts';
import { conceptTerm, foreignFields, FREQUENT, stemFields, surfaceFields, type Field } from './fields.ts';
import { Vocabulary, type Word } from './vocabulary.ts';

/** Times that a text has to say a stem to come back to it. */
const FREQUENT_FROM = 3;

export interface DocumentTerms {
	/** Separated by spaces. */
	terms: string;
	/** Words of the language of the index, for spelling help and compounds. */
	lexicon: Word[];
}

const shared = new Vocabulary();

/** @param vocabulary of whoever writes many documents; it grows with them */
export function documentTerms(document: SearchDocument, vocabulary = shared): DocumentTerms {
	const collected = new Collector(document.locale, vocabulary);
	if (document.source === document.locale) collected.own(document);
	else collected.stub(document);
	collected.add(document.labels.join(' . '), 'labels');
	// Names are spelled as they are in every language, and are worth finding in every language.
	collected.add([...document.organisations, document.card.place ?? ''].join(' . '), 'names');
	for (const concept of document.concepts) collected.terms.add(conceptTerm(concept));
	return { terms: [...collected.terms].join(' '), lexicon: [...collected.lexicon.values()] };
}

class Collector {
	readonly terms = new Set<string>();
	readonly lexicon = new Map<string, Word>();
	readonly #locale: Locale;
	readonly #vocabulary: Vocabulary;

	constructor(locale: Locale, vocabulary: Vocabulary) {
		this.#locale = locale;
		this.#vocabulary = vocabulary;
	}

	add(text: string, field: Field, counts?: Map<string, number>): void {
		for (const [word, times] of this.#vocabulary.count(text, this.#locale)) {
			if (!word.surface) continue;
			this.terms.add(surfaceFields[field] + word.surface);
			if (word.stop) continue;
			this.terms.add(stemFields[field] + word.stem);
			counts?.set(word.stem, (counts.get(word.stem) ?? 0) + times);
			if (!this.lexicon.has(word.surface)) this.lexicon.set(word.surface, word);
		}
	}

	own(document: SearchDocument): void {
		const counts = new Map<string, number>();
		this.add(document.title, 'title', counts);
		this.add(document.summary, 'summary', counts);
		this.add(document.body, 'body', counts);
		for (const [stem, times] of counts) if (times >= FREQUENT_FROM) this.terms.add(FREQUENT + stem);
	}

	stub(document: SearchDocument): void {
		this.#foreign(document.title, 'title', document.source);
		this.#foreign(`${document.summary} ${document.body}`, 'text', document.source);
	}

	#foreign(text: string, field: 'title' | 'text', source: Locale): void {
		for (const [word] of this.#vocabulary.countShared(text, source)) {
			if (!word.surface || word.stop) continue;
			this.terms.add(foreignFields[field] + word.spelledIn(this.#locale));
			this.terms.add(word.foreignStem(field));
		}
	}
}
