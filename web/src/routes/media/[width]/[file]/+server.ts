/** Pictures of the CMS in fixed sizes. */
import { error } from '@sveltejs/kit';
import { pictureAnswer } from '#lib/server/media-answer.ts';
import { picture } from '#lib/server/pictures.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, request }) => {
	const file = await picture(params.width, params.file);
	if (!file) error(404, 'not-found');
	return pictureAnswer(file, request);
};
