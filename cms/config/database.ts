import { ensureDirectories, environment } from '../src/environment';

const TIMEOUT_MS = 20_000;

/** SQLite in DATA_DIR unless the environment names a PostgreSQL server. */
export default () => {
	ensureDirectories();
	const { database } = environment;

	return database.client === 'sqlite'
		? { connection: { client: 'sqlite', connection: { filename: database.file }, useNullAsDefault: true, acquireConnectionTimeout: TIMEOUT_MS } }
		: { connection: { client: 'postgres', connection: { connectionString: database.url }, pool: { min: 0, max: 10 }, acquireConnectionTimeout: TIMEOUT_MS } };
};
