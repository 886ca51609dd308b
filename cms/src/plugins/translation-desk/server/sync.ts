/**
 * Brings the ledger to what the entries say, in the transaction that changed them.
 *
 * The desk itself writes through the document service too and then finds nothing new; a text typed in Strapi's form,
 * imported, or sent by the API is noticed because it differs from what the ledger holds.
 */
import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { defaultLocale, isLocale, locales, type Locale } from '@erasmi/config/locales';
import { typeOfUid } from '@erasmi/config/types';
import { isDeskType, isShared, type DeskType } from '../desk-types.ts';
import { personActing } from './acting.ts';
import { writeDraft } from './draft.ts';
import { fieldsOf, rowsOf, uid, versionsOf, type EntryRow, type Version } from './entry.ts';
import { asWritten, read } from './ledger/content.ts';
import { normalize } from './ledger/fingerprint.ts';
import { picker, targetsOf } from './ledger/pick.ts';
import { fingerprintOf, type Origin, type Translation } from './ledger/states.ts';
import { statusOf, summarize } from './ledger/summary.ts';
import { unitsOf, type Unit } from './ledger/units.ts';
import type { Drafts } from './machine/drafts.ts';
import { addEvents, authorsSincePublication, dropTranslation, layAside, loadDocument, loadTranslations, saveDocument, saveSummary, saveTranslation, summariesOf, takeUpAgain, type Knex, type LedgerDocument, type LedgerEvent, type StoredSummary } from './store.ts';
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
			await syncDocument(strapi, trx, type, documentId, person, everything.has(context.action) ? {} : { touched, publishes: context.action === 'publish' });
			return result;
		});
	});
}

/** Acts after which more than the named language may say something else. */
const whole = new Set(['publish', 'delete', 'clone']);
/** Of these, acts that may leave any language changed. */
const everything = new Set(['delete', 'clone']);

/**
 * Brings some languages of an entry up to date, when its original was not among what the act touched: a translator's save
 * reads one row and not all twelve.
 * @returns false when that does not suffice
 */
async function syncLanguages(strapi: Core.Strapi, db: Knex, documentId: string, touched: readonly Locale[], person: number | undefined): Promise<boolean> {
	const document = await loadDocument(db, documentId);
	if (!document || touched.length === 0 || touched.includes(document.sourceLocale)) return false;

	const fields = fieldsOf(strapi, document.type);
	const sync: Sync = { strapi, db, document, fields, person, returned: new Set(), versions: await versionsOf(strapi, document.type, documentId), summaries: await summariesOf(db, documentId) };
	const drafts = await rowsOf(strapi, document.type, documentId, { locales: touched, status: 'draft' });
	for (const locale of touched) await syncLanguage(sync, locale, await loadTranslations(db, documentId, locale), drafts.find((row) => row.locale === locale));
	return true;
}

export interface Touch {
	/** Languages the act wrote. Absent: any may say something else. */
	touched?: readonly Locale[];
	/** Whether those languages were made public. */
	publishes?: boolean;
}

/** Reads of other languages only what the act may have changed: their drafts, when the passages of the original are others than before. */
export async function syncDocument(strapi: Core.Strapi, db: Knex, type: DeskType, documentId: string, person?: number, { touched = locales, publishes = false }: Touch = {}): Promise<void> {
	const versions = await versionsOf(strapi, type, documentId);
	const source = versions.find(({ publishedAt, sourceLocale, locale }) => publishedAt === null && sourceLocale === locale)?.locale;
	const original = source && (await rowsOf(strapi, type, documentId, { locales: [source], status: 'draft' })).find(({ locale, publishedAt }) => locale === source && publishedAt === null);
	if (!original) return leave(db, documentId, person);

	const before = (await loadDocument(db, documentId)) ?? (await comeBack(db, documentId, person));
	const fields = fieldsOf(strapi, type);
	const units = unitsOf(fields, original.tree, before?.units ?? [], original.locale, newName);
	const document: LedgerDocument = { type, documentId, sourceLocale: original.locale, title: String(original.tree.title ?? ''), units };
	if (!isSameDocument(document, before)) await saveDocument(db, document);

	const observed = (before && isSameShape(before.units, units) ? touched : locales).filter((locale) => locale !== original.locale);
	const drafts = observed.length > 0 ? await rowsOf(strapi, type, documentId, { locales: observed, status: 'draft' }) : [];
	const sync: Sync = { strapi, db, document, fields, person, returned: returnedOf(before?.units ?? [], units), versions, summaries: await summariesOf(db, documentId) };
	const known = Map.groupBy(await loadTranslations(db, documentId), ({ locale }) => locale);
	const published = publishes ? touched : [];
	const publicUnits = published.length > 0 ? await unitsInPublic(strapi, sync) : undefined;
	for (const locale of locales) {
		if (locale === original.locale) continue;
		const held = await syncLanguage(sync, locale, known.get(locale) ?? [], drafts.find((row) => row.locale === locale && row.publishedAt === null));
		if (publicUnits && (published.includes(original.locale) || published.includes(locale))) await noteBehind(strapi, sync, publicUnits, locale, held);
		if (published.includes(locale)) await notePublished(strapi, db, document, locale, person);
		if (published.includes(original.locale) && held.length === 0) await (strapi.plugin('translation-desk').service('drafts') as Drafts).ask(documentId, locale);
	}
}

async function leave(db: Knex, documentId: string, person: number | undefined): Promise<void> {
	const known = await loadDocument(db, documentId);
	await layAside(db, documentId);
	if (known) await addEvents(db, [ofEntry(known, 'gone', person)]);
}

async function comeBack(db: Knex, documentId: string, person: number | undefined): Promise<LedgerDocument | undefined> {
	const known = await takeUpAgain(db, documentId);
	if (known) await addEvents(db, [ofEntry(known, 'back', person)]);
	return known;
}

const ofEntry = ({ type, documentId, sourceLocale }: LedgerDocument, act: 'gone' | 'back', person: number | undefined): LedgerEvent => ({ at: Date.now(), type, documentId, locale: sourceLocale, unit: '', act, ...(person === undefined ? {} : { person }) });

/** What the work on each language of one entry shares. */
interface Sync {
	strapi: Core.Strapi;
	db: Knex;
	document: LedgerDocument;
	fields: ReturnType<typeof fieldsOf>;
	person: number | undefined;
	/** Passages that had left the original and are in it again. */
	returned: ReadonlySet<string>;
	versions: readonly Version[];
	summaries: ReadonlyMap<Locale, StoredSummary>;
}

/** As it is stored, which knows no `undefined`. */
const isSameDocument = (now: LedgerDocument, before: LedgerDocument | undefined): boolean => before?.title === now.title && before.sourceLocale === now.sourceLocale && JSON.stringify(before.units) === JSON.stringify(now.units);

/** Where each passage of a translation stands follows from which passages the original has, and in which order. */
const isSameShape = (before: readonly Unit[], now: readonly Unit[]): boolean => before.length === now.length && before.every(({ id, gone }, at) => id === now[at]?.id && gone === now[at]?.gone);

function returnedOf(before: readonly Unit[], now: readonly Unit[]): Set<string> {
	const gone = new Set(before.filter((unit) => unit.gone).map(({ id }) => id));
	return new Set(now.filter((unit) => !unit.gone && gone.has(unit.id)).map(({ id }) => id));
}

/**
 * @param draft absent when nobody wrote it
 * @returns the translations as they are now
 */
async function syncLanguage(sync: Sync, locale: Locale, known: readonly Translation[], draft: EntryRow | undefined): Promise<readonly Translation[]> {
	const { held, lacks } = draft ? await observe(sync, draft, known) : { held: known, lacks: false };
	if (lacks) await writeDraft(sync.strapi, sync.document, locale, held, sync.person);
	await refreshSummary(sync, locale, held);
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

/** The passages of the published original. */
async function unitsInPublic(strapi: Core.Strapi, { document: { type, documentId, sourceLocale, units }, fields }: Sync): Promise<readonly Unit[] | undefined> {
	const rows = await rowsOf(strapi, type, documentId, { locales: [sourceLocale], status: 'published' });
	const original = rows.find((row) => row.publishedAt !== null && row.locale === sourceLocale);
	return original && unitsOf(fields, original.tree, units, sourceLocale, newName);
}

/** Says on the published text how far it is behind its published original, for the notice that readers see. */
async function noteBehind(strapi: Core.Strapi, { db, document: { type, documentId }, versions }: Sync, publicUnits: readonly Unit[], locale: Locale, translations: readonly Translation[]): Promise<void> {
	const published = versions.find((version) => version.publishedAt !== null && version.locale === locale);
	if (!published) return;

	const pick = picker(translations);
	const parts = publicUnits.filter((unit) => !unit.gone && statusOf(unit, pick(unit)?.translation).staleness === 'changed').length;
	if (parts === Number(published.behindParts ?? 0)) return;
	const since = parts === 0 ? null : (published.behindSince ?? new Date());
	await db(strapi.contentType(uid(type)).collectionName ?? '')
		.where({ document_id: documentId, locale })
		.update({ behind_parts: parts || null, behind_since: since === null ? null : new Date(since) });
}

async function refreshSummary({ db, document, versions, summaries }: Sync, locale: Locale, translations: readonly Translation[]): Promise<void> {
	const own = versions.filter((version) => version.locale === locale);
	// The draft's title names the entry in lists, where the language has one.
	const title = own.find(({ publishedAt }) => publishedAt === null)?.title || document.title;
	const summary: StoredSummary = { ...summarize(document.units, translations), type: document.type, documentId: document.documentId, locale, sourceLocale: document.sourceLocale, title, published: own.some(({ publishedAt }) => publishedAt !== null) };
	if (!isDeepStrictEqual(summary, summaries.get(locale))) await saveSummary(db, summary);
}

/**
 * Takes over what a draft says that the ledger does not know.
 * @returns the translations as they are now, and whether the draft lacks some of them
 */
async function observe({ db, document, fields, person, returned }: Sync, draft: EntryRow, held: readonly Translation[]): Promise<{ held: Translation[]; lacks: boolean }> {
	const unitById = new Map(document.units.map((unit) => [unit.id, unit]));
	const targetOf = targetsOf(document.units, held);
	const translations = new Map(held.map((translation) => [translation.unit, translation]));
	const events: LedgerEvent[] = [];
	let lacks = false;
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
		// A passage that left the original took its words out of this draft, and nobody else did: they come back with it.
		if (!text.trim() && current && returned.has(id)) {
			lacks = true;
			continue;
		}
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
	return { held: [...translations.values()], lacks };
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
