/** Uploaded pictures in the sizes and formats of `images.ts`. Each is made once and kept on disk. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type PictureFormat, type PictureWidth, pictureFormats, pictureWidths } from '#lib/images.ts';
import { DiskFiles } from './disk-files.ts';
import { environment } from './environment.ts';
import { log } from './log.ts';
import { media } from './media.ts';
import { Turns } from './turns.ts';

const MAX_BYTES = 512 * 1024 * 1024;
/** A picture that unpacks to more would take the memory of everything else. */
const MAX_PIXELS = 60_000_000;
/** AVIF takes a whole processor for up to a second. */
const turns = new Turns(2, 40);

const types: Record<PictureFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };

export interface Picture {
	bytes: Uint8Array<ArrayBuffer>;
	type: string;
	etag: string;
}

let files: DiskFiles | undefined;
const running = new Map<string, Promise<Buffer | undefined>>();

/**
 * @param width as it stands in the address
 * @param file name of the upload with the ending of the wanted format, such as `flyer_2f9c.png.avif`
 * @returns `undefined` for a size or format that is not made, and for what is no picture
 * @throws CmsUnavailable, TooBusy
 */
export async function picture(width: string, file: string): Promise<Picture | undefined> {
	const size = pictureWidths.find((each) => String(each) === width);
	const format = pictureFormats.find((each) => file.endsWith(`.${each}`));
	if (!size || !format) return undefined;
	const original = await media(file.slice(0, -format.length - 1));
	if (!original?.type.startsWith('image/')) return undefined;
	// A replaced picture keeps its name, so what is in it tells the files apart.
	const name = `${original.etag.replaceAll('"', '')}-${size}.${format}`;
	const bytes = await made(name, original.path, size, format);
	return bytes && { bytes: new Uint8Array(bytes), type: types[format], etag: `"${createHash('sha256').update(name).digest('base64url').slice(0, 16)}"` };
}

async function made(name: string, original: string, width: PictureWidth, format: PictureFormat): Promise<Buffer | undefined> {
	const store = (files ??= new DiskFiles(join(environment().dataDir, 'web', 'pictures'), MAX_BYTES));
	const kept = await store.get(name);
	if (kept) return kept;
	const known = running.get(name);
	if (known) return known;
	const run = turns
		.run(() => resized(original, width, format))
		.then(async (bytes) => {
			if (bytes) await store.set(name, bytes);
			return bytes;
		})
		.finally(() => running.delete(name));
	running.set(name, run);
	return run;
}

/**
 * @param original path of the file
 * @returns `undefined` for a file that is broken or no picture, whatever its name says
 */
async function resized(original: string, width: PictureWidth, format: PictureFormat): Promise<Buffer | undefined> {
	const { default: sharp } = await import('sharp');
	sharp.concurrency(1);
	sharp.cache(false);
	// Without metadata: a photo says where and with which telephone it was taken.
	const drawn = sharp(original, { limitInputPixels: MAX_PIXELS, sequentialRead: true }).autoOrient().resize({ width, withoutEnlargement: true });
	try {
		if (format === 'avif') return await drawn.avif({ quality: 52, effort: 3 }).toBuffer();
		if (format === 'webp') return await drawn.webp({ quality: 76 }).toBuffer();
		return await drawn.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true }).toBuffer();
	} catch (error) {
		log.warn({ err: error }, 'a picture could not be made smaller');
		return undefined;
	}
}
