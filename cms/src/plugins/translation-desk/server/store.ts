/** Rows of the ledger as values, and back. Every function takes the connection, so that it joins the caller's transaction. */
import type { Knex } from '../../../plugin-kit/within.ts';
import type { Locale } from '@erasmi/config/locales';
import type { DeskType } from '../desk-types.ts';
import type { Fingerprint } from './ledger/fingerprint.ts';
import type { Origin, State, Translation } from './ledger/states.ts';
import type { Summary } from './ledger/summary.ts';
import type { Unit } from './ledger/units.ts';
import { documentsTable, eventsTable, summariesTable, translationsTable } from './tables.ts';

export { within, type Knex } from '../../../plugin-kit/within.ts';

export interface LedgerDocument {
	type: DeskType;
	documentId: string;
	sourceLocale: Locale;
	/** In the source's language. */
	title: string;
	units: Unit[];
}

export interface LedgerEvent {
	at: number;
	documentId: string;
	type: DeskType;
	locale: Locale;
	unit: string;
	/** `gone` and `back` are of the whole entry, in the language of its original. */
	act: 'write' | 'confirm' | 'check' | 'reject' | 'same-meaning' | 'observed' | 'removed' | 'publish' | 'gone' | 'back';
	/** Absent: no person was involved. */
	person?: number;
	state?: State;
	target?: string;
	comment?: string;
}

export async function loadDocument(db: Knex, documentId: string): Promise<LedgerDocument | undefined> {
	const row: DocumentRow | undefined = await db(documentsTable).where({ document_id: documentId, gone_since: null }).first();
	return row && { type: row.type, documentId, sourceLocale: row.source_locale, title: row.title ?? '', units: JSON.parse(row.units) as Unit[] };
}

export async function saveDocument(db: Knex, { documentId, type, sourceLocale, title, units }: LedgerDocument): Promise<void> {
	await db(documentsTable)
		.insert({ document_id: documentId, type, source_locale: sourceLocale, title, units: JSON.stringify(units), updated_at: Date.now() })
		.onConflict(['document_id'])
		.merge();
}

/** The entry is gone and counts nowhere; what is known of its languages waits for it to come back. */
export async function layAside(db: Knex, documentId: string): Promise<void> {
	await db(summariesTable).where({ document_id: documentId }).delete();
	await db(documentsTable).where({ document_id: documentId, gone_since: null }).update({ gone_since: Date.now() });
}

/** @returns an entry that is there again after it was laid aside, as it was known then */
export async function takeUpAgain(db: Knex, documentId: string): Promise<LedgerDocument | undefined> {
	const wasAside = await db(documentsTable).where({ document_id: documentId }).whereNotNull('gone_since').update({ gone_since: null });
	return wasAside ? loadDocument(db, documentId) : undefined;
}

/** Forgets entries that went before a moment, in milliseconds since 1970. Events stay: what was said of an entry remains known. */
export async function forgetGoneBefore(db: Knex, before: number): Promise<void> {
	const gone = db(documentsTable).where('gone_since', '<', before).select('document_id');
	await db(translationsTable).whereIn('document_id', gone.clone()).delete();
	await db(documentsTable).where('gone_since', '<', before).delete();
}

export async function loadTranslations(db: Knex, documentId: string, locale?: Locale): Promise<(Translation & { locale: Locale })[]> {
	const rows: TranslationRow[] = await db(translationsTable).where({ document_id: documentId, ...(locale ? { locale } : {}) });
	return rows.map(toTranslation);
}

/**
 * Compare and set: writes only when the stored revision is the one before this.
 * @returns whether it was
 */
export async function saveTranslation(db: Knex, documentId: string, locale: Locale, translation: Translation): Promise<boolean> {
	const row = fromTranslation(translation);
	if (translation.revision > 1) {
		const changed = await db(translationsTable).where({ document_id: documentId, locale, unit: translation.unit, revision: translation.revision - 1 }).update(row);
		return changed === 1;
	}
	const inserted = await db(translationsTable).insert({ ...row, document_id: documentId, locale }).onConflict(['document_id', 'locale', 'unit']).ignore().returning('id');
	return inserted.length === 1;
}

export async function dropTranslation(db: Knex, documentId: string, locale: Locale, unit: string): Promise<void> {
	await db(translationsTable).where({ document_id: documentId, locale, unit }).delete();
}

export async function addEvents(db: Knex, events: readonly LedgerEvent[]): Promise<void> {
	const rows = events.map(({ documentId, person, state, target, comment, ...rest }) => ({ ...rest, document_id: documentId, person: person ?? null, state: state ?? null, target: target ?? null, comment: comment ?? null }));
	for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) await db(eventsTable).insert(rows.slice(at, at + ROWS_A_STATEMENT));
}

/** SQLite takes 32,766 parameters in a statement. */
const ROWS_A_STATEMENT = 500;

export async function loadEvents(db: Knex, documentId: string, locale: Locale, unit?: string, limit = 200): Promise<LedgerEvent[]> {
	const rows: EventRow[] = await db(eventsTable)
		.where({ document_id: documentId, locale, ...(unit ? { unit } : {}) })
		.orderBy('id', 'desc')
		.limit(limit);
	return rows.map(({ id: _id, document_id, at, person, state, target, comment, ...rest }) => ({
		...rest,
		documentId: document_id,
		at: Number(at),
		...(person !== null && { person }),
		...(state !== null && { state }),
		...(target !== null && { target }),
		...(comment !== null && { comment }),
	}));
}

/** Who wrote or confirmed words of this language after it was last made public. */
export async function authorsSincePublication(db: Knex, documentId: string, locale: Locale): Promise<number[]> {
	const last = await db(eventsTable).where({ document_id: documentId, locale, act: 'publish' }).max('id as id').first();
	const rows: { person: number }[] = await db(eventsTable)
		.where({ document_id: documentId, locale })
		.where('id', '>', Number(last?.id ?? 0))
		.whereIn('act', ['write', 'confirm', 'observed'])
		.whereNotNull('person')
		.distinct('person');
	return rows.map(({ person }) => person);
}

export interface StoredSummary extends Summary {
	type: DeskType;
	documentId: string;
	locale: Locale;
	sourceLocale: Locale;
	title: string;
	published: boolean;
}

export async function saveSummary(db: Knex, { documentId, sourceLocale, wordsToDo, ...rest }: StoredSummary): Promise<void> {
	await db(summariesTable)
		.insert({ ...rest, document_id: documentId, source_locale: sourceLocale, words_to_do: wordsToDo, updated_at: Date.now() })
		.onConflict(['document_id', 'locale'])
		.merge();
}

/** Of one entry, by language. */
export async function summariesOf(db: Knex, documentId: string): Promise<Map<Locale, StoredSummary>> {
	const rows: SummaryRow[] = await db(summariesTable).where({ document_id: documentId });
	return new Map(rows.map((row) => [row.locale, toSummary(row)]));
}

export function toSummary({ document_id, source_locale, words_to_do, updated_at: _at, id: _id, published, publishable, ...rest }: SummaryRow): StoredSummary {
	return { ...rest, documentId: document_id, sourceLocale: source_locale, wordsToDo: words_to_do, published: Boolean(published), publishable: Boolean(publishable) };
}

interface DocumentRow {
	type: DeskType;
	source_locale: Locale;
	title: string | null;
	units: string;
}

interface TranslationRow {
	locale: Locale;
	unit: string;
	target: string | null;
	state: Exclude<State, 'missing'>;
	origin: Origin;
	author: number | null;
	reviewer: number | null;
	source_text: string | null;
	confirmed: string;
	checked_against: string | null;
	comment: string | null;
	revision: number;
}

interface EventRow extends Omit<LedgerEvent, 'documentId' | 'at' | 'person' | 'state' | 'target' | 'comment'> {
	id: number;
	document_id: string;
	at: number | string;
	person: number | null;
	state: State | null;
	target: string | null;
	comment: string | null;
}

export interface SummaryRow extends Omit<StoredSummary, 'documentId' | 'sourceLocale' | 'wordsToDo' | 'published' | 'publishable'> {
	id: number;
	document_id: string;
	source_locale: Locale;
	words_to_do: number;
	updated_at: number | string;
	published: boolean | 0 | 1;
	publishable: boolean | 0 | 1;
}

function toTranslation(row: TranslationRow): Translation & { locale: Locale } {
	return {
		locale: row.locale,
		unit: row.unit,
		target: row.target ?? '',
		state: row.state,
		origin: row.origin,
		sourceText: row.source_text ?? '',
		confirmed: JSON.parse(row.confirmed) as Fingerprint[],
		revision: row.revision,
		...(row.author !== null && { author: row.author }),
		...(row.reviewer !== null && { reviewer: row.reviewer }),
		...(row.checked_against !== null && { checkedAgainst: row.checked_against }),
		...(row.comment !== null && { comment: row.comment }),
	};
}

function fromTranslation({ unit, target, state, origin, author, reviewer, sourceText, confirmed, checkedAgainst, comment, revision }: Translation) {
	return {
		...{ unit, target, state, origin, author: author ?? null, reviewer: reviewer ?? null, source_text: sourceText, confirmed: JSON.stringify(confirmed) },
		...{ checked_against: checkedAgainst ?? null, comment: comment ?? null, revision, updated_at: Date.now() },
	};
}
