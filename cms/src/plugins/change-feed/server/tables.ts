/**
 * Tables of the feed. They are models and no content types: nobody edits them, and neither REST nor GraphQL shows them.
 *
 * Moments are milliseconds since 1970 in whole numbers, which both databases store and compare alike.
 */
import type { Core } from '@strapi/strapi';

export const outboxTable = 'feed_outbox';
export const worksTable = 'feed_works';
export const referencesTable = 'feed_references';
export const slugsTable = 'feed_slugs';
export const deliveriesTable = 'feed_deliveries';
export const consumersTable = 'feed_consumers';
export const countersTable = 'feed_counters';
export const auditTable = 'feed_audit';

const word = { type: 'string', column: { notNullable: true } };
const words = { type: 'text' };
const moment = { type: 'biginteger', column: { notNullable: true } };
const optionalMoment = { type: 'biginteger' };
const count = { type: 'integer', column: { notNullable: true, defaultTo: 0 } };
const flag = { type: 'boolean', column: { notNullable: true, defaultTo: false } };

type Attributes = Record<string, object>;
interface Index {
	columns: string[];
	unique?: true;
}

const tables: Record<string, { attributes: Attributes; indexes: Index[] }> = {
	/** Documents that changed and were not looked at since. */
	[outboxTable]: {
		attributes: { type: word, documentId: word, reason: word, force: flag, attempts: count, error: words, dueAt: moment, createdAt: moment },
		indexes: [{ columns: ['due_at'] }, { columns: ['type', 'document_id'] }],
	},
	/** What every published document looked like when it was last sent out. */
	[worksTable]: {
		attributes: { type: word, documentId: word, version: moment, contentHash: word, gone: flag, tags: words, json: words, changedAt: moment },
		indexes: [{ columns: ['type', 'document_id'], unique: true }, { columns: ['version'] }],
	},
	/** What published documents show of others. */
	[referencesTable]: {
		attributes: { type: word, documentId: word, targetType: word, targetId: word },
		indexes: [{ columns: ['target_type', 'target_id'] }, { columns: ['type', 'document_id'] }],
	},
	/** Every slug a document was ever published under. */
	[slugsTable]: {
		attributes: { type: word, documentId: word, locale: word, slug: word, since: moment },
		indexes: [{ columns: ['type', 'document_id', 'locale', 'slug'], unique: true }],
	},
	/** What a consumer has not acknowledged. */
	[deliveriesTable]: {
		attributes: { consumer: word, type: word, documentId: word, version: moment, attempts: count, error: words, dueAt: moment, createdAt: moment },
		indexes: [{ columns: ['consumer', 'due_at'] }],
	},
	[consumersTable]: {
		attributes: { name: word, attempts: count, error: words, failedAt: optionalMoment, acknowledgedAt: optionalMoment, pausedUntil: moment, comparedAt: optionalMoment, drift: { type: 'integer' } },
		indexes: [{ columns: ['name'], unique: true }],
	},
	[countersTable]: { attributes: { name: word, value: moment }, indexes: [{ columns: ['name'], unique: true }] },
	/** Who did what to which entry in which language. The name of the person is looked up when it is shown. */
	[auditTable]: {
		attributes: { at: moment, userId: { type: 'integer' }, action: word, type: word, documentId: word, locale: { type: 'string' } },
		indexes: [{ columns: ['type', 'document_id'] }],
	},
};

export function registerTables(strapi: Core.Strapi): void {
	// The registry of models has no public type; core's own tables are added in the same way, one at a time.
	const models = strapi.get('models') as { add(model: object): void };
	for (const [table, { attributes, indexes }] of Object.entries(tables)) {
		models.add({
			uid: `plugin::change-feed.${table}`,
			singularName: table,
			tableName: table,
			// Strapi writes the column's name into each attribute, so none may be shared.
			attributes: Object.fromEntries(Object.entries({ id: { type: 'increments' }, ...attributes }).map(([name, attribute]) => [name, { ...attribute }])),
			indexes: indexes.map(({ columns, unique }) => ({ name: `${table}_${columns.join('_')}`, columns, ...(unique && { type: 'unique' }) })),
		});
	}
}
