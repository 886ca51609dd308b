/**
 * Global set-up of the tests that need a CMS: hands out one running CMS per database to all test files, and databases
 * of a PostgreSQL, each started when the first file asks for it.
 */
import type { TestProject } from 'vitest/node';
import { startBroker } from './broker.ts';
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
	const databases = await startBroker(async (kind) => (await startedPostgres()).create(kind === 'filled' ? await filledDatabase() : undefined));
	process.env[DATABASES_VARIABLE] = databases.address;
	const broker = await startBroker(async (wanted) => {
		const database: Database = wanted === 'postgres' ? 'postgres' : 'sqlite';
		const starting = running.get(database) ?? startCms({ database });
		running.set(database, starting);
		const { origin, dataDir, controlPort, controlSecret, env } = await starting;
		return JSON.stringify({ database, origin, dataDir, controlPort, controlSecret, env } satisfies CmsAddress);
	});
	project.provide('cmsBroker', broker.address);

	return async () => {
		await Promise.allSettled([...running.values()].map(async (cms) => (await cms).stop()));
		// It may have failed to start; the tests that asked for it have failed with its reason.
		await postgres?.then((server) => server.stop(), () => undefined);
		broker.close();
		databases.close();
	};
}
