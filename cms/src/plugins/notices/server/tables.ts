/** Tables of the notices. */
import type { Core } from '@strapi/strapi';
import { count, moment, optionalMoment, person, registerTables as register, word, words, type Table } from '../../../plugin-kit/tables.ts';

export const noticesTable = 'notice_notices';
export const mailsTable = 'notice_mails';
export const choicesTable = 'notice_choices';

const tables: Record<string, Table> = {
	/** What a person was told. `said`: the values of its sentences. */
	[noticesTable]: {
		attributes: { person, kind: word, said: words, link: words, createdAt: moment, readAt: optionalMoment },
		indexes: [{ columns: ['person', 'read_at'] }],
	},
	/** Notices that still have to go out by mail. `dueAt` lies ahead while a mail is on its way, waits for a retry or for the daily one. */
	[mailsTable]: {
		attributes: { notice: { type: 'integer', column: { notNullable: true } }, person, attempts: count, error: words, dueAt: moment, createdAt: moment },
		indexes: [{ columns: ['due_at'] }, { columns: ['person'] }],
	},
	/** How a person wants to hear of a kind; none: at once. */
	[choicesTable]: {
		attributes: { person, kind: word, way: word },
		indexes: [{ columns: ['person', 'kind'], unique: true }],
	},
};

export const registerTables = (strapi: Core.Strapi): void => register(strapi, 'notices', tables);
