/** The built site on a copy of what a started installation holds, without a CMS: what benches measure and the contact sheet shows. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../start/paths.ts';
import { freePort } from './free-port.ts';

const web = join(root, 'web');
const START_TIMEOUT_MS = 30_000;

/** Lends a copy of the site's data to `work`, and removes it afterwards. Ends the process with the next step when there is nothing to copy. */
export async function withSiteData<T>(data: string, work: (dataDir: string) => Promise<T>): Promise<T> {
	if (!existsSync(join(data, 'web')) || !existsSync(join(web, 'build/handler.js'))) {
		console.error(`✖ ${data} holds no site yet.\n  → Run \`npm start\` once, or name another folder with --data.`);
		process.exit(1);
	}
	const dataDir = mkdtempSync(join(tmpdir(), 'erasmi-copy-'));
	cpSync(join(data, 'web', 'search'), join(dataDir, 'web', 'search'), { recursive: true });
	for (const name of ['content.db', 'content.db-wal', 'content.db-shm']) if (existsSync(join(data, 'web', name))) cpSync(join(data, 'web', name), join(dataDir, 'web', name));
	try {
		return await work(dataDir);
	} finally {
		rmSync(dataDir, { recursive: true, force: true });
	}
}

/** Lends the address of a site that runs on such a copy. */
export const withSite = <T>(data: string, work: (origin: string) => Promise<T>): Promise<T> =>
	withSiteData(data, async (dataDir) => {
		const env = siteEnvironment(dataDir, await freePort());
		const origin = env['PUBLIC_ORIGIN'] ?? '';
		const child = spawn(process.execPath, ['server/index.ts'], { cwd: web, env: { ...env, PATH: process.env['PATH'] ?? '' }, stdio: ['ignore', 'ignore', 'inherit'] });
		const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
		try {
			await untilAnswering(origin);
			return await work(origin);
		} finally {
			child.kill('SIGTERM');
			await ended;
		}
	});

/** @throws Error when the site does not answer in time */
async function untilAnswering(origin: string): Promise<void> {
	const end = Date.now() + START_TIMEOUT_MS;
	while (!(await fetch(`${origin}/de`).then(({ ok }) => ok, () => false))) {
		if (Date.now() > end) throw new Error(`The site at ${origin} did not answer within ${START_TIMEOUT_MS / 1000} s. Does \`npm start\` work?`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

export function siteEnvironment(dataDir: string, port: number): Record<string, string> {
	return {
		HOST: '127.0.0.1',
		WEB_PORT: String(port),
		PUBLIC_ORIGIN: `http://127.0.0.1:${port}`,
		// Nobody answers there: the site lives on what it has.
		CMS_INTERNAL_ORIGIN: 'http://127.0.0.1:9',
		DATA_DIR: dataDir,
		SITE_TOKEN: 'a-token-that-is-never-used-0123456789',
		PREVIEW_TOKEN: 'another-token-never-used-0123456789',
		FEED_SECRET: 'a-secret-that-is-never-used-0123456789',
	};
}
