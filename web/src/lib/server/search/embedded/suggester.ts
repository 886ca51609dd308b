/** What a visitor may be typing: titles, concepts, organisations, places. */
import type { Locale } from '@erasmi/config/locales';
import { facetOfScheme } from '@erasmi/config/vocabulary/facets';
import { parseQuery } from '@erasmi/config/search/query';
import type { Suggestion } from '@erasmi/config/search/engine';
import { fold } from '@erasmi/config/text/fold';
import { tokenize } from '@erasmi/config/text/analyze';
import { arabicArticles } from '@erasmi/config/text/arabic';
import { and, countBoth, or, rowsOf } from './bits.ts';
import { CONCEPT_FACET, type Statement } from './schema.ts';
import type { Searcher } from './searcher.ts';
import { foreignFields, surfaceFields } from '@erasmi/config/search/fields';

const SUGGESTIONS_MOST = 8;
/** So many titles are read to choose from. */
const TITLES_READ = 40;
/** Of one kind, when the other kinds have something too. */
const OF_ONE_KIND = 4;

interface Names {
	/** Of the index that was read. */
	generation: number;
	/** A name with its words. One that no work bears any more may still stand here. */
	byText: Map<string, readonly string[]>;
}

export class Suggester {
	readonly #searcher: Searcher;
	readonly #names = new Map<string, Names>();
	readonly #isNamed: Statement;

	constructor(searcher: Searcher) {
		this.#searcher = searcher;
		this.#isNamed = searcher.db.prepare('SELECT 1 FROM name WHERE kind = ? AND locale = ? AND text = ? LIMIT 1').pluck();
	}

	/** Takes in the names of one work that was just written. */
	take(row: number): void {
		const names = this.#searcher.db.prepare('SELECT kind, locale, text FROM name WHERE row = ?').raw().all(row) as [string, Locale, string][];
		for (const [kind, locale, text] of names) {
			const held = this.#names.get(`${kind} ${locale}`);
			if (held && !held.byText.has(text)) held.byText.set(text, wordsOf(text, locale));
		}
		for (const held of this.#names.values()) held.generation = this.#searcher.columns.generation;
	}

	suggest(typed: string, locale: Locale, limit = SUGGESTIONS_MOST): Suggestion[] {
		this.#searcher.refresh();
		const { text } = parseQuery(typed, locale);
		const words = [...tokenize(text, locale)].map(({ surface }) => surface);
		if (!words.length) return [];
		const kinds = [this.#titles(words, locale), this.#concepts(words, locale), this.#named('organisation', words, locale), this.#named('place', words, locale)];
		const first = kinds.flatMap((kind) => kind.slice(0, OF_ONE_KIND));
		const rest = kinds.flatMap((kind) => kind.slice(OF_ONE_KIND));
		return unique([...first, ...rest]).slice(0, Math.max(0, Math.min(limit, SUGGESTIONS_MOST)));
	}

	#titles(words: readonly string[], locale: Locale): Suggestion[] {
		const { postings, columns } = this.#searcher;
		const sets = words.map((word, index) => {
			const terms = asWritten(word, locale).flatMap((spelling) => [surfaceFields.title + spelling, foreignFields.title + spelling]);
			return terms.map((term) => (index === words.length - 1 ? postings.startingWith(locale, term) : postings.of(locale, term))).reduce(or);
		});
		const found: (Suggestion & { score: number })[] = [];
		for (const row of rowsOf(and(sets.reduce(and), columns.live))) {
			const document = this.#searcher.document(row, locale);
			if (document) found.push({ kind: 'title', text: document.title, locale: document.source, url: document.url, score: this.#titleScore(document.title, document.source, words, locale) });
			if (found.length >= TITLES_READ) break;
		}
		return found.sort((a, b) => b.score - a.score || a.text.length - b.text.length).map(({ score: _score, ...suggestion }) => suggestion);
	}

	/** Titles that begin with the words come first, then those in the visitor's language. */
	#titleScore(title: string, source: Locale, words: readonly string[], locale: Locale): number {
		return (fold(title, locale).startsWith(words.join('')) ? 2 : 0) + (source === locale ? 1 : 0);
	}

	/** Concepts that at least one work is about, by their labels in the visitor's language. */
	#concepts(words: readonly string[], locale: Locale): Suggestion[] {
		const { columns, thesaurus } = this.#searcher;
		const found: (Suggestion & { works: number; label: boolean })[] = [];
		for (const [id, bits] of columns.facets.get(CONCEPT_FACET) ?? []) {
			const concept = thesaurus.get(id);
			const labels = concept?.labels[locale];
			const works = countBoth(bits, columns.live);
			if (!concept || !labels || !works) continue;
			const matched = [labels.pref, ...labels.alt].find((label) => beginsLike(wordsOf(label, locale), words, locale));
			if (!matched) continue;
			const facet = facetOfScheme[concept.scheme];
			const url = facet ? `?${facet}=${encodeURIComponent(id)}` : `?q=${encodeURIComponent(labels.pref)}`;
			found.push({ kind: 'concept', text: matched, locale, url, works, label: matched === labels.pref });
		}
		return found.sort((a, b) => Number(b.label) - Number(a.label) || b.works - a.works).map(({ works: _works, label: _label, ...suggestion }) => suggestion);
	}

	#named(kind: 'organisation' | 'place', words: readonly string[], locale: Locale): Suggestion[] {
		const found = [...this.#namesOf(kind, locale)].filter(([, name]) => beginsLike(name, words, locale)).map(([text]) => text);
		return found
			.sort((a, b) => a.length - b.length)
			.values()
			.filter((text) => this.#isNamed.get(kind, locale, text) !== undefined)
			.take(OF_ONE_KIND)
			.map((text) => ({ kind, text, locale, url: `?q=${encodeURIComponent(kind === 'organisation' ? `"${text}"` : text)}` }))
			.toArray();
	}

	#namesOf(kind: string, locale: Locale): Names['byText'] {
		const key = `${kind} ${locale}`;
		const { generation } = this.#searcher.columns;
		const held = this.#names.get(key);
		if (held?.generation === generation) return held.byText;
		const texts = this.#searcher.db.prepare('SELECT DISTINCT text FROM name WHERE kind = ? AND locale = ?').pluck().all(kind, locale) as string[];
		const byText = new Map(texts.map((text) => [text, wordsOf(text, locale)]));
		this.#names.set(key, { generation, byText });
		return byText;
	}
}

const wordsOf = (text: string, locale: Locale): string[] => [...tokenize(text, locale)].map(({ surface }) => surface);

/** Every typed word is one of the words, the last the beginning of one, in the same order. */
function beginsLike(words: readonly string[], typed: readonly string[], locale: Locale): boolean {
	const spellings = typed.map((word) => asWritten(word, locale));
	return words.some((_, start) => spellings.every((ways, offset) => ways.some((way) => (offset === typed.length - 1 ? words[start + offset]?.startsWith(way) : words[start + offset] === way))));
}

/** Whoever types an Arabic word leaves out the article that stands in the label. */
const asWritten = (word: string, locale: Locale): string[] => (locale === 'ar' ? [word, ...arabicArticles.map((article) => article + word)] : [word]);

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
	const seen = new Set<string>();
	return suggestions.filter(({ kind, text }) => !seen.has(kind + text) && seen.add(kind + text));
}
