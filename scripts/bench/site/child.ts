/** Programs in processes of their own, so that each pays for its own work only: started, asked, stopped. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { memoryEnvironment, nodeFlags } from '../../start/node-flags.ts';
import { root } from '../../start/paths.ts';
import type { Usage } from './usage.ts';

/** Files of `programs`. */
export type Program = 'bare' | 'cache' | 'render' | 'site';

interface Told extends Usage {
	/** Of the cache, where there is nothing else. */
	pages?: number;
}

export interface Child {
	said(what: string): Promise<unknown>;
	ask(what: string, data?: unknown): Promise<Told>;
	stop(): Promise<void>;
}

export function start(program: Program, env: Record<string, string>): Child {
	const child: ChildProcess = fork(join(import.meta.dirname, 'programs', `${program}.ts`), { execArgv: [...process.execArgv, ...nodeFlags.web], env: { ...memoryEnvironment, ...env, PATH: process.env['PATH'] ?? '' }, cwd: join(root, 'web'), stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
	const waiting = new Map<number | string, (value: never) => void>();
	const heard = new Map<string, unknown>();
	let id = 0;
	const self: Child = {
		said: (what) => (heard.has(what) ? Promise.resolve(heard.get(what)) : new Promise((resolve) => waiting.set(what, resolve))),
		ask: (what, data) =>
			new Promise((resolve) => {
				waiting.set(++id, resolve);
				child.send({ id, what, data });
			}),
		stop: () =>
			new Promise((resolve) => {
				child.once('exit', () => resolve());
				child.kill('SIGTERM');
			}),
	};
	child.stdout?.on('data', (data: Buffer) => {
		// The site's own log says when it listens, in milliseconds since it started.
		const listening = /"ms":(\d+),"msg":"listening"/.exec(data.toString());
		if (listening) hear('listening', Number(listening[1]));
	});
	child.on('message', (message: { id?: number; said?: string; value?: unknown }) => {
		if (message.said) hear(message.said, message.value);
		else waiting.get(message.id ?? 0)?.(message as never);
	});
	return self;

	function hear(what: string, value: unknown): void {
		heard.set(what, value);
		waiting.get(what)?.(value as never);
	}
}
