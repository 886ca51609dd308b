/** The result of a self-assessment as a table to keep. The answers stand in the address; nothing is stored. */
import { error, redirect } from '@sveltejs/kit';
import { entryBySlug } from '#lib/server/content/index.ts';
import { answersIn } from '#lib/server/detail.ts';
import { csv } from '#lib/server/results/csv.ts';
import { resultRows } from '../assessment.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { locale, slug }, url, locals }) => {
	const found = await entryBySlug('self-assessment', slug.normalize('NFC'), locale, locals.tags);
	if (!found) error(404, 'not-found');
	if (found.found === 'moved') redirect(301, `${found.to}/result.csv${url.search}`);

	const rows = resultRows(found.entry, answersIn(url.searchParams, 'i.') ?? {}, locale);
	return new Response(csv(rows), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="erasmi-${found.entry.documentId}.csv"`, 'cache-control': 'no-store' } });
};
