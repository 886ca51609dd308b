/** What of an entry can be taken along: citations, calendar, changes, table, QR code. */
import { isLocale } from '@erasmi/config/locales';
import { error } from '@sveltejs/kit';
import { NothingReplicated } from '#lib/server/errors.ts';
import { fileOf, qrCode } from '#lib/server/feeds/files.ts';
import { site } from '#lib/server/site.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { type, documentId, file: name }, locals }) => {
	if (site().directory.version() === 0) throw new NothingReplicated();
	const [locale, ending, ...rest] = name.split('.');
	const isWhole = ending !== undefined && rest.length === 0;
	const file = name === 'qr.svg' ? await qrCode(type, documentId, locals.locale, locals.tags) : isWhole && isLocale(locale) ? await fileOf(type, documentId, locale, ending, locals.tags) : undefined;
	if (!file) error(404, 'not-found');
	return new Response(file.body, { headers: { 'content-type': file.type, ...(file.saveAs && { 'content-disposition': `attachment; filename="${file.saveAs}"` }) } });
};
