/** `npm run backup [-- FILE]`: database and uploads in one file, without secrets, also while the CMS is running. */
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pack } from './backup/archive.ts';
import { ARCHIVE_FORMAT, BackupError, type Manifest } from './backup/manifest.ts';
import { dumpPostgres } from './backup/postgres.ts';
import { runCommand } from './backup/report.ts';
import { dumpSqlite } from './backup/sqlite.ts';
import { installation, readTarget, uploadsOf, type Target } from './backup/target.ts';

/**
 * Writes the backup; the file appears when it is complete.
 * @throws {BackupError} with a sentence for the operator
 */
export async function backUp(target: Target, file: string, say: (line: string) => void = () => {}): Promise<Manifest> {
	if (existsSync(file)) throw new BackupError(`${file} exists already. Give another name.`);
	if (target.database.client === 'sqlite' && !existsSync(target.database.file)) throw new BackupError(`There is no database ${target.database.file} yet. Is DATA_DIR right?`);

	await mkdir(dirname(file), { recursive: true });
	await mkdir(target.dataDir, { recursive: true });
	const staging = await mkdtemp(join(target.dataDir, '.backup-'));
	try {
		// An upload that comes or goes meanwhile: the database is read between two looks, so every file its rows name is there.
		await collectUploads(target, staging);
		say('Reading the database …');
		const rows = await dumpDatabase(target, join(staging, 'database'));
		await collectUploads(target, staging);
		say(`${sum(Object.values(rows))} rows in ${Object.keys(rows).length} tables. Packing …`);
		const { version, strapi, database } = installation(target);
		return await pack(staging, file, { format: ARCHIVE_FORMAT, madeAt: new Date().toISOString(), version, strapi, database, rows });
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

async function dumpDatabase({ database }: Target, folder: string): Promise<Manifest['rows']> {
	await mkdir(folder, { recursive: true });
	return database.client === 'sqlite' ? dumpSqlite(database.file, join(folder, 'cms.db')) : dumpPostgres(database.url, folder);
}

async function collectUploads(target: Target, staging: string): Promise<void> {
	const source = uploadsOf(target);
	const entries = await readdir(source, { recursive: true, withFileTypes: true }).catch(() => []);
	for (const entry of entries.filter((each) => each.isFile())) {
		const from = join(entry.parentPath, entry.name);
		const to = join(staging, 'uploads', relative(source, from));
		if (existsSync(to)) continue;
		await mkdir(dirname(to), { recursive: true });
		// Uploaded files are never rewritten in place, so a second name for the same bytes is enough.
		await link(from, to).catch(() => copyFile(from, to));
	}
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

if (import.meta.main) {
	await runCommand(async (say) => {
		const target = readTarget();
		const name = `erasmi-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar.gz`;
		const file = resolve(process.argv[2] ?? join(target.dataDir, 'backups', name));
		const manifest = await backUp(target, file, say);
		const uploads = Object.keys(manifest.files).filter((path) => path.startsWith('uploads/')).length;
		say(`${file} holds ${sum(Object.values(manifest.rows))} rows and ${uploads} uploaded files. It names people: keep it as safe as the database itself.`);
	});
}
