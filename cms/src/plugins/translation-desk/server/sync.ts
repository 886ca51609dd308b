/**
 * Brings the ledger to what the entries say, in the transaction that changed them.
 *
 * The desk itself writes through the document service too and then finds nothing new; a text typed in Strapi's form,
 * imported, or sent by the API is noticed because it differs from what the ledger holds.
 */
import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { locales, type Locale } from '@erasmi/config/locales';
import { typeOfUid, isWorkType, type WorkType } from '@erasmi/config/types';
import { fieldsOf, rowsOf, type EntryRow } from './entry.ts';
import { read } from './ledger/content.ts';
import { normalize } from './ledger/fingerprint.ts';
import { picker } from './ledger/pick.ts';
import { fingerprintOf, type Origin, type Translation } from './ledger/states.ts';
import { summarize } from './ledger/summary.ts';
import { unitsOf, type Unit } from './ledger/units.ts';
import { addEvents, dropTranslation, forgetDocument, loadDocument, loadTranslations, saveDocument, saveSummary, saveTranslation, type Knex, type LedgerDocument, type LedgerEvent } from './store.ts';

const writing = new Set(['create', 'update', 'publish', 'unpublish', 'discardDraft', 'delete', 'clone']);

/** Inside the feed's transaction, around what content-integrity makes of the act. */
export function watchEntries(strapi: Core.Strapi): void {
	strapi.documents.use(async (context, next) => {
		const type = typeOfUid(context.uid);
		if (!isWorkType(type) || !writing.has(context.action)) return next();

		return strapi.db.transaction(async ({ trx }) => {
			const result = await next();
			const documentId = (context.action === 'clone' ? undefined : (context.params as { documentId?: string }).documentId) ?? (result as { documentId?: string } | undefined)?.documentId;
			if (documentId) await syncDocument(strapi, trx, type, documentId, personOf(strapi));
			return result;
		});
	});
}

export async function syncDocument(strapi: Core.Strapi, db: Knex, type: WorkType, documentId: string, person?: number): Promise<void> {
	const rows = await rowsOf(strapi, type, documentId);
	const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
	const source = drafts.find(({ tree, locale }) => tree.sourceLocale === locale);
	if (!source) return forgetDocument(db, documentId);

	const before = await loadDocument(db, documentId);
	const fields = fieldsOf(strapi, type);
	const units = unitsOf(fields, source.tree, before?.units ?? [], source.locale, newName);
	const document: LedgerDocument = { type, documentId, sourceLocale: source.locale, title: String(source.tree.title ?? ''), units };
	await saveDocument(db, document);

	const known = await loadTranslations(db, documentId);
	for (const locale of locales) {
		if (locale === source.locale) continue;
		const mine = known.filter((translation) => translation.locale === locale);
		const draft = drafts.find((row) => row.locale === locale);
		const held = draft ? await observe(db, document, fields, draft, mine, person) : mine;
		await refreshSummary(db, document, locale, held, rows.some((row) => row.locale === locale && row.publishedAt !== null), draft);
	}
}

/** @param draft its title names the entry in lists, where the language has one */
export async function refreshSummary(db: Knex, document: LedgerDocument, locale: Locale, translations: readonly Translation[], published: boolean, draft?: EntryRow): Promise<void> {
	const title = typeof draft?.tree.title === 'string' && draft.tree.title ? draft.tree.title : document.title;
	await saveSummary(db, { ...summarize(document.units, translations), type: document.type, documentId: document.documentId, locale, sourceLocale: document.sourceLocale, title, published });
}

/** Takes over what a draft says that the ledger does not know. @returns the translations as they are now */
async function observe(db: Knex, document: LedgerDocument, fields: ReturnType<typeof fieldsOf>, draft: EntryRow, held: readonly Translation[], person: number | undefined): Promise<Translation[]> {
	const pick = picker(held);
	const unitById = new Map(document.units.map((unit) => [unit.id, unit]));
	const targetOf = (id: string): string | undefined => {
		const unit = unitById.get(id);
		return unit && pick(unit)?.translation.target;
	};
	const translations = new Map(held.map((translation) => [translation.unit, translation]));
	const events: LedgerEvent[] = [];
	const base = { at: Date.now(), type: document.type, documentId: document.documentId, locale: draft.locale, ...(person === undefined ? {} : { person }) };

	for (const [id, text] of read(fields, draft.tree, document.units, targetOf)) {
		const unit = unitById.get(id);
		if (!unit || normalize(text) === normalize(targetOf(id) ?? '')) continue;
		const current = translations.get(id);
		if (!text.trim()) {
			await dropTranslation(db, document.documentId, draft.locale, id);
			translations.delete(id);
			events.push({ ...base, unit: id, act: 'removed' });
			continue;
		}
		const translation = found(unit, text, draft, current, person);
		await saveTranslation(db, document.documentId, draft.locale, translation);
		translations.set(id, translation);
		events.push({ ...base, unit: id, act: 'observed', state: translation.state, target: text });
	}
	await addEvents(db, events);
	return [...translations.values()];
}

/** A person who types a text in a form means it; what a machine made waits for a reader. */
function found(unit: Unit, target: string, { tree }: EntryRow, current: Translation | undefined, person: number | undefined): Translation {
	const origin = (tree.textOrigin as Origin | null) ?? 'human';
	const unread = origin === 'machine' && !tree.textCheckedAt;
	return {
		unit: unit.id,
		target,
		state: unread ? 'draft' : origin === 'machine' ? 'checked' : 'translated',
		origin,
		...(origin === 'human' && person !== undefined ? { author: person } : {}),
		sourceText: unit.text,
		confirmed: [fingerprintOf(unit)],
		revision: (current?.revision ?? 0) + 1,
	};
}

export const personOf = (strapi: Core.Strapi): number | undefined => {
	const id: unknown = strapi.requestContext.get()?.state?.user?.id;
	return typeof id === 'number' ? id : undefined;
};

/** 48 random bits name a passage inside one entry. */
const newName = (): string => randomBytes(6).toString('base64url');
