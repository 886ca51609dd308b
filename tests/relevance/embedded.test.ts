import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';
import { openReplica } from '#web/lib/server/search/index.ts';
import { searchContract } from '../support/search/contract.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'erasmi-contract-'));

searchContract('the embedded engine', async () => {
	const dir = folder();
	const engine = new EmbeddedEngine(dir);
	return {
		engine,
		apply: (...args) => engine.apply(...args),
		rebuild: (...args) => engine.rebuild(...args),
		close: async () => {
			await engine.close();
			rmSync(dir, { recursive: true });
		},
	};
});

searchContract('the embedded engine in its worker thread', async () => {
	const dir = folder();
	const { engine, close } = await openReplica(dir);
	return {
		engine,
		apply: (...args) => engine.apply(...args),
		rebuild: (...args) => engine.rebuild(...args),
		close: async () => {
			await close();
			rmSync(dir, { recursive: true });
		},
	};
});
