/** The built site as a process of its own, in front of whatever CMS a test gives it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/tooling/free-port.ts';

const web = join(import.meta.dirname, '../../web');

export const secrets = { SITE_TOKEN: 'site-token-of-the-tests-0123456789abc', PREVIEW_TOKEN: 'preview-token-of-the-tests-0123456789', FEED_SECRET: 'feed-secret-of-the-tests-0123456789abc' };

export interface BuiltSite {
	origin: string;
	dataDir: string;
	process: ChildProcess;
	/** Everything it wrote so far. */
	log(): string;
	/** Resolves with the exit code. */
	stop(signal?: NodeJS.Signals): Promise<number | null>;
	/** Without following redirects. */
	get(path: string, headers?: Record<string, string>): Promise<Response>;
}

/** @param env more variables; `DATA_DIR` to go on with the data of an earlier site */
export async function startSite(cmsOrigin: string, env: Record<string, string> = {}): Promise<BuiltSite> {
	if (!existsSync(join(web, 'build/handler.js'))) execFileSync('npm', ['run', 'build'], { cwd: web, stdio: 'inherit' });
	const port = await freePort();
	const dataDir = env['DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'erasmi-site-'));
	const origin = `http://127.0.0.1:${port}`;
	const child = spawn(process.execPath, ['server/index.ts'], {
		cwd: web,
		env: { PATH: process.env['PATH'] ?? '', ...secrets, HOST: '127.0.0.1', WEB_PORT: String(port), CMS_PORT: '1', PUBLIC_ORIGIN: origin, CMS_INTERNAL_ORIGIN: cmsOrigin, DATA_DIR: dataDir, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let log = '';
	child.stdout.on('data', (data: Buffer) => (log += data.toString()));
	child.stderr.on('data', (data: Buffer) => (log += data.toString()));
	const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
	const site: BuiltSite = {
		origin,
		dataDir,
		process: child,
		log: () => log,
		async stop(signal = 'SIGTERM') {
			child.kill(signal);
			return ended;
		},
		get: (path, headers = {}) => fetch(origin + path, { headers, redirect: 'manual' }),
	};
	await until(async () => child.exitCode !== null || (await site.get('/health').then(({ ok }) => ok, () => false)), `the site listens; it said:\n${log}`);
	return site;
}

/** @throws Error with `what` when it has not come true in time */
export async function until(isTrue: () => boolean | Promise<boolean>, what: string, timeoutMs = 20_000): Promise<void> {
	const end = Date.now() + timeoutMs;
	while (!(await isTrue())) {
		if (Date.now() > end) throw new Error(`Waited ${timeoutMs / 1000} s until ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
