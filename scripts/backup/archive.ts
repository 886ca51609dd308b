/** One `.tar.gz` with a manifest in front: writes it, and checks every byte of it before anybody trusts it. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { create, extract, list, type ReadEntry } from 'tar';
import { BackupError, parseManifest, type Manifest } from './manifest.ts';

const MANIFEST = 'manifest.json';

/** Compression level: 6 is three times as fast as 9 and 1 % larger with JSON and SQLite pages. */
const GZIP_LEVEL = 6;

/**
 * Packs everything in `folder`. The file appears under its name only when it is whole.
 * @param about the manifest without the checksums, which are added here
 */
export async function pack(folder: string, file: string, about: Omit<Manifest, 'files'>): Promise<Manifest> {
	const manifest: Manifest = { ...about, files: await checksums(folder) };
	await writeFile(join(folder, MANIFEST), JSON.stringify(manifest, null, '\t'));
	const partial = `${file}.partial`;
	try {
		// Rows hold password hashes and addresses of people: nobody but the owner may read the file.
		await create({ file: partial, cwd: folder, gzip: { level: GZIP_LEVEL }, portable: true, mode: 0o600 }, [MANIFEST, ...Object.keys(manifest.files)]);
		await rename(partial, file);
	} finally {
		await rm(partial, { force: true });
	}
	return manifest;
}

/**
 * Reads the whole archive and compares it with its manifest.
 * @throws {BackupError} when a byte is missing, changed or too many
 */
export async function inspect(file: string): Promise<Manifest> {
	if (!(await stat(file).catch(() => undefined))?.isFile()) throw new BackupError(`There is no file ${file}.`);

	let manifest: Manifest | undefined;
	const found = new Map<string, { bytes: number; sha256: string }>();
	const faults: string[] = [];
	const reading: Promise<void>[] = [];
	const onReadEntry = (entry: ReadEntry): void => {
		if (entry.type !== 'File') {
			if (entry.type !== 'Directory') faults.push(`${entry.path} is a ${entry.type}`);
			entry.resume();
		} else if (entry.path === MANIFEST) {
			reading.push(entry.concat().then((bytes) => void (manifest = parseManifest(bytes.toString('utf8')))));
		} else {
			reading.push(measured(entry).then((sum) => void found.set(entry.path, sum)));
		}
	};
	try {
		await list({ file, strict: true, onReadEntry });
		await Promise.all(reading);
	} catch (error) {
		if (error instanceof BackupError) throw error;
		throw new BackupError(`${file} is broken or no backup: ${error instanceof Error ? error.message : String(error)}. Take another backup.`, { cause: error });
	}
	if (!manifest) throw new BackupError(`${file} is no backup of ERASMI Commons: it has no ${MANIFEST}.`);

	faults.push(...differences(manifest.files, found));
	if (faults.length) throw new BackupError(`${file} is broken: ${faults.slice(0, 5).join('; ')}. Take another backup.`);

	return manifest;
}

/** Only after {@link inspect}. */
export const unpack = (file: string, folder: string): Promise<void> => extract({ file, cwd: folder, strict: true });

function differences(expected: Manifest['files'], found: ReadonlyMap<string, { bytes: number; sha256: string }>): string[] {
	const missing = Object.entries(expected).flatMap(([path, sum]) => {
		const actual = found.get(path);
		if (!actual) return [`${path} is missing`];
		return actual.sha256 === sum.sha256 && actual.bytes === sum.bytes ? [] : [`${path} has another checksum`];
	});
	const extra = [...found.keys()].filter((path) => !Object.hasOwn(expected, path)).map((path) => `${path} is not in its manifest`);
	return [...missing, ...extra];
}

async function checksums(folder: string): Promise<Manifest['files']> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const sums: Manifest['files'] = {};
	for (const path of paths.sort()) sums[path.slice(folder.length + 1).replaceAll('\\', '/')] = await measured(createReadStream(path));
	return sums;
}

async function measured(stream: AsyncIterable<Buffer>): Promise<{ bytes: number; sha256: string }> {
	const hash = createHash('sha256');
	let bytes = 0;
	await pipeline(stream, async (chunks: AsyncIterable<Buffer>) => {
		for await (const chunk of chunks) {
			hash.update(chunk);
			bytes += chunk.length;
		}
	});
	return { bytes, sha256: hash.digest('hex') };
}
