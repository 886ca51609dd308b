/**
 * Brings the ledger to what the entries say, in the transaction that changed them.
 *
 * The desk itself writes through the document service too and then finds nothing new; a text typed in Strapi's form,
 * imported, or sent by the API is noticed because it differs from what the ledger holds.
 */
import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { defaultLocale, isLocale, locales, type Locale } from '@erasmi/config/locales';
import { typeOfUid } from '@erasmi/config/types';
import { isDeskType, isShared, type DeskType } from '../desk-types.ts';
import { personActing } from './acting.ts';
import { fieldsOf, rowsOf, uid, type EntryRow } from './entry.ts';
import { asWritten, read } from './ledger/content.ts';
import { normalize } from './ledger/fingerprint.ts';
import { picker } from './ledger/pick.ts';
import { fingerprintOf, type Origin, type Translation } from './ledger/states.ts';
import { statusOf, summarize } from './ledger/summary.ts';
import { unitsOf, type Unit } from './ledger/units.ts';
import type { Drafts } from './machine/drafts.ts';
import { addEvents, authorsSincePublication, dropTranslation, forgetDocument, loadDocument, loadTranslations, saveDocument, saveSummary, saveTranslation, type Knex, type LedgerDocument, type LedgerEvent } from './store.ts';
import { tellPeople } from './tell.ts';

const writing = new Set(['create', 'update', 'publish', 'unpublish', 'discardDraft', 'delete', 'clone']);

/** Inside the feed's transaction, around what content-integrity makes of the act. */
export function watchEntries(strapi: Core.Strapi): void {
	strapi.documents.use(async (context, next) => {
		const type = typeOfUid(context.uid);
		if (!isDeskType(type) || !writing.has(context.action)) return next();

		return strapi.db.transaction(async ({ trx }) => {
			const result = await next();
			const { documentId: named, locale } = context.params as { documentId?: string; locale?: string | string[] };
			const documentId = (context.action === 'clone' ? undefined : named) ?? (result as { documentId?: string } | undefined)?.documentId;
			if (!documentId) return result;

			const touched = localesOf(locale);
			const person = personActing(strapi);
			if (!whole.has(context.action) && !isShared(type) && (await syncLanguages(strapi, trx, documentId, touched, person))) return result;
			await syncDocument(strapi, trx, type, documentId, person, context.action === 'publish' ? touched : []);
			return result;
		});
	});
}

/** Acts after which more than the named language may say something else. */
const whole = new Set(['publish', 'delete', 'clone']);

/**
 * Brings some languages of an entry up to date, when its original was not among what the act touched: a translator's save
 * reads one row and not all twelve.
 * @returns false when that does not suffice
 */
async function syncLanguages(strapi: Core.Strapi, db: Knex, documentId: string, touched: readonly Locale[], person: number | undefined): Promise<boolean> {
	const document = await loadDocument(db, documentId);
	if (!document || touched.length === 0 || touched.includes(document.sourceLocale)) return false;

	const fields = fieldsOf(strapi, document.type);
	const rows = await rowsOf(strapi, document.type, documentId, { locales: touched });
	for (const locale of touched) await syncLanguage(db, document, fields, rows, locale, await loadTranslations(db, documentId, locale), person);
	return true;
}

/** @param published languages that were just made public */
export async function syncDocument(strapi: Core.Strapi, db: Knex, type: DeskType, documentId: string, person?: number, published: readonly Locale[] = []): Promise<void> {
	const rows = await rowsOf(strapi, type, documentId);
	const source = rows.find(({ publishedAt, tree, locale }) => publishedAt === null && tree.sourceLocale === locale);
	if (!source) return forgetDocument(db, documentId);

	const before = await loadDocument(db, documentId);
	const fields = fieldsOf(strapi, type);
	const units = unitsOf(fields, source.tree, before?.units ?? [], source.locale, newName);
	const document: LedgerDocument = { type, documentId, sourceLocale: source.locale, title: String(source.tree.title ?? ''), units };
	await saveDocument(db, document);

	const known = await loadTranslations(db, documentId);
	for (const locale of locales) {
		if (locale === source.locale) continue;
		const held = await syncLanguage(db, document, fields, rows, locale, known.filter((translation) => translation.locale === locale), person);
		if (published.includes(source.locale) || published.includes(locale)) await noteBehind(strapi, db, document, fields, rows, locale, held);
		if (published.includes(locale)) await notePublished(strapi, db, document, locale, person);
		if (published.includes(source.locale) && held.length === 0) await (strapi.plugin('translation-desk').service('drafts') as Drafts).ask(documentId, locale);
	}
}

/** @returns the translations as they are now */
async function syncLanguage(db: Knex, document: LedgerDocument, fields: ReturnType<typeof fieldsOf>, rows: readonly EntryRow[], locale: Locale, known: readonly Translation[], person: number | undefined): Promise<readonly Translation[]> {
	const draft = rows.find((row) => row.locale === locale && row.publishedAt === null);
	const held = draft ? await observe(db, document, fields, draft, known, person) : known;
	await refreshSummary(db, document, locale, held, rows.some((row) => row.locale === locale && row.publishedAt !== null), draft);
	return held;
}

/** Those whose words became public are told, once for everything they wrote since the last time. */
async function notePublished(strapi: Core.Strapi, db: Knex, { type, documentId, title }: LedgerDocument, locale: Locale, person: number | undefined): Promise<void> {
	const place = { type, documentId, locale };
	const authors = await authorsSincePublication(db, documentId, locale);
	await addEvents(db, [{ at: Date.now(), ...place, unit: '', act: 'publish', ...(person === undefined ? {} : { person }) }]);
	await tellPeople(strapi, { kind: 'desk-published', to: authors, by: person, place, title });
}

/** Without a language Strapi means the default one. */
function localesOf(locale: string | string[] | undefined): Locale[] {
	if (locale === '*') return [...locales];
	return [locale ?? defaultLocale].flat().filter(isLocale);
}

/** Says on the published text how far it is behind its published original, for the notice that readers see. */
async function noteBehind(strapi: Core.Strapi, db: Knex, { type, documentId, sourceLocale, units }: LedgerDocument, fields: ReturnType<typeof fieldsOf>, rows: readonly EntryRow[], locale: Locale, translations: readonly Translation[]): Promise<void> {
	const original = rows.find((row) => row.publishedAt !== null && row.locale === sourceLocale);
	const published = rows.find((row) => row.publishedAt !== null && row.locale === locale);
	if (!original || !published) return;

	const pick = picker(translations);
	const parts = unitsOf(fields, original.tree, units, sourceLocale, newName).filter((unit) => !unit.gone && statusOf(unit, pick(unit)?.translation).staleness === 'changed').length;
	const before = Number(published.tree.behindParts ?? 0);
	if (parts === before) return;
	const since = parts === 0 ? null : (published.tree.behindSince ?? new Date());
	await db(strapi.contentType(uid(type)).collectionName ?? '')
		.where({ document_id: documentId, locale })
		.update({ behind_parts: parts || null, behind_since: since === null ? null : new Date(since as string | Date) });
}

/** @param draft its title names the entry in lists, where the language has one */
async function refreshSummary(db: Knex, document: LedgerDocument, locale: Locale, translations: readonly Translation[], published: boolean, draft?: EntryRow): Promise<void> {
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
		const current = translations.get(id);
		// A draft of a label or a name is a proposal beside what is public, which changes when it is agreed on.
		if (isShared(document.type) && current?.state === 'draft') continue;
		if (unit && current && isReadElsewhere(draft, current)) {
			const read: Translation = { ...current, state: 'checked', revision: current.revision + 1, ...(person === undefined ? {} : { reviewer: person }) };
			await saveTranslation(db, document.documentId, draft.locale, read);
			translations.set(id, read);
			events.push({ ...base, unit: id, act: 'check', state: 'checked', target: read.target });
			continue;
		}
		if (!unit || saysTheSame(unit, text, targetOf(id) ?? '')) continue;
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

/** A draft with a token that is not closed yet stands in the entry without it, and is no edit by somebody else. */
const saysTheSame = ({ slot, codes }: Unit, text: string, held: string): boolean => normalize(text) === normalize(held) || (slot !== undefined && normalize(text) === normalize(asWritten(held, codes)));

/** Who publishes a machine text in Strapi's own form has read it, and the guard says so on the row. */
const isReadElsewhere = ({ tree }: EntryRow, { origin, state }: Translation): boolean => origin === 'machine' && state === 'draft' && Boolean(tree.textCheckedAt);

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

/** 48 random bits name a passage inside one entry. */
const newName = (): string => randomBytes(6).toString('base64url');
