/** The labels of all concepts in all languages, turned around: from words to the concepts they name. */
import { locales, type Locale } from '../locales.ts';
import { stemsOf } from '../text/analyze.ts';
import { skeleton } from '../text/fold.ts';
import type { ConceptLabels } from './document.ts';

export interface Recognised {
	concept: string;
	/** First word that names it, and the first that no longer does. */
	from: number;
	to: number;
}

export class Thesaurus {
	readonly #concepts: ReadonlyMap<string, ConceptLabels>;
	/** Locale and stems of a label → concepts. */
	readonly #named = new Map<string, Set<string>>();
	/** Locale and concept → the stems of its labels. */
	readonly #labels = new Map<string, string[][]>();
	#longest = 1;

	constructor(concepts: readonly ConceptLabels[]) {
		this.#concepts = new Map(concepts.map((concept) => [concept.id, concept]));
		for (const concept of concepts) {
			for (const locale of locales) {
				const labels = labelStems(concept, locale);
				this.#labels.set(key(locale, [concept.id]), labels);
				for (const stems of labels) this.#name(key(locale, stems), concept.id, stems.length);
			}
		}
	}

	get(id: string): ConceptLabels | undefined {
		return this.#concepts.get(id);
	}

	/** The longest labels win; words that name nothing in the visitor's language may name something in another. */
	recognise(words: readonly { stem: string; surface: string }[], locale: Locale): Recognised[] {
		const found = this.#recognise(words.map(({ stem }) => stem), locale);
		const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
		for (const other of locales) {
			if (other === locale || taken.size === words.length) continue;
			const stems = words.map(({ surface }, index) => (taken.has(index) ? '' : stemsOf(skeleton(surface, locale), other).join(' ')));
			for (const match of this.#recognise(stems, other)) {
				found.push(match);
				for (let index = match.from; index < match.to; index++) taken.add(index);
			}
		}
		return found;
	}

	/** The stems of every label of a concept in one language; what a text says that means it. */
	labelStems(id: string, locale: Locale): readonly string[][] {
		return this.#labels.get(key(locale, [id])) ?? [];
	}

	#recognise(stems: readonly string[], locale: Locale): Recognised[] {
		const found: Recognised[] = [];
		for (let from = 0; from < stems.length; from++) {
			for (let to = Math.min(stems.length, from + this.#longest); to > from; to--) {
				const concepts = this.#named.get(key(locale, stems.slice(from, to)));
				if (!concepts) continue;
				found.push(...[...concepts].map((concept) => ({ concept, from, to })));
				from = to - 1;
				break;
			}
		}
		return found;
	}

	#name(label: string, concept: string, length: number): void {
		const concepts = this.#named.get(label) ?? new Set();
		this.#named.set(label, concepts.add(concept));
		this.#longest = Math.max(this.#longest, length);
	}
}

const key = (locale: Locale, stems: readonly string[]): string => `${locale} ${stems.join(' ')}`;

function labelStems(concept: ConceptLabels, locale: Locale): string[][] {
	const labels = concept.labels[locale];
	if (!labels) return [];
	return [labels.pref, ...labels.alt].map((label) => stemsOf(label, locale)).filter(({ length }) => length);
}
