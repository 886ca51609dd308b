/** The side of the worker: does what it is asked, one thing after the other. */
import type { MessagePort } from 'node:worker_threads';
import { Analyst } from './embedded/analyst.ts';
import { ReplicaBuilder } from './embedded/builder.ts';
import { EmbeddedEngine } from './embedded/engine.ts';
import type { CallName, Calls, Reply, Request, WorkerSetup } from './protocol.ts';
import { WorkerHost } from './worker-host.ts';

type Handlers = Partial<{ [N in CallName]: (...args: Calls[N]['args']) => Promise<Calls[N]['result']> | Calls[N]['result'] }>;

export function serve(port: MessagePort, setup: WorkerSetup): void {
	const handlers = tasks[setup.task](setup.dir);
	port.on('message', (request: Request) => {
		void answer(handlers, request).then((reply) => {
			port.postMessage(reply);
			if (request.call === 'close') port.close();
		});
	});
	port.postMessage({ id: 0, ok: true, result: undefined } satisfies Reply);
}

async function answer(handlers: Handlers, { id, call, args }: Request): Promise<Reply> {
	try {
		const handler = handlers[call] as ((...args: unknown[]) => unknown) | undefined; // The host pairs calls and arguments.
		if (!handler) throw new Error(`This search worker does not know "${call}".`);
		return { id, ok: true, result: await handler(...args) };
	} catch (error) {
		const { name, message } = error instanceof Error ? error : new Error(String(error));
		const code = (error as { code?: unknown }).code;
		return { id, ok: false, error: { name, message, ...(typeof code === 'string' && { code }) } };
	}
}

function serving(dir: string): Handlers {
	const engine = new EmbeddedEngine(dir);
	void engine.warm();
	return {
		search: (query) => engine.search(query),
		suggest: (text, locale, limit) => engine.suggest(text, locale, limit),
		plan: (query, locale, options) => engine.plan(query, locale, options),
		apply: async (changes, concepts) => void (await engine.apply(changes, concepts)),
		inventory: () => engine.inventory(),
		health: () => engine.health(),
		reopen: async () => void (await engine.reopen()),
		file: () => engine.file,
		close: async () => void (await engine.close()),
	};
}

function building(dir: string): Handlers {
	const builder = new ReplicaBuilder(dir);
	// The same file as of this thread.
	const analyst = new WorkerHost({ dir, task: 'analyse' }, { path: process.argv[1] ?? '' });
	return {
		// Several calls may wait here; the analyst answers them in turn, and is ahead while this thread writes.
		put: async (works) => void builder.put(works, await analyst.ask('analyse', works)),
		complete: async (concepts, version, meanwhile) => {
			await analyst.close();
			builder.complete(concepts, version, meanwhile);
			builder.switch();
			return undefined;
		},
		close: () => void builder.abandon(),
	};
}

function analysing(): Handlers {
	const analyst = new Analyst();
	return { analyse: (works) => works.map((work) => analyst.analyse(work)), close: () => undefined };
}

const tasks: Record<WorkerSetup['task'], (dir: string) => Handlers> = { serve: serving, build: building, analyse: analysing };
