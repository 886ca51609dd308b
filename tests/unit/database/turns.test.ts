import { setImmediate as soon } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Core } from '@strapi/strapi';
import { FIRST_IN_A_ROW, inFirstTurn, takeTurns, Turns } from '../../../cms/src/plugin-kit/turns.ts';

/** Everybody asks for a turn while somebody has it. @returns who had theirs, in that order */
async function served(asked: readonly string[], goesFirst: (name: string) => boolean): Promise<string[]> {
	const turns = new Turns();
	const order: string[] = [];
	const end = await turns.take(false);
	const all = asked.map(async (name) => {
		const done = await turns.take(goesFirst(name));
		order.push(name);
		await soon();
		done();
	});
	end();
	await Promise.all(all);
	return order;
}

test('turns are had in the order they were asked for, by those who go first before the others', async () => {
	expect(await served(['a', 'b', 'c'], () => false)).toEqual(['a', 'b', 'c']);
	expect(await served(['a', 'B', 'c', 'D'], (name) => name === name.toUpperCase())).toEqual(['B', 'D', 'a', 'c']);
});

test('those who go first leave a turn to the others now and then', async () => {
	const many = Array.from({ length: FIRST_IN_A_ROW + 2 }, (_, at) => `FIRST${at}`);
	const order = await served(['a', ...many], (name) => name.startsWith('FIRST'));
	expect(order.indexOf('a')).toBe(FIRST_IN_A_ROW);
	expect(order).toHaveLength(many.length + 1);
});

interface Fake {
	strapi: Core.Strapi;
	/** Most transactions that were open at one time. */
	most: () => number;
}

/** A database whose transactions may overlap, unless somebody sees to it that they do not. */
function fake(client: string): Fake {
	let open = 0;
	let most = 0;
	const db = {
		dialect: { client },
		inTransaction: () => false,
		async transaction(work: () => Promise<unknown>) {
			most = Math.max(most, ++open);
			try {
				return await work();
			} finally {
				open--;
			}
		},
	};
	return { strapi: { db } as unknown as Core.Strapi, most: () => most };
}

test.each([['sqlite', 1], ['postgres', 3]] as const)('on %s at most %i of three transactions are open at a time', async (client, expected) => {
	const { strapi, most } = fake(client);
	takeTurns(strapi);
	await Promise.all([1, 2, 3].map(() => strapi.db.transaction(() => soon())));
	expect(most()).toBe(expected);
});

test('a question goes before the changes that wait, and a change that fails lets the next one begin', async () => {
	const { strapi } = fake('sqlite');
	takeTurns(strapi);
	const order: string[] = [];
	const change = (name: string): Promise<unknown> =>
		strapi.db.transaction(async () => {
			await soon();
			order.push(name);
			if (name === 'first') throw new Error('It cannot be kept.');
		});
	const changes = Promise.allSettled([change('first'), change('second')]);
	await inFirstTurn(strapi, async () => void order.push('question'));
	expect((await changes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
	expect(order).toEqual(['first', 'question', 'second']);
});
