/**
 * Uploads of the CMS with a copy on this disk, so that pictures stay when the CMS is down.
 * The type follows from the ending and from nothing the CMS or the file says.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LRUCache } from 'lru-cache';
import { environment } from './environment.ts';
import { CmsUnavailable } from './errors.ts';

const types: Record<string, string> = {
	avif: 'image/avif',
	webp: 'image/webp',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	png: 'image/png',
	pdf: 'application/pdf',
	csv: 'text/csv; charset=utf-8',
};

/** The CMS takes no larger files. */
const MAX_BYTES = 15 * 1024 * 1024;
const TIMEOUT_MS = 10_000;
/** Milliseconds after which the CMS is asked whether a file has been replaced. */
const MAX_AGE_MS = 10 * 60_000;

/** A file on this disk, which a reader may still be given after it was replaced. */
export interface Upload {
	path: string;
	type: string;
	/** From its bytes: a file that was replaced keeps its name. */
	etag: string;
}

/**
 * @param name file name of the upload, such as `flyer_2f9c.pdf`
 * @returns `undefined` for a name or type that the site does not serve, and for files that do not exist
 * @throws CmsUnavailable when there is no copy and the CMS does not answer
 */
export async function media(name: string): Promise<Upload | undefined> {
	const type = /^[\w-][\w.-]{0,200}$/.test(name) ? types[name.split('.').at(-1)?.toLowerCase() ?? ''] : undefined;
	if (!type) return undefined;
	const path = join(environment().dataDir, 'web', 'media', name);
	const age = await stat(path).then(({ mtimeMs }) => Date.now() - mtimeMs, () => undefined);
	if (age === undefined) await once(name, path);
	else if (age > MAX_AGE_MS) once(name, path).catch(() => {});
	const etag = await etagOf(path);
	return etag === undefined ? undefined : { path, type, etag };
}

/** Of files as they were when they were last read, by path, time and size. */
const etags = new LRUCache<string, string>({ max: 2_000 });

/** @returns `undefined` for a file that is not there */
async function etagOf(path: string): Promise<string | undefined> {
	const found = await stat(path).catch(() => undefined);
	if (!found) return undefined;
	const key = `${path} ${found.mtimeMs} ${found.size}`;
	const known = etags.get(key);
	if (known) return known;
	const hash = createHash('sha256');
	await pipeline(createReadStream(path), hash);
	const etag = `"${hash.digest('base64url').slice(0, 16)}"`;
	etags.set(key, etag);
	return etag;
}

const running = new Map<string, Promise<void>>();

function once(name: string, path: string): Promise<void> {
	const known = running.get(name);
	if (known) return known;
	const run = copy(name, path).finally(() => running.delete(name));
	running.set(name, run);
	return run;
}

async function copy(name: string, path: string): Promise<void> {
	const { cmsInternalOrigin, dataDir } = environment();
	const response = await fetch(`${cmsInternalOrigin}/uploads/${name}`, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' }).catch((error: unknown) => {
		throw new CmsUnavailable(cmsInternalOrigin, `did not give the file ${name}`, error);
	});
	if (response.status === 404) await rm(path, { force: true });
	if (!response.ok || Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) {
		await response.body?.cancel();
		return;
	}
	const bytes = Buffer.from(await response.arrayBuffer());
	if (bytes.length > MAX_BYTES) return;
	await mkdir(join(dataDir, 'web', 'media'), { recursive: true });
	// Written beside and moved: a reader never sees half of a file.
	const draft = `${path}.${process.pid}`;
	await writeFile(draft, bytes);
	await rename(draft, path);
}
