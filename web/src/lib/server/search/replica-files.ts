/**
 * The files of a replica. `current` names the one in use; a rebuild writes the next one beside it and then moves the
 * pointer, so that a crash at any moment leaves a whole one in use.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const POINTER = 'current';
const FILE = /^search\.(\d+)\.db$/;

const fileName = (number: number): string => `search.${number}.db`;

/** @returns the file in use, or `undefined` when the folder is new or the pointer names a file that is gone */
export function currentFile(dir: string): string | undefined {
	const pointer = join(dir, POINTER);
	if (!existsSync(pointer)) return undefined;
	const name = readFileSync(pointer, 'utf8').trim();
	return FILE.test(name) && existsSync(join(dir, name)) ? join(dir, name) : undefined;
}

/** A name that no file of the folder has or had. */
export function nextFile(dir: string): string {
	mkdirSync(dir, { recursive: true });
	const numbers = readdirSync(dir).map((name) => Number(FILE.exec(name)?.[1] ?? 0));
	return join(dir, fileName(Math.max(0, ...numbers) + 1));
}

/** Makes a closed file the one in use. Durable when it returns. */
export function makeCurrent(dir: string, file: string): void {
	sync(file);
	const pointer = join(dir, POINTER);
	writeFileSync(`${pointer}.new`, `${file.slice(dir.length + 1)}\n`);
	sync(`${pointer}.new`);
	renameSync(`${pointer}.new`, pointer);
	sync(dir);
}

/** Removes every file but the one in use: old ones, and what a crashed rebuild left. */
export function sweep(dir: string): void {
	const kept = currentFile(dir);
	for (const name of readdirSync(dir)) {
		const base = name.replace(/-(?:wal|shm)$/, '');
		if (FILE.test(base) && join(dir, base) !== kept) rmSync(join(dir, name), { force: true });
	}
}

function sync(path: string): void {
	// Windows cannot sync a folder; there the rename alone has to do.
	try {
		const handle = openSync(path, 'r');
		try {
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
	} catch (error) {
		if (process.platform !== 'win32') throw error;
	}
}
