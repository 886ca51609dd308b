/** Permanent addresses: they lead to the visitor's language. */
import type { Locale } from '@erasmi/config/locales';
import { isWorkType } from '@erasmi/config/types';
import { redirect } from '@sveltejs/kit';
import { nothingAt } from '#lib/server/content/archived.ts';
import { workPath } from '#lib/server/content/languages.ts';
import { organisationAddress } from '#lib/server/content/organisation.ts';
import { term } from '#lib/server/content/terms.ts';
import { NothingReplicated } from '#lib/server/errors.ts';
import { site } from '#lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { type, documentId }, locals: { locale } }) => {
	if (site().directory.version() === 0) throw new NothingReplicated();
	const path = await pathOf(type, documentId, locale);
	if (!path) return nothingAt(type, documentId);
	redirect(302, path);
};

/** @returns `undefined` for what is not published */
async function pathOf(type: string, documentId: string, locale: Locale): Promise<string | undefined> {
	if (type === 'organisation') return organisationAddress(documentId, locale);
	// A concept has the same notation in every installation; its document id is an affair of the CMS.
	if (type === 'concept') return term(documentId, locale).url;
	const work = isWorkType(type) ? site().directory.work(type, documentId) : undefined;
	return work && workPath(work, locale);
}
