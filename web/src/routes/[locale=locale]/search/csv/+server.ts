import { searchTable } from '#lib/server/results/export.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { locale }, url, locals }) =>
	new Response(await searchTable(locale, url.searchParams, locals.tags), {
		headers: { 'content-type': 'text/csv; charset=utf-8; header=present', 'content-disposition': `attachment; filename="erasmi-${locale}.csv"`, 'cache-control': 'no-cache' },
	});
