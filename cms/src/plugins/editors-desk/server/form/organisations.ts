/** Finds organisations by any of their names, and makes a new one after a look at those that sound alike. */
import type { Core } from '@strapi/strapi';
import { EditorsError } from '../errors.ts';
import { isAlike, matches, skeletonOf } from './alike.ts';

export interface Organisation {
	documentId: string;
	name: string;
	actorType: string;
	place: string | null;
	country: string | null;
	/** Names in other languages and short ones. */
	also: string[];
}

export interface NewOrganisation {
	name: string;
	actorType: string;
	country: string;
	place: string;
	/** The person has seen the similar ones. */
	sure: boolean;
}

export type Organisations = ReturnType<typeof createOrganisations>;

const uid = 'api::organisation.organisation';
const FOUND_MAX = 8;

export function createOrganisations(strapi: Core.Strapi) {
	async function all(): Promise<Organisation[]> {
		const rows: (Omit<Organisation, 'also'> & { shortName?: string | null; names?: { name: string | null }[] | null })[] = await strapi.db.query(uid).findMany({ populate: { names: true }, orderBy: { name: 'asc' } });
		return rows.map(({ documentId, name, actorType, place, country, names, shortName }) => ({ documentId, name, actorType, place, country, also: [...(names ?? []).flatMap((each) => each.name ?? []), ...(shortName ? [shortName] : [])] }));
	}

	return {
		async find(question: string): Promise<Organisation[]> {
			const folded = skeletonOf(question);
			if (!folded) return [];
			const found = (await all()).filter(({ name, also, place }) => matches(folded, [name, ...also, place ?? ''].join(' ')));
			// Names that begin with the words come first.
			return found.toSorted((a, b) => Number(skeletonOf(b.name).startsWith(folded)) - Number(skeletonOf(a.name).startsWith(folded))).slice(0, FOUND_MAX);
		},

		/** @throws EditorsError `similar-organisation` with those that sound alike, unless the person is sure */
		async create({ name, actorType, country, place, sure }: NewOrganisation): Promise<Organisation> {
			if (!name.trim() || !actorType || !country) throw new EditorsError('incomplete');
			if (!sure) {
				const similar = (await all()).filter((known) => [known.name, ...known.also].some((each) => isAlike(each, name)));
				if (similar.length > 0) throw new EditorsError('similar-organisation', { similar: similar.slice(0, FOUND_MAX) });
			}
			const { documentId } = await strapi.documents(uid).create({ data: { name: name.trim(), actorType, country, ...(place.trim() ? { place: place.trim() } : {}) } as never });
			return { documentId, name: name.trim(), actorType, country, place: place.trim() || null, also: [] };
		},
	};
}
