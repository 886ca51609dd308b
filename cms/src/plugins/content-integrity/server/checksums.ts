/** Checksums of the files of a resource, so that whoever downloads one can tell whether it is the one that was offered. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { items } from './apply-source.ts';

type Data = Record<string, unknown>;

/** @returns the data with the checksum of each file that came with it; empty for a file that is not on this machine */
export async function withChecksums(strapi: Core.Strapi, data: Data): Promise<Data> {
	if (!Array.isArray(data.files)) return data;
	const files = await Promise.all(items(data.files).map(async (item) => ('file' in item ? { ...item, sha256: await checksum(strapi, item.file) } : item)));
	return { ...data, files };
}

/** @param file as forms and programs send it: an id, or an object with one */
async function checksum(strapi: Core.Strapi, file: unknown): Promise<string | null> {
	const id = typeof file === 'object' && file !== null ? (file as { id?: unknown }).id : file;
	if (typeof id !== 'number' && typeof id !== 'string') return null;
	const found: { url: string; provider: string } | null = await strapi.db.query('plugin::upload.file').findOne({ where: { id }, select: ['url', 'provider'] });
	if (found?.provider !== 'local') return null;

	const hash = createHash('sha256');
	try {
		await pipeline(createReadStream(join(strapi.dirs.static.public, found.url)), hash);
	} catch (error) {
		strapi.log.warn(`content-integrity: the file ${found.url} has no checksum: ${String(error)}`);
		return null;
	}
	return hash.digest('hex');
}
