/** What people say to each other about a passage, and who is asked to do an entry. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { DeskError } from './errors.ts';
import type { Place } from './ledger.ts';
import { callsIn } from './mentions.ts';
import type { Entry } from './overview.ts';
import type { People } from './people.ts';
import { assignmentsTable, commentsTable } from './tables.ts';
import { tellPeople } from './tell.ts';

export interface Comment {
	id: number;
	at: number;
	unit: string;
	person: number;
	text: string;
	resolved: boolean;
}

export interface Assignment {
	person: number;
	by: number;
	due?: string;
	comment?: string;
}

const LONGEST_COMMENT = 2000;
/** Somebody who has not been heard of for this long has left. */
const PRESENCE_MS = 30_000;

export function createTalk(strapi: Core.Strapi) {
	const present = new Map<string, Map<number, number>>();
	const people = (): People => strapi.plugin('translation-desk').service('people');
	const keyOf = ({ documentId, locale }: Place): string => `${documentId}/${locale}`;

	return {
		async comments({ documentId, locale }: Place): Promise<Comment[]> {
			const rows: { id: number; at: number | string; unit: string; person: number; text: string; resolved_at: number | null }[] = await strapi.db.connection(commentsTable).where({ document_id: documentId, locale }).orderBy('id');
			return rows.map(({ id, at, unit, person, text, resolved_at }) => ({ id, at: Number(at), unit, person, text, resolved: resolved_at !== null }));
		},

		/**
		 * @param title of the entry, for those who are named in the text
		 * @throws DeskError `which-person` when a name in it is that of several people
		 */
		async comment(place: Place, unit: string, person: number, text: string, title: string): Promise<void> {
			if (!text.trim()) throw new DeskError('comment-missing');
			if (text.length > LONGEST_COMMENT) throw new DeskError('too-long', { max: LONGEST_COMMENT });
			const { called, unclear } = callsIn(text, await people().readers());
			if (unclear.length) throw new DeskError('which-person', { names: unclear });
			await strapi.db.transaction(async ({ trx }) => {
				await trx(commentsTable).insert({ at: Date.now(), document_id: place.documentId, locale: place.locale, unit, person, text: text.trim() });
				await tellPeople(strapi, { kind: 'desk-mentioned', to: called, by: person, place, title, unit, comment: text.trim() });
			});
		},

		async resolve({ documentId, locale }: Place, id: number): Promise<void> {
			await strapi.db.connection(commentsTable).where({ id, document_id: documentId, locale }).update({ resolved_at: Date.now() });
		},

		async assignment({ documentId, locale }: Place): Promise<Assignment | undefined> {
			const row: { person: number; by: number; due: string | null; comment: string | null } | undefined = await strapi.db.connection(assignmentsTable).where({ document_id: documentId, locale }).first();
			return row && { person: row.person, by: row.by, ...(row.due && { due: row.due }), ...(row.comment && { comment: row.comment }) };
		},

		/**
		 * Asks a person to do entries; one notice tells of all of them.
		 * @throws DeskError `unknown-person` when the account is gone or blocked
		 */
		async assign(locale: Locale, entries: readonly Entry[], { person, by, due, comment }: Assignment): Promise<void> {
			if (!(await people().isThere(person))) throw new DeskError('unknown-person');
			const [first, ...others] = entries;
			if (!first) return;
			await strapi.db.transaction(async ({ trx }) => {
				const rows = entries.map(({ documentId }) => ({ at: Date.now(), document_id: documentId, locale, person, by, due: due ?? null, comment: comment ?? null }));
				await trx(assignmentsTable).insert(rows).onConflict(['document_id', 'locale']).merge();
				await tellPeople(strapi, { kind: 'desk-assigned', to: [person], by, place: { ...first, locale }, title: first.title, others: others.length, ...(due ? { due } : {}), ...(comment ? { comment } : {}) });
			});
		},

		async unassign(locale: Locale, entries: readonly Entry[]): Promise<void> {
			await strapi.db.connection(assignmentsTable).where({ locale }).whereIn('document_id', entries.map(({ documentId }) => documentId)).delete();
		},

		/** Says that somebody is here, and answers who else is. Never a lock. */
		here(place: Place, person: number): number[] {
			const now = Date.now();
			const those = present.get(keyOf(place)) ?? new Map<number, number>();
			those.set(person, now);
			for (const [id, at] of those) if (now - at > PRESENCE_MS) those.delete(id);
			present.set(keyOf(place), those);
			return [...those.keys()].filter((id) => id !== person);
		},
	};
}
