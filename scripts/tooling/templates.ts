/** One page of each kind of a running site: what tests walk through, benches measure and the contact sheet shows. */
import type { Locale } from '@erasmi/config/locales';
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
	const method = await firstMethod(origin, locale);
	const details = await Promise.all(workTypes.map(async (type) => ({ type, name: `${type} in ${locale}`, path: await firstEntry(origin, locale, type) })));
	return [
		{ name: `home in ${locale}`, path: homePath(locale) },
		...workTypes.filter((type) => type !== 'page').map((type) => ({ name: `list of ${type} in ${locale}`, path: listPath(locale, type) })),
		...details,
		...details.flatMap(({ type, path }) => (parts[type] ?? []).map((part) => ({ name: `${type}, ${part}, in ${locale}`, path: partPath(locale, path, part) }))),
		{ name: `method in ${locale}`, path: method },
		{ name: `facilitator view of a method in ${locale}`, path: partPath(locale, method, 'facilitate') },
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

/** The first method of the toolkit: what is no method has no steps to lead through. */
async function firstMethod(origin: string, locale: Locale): Promise<string> {
	const list = listPath(locale, 'resource', { q: 'World Café' });
	for (const path of new Set(hrefs(await (await fetch(new URL(list, origin))).text()).filter((href) => href.startsWith(`${listPath(locale, 'resource')}/`)))) {
		if (hrefs(await (await fetch(new URL(path, origin))).text()).includes(partPath(locale, path, 'facilitate'))) return path;
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
export const hrefs = (html: string): string[] => [...html.matchAll(/\shref="([^"#]*)[^"]*"/g)].map(([, href = '']) => encoded(href.replaceAll('&amp;', '&')));

/** A page writes the letters of its addresses, a request their bytes. */
const encoded = (href: string): string => href.replaceAll(/\P{ASCII}+/gu, encodeURIComponent);

