/**
 * One person at one entry in one language: what was typed, what is on its way, what came back.
 *
 * Requests go one after another, because each write composes the whole entry anew.
 */
import { AUTOSAVE_MS, Session } from '../../../../admin/desk/session.ts';
import { ask, Refusal, tell } from '../client.ts';
import type { Assigning } from '../AssignForm.tsx';
import type { CheckResult, Comment, Entry, Passage } from '../desk.ts';
import { readCopy, writeCopy, type Typed } from './local-copy.ts';
import { withPassage, type Findings, type Snapshot } from './snapshot.ts';

export class EntrySession extends Session<Snapshot> {
	readonly path: string;
	readonly #documentId: string;
	readonly #locale: string;
	/** Texts the server refuses as they are; they are not sent again until they change. */
	readonly #refused = new Set<string>();
	/** Kept texts of passages that are gone, until the person has seen them. */
	#orphans = new Map<string, Typed>();

	constructor({ type, documentId, locale }: { type: string; documentId: string; locale: string }) {
		super({ typed: new Map(), saving: 'saved', restored: 0, orphans: [], helper: '' });
		this.path = `/entries/${type}/${documentId}/${locale}`;
		this.#documentId = documentId;
		this.#locale = locale;
	}

	passage(unit: string): Passage | undefined {
		return this.snapshot().entry?.units.find(({ id }) => id === unit);
	}

	/** What stands in the field now. */
	text(unit: string): string {
		return this.snapshot().typed.get(unit)?.text ?? this.passage(unit)?.target ?? '';
	}

	async open(helper = this.snapshot().helper): Promise<void> {
		try {
			const entry = await ask<Entry>(this.path, helper ? { helper } : {});
			const isFirst = !this.snapshot().entry;
			this.set({ entry, helper });
			if (isFirst) this.#restore(entry);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			if (this.snapshot().entry) this.set({ refused: { unit: '', message: error.message } });
			else this.set({ failure: error });
		}
	}

	retryOpen(): Promise<void> {
		this.drop('failure');
		return this.open();
	}

	type(unit: string, text: string): void {
		const passage = this.passage(unit);
		if (!passage) return;
		const typed = new Map(this.snapshot().typed);
		const before = typed.get(unit);
		if (text === passage.target && (before?.seen ?? passage.revision) === passage.revision) typed.delete(unit);
		else typed.set(unit, { text, seen: before?.seen ?? passage.revision });
		this.#refused.delete(unit);
		if (this.snapshot().findings?.unit === unit) this.drop('findings');
		this.#setTyped(typed, { saving: typed.size ? 'waiting' : 'saved' });
		this.schedule(AUTOSAVE_MS);
	}

	/** Saves what was typed as drafts. */
	async flush(): Promise<void> {
		this.unschedule();
		for (const unit of this.snapshot().typed.keys()) {
			if (this.snapshot().conflict?.unit === unit || this.#refused.has(unit)) continue;
			await this.#write(unit, false, []);
		}
	}

	/** "Source and target agree." @returns whether it was confirmed */
	confirm(unit: string, accepted: readonly string[] = []): Promise<boolean> {
		this.unschedule();
		const passage = this.passage(unit);
		if (!passage) return Promise.resolve(false);
		if (this.snapshot().typed.has(unit) || passage.borrowed || passage.revision === 0) return this.#write(unit, true, accepted);
		return this.#act('confirm', unit, accepted, (more) => this.confirm(unit, [...accepted, ...more]));
	}

	async approve(unit: string, accepted: readonly string[] = []): Promise<boolean> {
		if (this.snapshot().typed.has(unit) && !(await this.#write(unit, true, accepted))) return false;
		return this.#act('approve', unit, accepted, (more) => this.approve(unit, [...accepted, ...more]));
	}

	reject(unit: string, comment: string): Promise<boolean> {
		return this.#act('reject', unit, [], undefined, { comment });
	}

	async sameMeaning(unit: string): Promise<boolean> {
		return this.#tried(unit, async () => this.#merge(await tell<Passage[]>(`${this.path}/same-meaning`, { unit })));
	}

	/** Confirms everything that is there and unread or a draft. @returns how many, `undefined` when something stands in the way */
	async readAndConfirm(accepted: readonly string[] = []): Promise<number | undefined> {
		await this.flush();
		if (this.snapshot().conflict || this.snapshot().typed.size) return undefined;
		let count: number | undefined;
		await this.#tried(
			'',
			async () => {
				const done = await tell<Passage[]>(`${this.path}/read-and-confirm`, { edits: [], accepted });
				this.#merge(done);
				count = done.length;
			},
			async (more) => (await this.readAndConfirm([...accepted, ...more])) !== undefined,
		);
		return count;
	}

	async publish(): Promise<boolean> {
		await this.flush();
		return this.#tried('', async () => {
			await tell(`${this.path}/publish`, {});
			await this.open();
		});
	}

	/** @returns why it was not taken, `undefined` when it was */
	comment(unit: string, text: string): Promise<Refusal | undefined> {
		return this.queued(async () => {
			try {
				this.#comments(await tell<Comment[]>(`${this.path}/comments`, { unit, text }));
				return undefined;
			} catch (error) {
				if (error instanceof Refusal) return error;
				throw error;
			}
		});
	}

	async resolve(id: number): Promise<boolean> {
		return this.#tried('', async () => this.#comments(await tell<Comment[]>(`${this.path}/comments/${id}/resolve`, {})));
	}

	async assign(chosen: Assigning): Promise<boolean> {
		return this.#tried('', async () => {
			const assignment = await tell<Entry['assignment']>(`${this.path}/assignment`, chosen);
			const { entry } = this.snapshot();
			if (entry) this.set({ entry: { ...entry, assignment } });
		});
	}

	/** The text that counts, written over the other one. */
	async settle(text: string): Promise<boolean> {
		const { conflict } = this.snapshot();
		if (!conflict) return false;
		this.drop('conflict');
		const { unit, theirs, revision, confirm } = conflict;
		this.#replace({ id: unit, target: theirs, revision, borrowed: false });
		const typed = new Map(this.snapshot().typed);
		if (text === theirs) typed.delete(unit);
		else typed.set(unit, { text, seen: revision });
		this.#setTyped(typed, { saving: typed.size ? 'waiting' : 'saved' });
		if (text === theirs) {
			await this.open();
			return true;
		}
		return this.#write(unit, confirm, []);
	}

	/** The text stays here unsaved until the person types on or confirms. */
	postpone(): void {
		const { conflict } = this.snapshot();
		if (!conflict) return;
		this.drop('conflict');
		this.#refused.add(conflict.unit);
		this.set({ saving: 'refused' });
	}

	dismissFindings(): void {
		this.drop('findings');
		this.set({});
	}

	dismissRestored(): void {
		this.#orphans = new Map();
		this.#setTyped(this.snapshot().typed, { restored: 0, orphans: [] });
	}

	#restore(entry: Entry): void {
		const kept = readCopy(this.#documentId, this.#locale);
		const byId = new Map(entry.units.map((passage) => [passage.id, passage]));
		const open = [...kept].filter(([unit, { text }]) => byId.has(unit) && byId.get(unit)?.target !== text);
		this.#orphans = new Map([...kept].filter(([unit, { text }]) => !byId.has(unit) && text.trim()));
		const orphans = [...this.#orphans.values()].map(({ text }) => text);
		if (!open.length && !orphans.length) return writeCopy(this.#documentId, this.#locale, new Map());
		this.set({ typed: new Map(open), restored: open.length, orphans, saving: open.length ? 'waiting' : 'saved' });
		this.schedule(AUTOSAVE_MS);
	}

	#act(name: 'confirm' | 'approve' | 'reject', unit: string, accepted: readonly string[], retry?: Findings['retry'], more: object = {}): Promise<boolean> {
		return this.#tried(
			unit,
			async () => {
				const seen = this.passage(unit)?.revision ?? 0;
				this.#merge([await tell<Passage>(`${this.path}/${name}`, { unit, seen, accepted, ...more })]);
			},
			retry,
		);
	}

	#write(unit: string, confirm: boolean, accepted: readonly string[]): Promise<boolean> {
		return this.queued(async () => {
			const passage = this.passage(unit);
			const typed = this.snapshot().typed.get(unit);
			// Somebody else's turn in the queue has saved it already.
			if (!passage || (!typed && !confirm)) return true;
			const text = typed?.text ?? passage.target;
			const helper = this.snapshot().helper;
			this.set({ saving: 'saving' });
			try {
				const body = { unit, target: text, seen: typed?.seen ?? passage.revision, confirm, accepted, ...(helper ? { checkedAgainst: helper } : {}) };
				this.#acknowledge(unit, text, await tell<Passage>(`${this.path}/write`, body));
				return true;
			} catch (error) {
				return this.#refuse(error, unit, text, confirm, (more) => this.confirm(unit, [...accepted, ...more]));
			}
		});
	}

	#tried(unit: string, work: () => Promise<void>, retry?: Findings['retry']): Promise<boolean> {
		return this.queued(async () => {
			try {
				await work();
				this.drop('refused', 'findings');
				this.set({ saving: this.snapshot().typed.size ? 'waiting' : 'saved', savedAt: Date.now() });
				return true;
			} catch (error) {
				return this.#refuse(error, unit, this.text(unit), true, retry);
			}
		});
	}

	/** The server has this text; what was typed since stays and is written over it next. */
	#acknowledge(unit: string, text: string, fresh: Passage): void {
		const typed = new Map(this.snapshot().typed);
		const now = typed.get(unit);
		if (now?.text === text) typed.delete(unit);
		else if (now) typed.set(unit, { text: now.text, seen: fresh.revision });
		this.#replace(fresh);
		this.drop('refused', 'findings');
		this.#setTyped(typed, { saving: typed.size ? 'waiting' : 'saved', savedAt: Date.now() });
		if (typed.size) this.schedule(AUTOSAVE_MS);
	}

	/** Nothing is lost by any of these: the text stays in the page and in the local copy. */
	#refuse(error: unknown, unit: string, text: string, confirm: boolean, retry?: Findings['retry']): false {
		if (!(error instanceof Refusal)) throw error;
		const { code, message, details } = error;
		const about = typeof details.unit === 'string' ? details.unit : unit;
		if (this.isOutOfReach(error)) return false;
		if (code === 'conflict') {
			const current = details.current as { target?: string; revision?: number } | null | undefined;
			this.set({ saving: 'waiting', conflict: { unit: about, mine: this.snapshot().typed.get(about)?.text ?? text, theirs: current?.target ?? '', revision: current?.revision ?? 0, confirm } });
		} else if (code === 'checks' && retry) this.set({ saving: this.snapshot().typed.size ? 'waiting' : 'saved', refused: { unit: about, message }, findings: { unit: about, results: (details.results ?? []) as CheckResult[], retry } });
		else {
			this.#refused.add(about);
			this.set({ saving: 'refused', refused: { unit: about, message } });
		}
		// Wanted to confirm and could not: the words themselves are saved all the same.
		if (code === 'checks' && this.snapshot().typed.size) this.schedule(AUTOSAVE_MS);
		return false;
	}

	#comments(comments: Comment[]): void {
		const { entry } = this.snapshot();
		if (entry) this.set({ entry: { ...entry, comments } });
	}

	#merge(fresh: readonly Passage[]): void {
		for (const passage of fresh) this.#replace(passage);
	}

	#replace(fresh: Partial<Passage> & { id: string }): void {
		const { entry } = this.snapshot();
		if (entry) this.set({ entry: withPassage(entry, fresh) });
	}

	#setTyped(typed: ReadonlyMap<string, Typed>, rest: Partial<Snapshot>): void {
		this.set({ ...rest, typed });
		writeCopy(this.#documentId, this.#locale, new Map([...this.#orphans, ...typed]));
	}
}
