/**
 * Two engines that look like one: the first answers as long as it is well, the second whenever it is not. No question
 * fails because the first engine does, and at most one waits for it.
 */
import type { Change } from '@erasmi/config/delivery';
import type { Locale } from '@erasmi/config/locales';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import type { EngineHealth, EngineName, Inventory, SearchAnswer, SearchEngine, SearchQuery, Suggestion } from '@erasmi/config/search/engine';
import type { Notice } from './worker-host.ts';

export interface FailoverState {
	active: EngineName;
	/** ISO 8601. */
	since: string;
	/** Why the first engine does not answer; absent while it does. */
	reason?: string;
}

export interface FailoverOptions {
	onNotice?: (notice: Notice) => void;
	/** Asks whether the first engine is well; rejects or is too late when it is not. Default: its `health`. */
	ping?: () => Promise<unknown>;
	/** Milliseconds between pings. Default 1000. */
	everyMs?: number;
	/** Milliseconds a ping or a question may take. Default 300. */
	patienceMs?: number;
}

export interface FailoverEngine extends SearchEngine {
	state(): FailoverState;
}

/** So many pings in a row change the engine, in either direction. */
const PINGS = 3;

export function failover(first: SearchEngine, second: SearchEngine, options: FailoverOptions = {}): FailoverEngine {
	return new Failover(first, second, options);
}

class Failover implements FailoverEngine {
	readonly #first: SearchEngine;
	readonly #second: SearchEngine;
	readonly #options: Required<Omit<FailoverOptions, 'ping'>> & { ping: () => Promise<unknown> };
	readonly #timer: NodeJS.Timeout;
	#state: FailoverState;
	/** Pings of the same outcome in a row: good ones positive, bad ones negative. */
	#row = 0;
	#pinging = false;

	constructor(first: SearchEngine, second: SearchEngine, { onNotice = () => undefined, ping, everyMs = 1000, patienceMs = 300 }: FailoverOptions) {
		this.#first = first;
		this.#second = second;
		this.#options = { onNotice, everyMs, patienceMs, ping: ping ?? (() => wellOrThrow(first)) };
		this.#state = { active: first.name, since: new Date().toISOString() };
		this.#timer = setInterval(() => void this.#ping(), everyMs);
		this.#timer.unref();
	}

	get name(): EngineName {
		return this.#state.active;
	}

	state(): FailoverState {
		return { ...this.#state };
	}

	search(query: SearchQuery): Promise<SearchAnswer> {
		return this.#ask((engine) => engine.search(query));
	}

	suggest(text: string, locale: Locale, limit?: number): Promise<Suggestion[]> {
		return this.#ask((engine) => engine.suggest(text, locale, limit));
	}

	/** The CMS writes to the first engine itself; only the second one is ours. */
	apply(changes: readonly Change[], concepts?: readonly ConceptLabels[]): Promise<void> {
		return this.#second.apply(changes, concepts);
	}

	rebuild(works: AsyncIterable<Work> | Iterable<Work>, concepts: readonly ConceptLabels[], version: number): Promise<void> {
		return this.#second.rebuild(works, concepts, version);
	}

	inventory(): Promise<Inventory> {
		return this.#second.inventory();
	}

	health(): Promise<EngineHealth> {
		return this.#active.health();
	}

	async close(): Promise<void> {
		clearInterval(this.#timer);
		await Promise.all([this.#first.close(), this.#second.close()]);
	}

	get #active(): SearchEngine {
		return this.#state.active === this.#first.name ? this.#first : this.#second;
	}

	async #ask<T>(question: (engine: SearchEngine) => Promise<T>): Promise<T> {
		if (this.#active === this.#second) return question(this.#second);
		try {
			return await inTime(question(this.#first), this.#options.patienceMs);
		} catch (error) {
			// Whoever asked waited once; the next ones do not wait until it is well again.
			this.#change(this.#second, error);
			return question(this.#second);
		}
	}

	async #ping(): Promise<void> {
		if (this.#pinging) return;
		this.#pinging = true;
		try {
			await inTime(this.#options.ping(), this.#options.patienceMs);
			this.#row = Math.max(0, this.#row) + 1;
			if (this.#row >= PINGS && this.#active === this.#second) this.#change(this.#first);
		} catch (error) {
			this.#row = Math.min(0, this.#row) - 1;
			if (this.#row <= -PINGS && this.#active === this.#first) this.#change(this.#second, error);
		} finally {
			this.#pinging = false;
		}
	}

	#change(engine: SearchEngine, error?: unknown): void {
		if (this.#active === engine) return;
		const reason = error === undefined ? undefined : error instanceof Error ? error.message : String(error);
		this.#row = 0;
		this.#state = { active: engine.name, since: new Date().toISOString(), ...(reason !== undefined && { reason }) };
		if (error === undefined) this.#options.onNotice({ level: 'info', message: `The search is back on ${engine.name}.` });
		else this.#options.onNotice({ level: 'warn', message: `The search goes on with ${engine.name}, because ${this.#first.name} does not answer: ${reason}`, error });
	}
}

async function wellOrThrow(engine: SearchEngine): Promise<void> {
	const { available, reason } = await engine.health();
	if (!available) throw new Error(reason ?? `${engine.name} is not available.`);
}

class TooLate extends Error {
	override readonly name = 'TooLate';
}

function inTime<T>(answer: Promise<T>, patienceMs: number): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new TooLate(`No answer within ${patienceMs} ms.`)), patienceMs);
	});
	return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
