import { moment, optionalWord, person, word, words, type Table } from '../../../plugin-kit/tables.ts';

export const binTable = 'care_bin';
export const archiveTable = 'care_archive';
export const toldTable = 'care_told';

export const tables: Readonly<Record<string, Table>> = {
	/** Drafts that were deleted, as JSON, until their time is over. `original`: language the entry was written in; `owner`: document id of an organisation. */
	[binTable]: {
		attributes: { type: word, documentId: word, title: words, original: word, owner: optionalWord, texts: words, at: moment, person },
		indexes: [{ columns: ['at'] }, { columns: ['document_id'] }],
	},
	/** Entries that were taken off the site for good and are kept. */
	[archiveTable]: {
		attributes: { type: word, documentId: word, at: moment, person, reason: words },
		indexes: [{ columns: ['document_id'], unique: true }],
	},
	/** What people were already told of, so that a day's work can be done twice. `occasion`: the date or the handing-in it is about. */
	[toldTable]: {
		attributes: { kind: word, subject: word, occasion: word, at: moment },
		indexes: [{ columns: ['kind', 'subject', 'occasion'], unique: true }],
	},
};
