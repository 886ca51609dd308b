/**
 * One person at one entry: what pages draw, requests one after another, and what happens while the server is away.
 *
 * Knows no React. What was typed, and what a conflict is, is each desk's own business.
 */
import type { Refusal } from './client.ts';

export type Saving = 'saved' | 'waiting' | 'saving' | 'unreachable' | 'signedout' | 'refused';

export const AUTOSAVE_MS = 2000;
const RETRY_MS = 5000;
/** Signing in again happens in another tab and takes a while. */
const SIGNED_OUT_MS = 15_000;

export abstract class Session<Snapshot extends { saving: Saving }> {
	#snapshot: Snapshot;
	readonly #listeners = new Set<() => void>();
	#tail: Promise<unknown> = Promise.resolve();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(first: Snapshot) {
		this.#snapshot = first;
	}

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};
	readonly snapshot = (): Snapshot => this.#snapshot;

	/** Saves what was typed. */
	abstract flush(): Promise<unknown>;

	close(): void {
		void this.flush();
	}

	protected set(part: Partial<Snapshot>): void {
		this.#snapshot = { ...this.#snapshot, ...part };
		for (const listener of this.#listeners) listener();
	}

	/** Takes parts away that are not always there. The next `set` draws it. */
	protected drop(...names: (keyof Snapshot)[]): void {
		const rest = { ...this.#snapshot };
		for (const name of names) delete rest[name];
		this.#snapshot = rest;
	}

	/** One request at a time: each begins when what was asked before is answered. */
	protected queued<T>(work: () => Promise<T>): Promise<T> {
		const next = this.#tail.then(work, work);
		this.#tail = next.catch(() => undefined);
		return next;
	}

	protected schedule(ms: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), ms);
	}

	protected unschedule(): void {
		clearTimeout(this.#timer);
	}

	/** Nothing is lost by this: what was typed stays in the page and in the local copy. @returns whether it is tried again by itself */
	protected isOutOfReach({ status }: Refusal): boolean {
		if (status !== 401 && status !== 0 && status < 500) return false;
		const isSignedOut = status === 401;
		this.set({ saving: isSignedOut ? 'signedout' : 'unreachable' } as Partial<Snapshot>);
		this.schedule(isSignedOut ? SIGNED_OUT_MS : RETRY_MS);
		return true;
	}
}
