import { moment, optionalWord, word, words, type Table } from '../../../plugin-kit/tables.ts';

export const factorsTable = 'account_factors';
export const attemptsTable = 'account_attempts';

export const tables: Readonly<Record<string, Table>> = {
	/** Second factors. `secret` is encrypted; `recovery`: hashes of the codes that were not used yet, as JSON; `lastStep`: the newest code that was taken. */
	[factorsTable]: {
		attributes: { person: { type: 'integer', column: { notNullable: true } }, secret: words, recovery: words, lastStep: { type: 'integer', column: { notNullable: true, defaultTo: -1 } }, at: moment },
		indexes: [{ columns: ['person'], unique: true }],
	},
	/** Passwords and codes that were wrong lately. `account`: hash of which of the two and of the address that was typed; `place`: hash of where a password came from. */
	[attemptsTable]: {
		attributes: { account: word, place: optionalWord, at: moment },
		indexes: [{ columns: ['account', 'at'] }],
	},
};
