/** Tables of the ledger. What is in them is seen and changed through the desk only. */
import type { Core } from '@strapi/strapi';
import { count, flag, moment, optionalMoment, optionalWord, person, registerTables as register, word, words, type Table } from '../../../plugin-kit/tables.ts';

export const documentsTable = 'desk_documents';
export const translationsTable = 'desk_translations';
export const eventsTable = 'desk_events';
export const summariesTable = 'desk_summaries';
export const commentsTable = 'desk_comments';
export const waiversTable = 'desk_waivers';
export const assignmentsTable = 'desk_assignments';
export const termsTable = 'desk_terms';
export const machineJobsTable = 'desk_machine_jobs';

const tables: Record<string, Table> = {
	/** The units of every localized entry, as its source says them. `goneSince`: the entry was deleted then and may come back. */
	[documentsTable]: {
		attributes: { type: word, documentId: word, sourceLocale: word, title: words, units: words, updatedAt: moment, goneSince: optionalMoment },
		indexes: [{ columns: ['document_id'], unique: true }],
	},
	/** One unit in one language. */
	[translationsTable]: {
		attributes: { documentId: word, locale: word, unit: word, target: words, state: word, origin: word, author: person, reviewer: person, sourceText: words, confirmed: words, checkedAgainst: optionalWord, comment: words, revision: count, updatedAt: moment },
		indexes: [{ columns: ['document_id', 'locale', 'unit'], unique: true }],
	},
	/** Everything that ever happened to a unit. Only grows. */
	[eventsTable]: {
		attributes: { at: moment, type: word, documentId: word, locale: word, unit: word, act: word, person, state: optionalWord, target: words, comment: words },
		indexes: [{ columns: ['document_id', 'locale', 'unit'] }],
	},
	/** The fold of units and translations, kept so that the overview is one query. */
	[summariesTable]: {
		attributes: {
			...{ type: word, documentId: word, locale: word, sourceLocale: word, title: words, published: flag, publishable: flag },
			...{ units: count, missing: count, draft: count, translated: count, checked: count, stale: count, unread: count, rejected: count, todo: count, words: count, wordsToDo: count, updatedAt: moment },
		},
		// The last one answers from the index alone what changed since the overview was added up.
		indexes: [{ columns: ['document_id', 'locale'], unique: true }, { columns: ['locale', 'type', 'updated_at'] }],
	},
	[commentsTable]: {
		attributes: { at: moment, documentId: word, locale: word, unit: word, person, text: words, resolvedAt: optionalMoment },
		indexes: [{ columns: ['document_id', 'locale'] }],
	},
	/** A warning somebody looked at and found to be right as it is, until source or target say something else. */
	[waiversTable]: {
		attributes: { at: moment, documentId: word, locale: word, unit: word, check: word, sourceHash: word, targetHash: word, person },
		indexes: [{ columns: ['document_id', 'locale', 'unit'] }],
	},
	[assignmentsTable]: {
		attributes: { at: moment, documentId: word, locale: word, person, by: person, due: optionalWord, comment: words },
		indexes: [{ columns: ['document_id', 'locale'], unique: true }, { columns: ['person'] }],
	},
	/** Words the project agreed on, beside those of the vocabularies. `words`: locale → list of words. */
	[termsTable]: {
		attributes: { status: word, words, note: words, person, updatedAt: moment },
		indexes: [],
	},
	/** Languages of entries that wait for a draft by machine. `dueAt` lies ahead while one is being made or waits for a retry. */
	[machineJobsTable]: {
		attributes: { documentId: word, locale: word, attempts: count, error: words, dueAt: moment, createdAt: moment },
		indexes: [{ columns: ['document_id', 'locale'], unique: true }, { columns: ['due_at'] }],
	},
};

export const registerTables = (strapi: Core.Strapi): void => register(strapi, 'translation-desk', tables);
