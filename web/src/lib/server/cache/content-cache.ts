/**
 * What the CMS said, kept in memory and on disk.
 *
 * - A value older than the version asked for is loaded anew, and the caller waits; when that fails, the old value
 *   serves on (stale if error), and the new one is fetched as soon as the CMS answers again.
 * - A value past its age, but of the right version, is given at once while one load runs behind it.
 * - Concurrent callers of one key share one load.
 */
import { LRUCache } from 'lru-cache';
import type { Snapshot } from './snapshot.ts';

export interface Wanted<T> {
	/** The value has to be at least this new: a position in the change feed. */
	version: number;
	load: () => Promise<T>;
	tags?: readonly string[];
	/** Called when the value has arrived after an older one had to be given: what was made of that one is wrong now. */
	onRecovery?: () => void;
}

interface Entry {
	value: unknown;
	version: number;
	tags: readonly string[];
	/** Milliseconds since 1970. */
	loadedAt: number;
}

export interface ContentCacheOptions {
	snapshot?: Snapshot;
	/** Entries kept in memory; all others are on disk. */
	max?: number;
	/** Milliseconds after which a value is checked again, in case a change was missed. */
	maxAge?: number;
	/** Milliseconds to wait after a failed load before the CMS is asked again for the same thing. */
	pauseAfterFailure?: number;
	onFailure?: (key: string, error: unknown) => void;
	/** A value is in memory and could not be written to the snapshot. */
	onUnsaved?: (key: string, error: unknown) => void;
	now?: () => number;
}

export class ContentCache {
	readonly #entries: LRUCache<string, Entry>;
	readonly #byTag = new Map<string, Set<string>>();
	readonly #running = new Map<string, { version: number; load: Promise<unknown> }>();
	readonly #failures = new Map<string, { at: number; error: unknown }>();
	/** Values that are behind and will be fetched. */
	readonly #behind = new Set<string>();
	readonly #options: Required<Omit<ContentCacheOptions, 'snapshot'>> & Pick<ContentCacheOptions, 'snapshot'>;

	constructor(options: ContentCacheOptions = {}) {
		this.#options = { max: 3_000, maxAge: 10 * 60_000, pauseAfterFailure: 2_000, onFailure: () => {}, onUnsaved: () => {}, now: Date.now, ...options };
		this.#entries = new LRUCache<string, Entry>({ max: this.#options.max, dispose: (entry, key) => this.#untag(key, entry.tags) });
	}

	/** @throws what `load` throws, when there is nothing older to give */
	async get<T>(key: string, wanted: Wanted<T>): Promise<T> {
		const entry = this.#find(key, wanted.tags ?? []);
		if (!entry) {
			// Whoever comes right after a failure is told at once instead of waiting for the next time-out.
			if (this.#pausing(key)) throw this.#failures.get(key)?.error;
			return (await this.#load(key, wanted)) as T;
		}
		if (entry.version < wanted.version) {
			if (this.#pausing(key)) {
				this.#catchUp(key, wanted);
				return entry.value as T;
			}
			return this.#load(key, wanted).catch((error: unknown) => {
				this.#options.onFailure(key, error);
				this.#catchUp(key, wanted);
				return entry.value;
			}) as Promise<T>;
		}
		if (this.#options.now() - entry.loadedAt > this.#options.maxAge && !this.#pausing(key)) this.#load(key, wanted).catch((error: unknown) => this.#options.onFailure(key, error));
		return entry.value as T;
	}

	/** Puts in what was loaded elsewhere, for example twenty at once. */
	put(key: string, value: unknown, version: number, tags: readonly string[] = []): void {
		const current = this.#entries.peek(key);
		if (current && current.version > version) return;
		this.#remember(key, { value, version, tags, loadedAt: this.#options.now() });
		this.#failures.delete(key);
		try {
			this.#options.snapshot?.set(key, value, version);
		} catch (error) {
			// Memory has it: a full disk keeps nobody from reading.
			this.#options.onUnsaved(key, error);
		}
	}

	/** A value of version `since` or newer is still right at `version`. */
	confirm(key: string, since: number, version: number): void {
		const inMemory = this.#entries.peek(key);
		const held = inMemory ?? this.#options.snapshot?.get(key);
		if (held && held.version >= since) this.put(key, held.value, version, inMemory?.tags);
	}

	/** Whether the value is here, in memory or on disk, and new enough. */
	has(key: string, version: number): boolean {
		return (this.#entries.peek(key)?.version ?? this.#options.snapshot?.versionOf(key) ?? -1) >= version;
	}

	/** What carries one of the tags is loaded anew when it is next asked for. */
	invalidate(tags: Iterable<string>): number {
		const keys = new Set([...tags].flatMap((tag) => [...(this.#byTag.get(tag) ?? [])]));
		for (const key of keys) {
			const entry = this.#entries.peek(key);
			if (entry) entry.version = -1;
			// A load that is under way may have read the old state: nobody may join it.
			this.#running.delete(key);
		}
		return keys.size;
	}

	delete(key: string): void {
		this.#entries.delete(key);
		this.#options.snapshot?.delete(key);
	}

	get size(): number {
		return this.#entries.size;
	}

	#find(key: string, tags: readonly string[]): Entry | undefined {
		const known = this.#entries.get(key);
		if (known) return known;
		const saved = this.#options.snapshot?.get(key);
		if (!saved) return undefined;
		// Age is unknown after a restart: the value is given and checked at once.
		const entry: Entry = { ...saved, tags, loadedAt: 0 };
		this.#remember(key, entry);
		return entry;
	}

	#load<T>(key: string, { version, load, tags = [] }: Wanted<T>): Promise<unknown> {
		const running = this.#running.get(key);
		if (running && running.version >= version) return running.load;
		const own = {
			version,
			load: load().then(
				(value) => {
					if (this.#running.get(key) === own) this.put(key, value, version, tags);
					return value;
				},
				(error: unknown) => {
					this.#failures.set(key, { at: this.#options.now(), error });
					throw error;
				},
			).finally(() => {
				if (this.#running.get(key) === own) this.#running.delete(key);
			}) as Promise<unknown>,
		};
		this.#running.set(key, own);
		return own.load;
	}

	#catchUp<T>(key: string, wanted: Wanted<T>): void {
		if (this.#behind.has(key)) return;
		this.#behind.add(key);
		setTimeout(() => {
			this.#behind.delete(key);
			this.#load(key, wanted).then(
				() => wanted.onRecovery?.(),
				() => this.#catchUp(key, wanted),
			);
		}, this.#options.pauseAfterFailure).unref();
	}

	#pausing(key: string): boolean {
		return this.#options.now() - (this.#failures.get(key)?.at ?? -Infinity) < this.#options.pauseAfterFailure;
	}

	#remember(key: string, entry: Entry): void {
		this.#entries.set(key, entry);
		for (const tag of entry.tags) {
			const keys = this.#byTag.get(tag) ?? new Set();
			this.#byTag.set(tag, keys.add(key));
		}
	}

	#untag(key: string, tags: readonly string[]): void {
		for (const tag of tags) {
			const keys = this.#byTag.get(tag);
			keys?.delete(key);
			if (keys?.size === 0) this.#byTag.delete(tag);
		}
	}
}
