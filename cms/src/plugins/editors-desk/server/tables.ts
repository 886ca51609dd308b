/** Tables of the second check: what was handed in, what was said about it, and what was published. */
import { moment, optionalMoment, person, word, words, type Table } from '../../../plugin-kit/tables.ts';

export const submissionsTable = 'editors_submissions';
export const commentsTable = 'editors_comments';
export const versionsTable = 'editors_versions';

export const tables: Record<string, Table> = {
	/** One row for each time somebody handed an entry in. The newest of an entry counts. */
	[submissionsTable]: {
		attributes: { type: word, documentId: word, state: word, at: moment, person, note: words, decidedAt: optionalMoment, decidedBy: person, reply: words },
		indexes: [{ columns: ['document_id'] }, { columns: ['state'] }],
	},
	/** What a publisher says at a field, and what is answered. `field`: names of fields with keys of items, `actors/a1/role`. */
	[commentsTable]: {
		attributes: { type: word, documentId: word, field: word, at: moment, person, text: words, resolvedAt: optionalMoment },
		indexes: [{ columns: ['document_id'] }],
	},
	/** One row for each time an original was published. `content`: its tree as JSON. */
	[versionsTable]: {
		attributes: { type: word, documentId: word, locale: word, at: moment, person, title: words, content: words },
		indexes: [{ columns: ['document_id'] }],
	},
};
