/** One answer of a server, as it comes over the line. */
import { type Agent, request } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

/** Requests that are under way at once, here as in a browser. */
export const CONNECTIONS = 8;

export interface Transfer {
	status: number;
	bytes: number;
	body: Buffer;
	headers: Record<string, string | string[] | undefined>;
}

/** @param packed the body as it came over the line */
export function transfer(url: string, agent: Agent, packed = false): Promise<Transfer> {
	return new Promise((resolve, reject) => {
		request(url, { agent, headers: { 'accept-encoding': packed ? 'br' : 'br, identity;q=0.5' } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				const raw = Buffer.concat(chunks);
				void unpack(raw, packed ? undefined : response.headers['content-encoding']).then((body) => resolve({ status: response.statusCode ?? 0, bytes: raw.length, body, headers: response.headers }), reject);
			});
		})
			.on('error', reject)
			.end();
	});
}

async function unpack(raw: Buffer, encoding: string | undefined): Promise<Buffer> {
	if (encoding !== 'br') return raw;
	return promisify(brotliDecompress)(raw);
}
