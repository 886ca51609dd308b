/**
 * Keeps every document one truth: a middleware around the document service.
 *
 * Everything of one action happens in one transaction behind the document's lock, so nobody ever sees facts that differ
 * between languages.
 */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Locale } from '@erasmi/config/locales';
import type { Core, Modules, UID } from '@strapi/strapi';
import { applySource, type Tree } from './apply-source.ts';
import { withChecksums } from './checksums.ts';
import { lock } from './database.ts';
import type { Field } from './fields.ts';
import type { FieldsService } from './fields-service.ts';
import { withKeys } from './keys.ts';
import { assertPublishable } from './publish.ts';
import { refuse } from './refusal.ts';
import { isPublished, isSameContent, loadRows, setUpdatedAt, writeTree, type Row, type Which } from './rows.ts';
import { assignSlugs, checkSlug, dropOutgrownSlug, keepOldSlugs, keepWithdrawnSlugs } from './slugs.ts';
import { isLocalized } from './types.ts';

type Context = Modules.Documents.Middleware.Context;
type Next = () => Promise<unknown>;

/** Parameters of all actions that write; which ones are there depends on the action. */
interface Params {
	documentId?: string;
	locale?: string | string[] | null;
	status?: 'draft' | 'published';
	data?: Record<string, unknown>;
	fields?: unknown;
	populate?: unknown;
}

/** One action on one document. */
interface Work {
	strapi: Core.Strapi;
	uid: UID.ContentType;
	fields: readonly Field[];
	params: Params;
	next: Next;
}

const writing = ['create', 'update', 'publish', 'unpublish', 'discardDraft', 'delete', 'clone'] as const;
type Writing = (typeof writing)[number];
const isWriting = (action: string): action is Writing => (writing as readonly string[]).includes(action);

export function registerIntegrity(strapi: Core.Strapi): void {
	strapi.documents.use(async (context: Context, next) => {
		if (!isWriting(context.action) || !isLocalized(strapi, context.uid)) return next();
		const uid = context.uid;
		const action = context.action;
		const params = context.params as Params;

		return strapi.db.transaction(async () => {
			if (params.documentId) await lock(strapi, params.documentId);
			const fields = (strapi.plugin('content-integrity').service('fields') as FieldsService).of(uid);
			const run = (changed: Params): Work => {
				context.params = changed as typeof context.params;
				return { strapi, uid, fields, params: changed, next };
			};
			// Each action gives back what Strapi's own gives back; the table above it cannot know which that is.
			return actions[action](run(params), run) as ReturnType<typeof next>;
		});
	});
}

/** What each action does around Strapi's own. `again` changes the parameters before Strapi sees them. */
const actions: Record<Writing, (work: Work, again: (params: Params) => Work) => Promise<unknown>> = {
	create: createEntry,
	update: updateEntry,
	publish: publishEntry,
	unpublish: unpublishEntry,
	discardDraft: discardDraft,
	delete: deleteEntry,
	clone: cloneEntry,
};

async function createEntry(work: Work, again: (params: Params) => Work): Promise<unknown> {
	const { strapi, uid, fields, params } = work;
	const locale = await oneLocale(strapi, params.locale);
	const data = await withChecksums(strapi, withKeys(fields, { ...params.data, sourceLocale: locale }, undefined, randomUUID));
	await checkSlug(strapi, uid, typeof data.documentId === 'string' ? data.documentId : undefined, locale, data);
	const created = (await again({ ...withoutStatus(params), locale, data }).next()) as { documentId: string };
	await assignSlugs(strapi, uid, created.documentId, [locale]);

	return publishAfterwards(work, created.documentId, locale, created);
}

async function updateEntry(work: Work, again: (params: Params) => Work): Promise<unknown> {
	const { strapi, uid, fields, params } = work;
	const { documentId = '' } = params;
	const locale = await oneLocale(strapi, params.locale);
	const source = await sourceLocaleOf(strapi, uid, documentId);
	if (!source) return work.next();

	const [before] = await loadRows(strapi, uid, fields, documentId, { locales: [locale], status: 'draft' });
	const data = await withChecksums(strapi, withKeys(fields, { ...params.data, sourceLocale: source }, before?.raw, randomUUID));
	await checkSlug(strapi, uid, documentId, locale, data, before);
	if (before) await dropOutgrownSlug(strapi, uid, before, data);
	const updated = await again({ ...withoutStatus(params), locale, data }).next();
	await spread(work, documentId, source, locale, 'draft', before);
	await assignSlugs(strapi, uid, documentId, [locale]);

	return publishAfterwards(work, documentId, locale, updated);
}

async function publishEntry(work: Work): Promise<unknown> {
	const { strapi, uid, fields, params } = work;
	const { documentId = '' } = params;
	const source = await sourceLocaleOf(strapi, uid, documentId);
	if (!source) return work.next();

	const all = await loadRows(strapi, uid, fields, documentId);
	const wanted = await manyLocales(strapi, params.locale);
	const drafts = all.filter((row) => !isPublished(row) && (wanted === '*' || wanted.includes(row.locale)));
	await assertPublishable(strapi, uid, { fields, source, drafts, published: all.filter(isPublished) });
	await keepOldSlugs(strapi, uid, drafts, all.filter(isPublished));
	const result = await work.next();
	const locales = drafts.map((row) => row.locale);
	if (locales.includes(source)) await spread(work, documentId, source, source, 'published', all.find((row) => isPublished(row) && row.locale === source));
	else for (const locale of locales) await spread(work, documentId, source, locale, 'published');

	return result;
}

/** A text that is withdrawn takes its translations along: they would go on saying what nobody stands for any more. */
async function unpublishEntry(work: Work, again: (params: Params) => Work): Promise<unknown> {
	const { strapi, uid, fields, params } = work;
	const { documentId = '' } = params;
	const source = await sourceLocaleOf(strapi, uid, documentId);
	const wanted = await manyLocales(strapi, params.locale);
	const everything = source !== undefined && wanted !== '*' && wanted.includes(source);
	const withdrawn = await loadRows(strapi, uid, fields, documentId, { status: 'published', ...(everything || wanted === '*' ? {} : { locales: wanted }) });
	const result = await (everything ? again({ ...params, locale: '*' }) : work).next();
	await keepWithdrawnSlugs(strapi, uid, await loadRows(strapi, uid, fields, documentId, { status: 'draft', locales: withdrawn.map(({ locale }) => locale) }), withdrawn);

	return result;
}

async function discardDraft(work: Work, again: (params: Params) => Work): Promise<unknown> {
	const { strapi, uid, params } = work;
	const { documentId = '' } = params;
	const source = await sourceLocaleOf(strapi, uid, documentId);
	if (!source) return work.next();

	const wanted = await manyLocales(strapi, params.locale);
	const rows = await rowsWithoutContent(strapi, uid, documentId);
	const published = [...new Set(rows.filter((row) => row.publishedAt !== null).map((row) => row.locale))];
	const locales = wanted === '*' ? published : wanted;
	// Strapi would delete the draft and put nothing in its place.
	if (locales.length === 0 || locales.some((locale) => !published.includes(locale))) refuse('nothing-to-go-back-to');
	const result = await again({ ...params, locale: locales }).next();
	if (locales.includes(source)) await spread(work, documentId, source, source, 'draft');
	else for (const locale of locales) await spread(work, documentId, source, locale, 'draft');

	return result;
}

async function deleteEntry(work: Work, again: (params: Params) => Work): Promise<unknown> {
	const { strapi, uid, params } = work;
	// Strapi takes no language for the default language and would leave the others behind.
	if (!params.locale) return again({ ...params, locale: '*' }).next();
	const source = await sourceLocaleOf(strapi, uid, params.documentId ?? '');
	const wanted = await manyLocales(strapi, params.locale);
	if (source && wanted !== '*' && wanted.includes(source)) {
		const rows = await rowsWithoutContent(strapi, uid, params.documentId ?? '');
		if (rows.some((row) => !wanted.includes(row.locale))) refuse('original-has-translations', { language: source });
	}
	return work.next();
}

async function cloneEntry(work: Work): Promise<unknown> {
	const { strapi, uid, fields } = work;
	const result = (await work.next()) as { documentId?: string };
	if (!result.documentId) return result;

	const rows = await loadRows(strapi, uid, fields, result.documentId);
	const source = rows.find((row) => row.locale === row.tree.sourceLocale) ?? rows[0];
	for (const row of rows) await writeTree(strapi, uid, fields, row, { ...row.tree, sourceLocale: source?.locale, slug: null, oldSlugs: null });
	await assignSlugs(strapi, uid, result.documentId, rows.map((row) => row.locale));

	return result;
}

/**
 * After one language of one version was written: the source gives its facts to all others, any other takes them.
 * Publishing a translation therefore never touches what is public in another language.
 * @param before what the written row said; where its facts are still the same, the other languages are not even read
 */
export async function spread({ strapi, uid, fields }: Pick<Work, 'strapi' | 'uid' | 'fields'>, documentId: string, source: string, written: string, status: 'draft' | 'published', before?: Row): Promise<void> {
	const load = (which: Which): Promise<Row[]> => loadRows(strapi, uid, fields, documentId, { ...which, status });
	const [truth] = await load({ locales: [source] });
	if (!truth) return;

	const changed: string[] = [];
	if (written !== source || !before || !isSameInFacts(fields, before.tree, truth.tree)) {
		const rows = await load(written === source ? {} : { locales: [written] });
		for (const row of rows.filter(({ locale }) => locale !== source)) {
			if (await writeTree(strapi, uid, fields, row, applySource(fields, truth.tree, row.tree))) changed.push(row.locale);
		}
	}
	await settleTimes(strapi, uid, fields, documentId, [...new Set([written, ...changed])]);
}

const isSameInFacts = (fields: readonly Field[], before: Tree, after: Tree): boolean => isDeepStrictEqual(applySource(fields, after, before), before);

/**
 * Strapi calls an entry modified when its draft is younger than what is published. Facts that came from the source
 * make a draft young without a difference, so the times are set to what the contents say.
 */
async function settleTimes(strapi: Core.Strapi, uid: UID.ContentType, fields: readonly Field[], documentId: string, locales: readonly string[]): Promise<void> {
	const short = (await rowsWithoutContent(strapi, uid, documentId)).filter((row) => row.publishedAt !== null && locales.includes(row.locale));
	if (short.length === 0) return;

	const rows = await loadRows(strapi, uid, fields, documentId, { locales: short.map((row) => row.locale) });
	for (const published of rows.filter(isPublished)) {
		const draft = rows.find((row) => row.locale === published.locale && !isPublished(row));
		if (!draft) continue;
		const right = timeOfDraft(draft, published);
		if (right.getTime() !== new Date(draft.updatedAt).getTime()) await setUpdatedAt(strapi, uid, draft.id, right);
	}
}

function timeOfDraft(draft: Row, published: Row): Date {
	const [own, other] = [new Date(draft.updatedAt), new Date(published.updatedAt)];
	if (isSameContent(draft.tree, published.tree)) return other;
	return own > other ? own : new Date(other.getTime() + 1);
}

/** Strapi publishes inside `create` and `update` without asking the middlewares, so publishing is asked for separately. */
async function publishAfterwards({ strapi, uid, params }: Work, documentId: string, locale: string, saved: unknown): Promise<unknown> {
	if (params.status !== 'published') return saved;
	const { fields, populate } = params;
	const published = await strapi.documents(uid).publish({ documentId, locale, ...(fields ? { fields } : {}), ...(populate ? { populate } : {}) } as never);
	return published.entries[0];
}

const withoutStatus = ({ status: _, ...rest }: Params): Params => rest;

interface ShortRow {
	locale: string;
	publishedAt: string | null;
	sourceLocale: string | null;
}

const rowsWithoutContent = (strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<ShortRow[]> =>
	strapi.db.query(uid).findMany({ where: { documentId }, select: ['locale', 'publishedAt', 'sourceLocale'] as never, orderBy: { id: 'asc' } });

/** @returns `undefined` when the document does not exist */
async function sourceLocaleOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Locale | undefined> {
	const rows = await rowsWithoutContent(strapi, uid, documentId);
	const named = rows.find((row) => row.sourceLocale !== null)?.sourceLocale ?? rows[0]?.locale;
	return named as Locale | undefined;
}

const defaultLocaleOf = (strapi: Core.Strapi): Promise<string> => strapi.plugin('i18n').service('locales').getDefaultLocale();

async function oneLocale(strapi: Core.Strapi, locale: Params['locale']): Promise<Locale> {
	return ((typeof locale === 'string' && locale !== '*' ? locale : Array.isArray(locale) ? locale[0] : undefined) ?? (await defaultLocaleOf(strapi))) as Locale;
}

async function manyLocales(strapi: Core.Strapi, locale: Params['locale']): Promise<'*' | string[]> {
	if (locale === '*' || (Array.isArray(locale) && locale.includes('*'))) return '*';
	if (Array.isArray(locale)) return locale;
	return [locale ?? (await defaultLocaleOf(strapi))];
}
