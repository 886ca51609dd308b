import type { Database } from 'better-sqlite3';
import { ensureDirectories, environment } from '../src/environment';
import { keepStatements } from '../src/plugin-kit/kept-statements.js';

const TIMEOUT_MS = 20_000;

/** SQLite in DATA_DIR unless the environment names a PostgreSQL server. */
export default () => {
	ensureDirectories();
	const { database } = environment;

	return database.client === 'sqlite'
		? { connection: { client: 'sqlite', connection: { filename: database.file }, useNullAsDefault: true, pool: { afterCreate }, acquireConnectionTimeout: TIMEOUT_MS } }
		: { connection: { client: 'postgres', connection: { connectionString: database.url }, pool: { min: 0, max: 10 }, acquireConnectionTimeout: TIMEOUT_MS } };
};

/** With a write-ahead log a commit waits for the disk once and not three times; FULL, so that it survives a power cut. */
function afterCreate(connection: Database, done: (error: unknown, connection: Database) => void): void {
	connection.pragma('journal_mode = WAL');
	connection.pragma('synchronous = FULL');
	keepStatements(connection);
	done(null, connection);
}
