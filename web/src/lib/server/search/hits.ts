/** From a stored document to what a page shows of it. Both engines use it. */
import type { Locale } from '@erasmi/config/locales';
import type { SearchDocument } from '@erasmi/config/search/document';
import type { Hit, Why } from '@erasmi/config/search/engine';
import type { PlanWord } from '@erasmi/config/search/plan';
import type { Way } from '@erasmi/config/search/ways';
import { tokenize } from '@erasmi/config/text/analyze';

export type StoredDocument = Omit<SearchDocument, 'body' | 'labels' | 'concepts'>;

/** A hit without marks. */
export const toHit = (document: StoredDocument): Hit => ({
	id: document.id,
	type: document.type,
	documentId: document.documentId,
	locale: document.locale,
	source: document.source,
	origin: document.origin,
	available: document.available,
	title: document.title,
	titleRuns: [{ text: document.title, hit: false }],
	snippet: document.summary ? [{ text: document.summary, hit: false }] : [],
	summary: document.summary,
	facets: { language: document.available, ...document.facets },
	card: document.card,
	url: document.url,
	publishedAt: document.publishedAt,
	...(document.geo && { geo: document.geo }),
	why: [],
});

/**
 * What the visible text does not show: the concept, the corrected word, the other language, the organisation, what is missing.
 * @param ways for each word the ways that lead to the document, the most trusted first
 * @param marked title and passage: where they show nothing, a concept tells more than the label that happens to say the word
 */
export function whyOf(document: StoredDocument, words: readonly PlanWord[], ways: readonly (readonly Way[])[], marked: Marked): Why[] {
	const shows = isMarked(marked);
	const why: Why[] = document.source === document.locale ? [] : [{ reason: 'language', locale: document.source }];
	const missing: string[] = [];
	words.forEach((word, index) => {
		const way = (shows ? undefined : ways[index]?.find(({ kind }) => kind === 'concept')) ?? ways[index]?.[0];
		if (!way) missing.push(word.written);
		else if (way.kind === 'concept' && way.by) why.push({ reason: 'concept', concept: way.by });
		else if (way.kind === 'corrected' && way.by) why.push({ reason: 'corrected', word: word.written, found: way.by });
	});
	if (missing.length) why.push({ reason: 'most-words', missing });
	return why.filter((one, index) => why.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
}

/** The organisation that a hit was found by, when neither title nor passage shows why. */
export function organisationOf(document: StoredDocument, words: readonly PlanWord[], marked: Marked): Why[] {
	if (isMarked(marked)) return [];
	const surfaces = new Set(words.map(({ surface }) => surface));
	const name = document.organisations.find((organisation) => [...tokenize(organisation, document.locale)].some(({ surface }) => surfaces.has(surface)));
	return name === undefined ? [] : [{ reason: 'organisation', name }];
}

type Marked = Pick<Hit, 'titleRuns' | 'snippet'>;

const isMarked = ({ titleRuns, snippet }: Marked): boolean => [...titleRuns, ...snippet].some(({ hit }) => hit);

const collators = new Map<Locale, Intl.Collator>();

/** The order of titles that readers of a language expect. */
export function collatorOf(locale: Locale): Intl.Collator {
	let collator = collators.get(locale);
	if (!collator) collators.set(locale, (collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })));
	return collator;
}
