import { count, moment, optionalMoment, optionalWord, person, word, words, type Table } from '../../../plugin-kit/tables.ts';

export const messagesTable = 'inbox_messages';
export const actsTable = 'inbox_acts';
export const receivedTable = 'inbox_received';
export const visitsTable = 'inbox_visits';

export const tables: Readonly<Record<string, Table>> = {
	/** What visitors have written. The whole row goes when its time is over. */
	[messagesTable]: {
		attributes: { at: moment, kind: word, text: words, locale: word, email: optionalWord, page: words, type: optionalWord, documentId: optionalWord, status: word, assignee: person, closedAt: optionalMoment, deleteAt: moment },
		indexes: [{ columns: ['status', 'at'] }, { columns: ['document_id'] }, { columns: ['delete_at'] }],
	},
	/** What was done about a message, and by whom. Goes with it. */
	[actsTable]: {
		attributes: { message: { type: 'integer', column: { notNullable: true } }, at: moment, person, act: word, value: words },
		indexes: [{ columns: ['message'] }],
	},
	/** Letters that were taken: one that comes again is not taken twice. */
	[receivedTable]: {
		attributes: { letter: word, at: moment },
		indexes: [{ columns: ['letter'], unique: true }],
	},
	/** Readings of a day. `locale` is empty for files without a language. */
	[visitsTable]: {
		attributes: { day: word, what: word, locale: word, count },
		indexes: [{ columns: ['day', 'what', 'locale'], unique: true }],
	},
};
