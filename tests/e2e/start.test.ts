import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { isAlive } from '../../scripts/tooling/bootstrap.mjs';
import { root } from '../../scripts/start/paths.ts';
import { seededData } from '../support/instance.ts';
import { eventually } from '../support/site.ts';

/** From the end of a signal to the end of the last process. */
const STOP_WITHIN_MS = 12_000;

let data: { dataDir: string; env: Record<string, string> };
let started: ChildProcess | undefined;
let output = '';

beforeAll(async () => {
	data = await seededData();
	return () => rmSync(data.dataDir, { recursive: true, force: true });
});
afterEach(() => void started?.kill('SIGKILL'));

function npmStart(extra: Record<string, string> = {}): Promise<number | null> {
	output = '';
	const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], { cwd: root, env: { ...data.env, ...extra }, stdio: ['ignore', 'pipe', 'pipe'] });
	started = child;
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
	return new Promise((resolve) => child.once('exit', resolve));
}

/** The starter and everything it has started. */
function family(): number[] {
	const { pid } = JSON.parse(readFileSync(join(data.dataDir, 'running.json'), 'utf8')) as { pid: number };
	const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
	return [pid, ...children];
}

const untilRunning = (): Promise<number> => eventually('both servers run', async () => output.includes('Ctrl-C stops both') || output.includes('✖'), 110_000);
const untilGone = (pids: number[]): Promise<number> => eventually('every process is gone', async () => !pids.some(isAlive), STOP_WITHIN_MS);

test('npm start prints addresses and accounts, and after SIGTERM nothing is left', async () => {
	const exit = npmStart();
	await untilRunning();
	expect(output).toContain(`http://127.0.0.1:${data.env.WEB_PORT}`);
	expect(output).toMatch(/translator \(da\)\s+translator-da@/);
	expect((await fetch(`http://127.0.0.1:${data.env.WEB_PORT}/de`)).status).toBe(200);

	const pids = process.platform === 'linux' ? family() : [];
	started?.kill('SIGTERM');
	expect(await exit).toBe(0);
	await untilGone(pids);
});

test.runIf(process.platform === 'linux')('when the starter is killed, its servers end too', async () => {
	void npmStart();
	await untilRunning();
	const pids = family();
	process.kill(pids[0] ?? 0, 'SIGKILL');
	await untilGone(pids);
});

test('when a server dies, the other is stopped and the cause is named', async () => {
	const exit = npmStart();
	await untilRunning();
	const pids = process.platform === 'linux' ? family() : [];
	const cms = pids.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('serve.ts\0cms'));
	if (!cms) return;
	process.kill(cms, 'SIGKILL');
	expect(await exit).toBe(1);
	expect(output).toMatch(/✖ The cms was ended by SIGKILL[\s\S]*→ The whole log is in/);
	await untilGone(pids);
});

test('a taken port is told before anything is started', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(Number(data.env.WEB_PORT), '127.0.0.1', resolve));
	expect(await npmStart()).toBe(1);
	expect(output).toContain(`✖ Port ${data.env.WEB_PORT} on 127.0.0.1 is taken`);
	await new Promise((resolve) => other.close(resolve));
});

test('everything wrong with the environment is told at once', async () => {
	expect(await npmStart({ CMS_PORT: 'x', SEED_DEMO: 'x', FEED_SECERT: 'x' })).toBe(1);
	expect(output).toMatch(/3 faults:[\s\S]*FEED_SECERT: is unknown. Did you mean FEED_SECRET\?[\s\S]*CMS_PORT[\s\S]*SEED_DEMO/);
});
