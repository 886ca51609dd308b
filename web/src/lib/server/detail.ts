/** What the page of every entry does: find it, send old addresses on, tell the frame about it. */
import type { Locale } from '@erasmi/config/locales';
import type { WorkType } from '@erasmi/config/types';
import { type RequestEvent, redirect } from '@sveltejs/kit';
import type { Answers, EntryOf, Head, Text } from '#lib/content-types.ts';
import { type EntryPart, internalPath, partPath } from '#lib/routes.ts';
import { type ServerOnly, serverOnly } from '#lib/server-only.ts';
import { nothingAt } from './content/archived.ts';
import { headOf } from './content/entry.ts';
import { entryBySlug } from './content/index.ts';

/**
 * @param lead the text that stands for the whole, as description of the page
 * @param part page of the entry that is asked for; its first one when absent
 * @param sectionTitle of a numbered part
 * @throws a redirect for an old slug or one of another language, 410 for one that was archived, 404 when there is no such entry
 */
export async function detail<T extends WorkType>(event: RequestEvent & { params: { locale: Locale; slug: string } }, type: T, lead: (entry: EntryOf[T]) => Text | undefined, part?: EntryPart, sectionTitle?: (entry: EntryOf[T]) => Text | undefined): Promise<{ entry: ServerOnly<EntryOf[T]>; head: ServerOnly<Head> }> {
	const { params, locals, url } = event;
	const slug = params.slug.normalize('NFC');
	const found = await entryBySlug(type, slug, params.locale, locals.tags);
	if (!found) return nothingAt(internalPath(url.pathname)?.split('/')[2], slug);
	if (found.found === 'moved') redirect(301, partPath(params.locale, found.to, part) + url.search);

	const head = headOf(found.entry, params.locale, lead(found.entry)?.text, part, sectionTitle?.(found.entry)?.text);
	locals.kind = head.kind;
	return { entry: serverOnly(found.entry), head: serverOnly(head) };
}

/**
 * What a form on the page has asked by GET, such as `q.s1=a&q.s1=c`.
 * @returns `undefined` when the form was not sent
 */
export function answersIn(params: URLSearchParams, prefix: 'q.' | 'i.'): Answers | undefined {
	const keys = [...new Set(params.keys())].filter((name) => name.startsWith(prefix));
	if (keys.length === 0) return undefined;
	return Object.fromEntries(keys.slice(0, MAX_ANSWERS).map((name) => [name.slice(prefix.length), params.getAll(name).slice(0, MAX_ANSWERS)]));
}

const MAX_ANSWERS = 100;
