/** Atom (RFC 4287), as feed readers take it: the one writer for the feed of a search and for the feeds of each type. */
import type { Locale } from '@erasmi/config/locales';
import { escapeXml } from './xml.ts';

export const atomType = 'application/atom+xml; charset=utf-8';

export interface AtomFeed {
	/** Never changes and is nobody else's. Addresses are absolute, here and below. */
	id: string;
	title: string;
	subtitle?: string;
	/** Language of title and subtitle. */
	lang: Locale;
	/** Whoever publishes the entries; an entry may name somebody else. */
	author: string;
	/** Where the feed itself is. */
	self: string;
	/** The page that shows the same to people. */
	page: string;
	/** Other pages of a feed that has several (RFC 5005). */
	previous?: string | undefined;
	next?: string | undefined;
	/** Description of the search that found the entries, and how many there are in all. */
	search?: { description: string; total: number; startIndex: number; perPage: number };
	entries: readonly AtomEntry[];
}

export interface AtomEntry {
	/** Permanent address of the entry: the same in every language and under every title. */
	id: string;
	title: string;
	summary: string;
	/** Language that title and summary are written in. */
	lang: Locale;
	/** The page of the entry. */
	link: string;
	/** ISO 8601. */
	updated: string;
	published?: string;
	author?: string;
	/** In the language of the feed. */
	categories?: readonly string[];
}

/** Of a feed without entries: it has not changed since there were computers. */
const NEVER = '1970-01-01T00:00:00.000Z';

export function atom(feed: AtomFeed): string {
	const { search } = feed;
	const newest = feed.entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), NEVER);
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom"${search ? ' xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"' : ''} xml:lang="${feed.lang}">`,
		element('id', feed.id),
		element('title', feed.title),
		feed.subtitle && element('subtitle', feed.subtitle),
		element('updated', newest),
		`<author>${element('name', feed.author)}</author>`,
		link('self', feed.self, 'application/atom+xml'),
		link('alternate', feed.page, 'text/html'),
		feed.previous && link('previous', feed.previous, 'application/atom+xml'),
		feed.next && link('next', feed.next, 'application/atom+xml'),
		...(search
			? [
					link('search', search.description, 'application/opensearchdescription+xml'),
					element('opensearch:totalResults', String(search.total)),
					element('opensearch:startIndex', String(search.startIndex)),
					element('opensearch:itemsPerPage', String(search.perPage)),
				]
			: []),
		...feed.entries.map(entry),
		'</feed>',
	];
	return `${lines.filter(Boolean).join('\n')}\n`;
}

function entry({ id, title, summary, lang, link: page, updated, published, author, categories = [] }: AtomEntry): string {
	const parts = [
		element('id', id),
		element('title', title),
		element('summary', summary),
		element('updated', updated),
		published && element('published', published),
		author && `<author>${element('name', author)}</author>`,
		...categories.map((term) => `<category term="${escapeXml(term)}"/>`),
		`<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
	];
	return `<entry xml:lang="${lang}">${parts.filter(Boolean).join('')}</entry>`;
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, href: string, type: string): string => `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
