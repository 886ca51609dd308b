/**
 * How fast the translation desk is: `npm run bench -- desk [--entries 10000] [--postgres postgres://…] [--only memory,checks]`.
 *
 * A made-up ledger of entries with 24 passages in six languages, in SQLite and, when its address is given, in an empty
 * PostgreSQL database; a memory of 20,000 pairs; every check over real sentences. Times are of the process (CPU) and by
 * the clock; on a busy machine only the first can be compared, and PostgreSQL's work shows in the second only.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureChecks } from './desk/checks.ts';
import { measureMemory } from './desk/memory.ts';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '10000' }, postgres: { type: 'string' }, only: { type: 'string', default: 'memory,checks,overview' } } });
const wanted = new Set(values.only.split(','));

if (wanted.has('memory')) await measureMemory();
if (wanted.has('checks')) await measureChecks();
if (wanted.has('overview')) {
	// Strapi is one to a process.
	overview({});
	if (values.postgres) overview({ DATABASE_CLIENT: 'postgres', DATABASE_URL: values.postgres });
}

function overview(database: Record<string, string>): void {
	const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'desk/overview.ts'), values.entries], { stdio: 'inherit', env: { ...process.env, ...database } });
	if (status !== 0) process.exitCode = 1;
}
