/** Who looks after an entry. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { uidOf, type WorkType } from '@erasmi/config/types';
import type { Person } from '../../../plugin-kit/request.ts';
import { platform } from './platform.ts';

interface Entry {
	type: WorkType;
	documentId: string;
	locale: Locale;
}

const holds = ({ roles = [] }: Person, code: string): boolean => roles.some((role) => role.code === code);

export type People = Awaited<ReturnType<typeof createPeople>>;

/** Reads the accounts once, for all questions of one job. */
export async function createPeople(strapi: Core.Strapi) {
	const everybody: Person[] = await strapi.db.query('admin::user').findMany({ where: { isActive: true, blocked: { $ne: true } }, populate: { roles: true }, orderBy: { id: 'asc' } });
	const rights = platform(strapi).rights();
	const actors = new Map(await Promise.all(everybody.map(async (person) => [person.id, await rights.actor(person)] as const)));

	const able = async (action: 'update' | 'publish', { type, documentId, locale }: Entry): Promise<Person[]> => {
		const verdicts = await Promise.all(everybody.map((person) => rights.decide(person, { action, uid: uidOf(type), documentId, locale })));
		return everybody.filter((_, index) => verdicts[index]?.allowed);
	};
	const idsOf = (people: readonly Person[]): number[] => people.map(({ id }) => id);
	/** The first list that has anybody in it. */
	const first = (...lists: readonly Person[][]): number[] => idsOf(lists.find(({ length }) => length > 0) ?? []);

	return {
		/** Those who enter content for the organisation it belongs to; where there is nobody, who publishes it; else administrators. */
		async keepers(entry: Entry): Promise<number[]> {
			const [may, publish] = await Promise.all([able('update', entry), able('publish', entry)]);
			return first(may.filter((person) => holds(person, 'erasmi-editor')), publish.filter((person) => holds(person, 'erasmi-publisher')), publish);
		},

		/** Who coordinates the network of a plan, who enters content for its owner, and the people of the organisation that answers for the measure. */
		async ofMeasure(plan: Entry, responsible: string | undefined): Promise<number[]> {
			const may = await able('update', plan);
			const close = may.filter((person) => holds(person, 'erasmi-coordinator') || holds(person, 'erasmi-editor'));
			const answering = everybody.filter(({ id }) => responsible !== undefined && actors.get(id)?.organisation === responsible);
			const found = idsOf([...close, ...answering]);
			return found.length > 0 ? [...new Set(found)] : this.keepers(plan);
		},

		/** Publishers without limits: the central ones. Administrators where there are none. */
		central(): number[] {
			const isUnlimited = ({ id }: Person): boolean => actors.get(id)?.organisations.length === 0 && actors.get(id)?.sourceLanguages.length === 0;
			const publishers = everybody.filter((person) => holds(person, 'erasmi-publisher') && isUnlimited(person));
			return first(publishers, everybody.filter((person) => holds(person, 'erasmi-administrator') || actors.get(person.id)?.everything));
		},
	};
}

export async function namesOf(strapi: Core.Strapi, ids: readonly number[]): Promise<Map<number, string>> {
	const users: { id: number; firstname?: string | null; lastname?: string | null }[] = ids.length === 0 ? [] : await strapi.db.query('admin::user').findMany({ where: { id: { $in: [...new Set(ids)] } }, select: ['id', 'firstname', 'lastname'] });
	return new Map(users.map(({ id, firstname, lastname }) => [id, [firstname, lastname].filter(Boolean).join(' ')]));
}
