/** What people say to each other about a passage, and who is asked to do an entry. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { DeskError } from './errors.ts';
import type { Place } from './ledger.ts';
import { mentioned, type Named } from './mentions.ts';
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
	const keyOf = ({ documentId, locale }: Place): string => `${documentId}/${locale}`;

	/** Everybody who may open the desk and so sees every entry in it: who can be named in a comment. */
	async function readers(): Promise<Named[]> {
		const users: User[] = await strapi.db.query('admin::user').findMany({ where: { isActive: true, blocked: { $ne: true }, roles: { permissions: { action: 'plugin::translation-desk.read' } } }, select: [...nameColumns], orderBy: { id: 'asc' } });
		return [...new Map(users.map((user) => [user.id, { id: user.id, name: nameOf(user) }])).values()];
	}

	return {
		readers,

		async comments({ documentId, locale }: Place): Promise<Comment[]> {
			const rows: { id: number; at: number | string; unit: string; person: number; text: string; resolved_at: number | null }[] = await strapi.db.connection(commentsTable).where({ document_id: documentId, locale }).orderBy('id');
			return rows.map(({ id, at, unit, person, text, resolved_at }) => ({ id, at: Number(at), unit, person, text, resolved: resolved_at !== null }));
		},

		/** @param title of the entry, for those who are named in the text */
		async comment(place: Place, unit: string, person: number, text: string, title: string): Promise<void> {
			if (!text.trim()) throw new DeskError('comment-missing');
			if (text.length > LONGEST_COMMENT) throw new DeskError('too-long', { max: LONGEST_COMMENT });
			await strapi.db.transaction(async ({ trx }) => {
				await trx(commentsTable).insert({ at: Date.now(), document_id: place.documentId, locale: place.locale, unit, person, text: text.trim() });
				await tellPeople(strapi, { kind: 'desk-mentioned', to: mentioned(text, await readers()), by: person, place, title, unit, comment: text.trim() });
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
		 * @param title of the entry, for the person who is asked
		 * @throws DeskError `unknown-person` when the account is gone or blocked
		 */
		async assign(place: Place, { person, by, due, comment }: Assignment, title: string): Promise<void> {
			const { documentId, locale } = place;
			const known = await strapi.db.query('admin::user').findOne({ where: { id: person, isActive: true, blocked: { $ne: true } }, select: ['id'] });
			if (!known) throw new DeskError('unknown-person');
			await strapi.db.transaction(async ({ trx }) => {
				await trx(assignmentsTable).insert({ at: Date.now(), document_id: documentId, locale, person, by, due: due ?? null, comment: comment ?? null }).onConflict(['document_id', 'locale']).merge();
				await tellPeople(strapi, { kind: 'desk-assigned', to: [person], by, place, title, ...(due ? { due } : {}), ...(comment ? { comment } : {}) });
			});
		},

		async unassign({ documentId, locale }: Place): Promise<void> {
			await strapi.db.connection(assignmentsTable).where({ document_id: documentId, locale }).delete();
		},

		/** Says that somebody is here, and answers who else is. Never a lock. */
		here(place: Place, person: number): number[] {
			const now = Date.now();
			const people = present.get(keyOf(place)) ?? new Map<number, number>();
			people.set(person, now);
			for (const [id, at] of people) if (now - at > PRESENCE_MS) people.delete(id);
			present.set(keyOf(place), people);
			return [...people.keys()].filter((id) => id !== person);
		},

		/** People of the language, for whom an entry can be assigned to. */
		async people(locale: Locale): Promise<{ id: number; name: string }[]> {
			const users: (User & { roles: { code: string }[] })[] = await strapi.db.query('admin::user').findMany({ where: { isActive: true }, populate: { roles: true }, orderBy: { id: 'asc' } });
			return users
				.filter(({ roles }) => roles.some(({ code }) => code.endsWith(`-${locale}`) || code === 'erasmi-administrator' || code === 'strapi-super-admin'))
				.map((user) => ({ id: user.id, name: nameOf(user) || String(user.id) }));
		},

		async names(ids: readonly number[]): Promise<Record<number, string>> {
			if (!ids.length) return {};
			const users: User[] = await strapi.db.query('admin::user').findMany({ where: { id: { $in: [...new Set(ids)] } }, select: [...nameColumns] });
			return Object.fromEntries(users.map((user) => [user.id, nameOf(user)]));
		},
	};
}

interface User {
	id: number;
	firstname?: string;
	lastname?: string;
	username?: string;
}

const nameColumns = ['id', 'firstname', 'lastname', 'username'] as const;
const nameOf = ({ firstname, lastname, username }: User): string => [firstname, lastname].filter(Boolean).join(' ') || username || '';
