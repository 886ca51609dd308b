import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => detail(event, 'learning-path', ({ description }) => description);
