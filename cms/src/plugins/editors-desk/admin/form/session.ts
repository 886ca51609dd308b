/**
 * One person at one entry: what was answered, what is on its way, what came back.
 *
 * Knows no React. Requests go one after another; each sends every field that changed, with the revision it was written over.
 */
import type { Entry as StoredEntry, FieldNow } from '../../server/form/entries.ts';
import type { Review } from '../../server/review/review.ts';
import { ask, Refusal, tell } from '../client.ts';
import { moveCopy, readCopy, writeCopy, type Typed } from './local-copy.ts';

export type Saving = 'saved' | 'waiting' | 'saving' | 'unreachable' | 'signedout' | 'refused';

export interface Organisation {
	documentId: string;
	name: string;
	actorType: string;
	place: string | null;
	country: string | null;
}

export interface Entry extends StoredEntry {
	can: Review['can'];
	words: Record<string, number>;
	organisations: Record<string, Organisation>;
}

export interface Snapshot {
	entry?: Entry;
	/** What the second check says of the entry; absent for a new one. */
	review?: Review;
	/** Why the entry cannot be shown. */
	failure?: Refusal;
	/** Answers that differ from what the server has acknowledged. */
	typed: ReadonlyMap<string, Typed>;
	saving: Saving;
	savedAt?: number;
	/** Sentence of the server about the last thing that did not happen. */
	refusal?: string;
	/** What somebody else wrote meanwhile, by field. */
	conflicts: ReadonlyMap<string, FieldNow>;
	restored: boolean;
	/** Language of a new entry. */
	locale: string;
}

const AUTOSAVE_MS = 2000;
const RETRY_MS = 5000;
/** Signing in again happens in another tab and takes a while. */
const SIGNED_OUT_MS = 15_000;
/** Name of a copy whose entry the server does not know yet. */
const NEW = 'new';

export class FormSession {
	#snapshot: Snapshot;
	readonly #listeners = new Set<() => void>();
	#documentId: string | undefined;
	#tail: Promise<unknown> = Promise.resolve();
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Answers the server refuses as they are; they are not sent again until they change. */
	readonly #refused = new Set<string>();
	readonly #onCreated: (documentId: string) => void;

	/** @param documentId absent for a new entry */
	constructor(documentId: string | undefined, locale: string, onCreated: (documentId: string) => void) {
		this.#documentId = documentId;
		this.#onCreated = onCreated;
		this.#snapshot = { typed: new Map(), saving: 'saved', conflicts: new Map(), restored: false, locale };
	}

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};
	readonly snapshot = (): Snapshot => this.#snapshot;
	get documentId(): string | undefined {
		return this.#documentId;
	}

	/** What stands in the field now. */
	value(name: string): unknown {
		const typed = this.#snapshot.typed.get(name);
		return typed ? typed.value : (this.#snapshot.entry?.fields[name]?.value ?? null);
	}

	async open(): Promise<void> {
		try {
			if (this.#documentId) {
				const [entry, review] = await Promise.all([ask<Entry>(`/cases/${this.#documentId}`), ask<Review>(`/cases/${this.#documentId}/review`)]);
				this.#set({ entry, review, locale: entry.locale });
			} else {
				const { words } = await ask<{ words: Record<string, number> }>('/form');
				const allowed = { allowed: true };
				this.#set({ entry: { documentId: '', locale: this.#snapshot.locale as Entry['locale'], title: '', isPublic: false, fields: {}, problems: [], words, organisations: {}, can: { update: allowed, publish: { allowed: false } } } });
			}
			this.#restore();
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			this.#set({ failure: error });
		}
	}

	retryOpen(): Promise<void> {
		const { failure: _failure, ...rest } = this.#snapshot;
		this.#snapshot = rest;
		return this.open();
	}

	/** Only before the first save: afterwards an entry has its language. */
	choose(locale: string): void {
		if (!this.#documentId) this.#set({ locale });
	}

	answer(name: string, value: unknown): void {
		const stored = this.#snapshot.entry?.fields[name];
		const typed = new Map(this.#snapshot.typed);
		const seen = typed.get(name)?.seen ?? stored?.revision;
		typed.set(name, { value, ...(seen === undefined ? {} : { seen }) });
		this.#refused.delete(name);
		this.#setTyped(typed, { saving: 'waiting' });
		this.#schedule(AUTOSAVE_MS);
	}

	/** Organisations that were found or made, so that their names can be shown. */
	know(organisation: Organisation): void {
		const { entry } = this.#snapshot;
		if (entry) this.#set({ entry: { ...entry, organisations: { ...entry.organisations, [organisation.documentId]: organisation } } });
	}

	/** @returns whether everything that was typed is on the server now */
	flush(): Promise<boolean> {
		clearTimeout(this.#timer);
		return this.#queued(() => this.#save());
	}

	settle(name: string, take: 'mine' | 'theirs'): void {
		const now = this.#snapshot.conflicts.get(name);
		const { entry } = this.#snapshot;
		if (!now || !entry) return;
		const conflicts = new Map(this.#snapshot.conflicts);
		conflicts.delete(name);
		const typed = new Map(this.#snapshot.typed);
		if (take === 'theirs') typed.delete(name);
		else typed.set(name, { value: typed.get(name)?.value ?? null, seen: now.revision });
		this.#snapshot = { ...this.#snapshot, conflicts, entry: { ...entry, fields: { ...entry.fields, [name]: now } } };
		this.#setTyped(typed, { saving: typed.size > 0 ? 'waiting' : 'saved' });
		this.#schedule(0);
	}

	/** @returns whether it was handed in; otherwise `refusal` says why not */
	async submit(note: string): Promise<boolean> {
		if (!(await this.flush())) return false;
		return this.#tried(() => tell(`/cases/${this.#documentId}/submit`, { note }));
	}

	resolve(comment: number): Promise<boolean> {
		return this.#tried(() => tell(`/cases/${this.#documentId}/comments/${comment}/resolve`, {}));
	}

	close(): void {
		void this.flush();
	}

	async #tried(work: () => Promise<unknown>): Promise<boolean> {
		try {
			await work();
			this.#set({ review: await ask<Review>(`/cases/${this.#documentId}/review`), refusal: '' });
			return true;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			this.#set({ refusal: error.message, ...(error.status === 401 ? { saving: 'signedout' as const } : error.status === 0 ? { saving: 'unreachable' as const } : {}) });
			return false;
		}
	}

	#restore(): void {
		const kept = readCopy(this.#documentId ?? NEW);
		const fields = this.#snapshot.entry?.fields ?? {};
		const open = [...kept].filter(([name, { value }]) => JSON.stringify(value) !== JSON.stringify(fields[name]?.value ?? null));
		if (open.length === 0) return writeCopy(this.#documentId ?? NEW, new Map());
		this.#setTyped(new Map([...open, ...this.#snapshot.typed]), { restored: true, saving: 'waiting' });
		this.#schedule(AUTOSAVE_MS);
	}

	async #save(): Promise<boolean> {
		const sent = [...this.#snapshot.typed].filter(([name]) => !this.#refused.has(name) && !this.#snapshot.conflicts.has(name));
		if (sent.length === 0) return this.#snapshot.typed.size === 0;
		this.#set({ saving: 'saving' });
		try {
			const changes = sent.map(([name, { value, seen }]) => ({ name, value, seen }));
			const saved = this.#documentId ? await tell<StoredEntry>(`/cases/${this.#documentId}`, { changes }) : await tell<StoredEntry>('/cases', { locale: this.#snapshot.locale, changes });
			this.#acknowledge(sent, saved);
			return this.#snapshot.typed.size === 0;
		} catch (error) {
			return this.#refuse(error, sent.map(([name]) => name));
		}
	}

	/** The server has these answers; what was typed since stays and is written over them next. */
	#acknowledge(sent: readonly (readonly [string, Typed])[], saved: StoredEntry): void {
		const typed = new Map(this.#snapshot.typed);
		const written = new Map(sent);
		for (const [name, { value, seen }] of typed) {
			const revision = saved.fields[name]?.revision ?? '';
			if (written.get(name)?.value === value) typed.delete(name);
			// What was typed before the entry had a name was typed over nothing.
			else if (written.has(name) || seen === undefined) typed.set(name, { value, seen: revision });
		}
		const isNew = !this.#documentId;
		if (isNew) {
			this.#documentId = saved.documentId;
			moveCopy(NEW, saved.documentId);
		}
		const { entry } = this.#snapshot;
		if (entry) this.#snapshot = { ...this.#snapshot, entry: { ...entry, ...saved } };
		this.#setTyped(typed, { saving: typed.size > 0 ? 'waiting' : 'saved', savedAt: Date.now(), refusal: '', restored: false });
		if (isNew) this.#onCreated(saved.documentId);
		if (typed.size > 0) this.#schedule(AUTOSAVE_MS);
	}

	/** Nothing is lost by any of these: the answers stay in the page and in the local copy. */
	#refuse(error: unknown, names: readonly string[]): false {
		if (!(error instanceof Refusal)) throw error;
		const { code, status, message, details } = error;
		if (status === 401) {
			this.#set({ saving: 'signedout' });
			this.#schedule(SIGNED_OUT_MS);
		} else if (status === 0 || status >= 500) {
			this.#set({ saving: 'unreachable' });
			this.#schedule(RETRY_MS);
		} else if (code === 'conflict') {
			const found = Object.entries(details.fields as Record<string, FieldNow>);
			this.#set({ saving: 'waiting', conflicts: new Map([...this.#snapshot.conflicts, ...found]) });
			// The other fields are nobody's quarrel.
			this.#schedule(0);
		} else {
			const field = typeof details.field === 'string' ? details.field : undefined;
			for (const name of field ? [field] : names) this.#refused.add(name);
			this.#set({ saving: 'refused', refusal: message });
			if (field && names.length > 1) this.#schedule(0);
		}
		return false;
	}

	#queued<T>(work: () => Promise<T>): Promise<T> {
		const next = this.#tail.then(work, work);
		this.#tail = next.catch(() => undefined);
		return next;
	}

	#schedule(ms: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), ms);
	}

	#setTyped(typed: ReadonlyMap<string, Typed>, rest: Partial<Snapshot>): void {
		this.#set({ ...rest, typed });
		writeCopy(this.#documentId ?? NEW, typed);
	}

	#set(part: Partial<Snapshot>): void {
		this.#snapshot = { ...this.#snapshot, ...part };
		for (const listener of this.#listeners) listener();
	}
}
