/**
 * Works for measuring, as many as wanted and the same every time. Their words are those of a judged corpus, plus
 * plausible unseen ones from its letter sequences, drawn by Zipf's law as in real texts.
 */
import { createHash } from 'node:crypto';
import { locales, type Locale } from '@erasmi/config/locales';
import type { ConceptLabels, SearchDocument, Work } from '@erasmi/config/search/document';
import { stopWords } from '@erasmi/config/text/stop-words';
import { fold } from '@erasmi/config/text/fold';
import { corpusConcepts, type Corpus } from '../../relevance/corpus.ts';
import { random } from './random.ts';
import { slip } from './slip.ts';

interface Language {
	stop: string[];
	domain: string[];
	tail: string[];
}

const TAIL_WORDS = 30_000;
const COUNTRIES = ['de', 'dk', 'it', 'ie', 'tr', 'at', 'se', 'nl', 'fr', 'es', 'gr', 'jo', 'lb', 'ca'];
const TYPES = ['case', 'resource', 'module', 'network', 'action-plan'] as const;

const zipf = (next: () => number, size: number): number => Math.min(size - 1, Math.floor(Math.exp(next() * Math.log(size + 1))) - 1);
const pick = <T>(next: () => number, list: readonly T[]): T => list[zipf(next, list.length)] as T;
const some = <T>(next: () => number, list: readonly T[], count: number): T[] => [...new Set(Array.from({ length: count }, () => pick(next, list)))];

export class LoadCorpus {
	readonly concepts: ConceptLabels[];
	readonly #languages = new Map<Locale, Language>();
	readonly #corpus: Corpus;
	readonly #schemes: Record<string, string[]>;

	constructor(corpus: Corpus) {
		this.#corpus = corpus;
		this.concepts = corpusConcepts(corpus);
		this.#schemes = Object.fromEntries(['topic', 'actor', 'target', 'factor'].map((scheme) => [scheme, this.concepts.filter((concept) => concept.scheme === scheme).map(({ id }) => id)]));
	}

	language(locale: Locale): Language {
		let language = this.#languages.get(locale);
		if (!language) this.#languages.set(locale, (language = this.#learn(locale)));
		return language;
	}

	*works(count: number, wordsPerText = 300): Generator<Work> {
		for (let number = 0; number < count; number++) yield this.work(number, wordsPerText);
	}

	/** A work with 85 % of its translations. */
	work(number: number, wordsPerText: number): Work {
		const next = random(1000 + number);
		const of = (scheme: string, most: number, least = 1): string[] => some(next, this.#schemes[scheme] ?? [], least + Math.floor(next() * (most - least + 1)));
		const facets = { field: of('topic', 3), actor: of('actor', 3), target: of('target', 2), factor: of('factor', 2, 0), country: [pick(next, COUNTRIES)], year: [String(2012 + Math.floor(next() * 14))] };
		const type = pick(next, TYPES);
		const length = Math.max(60, Math.round(wordsPerText * Math.exp(0.5 * (next() + next() + next() - 1.5))));
		const source = locales[Math.floor(next() * locales.length)] as Locale;
		const available = locales.filter((locale) => locale === source || next() < 0.85);
		const texts = new Map(available.map((locale) => [locale, { title: this.#sentence(next, locale, 7), summary: this.#sentence(next, locale, 35), body: this.#sentence(next, locale, length) }]));
		const publishedAt = new Date(1.6e12 + number * 1e6).toISOString();
		const concepts = [...facets.field, ...facets.actor, ...facets.target, ...facets.factor];
		const geo = { lat: 36 + next() * 20, lng: -9 + next() * 50 };
		const id = `${type}-g${number}`;
		const version = number + 1;
		const documents = locales.map((locale): SearchDocument => {
			const shown = texts.has(locale) ? locale : source;
			const text = texts.get(shown) ?? { title: '', summary: '', body: '' };
			const document = {
				id,
				type,
				documentId: `g${number}`,
				locale,
				source: shown,
				origin: 'original' as const,
				available,
				...text,
				labels: concepts.flatMap((concept) => this.#corpus.concepts[concept]?.labels[locale] ?? []),
				concepts,
				organisations: [],
				facets: { type: [type], ...facets },
				geo,
				url: `/${locale}/${id}`,
				card: { actors: [] },
				publishedAt,
			};
			return { ...document, version, hash: createHash('sha256').update(`${id}${locale}${text.title}`).digest('hex') };
		});
		return { id, type, documentId: `g${number}`, sourceLocale: source, available, slugs: Object.fromEntries(available.map((locale) => [locale, `g${number}-${locale}`])), oldSlugs: [], publishedAt: Object.fromEntries(available.map((locale) => [locale, publishedAt])), version, documents };
	}

	#sentence(next: () => number, locale: Locale, length: number): string {
		const { stop, domain, tail } = this.language(locale);
		const words = Array.from({ length }, () => {
			const kind = next();
			return pick(next, kind < 0.4 ? stop : kind < 0.68 ? domain : tail);
		});
		return words.join(' ');
	}

	#learn(locale: Locale): Language {
		const next = random(7 + locales.indexOf(locale));
		const counts = new Map<string, number>();
		const read = (text: string, weight: number): void => {
			for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + weight);
		};
		for (const { translations } of this.#corpus.works) read(`${translations[locale]?.title ?? ''} ${translations[locale]?.summary ?? ''}`, 1);
		for (const { labels } of Object.values(this.#corpus.concepts)) for (const label of labels[locale]) read(label, 3);
		const domain = [...counts].filter(([word]) => !stopWords[locale].has(fold(word, locale))).sort((a, b) => b[1] - a[1]).map(([word]) => word);
		return { stop: [...stopWords[locale]].slice(0, 120), domain, tail: invented(next, domain, locale) };
	}
}

/** Unseen words that follow the letter sequences of seen ones; in German and Danish a third of them are compounds. */
function invented(next: () => number, domain: readonly string[], locale: Locale): string[] {
	const followers = new Map<string, string[]>();
	for (const word of domain) {
		const letters = `^^${word.toLowerCase()}$`;
		for (let at = 2; at < letters.length; at++) {
			const key = letters.slice(at - 2, at);
			followers.set(key, [...(followers.get(key) ?? []), letters.charAt(at)]);
		}
	}
	const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const nouns = domain.filter(({ length }) => length > 4);
	const tail = new Set<string>();
	while (tail.size < TAIL_WORDS) {
		if ((locale === 'de' || locale === 'da') && next() < 0.35) {
			tail.add(any(nouns) + (next() < 0.5 ? 's' : '') + any(nouns).toLowerCase());
			continue;
		}
		let [key, word] = ['^^', ''];
		for (let letter = any(followers.get(key) ?? ['$']); letter !== '$' && word.length < 18; letter = any(followers.get(key) ?? ['$'])) {
			word += letter;
			key = key.charAt(1) + letter;
		}
		if (word.length > 3) tail.add(word);
	}
	return [...tail];
}

/** Queries of every kind, the same every time. */
export function workload(corpus: LoadCorpus, locale: Locale, count: number): Record<'one' | 'two' | 'three' | 'prefix' | 'typo', string[]> {
	const next = random(99 + locales.indexOf(locale));
	const { domain, tail } = corpus.language(locale);
	const word = (shortest = 4): string => {
		for (;;) {
			const found = next() < 0.7 ? pick(next, domain) : pick(next, tail.slice(0, 5000));
			if (found.length >= shortest && !stopWords[locale].has(fold(found, locale))) return found;
		}
	};
	const many = (make: () => string): string[] => Array.from({ length: count }, make);
	return {
		one: many(() => word()),
		two: many(() => `${word()} ${word()}`),
		three: many(() => `${word()} ${word()} ${word()}`),
		prefix: many(() => word().slice(0, 3)),
		typo: many(() => slip(next, word(6), locale)),
	};
}
