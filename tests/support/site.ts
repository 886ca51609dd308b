/** What tests ask a running site. */
import { request } from 'node:http';
import { locales, type Locale } from '@erasmi/config/locales';

export { firstEntry, hrefs, templates, type Template } from '../../scripts/tooling/templates.ts';

export const allLocales: readonly Locale[] = locales;

export interface Transfer {
	status: number;
	/** As sent, compressed. */
	bytes: number;
	encoding: string | undefined;
	headers: Record<string, string | string[] | undefined>;
}

/** Fetches as a browser does and counts what goes over the line; `fetch` would unpack it first. */
export function transfer(url: string): Promise<Transfer> {
	return new Promise((resolve, reject) => {
		request(url, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
			let bytes = 0;
			response.on('data', (data: Buffer) => (bytes += data.length));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes, encoding: response.headers['content-encoding'], headers: response.headers }));
			response.on('error', reject);
		})
			.on('error', reject)
			.end();
	});
}

/** Asks again until the answer is as wanted. @returns milliseconds it took */
export async function eventually(what: string, isTrue: () => Promise<boolean>, timeoutMs: number): Promise<number> {
	const started = performance.now();
	for (;;) {
		if (await isTrue()) return performance.now() - started;
		if (performance.now() - started > timeoutMs) throw new Error(`${what}: not within ${timeoutMs} ms`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

/** Paths of everything the site tells search engines about. */
export async function pathsOfSitemap(origin: string): Promise<string[]> {
	const index = await (await fetch(new URL('/sitemap.xml', origin))).text();
	const maps = await Promise.all(locations(index).map(async (address) => (await fetch(new URL(new URL(address).pathname, origin))).text()));
	return [...new Set(maps.flatMap(locations).map((address) => new URL(address).pathname))];
}

const locations = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
