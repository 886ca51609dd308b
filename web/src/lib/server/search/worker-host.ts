/** The side of the site: starts the worker, asks it, and starts it again when it dies. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CallName, Calls, Reply, WorkerSetup } from './protocol.ts';

/** Said about the search to whoever keeps the log. */
export interface Notice {
	level: 'info' | 'warn' | 'error';
	message: string;
	error?: unknown;
}

class SearchWorkerError extends Error {
	override readonly name = 'SearchWorkerError';
	/** SQLite's code, when it was SQLite. */
	readonly code: string | undefined;

	constructor(message: string, code?: string) {
		super(message);
		this.code = code;
	}
}

interface Waiting {
	call: CallName;
	args: unknown[];
	resolve: (result: never) => void;
	reject: (error: Error) => void;
	/** A call that was with a worker that died is asked once more; every call can be repeated. */
	repeated: boolean;
}

/** A worker that dies this often in a row is broken, not unlucky. */
const DEATHS_MOST = 5;
const RESTART_PAUSE_MS = 200;
const CLOSED = 'The search is closed.';
/** Five times what a build of 10,000 works holds. With less than 2 GB to take, V8 cleans up before it takes more. */
const BUILD_HEAP_MB = 1024;

export class WorkerHost {
	readonly #setup: WorkerSetup;
	readonly #path: string;
	readonly #notice: (notice: Notice) => void;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | undefined;
	#lastId = 0;
	#deaths = 0;
	#closing = false;
	/** Why no worker is started any more. */
	#gaveUp: string | undefined;
	/** Called after a restart, when another file may be in use. */
	onRestart: () => void = () => undefined;

	constructor(setup: WorkerSetup, options: { path?: string; notice?: (notice: Notice) => void } = {}) {
		this.#setup = setup;
		this.#path = options.path ?? workerPath();
		this.#notice = options.notice ?? (() => undefined);
		this.#start();
	}

	/**
	 * While a dead worker is started again, the question waits.
	 * @throws SearchWorkerError when the worker said so, died twice on the question, or is not started any more
	 */
	ask<N extends CallName>(call: N, ...args: Calls[N]['args']): Promise<Calls[N]['result']> {
		const reason = this.#closing ? CLOSED : this.#gaveUp;
		if (reason !== undefined) return Promise.reject(new SearchWorkerError(reason));
		return new Promise((resolve, reject) => {
			const id = ++this.#lastId;
			this.#waiting.set(id, { call, args, resolve, reject, repeated: false });
			this.#worker?.ref();
			this.#worker?.postMessage({ id, call, args });
		});
	}

	async close(): Promise<void> {
		if (this.#closing) return;
		const worker = this.#worker;
		const done = worker && this.ask('close').catch(() => undefined);
		this.#closing = true;
		// Between a death and the next start nobody would answer, neither this question nor those that wait.
		if (!worker) return this.#refuseAll(CLOSED);
		await done;
		await worker.terminate();
	}

	/** For a build that is given up: nothing of the worker is needed any more. */
	async kill(): Promise<void> {
		this.#closing = true;
		await this.#worker?.terminate();
	}

	#start(): void {
		const { task } = this.#setup;
		const worker = new Worker(this.#path, { workerData: this.#setup, name: `search-${task}`, ...(task !== 'serve' && { resourceLimits: { maxOldGenerationSizeMb: BUILD_HEAP_MB } }) });
		this.#worker = worker;
		let error: unknown;
		worker.on('message', (reply: Reply) => this.#receive(reply));
		worker.on('error', (thrown) => (error = thrown));
		worker.on('exit', (code) => this.#died(code, error));
		// A question keeps the process alive until it is answered; the search itself does not.
		if (!this.#waiting.size) worker.unref();
		for (const [id, { call, args }] of this.#waiting) worker.postMessage({ id, call, args });
	}

	#receive(reply: Reply): void {
		this.#deaths = 0;
		const waiting = this.#waiting.get(reply.id);
		if (!waiting) return;
		this.#waiting.delete(reply.id);
		if (!this.#waiting.size) this.#worker?.unref();
		if (reply.ok) waiting.resolve(reply.result as never);
		else waiting.reject(new SearchWorkerError(reply.error.message, reply.error.code));
	}

	#died(code: number, error: unknown): void {
		this.#worker = undefined;
		if (this.#closing) return this.#refuseAll(CLOSED);
		this.#notice({ level: 'error', message: `The search worker stopped with code ${code}.`, error });
		// What a build had in memory is lost with its thread.
		if (++this.#deaths >= DEATHS_MOST || this.#setup.task !== 'serve') {
			this.#gaveUp = `The search worker stopped: ${error instanceof Error ? error.message : `code ${code}`}.`;
			return this.#refuseAll(this.#gaveUp);
		}
		for (const [id, waiting] of this.#waiting) {
			if (waiting.repeated) {
				this.#waiting.delete(id);
				waiting.reject(new SearchWorkerError('The search worker stopped twice on the same question.'));
			}
			waiting.repeated = true;
		}
		setTimeout(() => {
			if (this.#closing) return;
			this.#start();
			this.onRestart();
		}, RESTART_PAUSE_MS).unref();
	}

	#refuseAll(message: string): void {
		for (const { reject } of this.#waiting.values()) reject(new SearchWorkerError(message));
		this.#waiting.clear();
	}
}

/**
 * The worker is no part of the built site, so it is looked for from here upwards: `web/server/search-worker.ts`
 * lies above both the sources and the build.
 */
function workerPath(): string {
	if (process.env['SEARCH_WORKER']) return process.env['SEARCH_WORKER'];
	for (let dir = dirname(fileURLToPath(import.meta.url)); dir !== dirname(dir); dir = dirname(dir)) {
		const candidate = join(dir, 'server', 'search-worker.ts');
		if (existsSync(candidate)) return candidate;
	}
	throw new SearchWorkerError('web/server/search-worker.ts was not found above the built site. Set SEARCH_WORKER to its path.');
}
