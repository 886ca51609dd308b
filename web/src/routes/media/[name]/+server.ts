/** Uploads of the CMS, served through the site. */
import { error } from '@sveltejs/kit';
import { uploadAnswer } from '#lib/server/media-answer.ts';
import { media } from '#lib/server/media.ts';
import { countVisit, fileVisit } from '#lib/server/visits.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, request }) => {
	const file = await media(params.name);
	if (!file) error(404, 'not-found');
	if (!file.type.startsWith('image/')) countVisit(fileVisit(params.name));
	return uploadAnswer(file, request);
};
