/** `npm run restore -- FILE [--force]`: brings a backup back. Looks at everything first, and touches nothing when something is wrong. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { inspect, unpack } from './backup/archive.ts';
import { hasFeed } from './backup/feed.ts';
import { BackupError, judge, type Manifest } from './backup/manifest.ts';
import { isEmptyPostgres, loadPostgres, otherConnections } from './backup/postgres.ts';
import { runCommand } from './backup/report.ts';
import { adjustFeed, checkSqlite, isEmptySqlite } from './backup/sqlite.ts';
import { installation, isCmsRunning, readTarget, uploadsOf, type Target } from './backup/target.ts';

export interface RestoreOptions {
	/** Replaces what is there. Files are set aside in DATA_DIR; rows of a PostgreSQL database are gone. */
	force?: boolean;
	say?: (line: string) => void;
}

/** @throws {BackupError} with a sentence for the operator, before anything was changed */
export async function restore(target: Target, file: string, { force = false, say = () => {} }: RestoreOptions = {}): Promise<Manifest> {
	say('Checking the file …');
	const manifest = await inspect(file);
	const judgement = judge(manifest, installation(target));
	if (!judgement.ok) throw new BackupError(`${file} cannot be restored here: ${judgement.reason}`);
	await refuseWhileRunning(target);
	if (!force) await refuseWhereSomethingIs(target);

	await mkdir(target.dataDir, { recursive: true });
	await refuseWithoutRoom(target, manifest);
	const staging = await mkdtemp(join(target.dataDir, '.restore-'));
	try {
		await unpack(file, staging);
		say('Bringing back the database …');
		const aside = asideOf(target);
		await bringBackDatabase(target, join(staging, 'database'), manifest.rows, aside);
		await swap(join(staging, 'uploads'), uploadsOf(target), join(aside, 'uploads'));
		// The site's own copies belong to the former content; it makes them anew from the feed.
		await setAside(join(target.dataDir, 'web'), join(aside, 'web'));
		if (existsSync(aside)) say(`What was there before is in ${aside}. Delete it when you no longer need it.`);
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
	return manifest;
}

async function refuseWhileRunning(target: Target): Promise<void> {
	if (await isCmsRunning(target)) throw new BackupError(`Something answers on port ${target.cmsPort}, most likely the CMS. Stop it first.`);
	if (target.database.client === 'postgres') {
		const others = await otherConnections(target.database.url);
		if (others) throw new BackupError(`${others} other programs are connected to the database, most likely a CMS. Stop them first.`);
	}
}

async function refuseWhereSomethingIs(target: Target): Promise<void> {
	const { database } = target;
	const isEmpty = database.client === 'sqlite' ? await isEmptySqlite(database.file) : await isEmptyPostgres(database.url);
	if (!isEmpty) throw new BackupError('The database is not empty. To replace everything in it, add --force.');
	const uploads = await readdir(uploadsOf(target)).catch(() => []);
	if (uploads.some((name) => !name.startsWith('.'))) throw new BackupError(`There are files in ${uploadsOf(target)}. To replace them, add --force.`);
}

async function refuseWithoutRoom({ dataDir }: Target, { files }: Manifest): Promise<void> {
	const needed = Object.values(files).reduce((total, { bytes }) => total + bytes, 0);
	const { bavail, bsize } = await statfs(dataDir);
	if (bavail * bsize < needed) throw new BackupError(`${dataDir} has ${megabytes(bavail * bsize)} MB left, the backup needs ${megabytes(needed)} MB. Make room first.`);
}

async function bringBackDatabase({ database }: Target, folder: string, expected: Manifest['rows'], aside: string): Promise<void> {
	if (database.client === 'postgres') {
		await loadPostgres(database.url, folder, expected);
		return;
	}
	const file = join(folder, 'cms.db');
	const rows = checkSqlite(file);
	if (!isDeepStrictEqual(rows, expected)) throw new BackupError('The database in the backup has another number of rows than its manifest says. Take another backup.');
	if (hasFeed(rows)) adjustFeed(file);
	// A journal of the former database would be played into the new one.
	for (const suffix of ['-wal', '-shm', '-journal']) await setAside(`${database.file}${suffix}`, join(aside, `cms.db${suffix}`));
	await swap(file, database.file, join(aside, 'cms.db'));
}

/** Puts `from` in the place of `to`, of which nothing is lost. */
async function swap(from: string, to: string, aside: string): Promise<void> {
	await setAside(to, aside);
	await mkdir(dirname(to), { recursive: true });
	if (existsSync(from)) await rename(from, to);
	else await mkdir(to, { recursive: true });
}

async function setAside(path: string, aside: string): Promise<void> {
	if (!existsSync(path)) return;
	await mkdir(dirname(aside), { recursive: true });
	await rename(path, aside);
}

const asideOf = ({ dataDir }: Target): string => join(dataDir, `before-restore-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z`);
const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

if (import.meta.main) {
	await runCommand(async (say) => {
		const { values, positionals } = parseArgs({ options: { force: { type: 'boolean', default: false } }, allowPositionals: true });
		const [file] = positionals;
		if (!file) throw new BackupError('Which file? npm run restore -- FILE [--force]');
		const { madeAt, rows } = await restore(readTarget(), resolve(file), { force: values.force, say });
		say(`Everything of ${madeAt} is back: ${Object.values(rows).reduce((total, number) => total + number, 0)} rows. Now: npm start`);
	});
}
