/**
 * Full-page cache in front of the site: a page is rendered once, compressed once, and then answered from memory.
 *
 * What a page was made from are its tags. When one is invalidated, the page is made anew at once, behind the
 * visitors' backs: they get the old page until the new one is there, and nobody waits for a page that was there before.
 * As long as making it fails, the old page stays. The copy on disk is shown only as long as nothing in it has changed.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { type Encoding, type Page, type Variant, compressedBest, encodingFor, pageOf, unpacked } from './page.ts';
import { Packing } from './packing.ts';
import { headerOf, remembering } from './request-headers.ts';

export type Render = (url: string, headers?: Record<string, string>) => Promise<Response>;

/** Keeps pages over a restart; see `page-store.ts`. */
export interface PageStore {
	get(url: string): Page | undefined;
	set(url: string, page: Page): void;
	delete(url: string): void;
}

export interface PageCacheOptions {
	/** Bytes of all pages together. */
	maxSize?: number;
	/** Milliseconds after which a page is made anew even if nothing was heard, in case an invalidation was missed. */
	maxAge?: number;
	/** Milliseconds until a page that could not be made is tried again. */
	pauseAfterFailure?: number;
	/** Milliseconds between two renders of a page, at least; what changes meanwhile is shown by the second one. */
	restAfter?: number;
	/** Pages that are made anew at the same time. */
	concurrency?: number;
	/** Milliseconds before a page is compressed again, as well as it can be, once nothing waits to be made. */
	packAfter?: number;
	/** The same for a page that was made anew: what has just changed often changes again. */
	repackAfter?: number;
	store?: PageStore;
	onFailure?: (url: string, reason: unknown) => void;
	/** The store cannot be read or written, for example because the disk is full: the page is answered from memory alone. */
	onStoreFailure?: (url: string, error: unknown) => void;
	/** Somebody reads it. */
	onServed?: (page: Page, request: IncomingMessage) => void;
}

interface Kept {
	page: Page;
	/** Milliseconds since 1970, as `until`; 0 for a page from the store. */
	madeAt: number;
	/** Afterwards it is made anew. */
	until: number;
}

/** What a page that is made for one visitor may depend on: their languages, and whether a script of ours asks. */
const passedOn = ['accept-language', 'sec-fetch-mode'];

export class PageCache {
	readonly #render: Render;
	readonly #pages: LRUCache<string, Kept>;
	readonly #byTag = new Map<string, Set<string>>();
	/** When each tag was last invalidated, as a number that only grows. */
	readonly #invalidatedAt = new Map<string, number>();
	#invalidations = 0;
	readonly #running = new Map<string, Promise<Page>>();
	/** Pages waiting to be made anew. */
	readonly #queue = new Set<string>();
	/** Pages that have changed again since they were made a moment ago. */
	readonly #resting = new Map<string, NodeJS.Timeout>();
	#working = 0;
	readonly #packing = new Packing({ isBusy: () => this.#queue.size > 0 || this.#running.size > 0, pack: (url) => this.#pack(url) });
	#closed = false;
	readonly #options: Required<Omit<PageCacheOptions, 'store'>> & Pick<PageCacheOptions, 'store'>;

	constructor(render: Render, options: PageCacheOptions = {}) {
		this.#render = render;
		this.#options = { maxSize: 150 * 1024 * 1024, maxAge: 60 * 60_000, pauseAfterFailure: 5_000, restAfter: 400, concurrency: 2, packAfter: 200, repackAfter: 5_000, onFailure: () => {}, onStoreFailure: () => {}, onServed: () => {}, ...options };
		this.#pages = new LRUCache<string, Kept>({ maxSize: this.#options.maxSize, sizeCalculation: ({ page }) => page.size, dispose: ({ page }, url) => this.#untag(url, page.tags) });
	}

	/** @returns false when there is no page under this address yet */
	serveKept(url: string, request: IncomingMessage, response: ServerResponse): boolean {
		const kept = this.#pages.get(url);
		if (kept === undefined) return false;
		if (kept.until < Date.now()) this.#refreshSoon(url);
		this.#send(kept.page, request, response);
		return true;
	}

	/** Answers from memory, else from the store, else by making the page; visitors who come meanwhile wait for the same one. */
	async serve(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (this.serveKept(url, request, response)) return;
		const stored = this.#inStore(url, (store) => store.get(url));
		if (!stored) return this.#send(await this.#make(url), request, response);
		this.#keep(url, stored, 0);
		// What has changed since may be what had to go: the visitor waits, and sees it only if nothing newer can be made.
		if (this.#hasChanged(stored.tags, 0)) return this.#send(await this.#make(url).catch((error: unknown) => (this.#failed(url, error), stored)), request, response);
		this.#refreshSoon(url);
		this.#send(stored, request, response);
	}

	/** For pages that are not kept. */
	async serveOnce(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
		const passed = Object.fromEntries(passedOn.flatMap((name) => (request.headers[name] ? [[name, String(request.headers[name])]] : [])));
		const made = await this.#render(url, passed);
		this.#send(await pageOf(made, encodingFor(request.headers['accept-encoding'])), request, response);
	}

	#send(page: Page, request: IncomingMessage, response: ServerResponse): void {
		this.#options.onServed(page, request);
		send(page, request, response);
	}

	/** @returns how many pages are made anew because of it */
	invalidate(tags: Iterable<string>): number {
		const number = ++this.#invalidations;
		const stale = new Set<string>();
		for (const tag of tags) {
			this.#invalidatedAt.set(tag, number);
			for (const url of this.#byTag.get(tag) ?? []) stale.add(url);
		}
		// Most recently visited first: the cache lists its keys in that order.
		if (stale.size > 0) for (const url of this.#pages.keys()) if (stale.has(url)) this.#refreshSoon(url);
		return stale.size;
	}

	/** Resolves when nothing waits to be made anew. */
	async idle(): Promise<void> {
		while (this.#queue.size > 0 || this.#running.size > 0 || this.#resting.size > 0) await Promise.allSettled([...this.#running.values(), new Promise((resolve) => setTimeout(resolve, 5))]);
	}

	/** Nothing is written to the store afterwards. */
	close(): void {
		this.#closed = true;
		for (const timer of this.#resting.values()) clearTimeout(timer);
		this.#resting.clear();
		this.#packing.close();
	}

	get size(): { pages: number; bytes: number } {
		return { pages: this.#pages.size, bytes: this.#pages.calculatedSize };
	}

	#make(url: string): Promise<Page> {
		const running = this.#running.get(url);
		if (running) return running;
		const run = this.#makeNow(url).finally(() => this.#running.delete(url));
		this.#running.set(url, run);
		return run;
	}

	async #makeNow(url: string): Promise<Page> {
		const since = this.#invalidations;
		const page = await pageOf(await this.#render(url));
		const old = this.#pages.peek(url);
		// Also when it lacks something that it should have, such as the settings of the site.
		if (old && (page.status >= 500 || (page.status === 200 && !page.keepable))) {
			this.#failed(url, page.status);
			return old.page;
		}
		if (!page.keepable) {
			this.#pages.delete(url);
			this.#inStore(url, (store) => store.delete(url));
			return page;
		}
		this.#keep(url, page, Date.now());
		this.#inStore(url, (store) => store.set(url, page));
		this.#packing.later(url, old ? this.#options.repackAfter : this.#options.packAfter);
		// Something it shows has changed while it was made.
		if (this.#hasChanged(page.tags, since)) this.#refreshSoon(url);
		return page;
	}

	/** @param since number of the last invalidation that the page knew */
	#hasChanged(tags: readonly string[], since: number): boolean {
		return tags.some((tag) => (this.#invalidatedAt.get(tag) ?? 0) > since);
	}

	/** The old page stays for a while before it is tried again. */
	#failed(url: string, reason: unknown): void {
		this.#options.onFailure(url, reason);
		const old = this.#pages.peek(url);
		if (old) old.until = Date.now() + this.#options.pauseAfterFailure;
	}

	/** A copy on disk is a help and no condition: without it every page is answered all the same. */
	#inStore<T>(url: string, act: (store: PageStore) => T): T | undefined {
		if (!this.#options.store || this.#closed) return undefined;
		try {
			return act(this.#options.store);
		} catch (error) {
			this.#options.onStoreFailure(url, error);
			return undefined;
		}
	}

	#keep(url: string, page: Page, madeAt: number): void {
		this.#pages.set(url, { page, madeAt, until: Date.now() + this.#options.maxAge });
		this.#tag(url, page.tags);
	}

	#tag(url: string, tags: readonly string[]): void {
		for (const tag of tags) {
			const urls = this.#byTag.get(tag) ?? new Set();
			this.#byTag.set(tag, urls.add(url));
		}
	}

	#untag(url: string, tags: readonly string[]): void {
		for (const tag of tags) {
			const urls = this.#byTag.get(tag);
			urls?.delete(url);
			if (urls?.size === 0) this.#byTag.delete(tag);
		}
	}

	#refreshSoon(url: string): void {
		const rest = (this.#pages.peek(url)?.madeAt ?? 0) + this.#options.restAfter - Date.now();
		if (rest > 0) return this.#refreshAfter(url, rest);
		this.#queue.add(url);
		// Let the answer that found it stale go out first.
		if (this.#working < this.#options.concurrency) setImmediate(() => void this.#work());
	}

	/** While many entries are published, a list that shows them all is made twice a second and not once for each. */
	#refreshAfter(url: string, ms: number): void {
		if (this.#resting.has(url) || this.#closed) return;
		const again = (): void => {
			this.#resting.delete(url);
			this.#refreshSoon(url);
		};
		this.#resting.set(url, setTimeout(again, ms).unref());
	}

	async #work(): Promise<void> {
		if (this.#working >= this.#options.concurrency) return;
		this.#working++;
		try {
			for (let url = this.#next(); url !== undefined; url = this.#next()) {
				// A run that began before the change does not count: it is waited for, then the page is made again.
				await this.#running.get(url)?.catch(() => {});
				await this.#make(url).catch((error: unknown) => this.#failed(url, error));
			}
		} finally {
			this.#working--;
		}
	}

	async #pack(url: string): Promise<void> {
		const kept = this.#pages.peek(url);
		if (!kept) return;
		const page = await compressedBest(kept.page);
		// Meanwhile it may have been made anew.
		if (this.#closed || this.#pages.peek(url) !== kept) return;
		this.#pages.set(url, { ...kept, page });
		this.#tag(url, page.tags);
		this.#inStore(url, (store) => store.set(url, page));
	}

	#next(): string | undefined {
		const [url] = this.#queue;
		if (url !== undefined) this.#queue.delete(url);
		return url;
	}
}

const wantedEncoding = remembering<Encoding>(encodingFor);

function send(page: Page, request: IncomingMessage, response: ServerResponse): void {
	const wanted = wantedEncoding(headerOf(request, 'accept-encoding'));
	const variant = page.variants[wanted] ?? page.variants.identity;
	if (variant) return write(page.status, variant, request, response);
	// Hardly anybody reads without compression: the plain text is unpacked for them.
	void unpacked(page).then((found) => write(page.status, found, request, response), () => response.writeHead(500).end());
}

function write(status: number, { body, etag, head }: Variant, request: IncomingMessage, response: ServerResponse): void {
	if (status === 200 && headerOf(request, 'if-none-match')?.includes(etag)) {
		response.writeHead(304, { etag, vary: 'accept-encoding', 'cache-control': 'no-cache' }).end();
		return;
	}
	response.writeHead(status, head);
	if (request.method === 'HEAD') response.end();
	else response.end(body, 'latin1');
}
