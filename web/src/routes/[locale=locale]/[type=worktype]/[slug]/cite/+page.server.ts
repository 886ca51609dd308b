import { entryBySlug } from '#lib/server/content/index.ts';
import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => detail(event, entryBySlug(event.params.type), () => undefined, 'cite');
