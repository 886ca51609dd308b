import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

/** The whole module on one page, to print it or to search in it. */
export const load: PageServerLoad = (event) => detail(event, 'module', ({ summary }) => summary, 'all');
