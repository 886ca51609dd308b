/**
 * Global set-up of the tests that need a CMS: hands out one running CMS per database to all test files, started when
 * the first file asks for it.
 */
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { startCms, type CmsAddress, type Database, type OwnCms } from './cms.ts';
import { stopPostgres } from './postgres.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		cmsBroker: string;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const running = new Map<Database, Promise<OwnCms>>();
	const broker = createServer((request, response) => {
		const database: Database = request.url === '/postgres' ? 'postgres' : 'sqlite';
		if (!running.has(database)) running.set(database, startCms({ database }));
		running.get(database)?.then(
			({ database, origin, dataDir, controlPort, controlSecret, env }) => response.end(JSON.stringify({ database, origin, dataDir, controlPort, controlSecret, env } satisfies CmsAddress)),
			(error: Error) => response.writeHead(500).end(error.message),
		);
	});
	await new Promise<void>((done) => broker.listen(0, '127.0.0.1', done));
	project.provide('cmsBroker', `http://127.0.0.1:${(broker.address() as { port: number }).port}`);

	return async () => {
		broker.close();
		await Promise.allSettled([...running.values()].map(async (cms) => (await cms).stop()));
		await stopPostgres();
	};
}
