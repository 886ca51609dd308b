/**
 * One person at one entry: what was answered, what is on its way, what came back.
 *
 * Each save sends every field that changed, with the revision it was written over.
 */
import { AUTOSAVE_MS, Session, type Saving } from '../../../../admin/desk/session.ts';
import type { GuidedType } from '../../forms/index.ts';
import type { Entry as StoredEntry, OpenedEntry, Theirs } from '../../server/form/entries.ts';
import type { FormField } from '../../server/form/inputs.ts';
import type { KnownFile, KnownOrganisation } from '../../server/form/known.ts';
import type { Verdict } from '../../server/platform.ts';
import type { Review } from '../../server/review/review.ts';
import { ask, Refusal, tell } from '../client.ts';
import type { Answered } from './answers.ts';
import { moveCopy, readCopy, writeCopy, type Typed } from './local-copy.ts';

export type Entry = OpenedEntry;

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
	conflicts: ReadonlyMap<string, Theirs>;
	restored: boolean;
	/** How often the person took what somebody else wrote: fields that hold what was typed begin anew. */
	taken: number;
	/** Language of a new entry. */
	locale: string;
}

export class FormSession extends Session<Snapshot> {
	readonly type: GuidedType;
	#documentId: string | undefined;
	/** Answers the server refuses as they are; they are not sent again until they change. */
	readonly #refused = new Set<string>();
	readonly #onCreated: (documentId: string) => void;

	/** @param documentId absent for a new entry */
	constructor(type: GuidedType, documentId: string | undefined, locale: string, onCreated: (documentId: string) => void) {
		super({ typed: new Map(), saving: 'saved', conflicts: new Map(), restored: false, taken: 0, locale });
		this.type = type;
		this.#documentId = documentId;
		this.#onCreated = onCreated;
	}

	get documentId(): string | undefined {
		return this.#documentId;
	}
	get path(): string {
		return `/entries/${this.type}/${this.#documentId}`;
	}
	/** Name of the copy in this browser. A new entry has no id yet. */
	get #copy(): string {
		return this.#documentId ?? `new ${this.type}`;
	}

	/** What stands in the field now. */
	readonly value = (name: string): unknown => {
		const { typed, entry } = this.snapshot();
		const own = typed.get(name);
		return own ? own.value : (entry?.fields[name]?.value ?? null);
	};

	/** What the entry says by now, and what the server last found missing. */
	answered(): Answered {
		return { type: this.type, valueOf: this.value, problems: this.snapshot().entry?.problems ?? [] };
	}

	async open(): Promise<void> {
		try {
			if (this.#documentId) {
				const [entry, review] = await Promise.all([ask<Entry>(this.path), ask<Review>(`${this.path}/review`)]);
				this.set({ entry, review, locale: entry.locale });
			} else {
				const { form, create } = await ask<{ form: FormField[]; create: Verdict }>(`/forms/${this.type}`);
				const nothing = { organisations: {}, files: {}, titles: {} };
				this.set({ entry: { type: this.type, documentId: '', locale: this.snapshot().locale as Entry['locale'], title: '', isPublic: false, fields: {}, problems: [], form, known: nothing, can: { update: create, publish: { allowed: false } } } });
			}
			this.#restore();
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			this.set({ failure: error });
		}
	}

	retryOpen(): Promise<void> {
		this.drop('failure');
		return this.open();
	}

	/** Only before the first save: afterwards an entry has its language. */
	choose(locale: string): void {
		if (!this.#documentId) this.set({ locale });
	}

	answer(name: string, value: unknown): void {
		const { typed: before, entry } = this.snapshot();
		const typed = new Map(before);
		const seen = typed.get(name)?.seen ?? entry?.fields[name]?.revision;
		typed.set(name, { value, ...(seen === undefined ? {} : { seen }) });
		this.#refused.delete(name);
		this.#setTyped(typed, { saving: 'waiting' });
		this.schedule(AUTOSAVE_MS);
	}

	/** Names of what was found, made or uploaded, so that it can be shown. */
	know({ organisation, file, title }: { organisation?: KnownOrganisation; file?: KnownFile; title?: { entry: string; title: string } }): void {
		const { entry } = this.snapshot();
		if (!entry) return;
		const { organisations, files, titles } = entry.known;
		const known = {
			organisations: organisation ? { ...organisations, [organisation.documentId]: organisation } : organisations,
			files: file ? { ...files, [file.id]: file } : files,
			titles: title ? { ...titles, [title.entry]: title.title } : titles,
		};
		this.set({ entry: { ...entry, known } });
	}

	/** @returns whether everything that was typed is on the server now */
	flush(): Promise<boolean> {
		this.unschedule();
		return this.queued(() => this.#save());
	}

	settle(name: string, take: 'mine' | 'theirs'): void {
		const { conflicts: before, entry, typed: all, taken } = this.snapshot();
		const now = before.get(name);
		if (!now || !entry) return;
		const conflicts = new Map(before);
		conflicts.delete(name);
		const typed = new Map(all);
		if (take === 'theirs') typed.delete(name);
		else typed.set(name, { value: typed.get(name)?.value ?? null, seen: now.revision });
		this.set({ conflicts, taken: take === 'theirs' ? taken + 1 : taken, entry: { ...entry, fields: { ...entry.fields, [name]: now } } });
		this.#setTyped(typed, { saving: typed.size > 0 ? 'waiting' : 'saved' });
		this.schedule(0);
	}

	/** @returns whether it was handed in; otherwise `refusal` says why not */
	async submit(note: string): Promise<boolean> {
		if (!(await this.flush())) return false;
		return this.#tried(() => tell(`${this.path}/submit`, { note }));
	}

	resolve(comment: number): Promise<boolean> {
		return this.#tried(() => tell(`${this.path}/comments/${comment}/resolve`, {}));
	}

	async #tried(work: () => Promise<unknown>): Promise<boolean> {
		try {
			await work();
			this.set({ review: await ask<Review>(`${this.path}/review`), refusal: '' });
			return true;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			this.set({ refusal: error.message });
			this.isOutOfReach(error);
			return false;
		}
	}

	#restore(): void {
		const fields = this.snapshot().entry?.fields ?? {};
		const open = [...readCopy(this.#copy)].filter(([name, { value }]) => JSON.stringify(value) !== JSON.stringify(fields[name]?.value ?? null));
		if (open.length === 0) return writeCopy(this.#copy, new Map());
		this.#setTyped(new Map([...open, ...this.snapshot().typed]), { restored: true, saving: 'waiting' });
		this.schedule(AUTOSAVE_MS);
	}

	async #save(): Promise<boolean> {
		const { typed, conflicts, locale } = this.snapshot();
		const sent = [...typed].filter(([name]) => !this.#refused.has(name) && !conflicts.has(name));
		if (sent.length === 0) return typed.size === 0;
		this.set({ saving: 'saving' });
		try {
			const changes = sent.map(([name, { value, seen }]) => ({ name, value, seen }));
			const saved = this.#documentId ? await tell<StoredEntry>(this.path, { changes }) : await tell<StoredEntry>(`/entries/${this.type}`, { locale, changes });
			this.#acknowledge(sent, saved);
			return this.snapshot().typed.size === 0;
		} catch (error) {
			return this.#refuse(error, sent.map(([name]) => name));
		}
	}

	/** The server has these answers; what was typed since stays and is written over them next. */
	#acknowledge(sent: readonly (readonly [string, Typed])[], saved: StoredEntry): void {
		const { typed: before, entry } = this.snapshot();
		const typed = new Map(before);
		const written = new Map(sent);
		for (const [name, { value, seen }] of typed) {
			const revision = saved.fields[name]?.revision ?? '';
			if (written.get(name)?.value === value) typed.delete(name);
			// What was typed before the entry had a name was typed over nothing.
			else if (written.has(name) || seen === undefined) typed.set(name, { value, seen: revision });
		}
		const isNew = !this.#documentId;
		if (isNew) {
			const copy = this.#copy;
			this.#documentId = saved.documentId;
			moveCopy(copy, saved.documentId);
		}
		if (entry) this.set({ entry: { ...entry, ...saved } });
		this.#setTyped(typed, { saving: typed.size > 0 ? 'waiting' : 'saved', savedAt: Date.now(), refusal: '', restored: false });
		if (isNew) this.#onCreated(saved.documentId);
		if (typed.size > 0) this.schedule(AUTOSAVE_MS);
	}

	/** Nothing is lost by any of these: the answers stay in the page and in the local copy. */
	#refuse(error: unknown, names: readonly string[]): false {
		if (!(error instanceof Refusal)) throw error;
		const { code, message, details } = error;
		if (this.isOutOfReach(error)) return false;
		if (code === 'conflict') {
			const found = Object.entries(details.fields as Record<string, Theirs>);
			this.set({ saving: 'waiting', conflicts: new Map([...this.snapshot().conflicts, ...found]) });
			// The other fields are nobody's quarrel.
			this.schedule(0);
			return false;
		}
		const field = typeof details.field === 'string' ? details.field : undefined;
		for (const name of field ? [field] : names) this.#refused.add(name);
		this.set({ saving: 'refused', refusal: message });
		if (field && names.length > 1) this.schedule(0);
		return false;
	}

	#setTyped(typed: ReadonlyMap<string, Typed>, rest: Partial<Snapshot>): void {
		this.set({ ...rest, typed });
		writeCopy(this.#copy, typed);
	}
}
