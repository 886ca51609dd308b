/**
 * What a person may do is the same until a permission of their roles changes. Strapi works it out anew at every request
 * of the admin, which takes longer than most answers: 12 ms of 14.
 */
import type { Core } from '@strapi/strapi';
import { within } from '../../../plugin-kit/within.ts';

interface Person {
	id: number;
	roles?: { id: number }[];
}

interface Engine {
	generateUserAbility(person: Person): Promise<object>;
}

/** People whose abilities are kept; beyond these all are forgotten. */
const KEPT_MOST = 50;

interface Kept {
	/** What the permissions were when it was worked out. */
	stamp: string;
	ability: object;
}

/** Every request asks whether the permissions are still the same, in one statement: a right that is taken away is gone with the next request, whichever process took it. */
export function keepAbilities(strapi: Core.Strapi): void {
	const engine: Engine = strapi.service('admin::permission')['engine'];
	const generate = engine.generateUserAbility.bind(engine);
	/** By the ids of person and roles. */
	const kept = new Map<string, Kept>();
	engine.generateUserAbility = async (person) => {
		if (!person.roles) return generate(person);
		const key = keyOf(person);
		const roles = person.roles.map(({ id }) => id);
		// Before the permissions are read: whatever changes afterwards makes it differ.
		const stamp = await stampOf(strapi, roles);
		const known = kept.get(key);
		if (known?.stamp === stamp) return known.ability;
		const ability = await generate(person);
		kept.delete(key);
		// A condition may ask what time it is; and somebody may have given or taken a role while the permissions were read.
		if ((await haveConditions(strapi, roles)) || keyOf(await rolesNow(strapi, person)) !== key) return ability;
		if (kept.size >= KEPT_MOST) kept.clear();
		kept.set(key, { stamp, ability });
		return ability;
	};
}

const keyOf = ({ id, roles = [] }: Person): string => [id, ...roles.map((role) => role.id).toSorted((a, b) => a - b)].join();

async function rolesNow(strapi: Core.Strapi, { id }: Person): Promise<Person> {
	const person: Person | null = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
	return person ?? { id };
}

/** @returns differs as soon as a permission of these roles is added, changed or taken away */
async function stampOf(strapi: Core.Strapi, roles: readonly number[]): Promise<string> {
	const { tableName, attributes } = strapi.db.metadata.get('admin::permission');
	const { joinTable } = attributes['role'] as unknown as { joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } } };
	const [row]: unknown[] = await within(strapi, (db) =>
		db(`${tableName} as p`)
			.join(`${joinTable.name} as l`, `l.${joinTable.joinColumn.name}`, 'p.id')
			.whereIn(`l.${joinTable.inverseJoinColumn.name}`, roles)
			.select(strapi.db.connection.raw('count(*) as many, sum(p.id) as ids, max(p.id) as latest, max(p.updated_at) as changed')),
	);
	return JSON.stringify(row);
}

async function haveConditions(strapi: Core.Strapi, roles: readonly number[]): Promise<boolean> {
	const permissions: { conditions?: unknown[] | null }[] = await strapi.db.query('admin::permission').findMany({ select: ['conditions'], where: { role: { id: { $in: [...roles] } } } });
	return permissions.some(({ conditions }) => conditions && conditions.length > 0);
}
