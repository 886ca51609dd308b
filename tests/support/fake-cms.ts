/** A CMS as the site sees it: published rows by GraphQL, the change feed, uploads. Its content is set by the test. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ArchivedEntry, type Change, type Delivery, archivedPath, catchupPath, deliveryPath, entryTag, listTag, searchTag, sign, signatureHeader, verify } from '@erasmi/config/delivery';
import { letterPath } from '@erasmi/config/letters';
import { type Locale, bestLocale, locales } from '@erasmi/config/locales';
import type { ConceptLabels, SearchDocument, Work } from '@erasmi/config/search/document';
import { type WorkType, sections } from '@erasmi/config/types';

export interface TextOf {
	title: string;
	slug: string;
	/** Everything else the row has in this language, such as `summary`. */
	fields?: Record<string, unknown>;
	origin?: 'human' | 'machine';
}

export interface Entry {
	type: WorkType;
	documentId: string;
	sourceLocale: Locale;
	texts: Partial<Record<Locale, TextOf>>;
	oldSlugs?: string[];
	facets?: SearchDocument['facets'];
	/** Notations of its concepts and of all broader ones. */
	concepts?: string[];
}

export interface FakeCms {
	origin: string;
	/** Publishes, and returns the change as the feed would send it. */
	publish(entry: Entry): Change;
	withdraw(type: WorkType, documentId: string): Change;
	/** Withdraws for good. */
	archive(type: WorkType, documentId: string): Change;
	/** Sends a delivery to a site, signed with the right secret unless another header is given. */
	deliver(site: string, changes: Change[], header?: string): Promise<Response>;
	/** While down, every connection is refused. */
	down(): Promise<void>;
	up(): Promise<void>;
	/** Questions about content so far, each as its operation name and the languages it asks for: `CaseRows de en`. */
	readonly asked: string[];
	uploads: Map<string, Buffer>;
	/** Letters of the site, as they came. */
	readonly letters: { path: string; headers: IncomingMessage['headers']; body: string }[];
	/** Milliseconds before content is answered. */
	delay: number;
	close(): Promise<void>;
}

export async function fakeCms(secret: string, token: string, concepts: ConceptLabels[] = []): Promise<FakeCms> {
	const entries = new Map<string, Entry>();
	const changes = new Map<string, Change>();
	const asked: string[] = [];
	const uploads = new Map<string, Buffer>();
	const letters: FakeCms['letters'] = [];
	const archive: ArchivedEntry[] = [];
	let version = 0;
	let port = 0;
	let server = createServer(answer);
	await listen();

	const cms: FakeCms = {
		origin: `http://127.0.0.1:${port}`,
		asked,
		uploads,
		letters,
		delay: 0,
		publish(entry) {
			const change: Change = { type: entry.type, documentId: entry.documentId, version: ++version, tags: tagsOf(entry), work: workOf(entry, version) };
			entries.set(key(entry), entry);
			changes.set(key(entry), change);
			return change;
		},
		withdraw(type, documentId) {
			const change: Change = { type, documentId, version: ++version, tags: tagsOf({ type, documentId }), work: null };
			entries.delete(key(change));
			changes.set(key(change), change);
			return change;
		},
		archive(type, documentId) {
			const entry = entries.get(key({ type, documentId }));
			archive.push({ type, documentId, slugs: Object.values(entry?.texts ?? {}).map(({ slug }) => slug), at: Date.UTC(2026, 2, 4) });
			return cms.withdraw(type, documentId);
		},
		deliver(site, sent, header) {
			const body = JSON.stringify({ changes: sent, version } satisfies Delivery);
			return fetch(site + deliveryPath, { method: 'POST', headers: { 'content-type': 'application/json', [signatureHeader]: header ?? sign(secret, body) }, body });
		},
		async down() {
			await new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			});
		},
		async up() {
			server = createServer(answer);
			await listen();
		},
		close: () => cms.down(),
	};
	return cms;

	async function listen(): Promise<void> {
		await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
		port = (server.address() as AddressInfo).port;
	}

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const path = request.url ?? '';
		if (path === '/_health') return void response.writeHead(204).end();
		if (path.startsWith('/uploads/')) {
			const file = uploads.get(path.slice('/uploads/'.length));
			// The CMS may say what it wants about a file: the site does not repeat it.
			return void response.writeHead(file ? 200 : 404, { 'content-type': 'text/html' }).end(file);
		}
		const body = await text(request);
		if (path === letterPath) {
			letters.push({ path, headers: request.headers, body });
			return json(response, 200, { data: 'taken' });
		}
		if (path === catchupPath) return since(body, request, response);
		if (path === archivedPath) return signed(body, request, response, () => archive);
		if (path !== '/graphql' || request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end();
		if (cms.delay > 0) await new Promise((resolve) => setTimeout(resolve, cms.delay));
		json(response, 200, { data: dataFor(JSON.parse(body) as Question) });
	}

	function since(body: string, request: IncomingMessage, response: ServerResponse): void {
		signed(body, request, response, () => {
			const { since: from } = JSON.parse(body) as { since: number };
			const newer = [...changes.values()].filter((change) => change.version > from && (from > 0 || change.work)).toSorted((a, b) => a.version - b.version);
			return { changes: newer, ...(from === 0 && { concepts }), version, more: false };
		});
	}

	function signed(body: string, request: IncomingMessage, response: ServerResponse, told: () => unknown): void {
		if (!verify(secret, body, String(request.headers[signatureHeader] ?? '')).ok) return void response.writeHead(401).end();
		const payload = JSON.stringify(told());
		response.writeHead(200, { 'content-type': 'application/json', [signatureHeader]: sign(secret, payload) }).end(payload);
	}

	function dataFor({ query, variables: { ids = [] } }: Question): object {
		const operation = /query (\w+)/.exec(query)?.[1] ?? '';
		const languages = locales.filter((locale) => query.includes(`locale: "${locale}"`));
		asked.push([operation, ...languages].join(' '));
		if (operation === 'SiteSettings') return { siteSettings: null };
		const found = [...entries.values()].filter(({ type, documentId }) => operation === `${pascal(type)}Rows` && ids.includes(documentId));
		return Object.fromEntries(languages.map((locale) => [locale, found.flatMap((entry) => rowOf(entry, locale) ?? [])]));
	}
}

interface Question {
	query: string;
	variables: { ids?: string[] };
}

const key = ({ type, documentId }: { type: string; documentId: string }): string => `${type}:${documentId}`;
const pascal = (type: string): string => type.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase());
const tagsOf = ({ type, documentId }: { type: WorkType; documentId: string }): string[] => [entryTag(type, documentId), listTag(type), searchTag];

function rowOf({ documentId, sourceLocale, texts }: Entry, locale: Locale): object | undefined {
	const own = texts[locale];
	if (!own) return undefined;
	return { documentId, locale, sourceLocale, title: own.title, slug: own.slug, publishedAt: '2026-01-01T00:00:00.000Z', textOrigin: own.origin ?? 'human', ...own.fields };
}

function workOf(entry: Entry, version: number): Work {
	const { type, documentId, sourceLocale, texts, oldSlugs = [], facets = {}, concepts = [] } = entry;
	const available = locales.filter((locale) => texts[locale]);
	const id = `${type}-${documentId}`;
	return {
		id,
		type,
		documentId,
		sourceLocale,
		available,
		slugs: Object.fromEntries(available.map((locale) => [locale, texts[locale]?.slug])),
		oldSlugs,
		publishedAt: Object.fromEntries(available.map((locale) => [locale, '2026-01-01T00:00:00.000Z'])),
		version,
		texts: Object.fromEntries(available.map((locale) => [locale, JSON.stringify(texts[locale])])),
		documents: locales.map((locale): SearchDocument => {
			const source = bestLocale(locale, available, sourceLocale) ?? sourceLocale;
			const shown = texts[source];
			return {
				id,
				type,
				documentId,
				locale,
				source,
				origin: source === sourceLocale ? 'original' : (shown?.origin ?? 'human'),
				available,
				title: shown?.title ?? '',
				summary: String(shown?.fields?.['summary'] ?? ''),
				body: '',
				labels: [],
				concepts,
				organisations: [],
				facets: { type: [type], ...facets },
				url: `/${locale}/${sections[type][locale]}/${shown?.slug ?? ''}`,
				card: { actors: [] },
				publishedAt: '2026-01-01T00:00:00.000Z',
				version,
				hash: `${id}-${locale}-${version}`,
			};
		}),
	};
}

async function text(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, status: number, value: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
