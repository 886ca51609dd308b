/** The two servers as child processes: started, watched, stopped, and killed in tests. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Fault } from './faults.ts';
import { memoryEnvironment, nodeFlags } from './node-flags.ts';
import { root } from './paths.ts';

export type ServerName = 'cms' | 'web';

export interface Progress {
	done: number;
	total: number;
	label: string;
}

/** What a server says over its channel. */
export type Told = { progress: Progress } | { fault: { message: string; next: string } };

export interface Exit {
	server: ServerName;
	code: number | null;
	signal: NodeJS.Signals | null;
	/** Named cause, when the server knew one. */
	fault?: Fault;
	/** Its last lines, for a cause nobody named. */
	lastLines: string[];
}

export interface ServerOptions {
	name: ServerName;
	env: Record<string, string>;
	/** Answers 2xx as soon as the server can be used. */
	readyUrl: string;
	/** Everything the server prints goes to `<logDir>/<name>.log`. */
	logDir: string;
	onLine?: (line: string) => void;
	onProgress?: (progress: Progress) => void;
	/** Watch mode: what to run instead of the built server. */
	command?: { args: string[]; cwd: string };
}

const STOP_TIMEOUT_MS = 10_000;
const POLL_MS = 100;
const KEPT_LINES = 30;
/** A log larger than this starts anew with the next start. */
const MAX_LOG_BYTES = 20 * 1024 * 1024;

export class Server {
	readonly name: ServerName;
	#options: ServerOptions;
	#child: ChildProcess | undefined;
	#exit: Promise<Exit> | undefined;

	constructor(options: ServerOptions) {
		this.name = options.name;
		this.#options = options;
	}

	get pid(): number | undefined {
		return this.#child?.pid;
	}

	get isRunning(): boolean {
		return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
	}

	/** Resolves when the process is gone, for whatever reason. */
	get exited(): Promise<Exit> {
		return this.#exit ?? Promise.reject(new Error(`${this.name} was never started`));
	}

	/**
	 * @param timeoutMs counted anew with every sign of progress
	 * @throws Fault when the server ends or stays silent before it is ready
	 */
	async start(timeoutMs = 120_000): Promise<void> {
		this.#spawn();
		let exit: Exit | undefined;
		void this.exited.then((it) => (exit = it));
		let deadline = Date.now() + timeoutMs;
		this.#child?.on('message', () => (deadline = Date.now() + timeoutMs));
		while (!(await answers(this.#options.readyUrl))) {
			if (exit) throw faultOfExit(exit, this.#logFile);
			if (Date.now() > deadline) {
				await this.stop();
				throw new Fault(`The ${this.name} did not answer at ${this.#options.readyUrl} within ${timeoutMs / 1000} s.`, `Its log says why: ${this.#logFile}`);
			}
			await new Promise((resolve) => setTimeout(resolve, POLL_MS));
		}
	}

	/** Asks, waits, then insists. */
	async stop(): Promise<void> {
		if (!this.isRunning) return;
		this.#signal('SIGTERM');
		const insist = setTimeout(() => this.#signal('SIGKILL'), STOP_TIMEOUT_MS);
		await this.exited;
		clearTimeout(insist);
	}

	/** As a power cut would. */
	async kill(): Promise<void> {
		if (!this.isRunning) return;
		this.#signal('SIGKILL');
		await this.exited;
	}

	async restart(): Promise<void> {
		await this.stop();
		await this.start();
	}

	get #logFile(): string {
		return join(this.#options.logDir, `${this.name}.log`);
	}

	#spawn(): void {
		const { command, env } = this.#options;
		const args = command?.args ?? [join(root, 'scripts', 'start', 'serve.ts'), this.name];
		// A group of its own: Ctrl-C reaches only us, and we end the servers in order.
		const child = spawn(process.execPath, [...nodeFlags[this.name], '--import', join(import.meta.dirname, 'guard.ts'), ...args], {
			cwd: command?.cwd ?? root,
			env: { ...memoryEnvironment, ...env },
			detached: process.platform !== 'win32',
			stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		});
		this.#child = child;
		const log = openLog(this.#logFile);
		const lastLines: string[] = [];
		let fault: Fault | undefined;
		child.on('message', (message: Told) => {
			if ('progress' in message) this.#options.onProgress?.(message.progress);
			else fault = new Fault(message.fault.message, message.fault.next);
		});
		for (const stream of [child.stdout, child.stderr]) {
			if (!stream) continue;
			createInterface({ input: stream }).on('line', (line) => {
				log.write(`${line}\n`);
				lastLines.push(line);
				if (lastLines.length > KEPT_LINES) lastLines.shift();
				this.#options.onLine?.(line);
			});
		}
		this.#exit = new Promise((resolve) => {
			const done = (code: number | null, signal: NodeJS.Signals | null): void => {
				log.end();
				resolve({ server: this.name, code, signal, lastLines, ...(fault ? { fault } : {}) });
			};
			child.once('error', (error) => {
				lastLines.push(error.message);
				done(1, null);
			});
			child.once('close', done);
		});
	}

	#signal(signal: NodeJS.Signals): void {
		const pid = this.#child?.pid;
		if (pid === undefined) return;
		try {
			process.kill(process.platform === 'win32' ? pid : -pid, signal);
		} catch (error) {
			// It ended by itself in the meantime.
			if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
		}
	}
}

/** @returns the cause a server named, or its last words */
export function faultOfExit(exit: Exit, logFile: string): Fault {
	if (exit.fault) return exit.fault;
	const how = exit.signal ? `was ended by ${exit.signal}` : `ended with code ${exit.code}`;
	return new Fault(`The ${exit.server} ${how}. Its last lines:\n${exit.lastLines.map((line) => `    ${line}`).join('\n')}`, `The whole log is in ${logFile}. \`npm start\` starts it again.`);
}

async function answers(url: string): Promise<boolean> {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(2000), redirect: 'manual' });
		await response.body?.cancel();
		return response.ok;
	} catch {
		// Not listening yet; the caller knows how long to wait.
		return false;
	}
}

function openLog(file: string): WriteStream {
	mkdirSync(join(file, '..'), { recursive: true });
	const isLarge = existsSync(file) && statSync(file).size > MAX_LOG_BYTES;
	const log = createWriteStream(file, { flags: isLarge ? 'w' : 'a', mode: 0o600 });
	// A full disk must not end the servers' parent; the servers themselves report it.
	log.on('error', () => undefined);
	return log;
}
