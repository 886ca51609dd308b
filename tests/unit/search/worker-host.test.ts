/** Whatever becomes of the search worker, nobody who asked it waits for ever. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReplica } from '#web/lib/server/search/index.ts';
import { WorkerHost, type Notice } from '#web/lib/server/search/worker-host.ts';
import { published, query, work } from '../../support/search/builders.ts';

let dir: string;
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'erasmi-worker-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function workerFile(name: string, source: string): string {
	const path = join(dir, name);
	writeFileSync(path, source);
	return path;
}

/** Tells when so many notices have come. */
function counted(most: number): { notice: (notice: Notice) => void; reached: Promise<void> } {
	let left = most;
	let reach = (): void => undefined;
	const reached = new Promise<void>((resolve) => (reach = resolve));
	return { notice: () => void (--left === 0 && reach()), reached };
}

test('a worker that cannot be started is given up, and every later question is refused with the reason', async () => {
	const { notice, reached } = counted(5);
	const host = new WorkerHost({ dir, task: 'serve' }, { path: workerFile('no-start.ts', "throw new Error('the disk is full');"), notice });
	await reached;
	const refused = { name: 'SearchWorkerError', message: 'The search worker stopped: the disk is full.' };
	await expect(host.ask('file')).rejects.toMatchObject(refused);
	await expect(host.ask('search', query('homes'))).rejects.toMatchObject(refused);
	await host.close();
	await expect(host.ask('file')).rejects.toMatchObject({ message: 'The search is closed.' });
});

test('closing between a death and the next start ends at once, and refuses the question that waits', async () => {
	const { notice, reached } = counted(1);
	const host = new WorkerHost({ dir, task: 'serve' }, { path: workerFile('dies.ts', 'process.exit(3);'), notice });
	await reached;
	const waiting = expect(host.ask('file')).rejects.toMatchObject({ name: 'SearchWorkerError', message: 'The search is closed.' });
	await host.close();
	await waiting;
});

test('a build that dies between two works fails the rebuild, the old index answers, and the next rebuild can begin', async () => {
	const serve = new URL('../../../web/src/lib/server/search/serve.ts', import.meta.url).href;
	// Builds take the first works and die; searches are served as ever.
	const worker = workerFile(
		'dying-build.ts',
		`import { parentPort, workerData } from 'node:worker_threads';
import { serve } from '${serve}';
if (workerData.task === 'serve') serve(parentPort, workerData);
else parentPort.once('message', ({ id }) => {
	parentPort.postMessage({ id, ok: true });
	setImmediate(() => process.exit(4));
});
`,
	);
	const { notice, reached } = counted(1);
	const replica = await openReplica(join(dir, 'replica'), { worker, onNotice: notice });
	const texts = { en: { title: 'Homes in the Harz' } };
	await replica.engine.apply(published([work({ id: 'harz', texts })]));
	const works = async function* () {
		for (let number = 0; number < 20; number++) yield work({ id: `first${number}`, texts });
		await reached;
		for (let number = 0; number < 20; number++) yield work({ id: `second${number}`, texts });
	};
	await expect(replica.engine.rebuild(works(), [], 1)).rejects.toMatchObject({ name: 'SearchWorkerError', message: 'The search worker stopped: code 4.' });
	expect((await replica.engine.search(query('homes'))).total).toBe(1);
	await expect(replica.engine.rebuild(works(), [], 1)).rejects.toMatchObject({ name: 'SearchWorkerError' });
	await replica.close();
});
