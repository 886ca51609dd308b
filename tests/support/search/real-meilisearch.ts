/** A Meilisearch server of our own, from the program that MEILI_BINARY names. Nothing of it outlives the test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/tooling/free-port.ts';
import { until } from '../built-site.ts';

export interface RealMeilisearch {
	url: string;
	key: string;
	fail(fault: 'hanging' | 'stopped'): Promise<void>;
	recover(): Promise<void>;
	close(): Promise<void>;
}

const START_MS = 60_000;

export async function realMeilisearch(binary: string): Promise<RealMeilisearch> {
	const dir = mkdtempSync(join(tmpdir(), 'erasmi-meilisearch-'));
	const [port, key] = [await freePort(), 'master-key-of-the-tests'];
	const url = `http://127.0.0.1:${port}`;
	const start = async (): Promise<ChildProcess> => {
		const args = ['--http-addr', `127.0.0.1:${port}`, '--db-path', join(dir, 'data'), '--dump-dir', join(dir, 'dumps'), '--snapshot-dir', join(dir, 'snapshots'), '--master-key', key, '--no-analytics'];
		const child = spawn(binary, args, { cwd: dir, stdio: 'ignore', env: { MEILI_MAX_INDEXING_MEMORY: '256MiB' } });
		await until(() => fetch(`${url}/health`).then(({ ok }) => ok, () => false), 'Meilisearch answers', START_MS);
		return child;
	};
	const kill = async (child: ChildProcess): Promise<void> => {
		const ended = once(child, 'exit');
		child.kill('SIGKILL');
		await ended;
	};
	let server = await start();
	let isKilled = false;
	return {
		url,
		key,
		async fail(fault) {
			isKilled = fault === 'stopped';
			if (isKilled) await kill(server);
			else server.kill('SIGSTOP');
		},
		async recover() {
			if (isKilled) server = await start();
			else server.kill('SIGCONT');
			isKilled = false;
		},
		async close() {
			if (!isKilled) await kill(server);
			rmSync(dir, { recursive: true, force: true });
		},
	};
}
