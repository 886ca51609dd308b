import { count, word, type Table } from '../../../plugin-kit/tables.ts';

export const unansweredTable = 'search_unanswered';

export const tables: Readonly<Record<string, Table>> = {
	/** Searches of a day that found nothing: the words, and how often. Nothing about who asked. */
	[unansweredTable]: {
		attributes: { day: word, locale: word, query: word, count },
		indexes: [{ columns: ['day', 'locale', 'query'], unique: true }],
	},
};
