/** The places that hold an index, as the page lists them: the server, then each site. */
import { locales } from '@erasmi/config/locales';
import type { Overview, Place } from '../server/overview.ts';
import type { Words } from './use-words.ts';

export interface ShownPlace extends Place {
	/** What the CMS calls it: `search`, or the address of the site. */
	id: string;
	state: 'ok' | 'degraded' | 'starting' | 'unreachable' | 'absent';
	engine?: 'embedded' | 'meilisearch';
}

export function placesOf({ search, sites }: Overview): ShownPlace[] {
	return [
		{ ...search, id: 'search', state: !search.configured ? 'absent' : search.reachable ? 'ok' : 'unreachable' },
		...sites.map(({ address, status, ...site }): ShownPlace => ({ ...site, id: address, state: site.reachable ? (status ?? 'ok') : 'unreachable' })),
	];
}

export const nameOf = (place: string, { say }: Pick<Words, 'say'>): string => (place === 'search' ? say('place.search') : say('place.site', { address: place }));

/** Whether every place there is answers and holds every entry in every language. */
export const isComplete = (overview: Overview): boolean =>
	placesOf(overview)
		.filter(({ state }) => state !== 'absent')
		.every(({ state, waiting, documents }) => state === 'ok' && waiting === 0 && locales.every((locale) => documents?.[locale] === overview.published));
