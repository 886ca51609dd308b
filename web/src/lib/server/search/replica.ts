/** One replica folder: an engine in a worker thread, and a directory on this one. */
import { mkdirSync } from 'node:fs';
import type { Change } from '@erasmi/config/delivery';
import type { Locale } from '@erasmi/config/locales';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import type { EngineHealth, Inventory, SearchAnswer, SearchEngine, SearchQuery, Suggestion } from '@erasmi/config/search/engine';
import type { Plan, PlanOptions } from '@erasmi/config/search/plan';
import { ReplicaDirectory, type Directory } from './directory.ts';
import { currentFile } from './replica-files.ts';
import { WorkerHost, type Notice } from './worker-host.ts';

export interface Replica {
	engine: SearchEngine;
	directory: Directory;
	/** What a query is understood as; the Meilisearch engine follows it, the admin page shows it. */
	plan(query: string, locale: Locale, options?: PlanOptions): Promise<Plan>;
	close(): Promise<void>;
}

export interface ReplicaOptions {
	/** Path of the worker's file, see `worker-host.ts`. */
	worker?: string;
	onNotice?: (notice: Notice) => void;
}

/** Opens a folder, creating it when it is missing. One process only may have it open. */
export async function openReplica(dir: string, options: ReplicaOptions = {}): Promise<Replica> {
	mkdirSync(dir, { recursive: true });
	const engine = new WorkerEngine(dir, options);
	const directory = new ReplicaDirectory(await engine.file());
	engine.onSwitch = (file) => directory.reopen(file);
	engine.onChange = () => directory.forget();
	return {
		engine,
		directory,
		plan: (query, locale, planOptions) => engine.plan(query, locale, planOptions),
		close: async () => {
			directory.close();
			await engine.close();
		},
	};
}

/** Works handed to the builder at a time: enough to keep it busy, few enough to copy quickly. */
const BUILD_BATCH = 20;
/** Batches on their way, so that none of the threads waits for another. */
const BATCHES_AHEAD = 3;

class WorkerEngine implements SearchEngine {
	readonly name = 'embedded';
	/** Another file is in use from now on. */
	onSwitch: (file: string) => void = () => undefined;
	/** The file says something else now. Called before anybody learns that the change is there. */
	onChange: () => void = () => undefined;
	readonly #dir: string;
	readonly #options: ReplicaOptions;
	readonly #host: WorkerHost;
	#meanwhile: { changes: Change[]; concepts: readonly ConceptLabels[] } | undefined;
	/** Applying waits while a rebuild switches files, so that no change falls between the two. */
	#gate: Promise<void> = Promise.resolve();

	constructor(dir: string, options: ReplicaOptions) {
		this.#dir = dir;
		this.#options = options;
		this.#host = new WorkerHost({ dir, task: 'serve' }, this.#hostOptions());
		this.#host.onRestart = () => void this.file().then((file) => this.onSwitch(file), () => undefined);
	}

	file(): Promise<string> {
		return this.#host.ask('file');
	}

	search(query: SearchQuery): Promise<SearchAnswer> {
		return this.#host.ask('search', query);
	}

	suggest(text: string, locale: Locale, limit?: number): Promise<Suggestion[]> {
		return this.#host.ask('suggest', text, locale, limit);
	}

	plan(query: string, locale: Locale, options?: PlanOptions): Promise<Plan> {
		return this.#host.ask('plan', query, locale, options);
	}

	async apply(changes: readonly Change[], concepts?: readonly ConceptLabels[]): Promise<void> {
		await this.#gate;
		this.#meanwhile?.changes.push(...changes);
		if (this.#meanwhile && concepts) this.#meanwhile.concepts = concepts;
		// Also when it failed: a part of it may be in the file.
		await this.#host.ask('apply', changes, concepts).finally(() => this.onChange());
	}

	async rebuild(works: AsyncIterable<Work> | Iterable<Work>, concepts: readonly ConceptLabels[], version: number): Promise<void> {
		if (this.#meanwhile) throw new Error('A rebuild of the search is running already. Wait until it is done.');
		const builder = new WorkerHost({ dir: this.#dir, task: 'build' }, this.#hostOptions());
		const meanwhile = (this.#meanwhile = { changes: [], concepts });
		let open = (): void => undefined;
		try {
			await hand(works, (batch) => builder.ask('put', batch));
			this.#gate = new Promise((resolve) => (open = resolve));
			await builder.ask('complete', meanwhile.concepts, version, meanwhile.changes);
			await this.#host.ask('reopen');
			const file = currentFile(this.#dir);
			if (file) this.onSwitch(file);
		} finally {
			this.#meanwhile = undefined;
			open();
			await builder.kill();
		}
	}

	inventory(): Promise<Inventory> {
		return this.#host.ask('inventory');
	}

	health(): Promise<EngineHealth> {
		return this.#host.ask('health');
	}

	close(): Promise<void> {
		return this.#host.close();
	}

	#hostOptions(): ConstructorParameters<typeof WorkerHost>[1] {
		const { worker, onNotice } = this.#options;
		return { ...(worker !== undefined && { path: worker }), ...(onNotice && { notice: onNotice }) };
	}
}

/** @param put hands some works on, and is called again before the first of them are written */
async function hand(works: AsyncIterable<Work> | Iterable<Work>, put: (batch: Work[]) => Promise<unknown>): Promise<void> {
	const running: Promise<unknown>[] = [];
	const begin = (batch: Work[]): void => {
		const written = put(batch);
		running.push(written);
		// Heard of where it is waited for, unless an earlier one has failed already.
		written.catch(() => undefined);
	};
	let batch: Work[] = [];
	for await (const work of works) {
		if (batch.push(work) < BUILD_BATCH) continue;
		begin(batch);
		batch = [];
		if (running.length > BATCHES_AHEAD) await running.shift();
	}
	begin(batch);
	await Promise.all(running);
}
