import { moment, optionalMoment, optionalWord, person, word, words, type Table } from '../../../plugin-kit/tables.ts';

export const linksTable = 'approval_links';
export const wordsTable = 'approval_words';

export const tables: Readonly<Record<string, Table>> = {
	/** Links that were given out. `link`: the random name in the address; `recipient`: who it is for, as its maker wrote it; `approvedTexts`: which words were approved. */
	[linksTable]: {
		attributes: { link: word, type: word, documentId: word, recipient: words, at: moment, until: moment, person, endedAt: optionalMoment, approvedBy: optionalWord, approvedAt: optionalMoment, approvedTexts: optionalWord },
		indexes: [{ columns: ['link'], unique: true }, { columns: ['document_id'] }],
	},
	/** What owners of a practice wrote. They have no account, so the name is what they typed. */
	[wordsTable]: {
		attributes: { linkId: { type: 'integer', column: { notNullable: true } }, at: moment, name: words, text: words },
		indexes: [{ columns: ['link_id'] }],
	},
};
