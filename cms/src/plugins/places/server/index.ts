import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { defaultLocale, isLocale, type Locale } from '@erasmi/config/locales';
import { placesOfContent } from './content.ts';
import { Gazetteer, type FoundPlace } from './gazetteer.ts';
import { gazetteerOf } from './geonames.ts';

interface Plugin {
	strapi: Core.Strapi;
}

/** The part of a Koa context that is used here. */
interface Context {
	query: Record<string, unknown>;
	body: unknown;
}

interface Places {
	/**
	 * By the beginning of a name in any language. The first question of a process, which may be empty, begins to read the
	 * list; until that is done only places of the content are found.
	 * @param country notation, for places of this one only
	 */
	find(text: string, locale: Locale, country?: string): Promise<FoundPlace[]>;
}

interface Concepts {
	ofScheme(scheme: string, locale: Locale): Promise<{ notation: string }[]>;
}

const LONGEST_QUESTION = 100;
const FOUND_MAX = 8;
/** Nobody who types waits longer than this. */
const PATIENCE_MS = 200;

/** Towns and areas by name, without asking anybody outside. */
export default {
	routes: {
		admin: {
			type: 'admin',
			routes: [{ method: 'GET', path: '/find', handler: 'desk.find', config: { policies: ['admin::isAuthenticatedAdmin'] } }],
		},
	},
	controllers: {
		desk: ({ strapi }: Plugin) => ({
			async find(context: Context) {
				const { q, locale, country } = context.query;
				const places = strapi.plugin('places').service('places') as Places;
				context.body = { data: await places.find(typeof q === 'string' ? q.slice(0, LONGEST_QUESTION) : '', isLocale(locale) ? locale : defaultLocale, typeof country === 'string' && country ? country : undefined) };
			},
		}),
	},
	services: {
		places: ({ strapi }: Plugin) => createPlaces(strapi),
	},
};

function createPlaces(strapi: Core.Strapi): Places {
	/** Read at the first question: most processes of the CMS are never asked. */
	let world: Promise<Gazetteer> | undefined;

	async function read(): Promise<Gazetteer> {
		const countries = await (strapi.plugin('vocabulary').service('concepts') as Concepts).ofScheme('country', defaultLocale);
		return gazetteerOf(new Set(countries.map(({ notation }) => notation)));
	}

	return {
		async find(text, locale, country) {
			world ??= read();
			const [known, named] = await Promise.all([Promise.race([world, pause(PATIENCE_MS, new Gazetteer())]), placesOfContent(strapi)]);
			// What the platform has named before is likely meant again.
			const found = [...new Gazetteer(named).find(text, locale, country), ...known.find(text, locale, country)];
			return [...new Map(found.map((place) => [`${place.country}/${place.also ?? place.name}/${place.near ?? ''}`, place] as const).toReversed()).values()].toReversed().slice(0, FOUND_MAX);
		},
	};
}
