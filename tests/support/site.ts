/** What tests ask a running site. */
import { request } from 'node:http';
import { locales, type Locale } from '@erasmi/config/locales';
import { workTypes, type WorkType } from '@erasmi/config/types';
import { type EntryPart, conceptPath, conceptsPath, homePath, listPath, mapPath, organisationsPath, partPath, searchPath, sectionPath, writePath } from '#web/lib/routes.ts';

export interface Template {
	/** For people who read a failing test. */
	name: string;
	path: string;
}

/** Pages that entries of a type have beside their first one. */
const parts: Partial<Record<WorkType, readonly EntryPart[]>> = { module: [2, 'quiz', 'all', 'facilitate'], 'action-plan': ['measures'], case: ['cite'] };

/** One address of each kind of page in a language, the first entry of each list included. */
export async function templates(origin: string, locale: Locale): Promise<Template[]> {
	const details = await Promise.all(workTypes.map(async (type) => ({ type, name: `${type} in ${locale}`, path: await firstEntry(origin, locale, type) })));
	return [
		{ name: `home in ${locale}`, path: homePath(locale) },
		...workTypes.filter((type) => type !== 'page').map((type) => ({ name: `list of ${type} in ${locale}`, path: listPath(locale, type) })),
		...details,
		...details.flatMap(({ type, path }) => (parts[type] ?? []).map((part) => ({ name: `${type}, ${part}, in ${locale}`, path: partPath(locale, path, part) }))),
		{ name: `facilitator view of a method in ${locale}`, path: await firstFacilitated(origin, locale) },
		{ name: `search in ${locale}`, path: searchPath(locale, { q: 'integration' }) },
		{ name: `search without a hit in ${locale}`, path: searchPath(locale, { q: 'xqzvwy' }) },
		{ name: `map in ${locale}`, path: mapPath(locale) },
		{ name: `form to write to us in ${locale}`, path: writePath(locale, { kind: 'fact', page: homePath(locale) }) },
		{ name: `thanks for a message in ${locale}`, path: sectionPath(locale, 'write', { sent: 1 }) },
		{ name: `organisations in ${locale}`, path: organisationsPath(locale) },
		{ name: `organisation in ${locale}`, path: await firstBelow(origin, organisationsPath(locale)) },
		{ name: `concepts in ${locale}`, path: conceptsPath(locale) },
		{ name: `obstacle in ${locale}`, path: conceptPath(locale, 'bureaucracy') },
		{ name: `country in ${locale}`, path: conceptPath(locale, 'de') },
		{ name: `unknown address in ${locale}`, path: `/${locale}/no-such-page` },
	];
}

/** @throws Error when the list links to no entry */
export const firstEntry = (origin: string, locale: Locale, type: WorkType): Promise<string> => firstBelow(origin, listPath(locale, type));

/** The facilitator view of the first method of the toolkit: what is no method has no steps to lead through. */
async function firstFacilitated(origin: string, locale: Locale): Promise<string> {
	const list = listPath(locale, 'resource', { q: 'World Café' });
	for (const path of new Set(hrefs(await (await fetch(new URL(list, origin))).text()).filter((href) => href.startsWith(`${listPath(locale, 'resource')}/`)))) {
		const view = partPath(locale, path, 'facilitate');
		if (hrefs(await (await fetch(new URL(path, origin))).text()).includes(view)) return view;
	}
	throw new Error(`${list} leads to no method`);
}

/** @throws Error when the list links to nothing below it */
async function firstBelow(origin: string, list: string): Promise<string> {
	const html = await (await fetch(new URL(list, origin))).text();
	const path = hrefs(html).find((href) => href.startsWith(`${list}/`));
	if (!path) throw new Error(`${list} links to nothing`);
	return path;
}

/** Addresses a page links to, without their fragment. */
export const hrefs = (html: string): string[] => [...html.matchAll(/\shref="([^"#]*)[^"]*"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

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
