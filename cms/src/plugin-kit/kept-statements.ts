/**
 * SQLite statements that are prepared once.
 *
 * Knex prepares each query anew, and better-sqlite3 compiles a function for the rows of every statement. For the queries
 * of Strapi, hundreds for one publication, that takes longer than the database itself. SQLite in turn plans a statement
 * anew whenever a value is bound that its planner has looked at, in most that sort, limit or join: ten times the work of
 * running it. It does not look behind a sign, and a plus changes no value, be it a number, a text or nothing
 * (https://www.sqlite.org/queryplanner-ng.html, "query planner stability guarantee"; https://www.sqlite.org/lang_expr.html).
 */
import type { Database, Statement } from 'better-sqlite3';

/** Texts kept; Strapi makes a new one for each length of a list. Beyond these all are forgotten. */
const KEPT_MOST = 1_000;

/** After these a kept statement may know columns that are others now. */
const changesTables = /^\s*(?:create|alter|drop|attach|detach|pragma|vacuum|reindex)\b/iu;

/** Whatever is quoted, and the places for values. */
const quotedOrPlace = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\?/gu;

/** Pure. */
export const plannedOnce = (sql: string): string => sql.replace(quotedOrPlace, (part) => (part === '?' ? '+?' : part));

/** @param connection as Knex opened it; used by one query at a time */
export function keepStatements(connection: Database): void {
	const kept = new Map<string, Statement>();
	const prepare = connection.prepare.bind(connection) as (sql: string) => Statement;
	const prepareOnce = (sql: string): Statement => {
		if (changesTables.test(sql)) {
			kept.clear();
			return prepare(sql);
		}
		let statement = kept.get(sql);
		if (!statement) {
			if (kept.size >= KEPT_MOST) kept.clear();
			kept.set(sql, (statement = prepare(plannedOnce(sql))));
		}
		return statement;
	};
	connection.prepare = prepareOnce as Database['prepare'];
}
