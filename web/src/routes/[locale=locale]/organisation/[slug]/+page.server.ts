import { error, redirect } from '@sveltejs/kit';
import { joined } from '#lib/components/words.ts';
import { serverOnly } from '#lib/server-only.ts';
import { organisationBySlug } from '#lib/server/content/index.ts';
import { pageHead } from '#lib/server/head.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { locale, slug }, url, locals }) => {
	const found = await organisationBySlug(slug.normalize('NFC'), locale, locals.tags);
	if (!found) error(404, 'not-found');
	if (found.found === 'moved') redirect(301, found.to + url.search);

	const { organisation: view } = found;
	const { name, actorType, place, region, country } = view.organisation;
	const description = joined(locale, [actorType?.label, place, region?.label, country?.label]);
	locals.kind = 'net';
	return {
		organisation: serverOnly(view),
		head: serverOnly(pageHead(locale, (other) => view.paths[other], { title: name, description, kind: 'net', section: 'organisation', tab: 'networks' })),
	};
};
