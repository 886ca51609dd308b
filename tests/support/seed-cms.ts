/** A CMS that holds the whole seed, for tests that look at real content. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { SeedProgress } from '../../scripts/seed/index.ts';
import { compile, startCms, testSecrets, type CmsOptions, type OwnCms } from './cms.ts';
import { seededTemplate } from './seeded-template.ts';

const root = resolve(import.meta.dirname, '../..');

export interface SeedRun {
	code: number | null;
	progress: SeedProgress[];
	/** What the last line said went wrong. */
	error: string | undefined;
	/** Everything else it wrote. */
	log: string;
}

/**
 * Runs `scripts/seed/run.ts` as `npm start` does.
 * @param onProgress may end it: what it returns `false` for is the last thing it does
 */
export async function runSeed(env: Record<string, string>, onProgress: (progress: SeedProgress) => boolean = () => true): Promise<SeedRun> {
	await compile();
	const node = join(root, 'node_modules', '.bin', 'node');
	const child = spawn(existsSync(node) ? node : process.execPath, [join(root, 'scripts/seed/run.ts')], {
		cwd: root,
		env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test', ENV_PATH: devNull, ...testSecrets, SEED_CONTENT: 'all', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const run: SeedRun = { code: null, progress: [], error: undefined, log: '' };
	child.stderr.on('data', (part: Buffer) => (run.log += part.toString()));
	createInterface({ input: child.stdout }).on('line', (line) => {
		if (line.startsWith('{"done"')) {
			const progress = JSON.parse(line) as SeedProgress;
			run.progress.push(progress);
			if (!onProgress(progress)) child.kill('SIGKILL');
		} else if (line.startsWith('{"error"')) run.error = (JSON.parse(line) as { error: string }).error;
		else run.log += `${line}\n`;
	});
	run.code = await new Promise<number | null>((done) => child.once('close', done));
	return run;
}

/** Starts a CMS on a copy of a seeded SQLite database. Who starts it, stops it, which removes its folder too. */
export async function startSeededCms(options: Omit<CmsOptions, 'database' | 'dataDir'> = {}): Promise<OwnCms> {
	const dataDir = await seededFolder();
	const cms = await startCms({ ...options, dataDir });
	return {
		...cms,
		async stop() {
			await cms.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

/** A new DATA_DIR with a seeded SQLite database. */
export async function seededFolder(): Promise<string> {
	const template = await seededTemplate('content');
	const folder = mkdtempSync(join(tmpdir(), 'erasmi-seeded-'));
	cpSync(join(template, 'cms.db'), join(folder, 'cms.db'));
	return folder;
}
