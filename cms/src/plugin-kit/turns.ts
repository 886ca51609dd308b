/**
 * SQLite has one connection, which a transaction keeps to itself. Whoever reads meanwhile stands in the pool's line at
 * every statement, behind all transactions that stand there already: a question of ten statements waited for ten
 * publications. So transactions wait for each other before they ask for the connection, and a question of the site gets
 * all its statements in one turn, before the next change begins.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** Turns that go first in a row at most while others wait: a site that asks for everything shall not stop the editors. */
export const FIRST_IN_A_ROW = 8;

interface Waiting {
	begin: () => void;
	goesFirst: boolean;
}

/** One after the other, in the order they came; some go first. */
export class Turns {
	readonly #waiting: Waiting[] = [];
	#isTaken = false;
	#inARow = 0;

	/** @returns what ends the turn */
	async take(goesFirst: boolean): Promise<() => void> {
		if (this.#isTaken) await new Promise<void>((begin) => this.#waiting.push({ begin, goesFirst }));
		this.#isTaken = true;
		return () => this.#next();
	}

	#next(): void {
		const at = this.#waiting.findIndex(({ goesFirst }) => goesFirst === this.#inARow < FIRST_IN_A_ROW);
		const [next] = this.#waiting.splice(Math.max(at, 0), 1);
		this.#inARow = next?.goesFirst ? this.#inARow + 1 : 0;
		if (next) next.begin();
		else this.#isTaken = false;
	}
}

const first = new AsyncLocalStorage<true>();

/** For `register`, before anything writes. PostgreSQL has as many connections as it needs. */
export function takeTurns(strapi: Core.Strapi): void {
	const { db } = strapi;
	if (db.dialect.client !== 'sqlite') return;
	const turns = new Turns();
	const transaction = db.transaction.bind(db) as (work?: unknown) => Promise<unknown>;
	const inTurn = async (work?: unknown): Promise<unknown> => {
		// What is part of a running transaction has the turn already; one that is ended by hand is not waited for.
		if (!work || db.inTransaction()) return transaction(work);
		const end = await turns.take(first.getStore() ?? false);
		try {
			return await transaction(work);
		} finally {
			end();
		}
	};
	db.transaction = inTurn as typeof db.transaction;
}

/**
 * Does all of it in one turn that goes first. On PostgreSQL it is simply done.
 * @param work short, and waiting for nobody: everybody else waits for it
 */
export function inFirstTurn<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
	if (strapi.db.dialect.client !== 'sqlite') return work();
	return first.run(true, async () => strapi.db.transaction(() => work()));
}
