/**
 * Global set-up of the tests that need a CMS: hands out one running CMS per database to all test files, and databases
 * of a PostgreSQL, each started when the first file asks for it.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { fillDatabase, startCms, type CmsAddress, type Database, type OwnCms } from './cms.ts';
import { DATABASES_VARIABLE, startPostgres, type PostgresServer } from './postgres.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		cmsBroker: string;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const running = new Map<Database, Promise<OwnCms>>();
	let postgres: Promise<PostgresServer> | undefined;
	let filled: Promise<string> | undefined;
	const startedPostgres = (): Promise<PostgresServer> => (postgres ??= startPostgres());
	const filledDatabase = (): Promise<string> => (filled ??= startedPostgres().then(async (server) => fillDatabase(await server.create())));
	const databases = createServer((request, response) => {
		const created = request.url === '/filled' ? filledDatabase().then(async (template) => (await startedPostgres()).create(template)) : startedPostgres().then((server) => server.create());
		created.then(
			(url) => response.end(url),
			(error: Error) => response.writeHead(500).end(error.message),
		);
	});
	process.env[DATABASES_VARIABLE] = await listening(databases);
	const broker = createServer((request, response) => {
		const database: Database = request.url === '/postgres' ? 'postgres' : 'sqlite';
		if (!running.has(database)) running.set(database, startCms({ database }));
		running.get(database)?.then(
			({ database, origin, dataDir, controlPort, controlSecret, env }) => response.end(JSON.stringify({ database, origin, dataDir, controlPort, controlSecret, env } satisfies CmsAddress)),
			(error: Error) => response.writeHead(500).end(error.message),
		);
	});
	project.provide('cmsBroker', await listening(broker));

	return async () => {
		await Promise.allSettled([...running.values()].map(async (cms) => (await cms).stop()));
		// It may have failed to start; the tests that asked for it have failed with its reason.
		await postgres?.then((server) => server.stop(), () => undefined);
		broker.close();
		databases.close();
	};
}

/** @returns its address */
async function listening(server: Server): Promise<string> {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
