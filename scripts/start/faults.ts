/** What can go wrong around the servers, told as cause and next step. */

/** Something an operator can mend. `npm start` prints it without a stack trace and ends with code 1. */
export class Fault extends Error {
	override name = 'Fault';
	/** What to do now. */
	readonly next: string;

	constructor(message: string, next: string, cause?: unknown) {
		super(message, { cause });
		this.next = next;
	}
}

export const printable = ({ message, next }: Pick<Fault, 'message' | 'next'>): string => `✖ ${message}\n  → ${next.replaceAll('\n', '\n    ')}`;

/** @returns the fault behind an error of a server or the database, `undefined` for one that only a developer can mend */
export function faultOf(error: unknown): Fault | undefined {
	for (const each of causesOf(error)) {
		const fault = each instanceof Fault ? each : recognised(each);
		if (fault) return fault;
	}
	return undefined;
}

function recognised(error: Error): Fault | undefined {
	if (error.name === 'EnvironmentError') return new Fault(error.message, 'The values come from the shell or from the file .env.', error);
	if (error.name === 'SeedFault') return new Fault(error.message, 'Correct the file, then start again; nothing of it was imported.', error);

	const code = 'code' in error ? String(error.code) : '';
	const known = Object.hasOwn(byCode, code) ? byCode[code as keyof typeof byCode] : undefined;
	return known ? new Fault(`${known.message} (${error.message})`, known.next, error) : undefined;
}

const fullDisk = { message: 'The disk is full.', next: 'Make room where DATA_DIR lies, then start again. What was saved before is still there.' };
const wrongLogin = { message: 'The database refuses the user or the password of DATABASE_URL.', next: 'Correct DATABASE_URL in .env, then start again.' };
const unreachable = { message: 'The database of DATABASE_URL cannot be reached.', next: 'Is it running, and is the address right? Try `pg_isready`, then start again.' };

/** Codes of the operating system, SQLite and PostgreSQL. */
const byCode = {
	ENOSPC: fullDisk,
	SQLITE_FULL: fullDisk,
	53100: fullDisk,
	EACCES: { message: 'This account may not use a file or port.', next: 'Ports below 1024 and files of another account need other rights.' },
	EROFS: { message: 'The disk is read-only.', next: 'Choose another DATA_DIR, or make the disk writable.' },
	EADDRINUSE: { message: 'A port is taken.', next: 'Stop what listens there, or choose others with CMS_PORT and WEB_PORT.' },
	EADDRNOTAVAIL: { message: 'HOST is no address of this machine.', next: 'Use 127.0.0.1 for this machine only, or 0.0.0.0 for every address.' },
	SQLITE_NOTADB: { message: 'The database file is not a SQLite database.', next: 'Restore a backup with `npm run restore -- FILE`, or choose another DATA_DIR.' },
	SQLITE_CORRUPT: { message: 'The database file is damaged.', next: 'Restore a backup with `npm run restore -- FILE`.' },
	SQLITE_BUSY: { message: 'Another program holds the database.', next: 'Stop it, or choose another DATA_DIR.' },
	ECONNREFUSED: unreachable,
	ENOTFOUND: unreachable,
	EAI_AGAIN: unreachable,
	ETIMEDOUT: unreachable,
	EHOSTUNREACH: unreachable,
	'28P01': wrongLogin,
	28000: wrongLogin,
	'3D000': { message: 'The database named in DATABASE_URL does not exist.', next: 'Create it with `createdb`, then start again.' },
	'57P03': { message: 'The database is starting or stopping.', next: 'Wait a moment, then start again.' },
	53300: { message: 'The database takes no more connections.', next: 'Stop other users of it, or raise max_connections.' },
} as const;

/** An error, its causes, and what an AggregateError holds. */
function* causesOf(error: unknown): Iterable<Error> {
	if (!(error instanceof Error)) return;
	yield error;
	if (error instanceof AggregateError) for (const each of error.errors) yield* causesOf(each);
	if (error.cause) yield* causesOf(error.cause);
}
