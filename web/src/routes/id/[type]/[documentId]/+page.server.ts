/** Permanent addresses: they lead to the visitor's language. */
import { isWorkType } from '@erasmi/config/types';
import { error, redirect } from '@sveltejs/kit';
import { workPath } from '#lib/server/content/languages.ts';
import { NothingReplicated } from '#lib/server/errors.ts';
import { site } from '#lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { type, documentId }, locals: { locale } }) => {
	const { directory } = site();
	if (directory.version() === 0) throw new NothingReplicated();
	const work = isWorkType(type) ? directory.work(type, documentId) : undefined;
	if (!work) error(404, 'not-found');
	redirect(302, workPath(work, locale));
};
