/**
 * Unpacks a WOFF 1.0 font to the plain font inside it, because the drawing library of the pictures reads nothing else.
 * https://www.w3.org/TR/WOFF/
 */
import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

interface Table {
	tag: Buffer;
	checksum: number;
	data: Buffer;
}

/** @throws Error when it is no WOFF */
export function sfntOf(woff: Buffer): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF font.');
	const count = woff.readUInt16BE(12);
	const tables = Array.from({ length: count }, (_, at) => tableAt(woff, HEADER + at * ENTRY));
	const head = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
	woff.copy(head, 0, 4, 8);
	const power = Math.floor(Math.log2(count));
	head.writeUInt16BE(count, 4);
	head.writeUInt16BE(16 * 2 ** power, 6);
	head.writeUInt16BE(power, 8);
	head.writeUInt16BE(16 * (count - 2 ** power), 10);

	let offset = head.length;
	const parts: Buffer[] = [head];
	for (const [at, { tag, checksum, data }] of tables.entries()) {
		const entry = SFNT_HEADER + at * SFNT_ENTRY;
		tag.copy(head, entry);
		head.writeUInt32BE(checksum, entry + 4);
		head.writeUInt32BE(offset, entry + 8);
		head.writeUInt32BE(data.length, entry + 12);
		// Every table begins at a multiple of four.
		const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
		parts.push(data, padding);
		offset += data.length + padding.length;
	}
	return Buffer.concat(parts);
}

function tableAt(woff: Buffer, at: number): Table {
	const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
	const stored = woff.subarray(offset, offset + packed);
	return { tag: woff.subarray(at, at + 4), checksum: woff.readUInt32BE(at + 16), data: packed < length ? inflateSync(stored) : stored };
}
