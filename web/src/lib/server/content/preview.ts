/** An entry as its drafts say it, for those who write it. Asked from the CMS each time and kept nowhere. */
import { type Locale, bestLocale, locales } from '@erasmi/config/locales';
import type { WorkType } from '@erasmi/config/types';
import { type ArgumentNode, type DocumentNode, Kind, visit } from 'graphql';
import type { EntryOf } from '#lib/content-types.ts';
import { environment } from '#lib/server/environment.ts';
import type { WorkRecord } from '#lib/server/search/index.ts';
import { ask } from './cms.ts';
import type { TadaDocumentNode } from './graphql.ts';
import { madeFrom } from './made-from.ts';
import { type RowOf, rowQueries } from './queries.ts';
import { present, speaker } from './said.ts';

/**
 * @returns `undefined` when there is no such entry
 * @throws CmsUnavailable, CmsRefused
 */
export async function draftOf<T extends WorkType>(type: T, documentId: string, wanted: Locale): Promise<EntryOf[T] | undefined> {
	const drafts = new Map((await Promise.all(locales.map((locale) => draft(type, documentId, locale)))).flatMap((row, index) => (row ? [[locales[index] ?? wanted, row] as const] : [])));
	const sourceLocale = [...drafts.values()][0]?.sourceLocale ?? wanted;
	// What has no title yet is no translation; the original is shown as far as it is.
	const available = locales.filter((locale) => drafts.has(locale) && (locale === sourceLocale || drafts.get(locale)?.title));
	const shownIn = bestLocale(wanted, available, sourceLocale);
	const shown = shownIn && drafts.get(shownIn);
	if (!shownIn || !shown) return undefined;

	const original = shownIn === sourceLocale ? undefined : drafts.get(sourceLocale);
	return madeFrom[type]({ work: workOf(type, documentId, sourceLocale, available, drafts), wanted, shownIn, shown, original, speak: speaker(shownIn, sourceLocale), tags: new Set() });
}

const askForDrafts: ArgumentNode = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'status' }, value: { kind: Kind.ENUM, value: 'DRAFT' } };

/** The site's own question, asked for drafts: a preview never shows more or less than the page will. */
const draftQuery = <T extends WorkType>(type: T): TadaDocumentNode<{ rows: (RowOf[T] | null)[] }, { ids: string[]; locale: Locale }> =>
	visit(rowQueries[type] as DocumentNode, {
		Field: (field) => (field.alias?.value === 'rows' ? { ...field, arguments: [...(field.arguments ?? []), askForDrafts] } : undefined),
	}) as unknown as TadaDocumentNode<{ rows: (RowOf[T] | null)[] }, { ids: string[]; locale: Locale }>;

async function draft<T extends WorkType>(type: T, documentId: string, locale: Locale): Promise<RowOf[T] | undefined> {
	const { rows } = await ask(draftQuery(type), { ids: [documentId], locale }, environment().previewToken);
	return present(rows)[0];
}

/** What the replica would know of the entry if this were published. */
function workOf(type: WorkType, documentId: string, sourceLocale: Locale, available: Locale[], drafts: ReadonlyMap<Locale, RowOf[WorkType]>): WorkRecord {
	const slugs = Object.fromEntries(available.flatMap((locale) => { const slug = drafts.get(locale)?.slug; return slug ? [[locale, slug]] : []; }));
	return { id: `${type}-${documentId}`, type, documentId, sourceLocale, available, slugs, oldSlugs: [], publishedAt: {}, version: Date.now() };
}
