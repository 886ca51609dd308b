/** An entry that no longer holds leaves the site in all languages and is kept, with the reason. */
import type { Core } from '@strapi/strapi';
import type { ArchivedEntry } from '@erasmi/config/delivery';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { isWorkType, typeOfUid, uidOf, workTypes, type WorkType } from '@erasmi/config/types';
import { within } from '../../../plugin-kit/within.ts';
import { CareError } from './errors.ts';
import { createPeople, namesOf } from './people.ts';
import type { Person } from '../../../plugin-kit/request.ts';
import { platform, uidOfType, type Row } from './platform.ts';
import * as store from './store.ts';
import type { Archived } from './store.ts';

export interface ArchiveLine extends Omit<Archived, 'person'> {
	title: string;
	locale: Locale;
	by: string;
	/** Whether the person who asks may take it out of the archive. */
	canReturn: boolean;
}

export type Archive = ReturnType<typeof createArchive>;

const LONGEST_REASON = 1000;

export function createArchive(strapi: Core.Strapi) {
	const ask = platform(strapi);

	async function original(type: WorkType, documentId: string): Promise<{ draft: Row; isPublic: boolean }> {
		const rows = await ask.rows().load(uidOfType(type), documentId);
		const draft = rows.find(({ publishedAt, locale, tree }) => publishedAt === null && locale === tree.sourceLocale);
		if (!draft) throw new CareError('gone');
		return { draft, isPublic: rows.some(({ publishedAt }) => publishedAt !== null) };
	}

	return {
		async list(person: Person): Promise<ArchiveLine[]> {
			const found = await within(strapi, store.archivedEntries);
			const names = await namesOf(strapi, found.map(({ person: by }) => by));
			const lines = await Promise.all(
				found.map(async ({ person: by, ...entry }): Promise<ArchiveLine | undefined> => {
					const { type, documentId } = entry;
					const row: { title?: string; locale: string } | null = await strapi.db.query(uidOfType(type)).findOne({ where: { documentId, publishedAt: null }, orderBy: { id: 'asc' } });
					// It may have been deleted for good since.
					if (!row || !isLocale(row.locale)) return undefined;
					const { allowed } = await ask.rights().decide(person, { action: 'update', uid: uidOf(type), documentId, locale: row.locale });
					return { ...entry, title: row.title ?? '', locale: row.locale, by: names.get(by) ?? '', canReturn: allowed };
				}),
			);
			return lines.filter((line) => line !== undefined);
		},

		/** Document ids, for lists that show only what lives. */
		ids: async (): Promise<string[]> => (await within(strapi, store.archivedEntries)).map(({ documentId }) => documentId),

		/** What a site has to know of it: where it was, and since when it is not there. */
		async forSites(): Promise<ArchivedEntry[]> {
			const found = await within(strapi, store.archivedEntries);
			const byType = await Promise.all(
				workTypes.map(async (type) => {
					const entries = found.filter((entry) => entry.type === type);
					const slugs = await ask.feed().slugsOf(type, entries.map(({ documentId }) => documentId));
					return entries.map(({ documentId, at }): ArchivedEntry => ({ type, documentId, at, slugs: slugs.get(documentId) ?? [] }));
				}),
			);
			return byType.flat();
		},

		/** What the panel beside an entry says. */
		async standing(person: Person, type: WorkType, documentId: string): Promise<{ isPublic: boolean; isArchived: boolean; reviewDue: string | null; canArchive: boolean; canConfirm: boolean }> {
			const { draft, isPublic } = await original(type, documentId);
			const question = { uid: uidOf(type), documentId, locale: draft.locale };
			const [archived, unpublish, update] = await Promise.all([this.ids(), ask.rights().decide(person, { ...question, action: 'unpublish' }), ask.rights().decide(person, { ...question, action: 'update' })]);
			const { reviewDue } = draft.tree;
			return { isPublic, isArchived: archived.includes(documentId), reviewDue: typeof reviewDue === 'string' ? reviewDue : null, canArchive: isPublic && unpublish.allowed, canConfirm: isPublic && update.allowed };
		},

		async archive(person: Person, type: WorkType, documentId: string, reason: string): Promise<void> {
			if (reason.length > LONGEST_REASON) throw new CareError('bad-value');
			await ask.rows().exclusively(documentId, async () => {
				const { draft, isPublic } = await original(type, documentId);
				if (!isPublic) throw new CareError('not-public');
				await ask.rights().assert(person, { action: 'unpublish', uid: uidOf(type), documentId, locale: draft.locale });
				// In one: a site that hears that the entry has gone asks at once whether it was archived.
				await strapi.db.transaction(async ({ trx }) => {
					// Withdrawing the original takes its translations along.
					await strapi.documents(uidOfType(type)).unpublish({ documentId, locale: draft.locale } as never);
					await store.forgetArchived(trx, documentId);
					await store.addArchived(trx, { type, documentId, at: Date.now(), person: person.id, reason: reason.trim() });
				});
				const people = await createPeople(strapi);
				const to = (await people.keepers({ type, documentId, locale: draft.locale })).filter((id) => id !== person.id);
				await ask.notices().tell({ to, kind: 'care-archived', values: { by: String(person.firstname ?? ''), title: String(draft.tree.title ?? ''), ...(reason.trim() && { comment: reason.trim() }) }, link: '/plugins/care' });
			});
		},

		/** It becomes a draft again that has to be checked and published as any other. */
		async bringBack(person: Person, type: WorkType, documentId: string): Promise<Locale> {
			const { draft } = await original(type, documentId);
			await ask.rights().assert(person, { action: 'update', uid: uidOf(type), documentId, locale: draft.locale });
			if (!(await strapi.db.transaction(({ trx }) => store.forgetArchived(trx, documentId)))) throw new CareError('gone');
			return draft.locale;
		},
	};
}

/** Whoever publishes an entry again has taken it out of the archive. */
export function watchReturns(strapi: Core.Strapi): void {
	strapi.documents.use(async (context, next) => {
		if (context.action !== 'publish' || !isWorkType(typeOfUid(context.uid))) return next();
		return strapi.db.transaction(async ({ trx }) => {
			const result = await next();
			await store.forgetArchived(trx, (context.params as { documentId: string }).documentId);
			return result;
		});
	});
}
