/** What Meilisearch holds of a document, and how the terms of a plan are asked for there. */
import { tokenize } from '../text/analyze.ts';
import type { Clause } from './ways.ts';
import { facetsOf, type SearchDocument } from './document.ts';
import { FREQUENT } from './fields.ts';
import { documentTerms } from './terms.ts';

export interface MeilisearchDocument {
	/** `<type>-<documentId>`. */
	id: string;
	version: number;
	hash: string;
	/** Stems in order, for phrases and for a first order of the hits. */
	title_x: string;
	text_x: string;
	/** Everything the document is found by, without saying where it stood; only filtered. */
	terms: string[];
	/** The terms with their places, see `terms.ts`; only read, for the final order. */
	ranked: string;
	facets: Record<string, string[]>;
	_geo?: { lat: number; lng: number };
	/** Milliseconds since 1970. */
	published: number;
	title: string;
	body: string;
	/** What a hit shows. */
	shown: Omit<SearchDocument, 'body' | 'labels' | 'concepts'>;
}

export function toMeilisearch(document: SearchDocument): MeilisearchDocument {
	const { body, labels: _labels, concepts: _concepts, ...shown } = document;
	const { terms } = documentTerms(document);
	return {
		id: document.id,
		version: document.version,
		hash: document.hash,
		title_x: stems(document.title, document),
		text_x: stems(`${document.summary} ${document.body}`, document),
		terms: [...new Set(terms.split(' ').flatMap((term) => anywhere(term) ?? []))],
		ranked: terms,
		facets: facetsOf(document) as Record<string, string[]>,
		...(document.geo && { _geo: document.geo }),
		published: Date.parse(document.publishedAt) || 0,
		title: document.title,
		body,
		shown,
	};
}

const stems = (text: string, document: SearchDocument): string => [...tokenize(text, document.source)].filter(({ stop }) => !stop).map(({ stem }) => stem).join(' ');

/** A term without its field: a filter asks only whether it is there. Labels stay apart, because some ways do not count them. */
function anywhere(term: string): string | undefined {
	const [place, rest] = [term.charAt(0), term.slice(1)];
	if (place === FREQUENT) return undefined;
	if ('tsbo'.includes(place)) return `w${rest}`;
	if ('1235'.includes(place)) return `s${rest}`;
	if ('xy'.includes(place)) return `x${rest}`;
	if ('67'.includes(place)) return `f${rest}`;
	return term;
}

/** The filter expression for works that meet one of the clauses. */
export function clausesFilter(clauses: readonly Clause[]): string {
	const single = new Set<string>();
	const beginnings = new Set<string>();
	const joint = new Set<string>();
	for (const clause of clauses) {
		if ('any' in clause) clause.any.forEach((term) => addIfAny(single, anywhere(term)));
		else if ('beginning' in clause) addIfAny(beginnings, anywhere(clause.beginning));
		else if ('both' in clause) joint.add(`(${clause.both.map((part) => clausesFilter([part])).join(' AND ')})`);
		else for (const list of 'some' in clause ? clause.some : [clause.all]) {
			if (list.length === 1) addIfAny(single, anywhere(list[0] ?? ''));
			else joint.add(jointFilter(list));
		}
	}
	const parts = [...[...beginnings].map((beginning) => `terms STARTS WITH ${quote(beginning)}`), ...joint];
	if (single.size) parts.unshift(isAmong('terms', single));
	return parts.length > 1 ? `(${parts.join(' OR ')})` : (parts[0] ?? 'terms IN []');
}

const jointFilter = (terms: readonly string[]): string => `(${[...new Set(terms.map(anywhere))].map((term) => `terms = ${quote(term ?? '')}`).join(' AND ')})`;

function addIfAny(set: Set<string>, term: string | undefined): void {
	if (term !== undefined) set.add(term);
}

/** A filter in Meilisearch's language: the attribute holds one of the values. */
export const isAmong = (attribute: string, values: Iterable<string>): string => `${attribute} IN [${[...values].map(quote).join(', ')}]`;

/** A string of Meilisearch's filter language. */
const quote = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
