/**
 * One entry in the language it was written in, as the form reads and saves it: field by field, each with the revision
 * that was seen. Two people in different fields never meet; in the same field the second is asked.
 *
 * Saving goes through the document service, so rights, integrity, feed and desk apply.
 */
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@erasmi/config/environment';
import type { Locale } from '@erasmi/config/locales';
import { previewPath } from '@erasmi/config/preview';
import { uidOf } from '@erasmi/config/types';
import { formFields } from '../../steps.ts';
import { EditorsError } from '../errors.ts';
import { platform, uidOfType, type Person, type Problem, type Row, type Verdict } from '../platform.ts';
import { readValue, revisionOf, type EditorsField, type Tree } from './values.ts';

export interface Change {
	name: string;
	value: unknown;
	/** Revision of the value the person saw. Absent for a new entry. */
	seen?: string;
}

export interface FieldNow {
	value: unknown;
	revision: string;
}

export interface Entry {
	documentId: string;
	locale: Locale;
	title: string;
	/** Whether any version is on the site. */
	isPublic: boolean;
	fields: Record<string, FieldNow>;
	problems: Problem[];
}

export type Entries = ReturnType<typeof createEntries>;

const type = 'case';
const uid = uidOfType(type);

export function createEntries(strapi: Core.Strapi) {
	const ask = platform(strapi);
	const byName = (): Map<string, EditorsField> => new Map(ask.fields(type).filter(({ name }) => formFields.includes(name)).map((field) => [field.name, field]));

	/** The draft in the language it was written in. Only that one is read as a whole: an entry has up to twelve rows. */
	async function source(documentId: string): Promise<{ draft: Row; isPublic: boolean }> {
		const rows: { locale: Locale; sourceLocale: Locale | null; publishedAt: string | null }[] = await strapi.db.query(uid).findMany({ where: { documentId }, select: ['locale', 'sourceLocale', 'publishedAt'] as never });
		const written = rows.find(({ locale, sourceLocale, publishedAt }) => publishedAt === null && locale === sourceLocale);
		const [draft] = written ? await ask.rows().load(uid, documentId, { locales: [written.locale], status: 'draft' }) : [];
		if (!draft) throw new EditorsError('entry-gone');
		return { draft, isPublic: rows.some(({ publishedAt }) => publishedAt !== null) };
	}

	async function shown(documentId: string): Promise<Entry> {
		const { draft, isPublic } = await source(documentId);
		const { locale, tree } = draft;
		return {
			documentId,
			locale,
			title: typeof tree.title === 'string' ? tree.title : '',
			isPublic,
			fields: Object.fromEntries([...byName().keys()].map((name) => [name, { value: tree[name] ?? null, revision: revisionOf(tree[name]) }])),
			problems: await ask.ready().problems(uid, tree, locale),
		};
	}

	function readChanges(changes: readonly Change[]): Tree {
		const known = byName();
		const data: Tree = {};
		for (const { name, value } of changes) {
			const field = known.get(name);
			if (!field) throw new EditorsError('bad-value', { field: name });
			const read = readValue(field, value);
			if (!read.ok) throw new EditorsError(read.reason, { field: name });
			data[name] = read.value;
		}
		return data;
	}

	return {
		source,

		async open(person: Person, documentId: string): Promise<Entry & { can: { update: Verdict; publish: Verdict }; words: Record<string, number>; organisations: Record<string, unknown> }> {
			const entry = await shown(documentId);
			const may = (action: 'update' | 'publish'): Promise<Verdict> => ask.rights().decide(person, { action, uid: uidOf(type), documentId, locale: entry.locale });
			const [update, publish] = await Promise.all([may('update'), may('publish')]);
			return { ...entry, can: { update, publish }, words: this.limits(), organisations: await organisationsIn(strapi, entry.fields.actors?.value) };
		},

		/** @returns an address on the site under which the draft is seen for ten minutes */
		async preview(person: Person, documentId: string): Promise<string> {
			const { draft } = await source(documentId);
			await ask.rights().assert(person, { action: 'read', uid: uidOf(type), documentId, locale: draft.locale });
			const { publicOrigin, feedSecret } = readEnvironment(process.env, 'cms');
			return publicOrigin + previewPath(feedSecret, documentId, draft.locale);
		},

		/** Most words of each text of the form. */
		limits: (): Record<string, number> => Object.fromEntries([...byName().values()].flatMap(({ name, marks }) => (marks.words ? [[name, marks.words]] : []))),

		async create(person: Person, locale: Locale, changes: readonly Change[]): Promise<Entry> {
			const data = readChanges(changes);
			const { documentId } = await strapi.documents(uid).create({ locale, data: { ...ask.rows().data(uid, data), createdBy: person.id, updatedBy: person.id } as never });
			return shown(documentId);
		},

		/** @throws EditorsError `conflict` with what stands there now, when one of the fields was changed by somebody else */
		async save(person: Person, documentId: string, changes: readonly Change[]): Promise<Entry> {
			const data = readChanges(changes);
			await ask.rows().exclusively(documentId, async () => {
				const { draft } = await source(documentId);
				const passed = changes.filter(({ name, seen }) => seen !== revisionOf(draft.tree[name]));
				// What was sent twice because an answer was lost is no conflict.
				const conflicts = passed.filter(({ name }) => revisionOf(draft.tree[name]) !== revisionOf(data[name]));
				if (conflicts.length > 0) throw new EditorsError('conflict', { fields: Object.fromEntries(conflicts.map(({ name }) => [name, { value: draft.tree[name] ?? null, revision: revisionOf(draft.tree[name]) }])) });
				await strapi.documents(uid).update({ documentId, locale: draft.locale, data: { ...ask.rows().data(uid, data), updatedBy: person.id } as never });
			});
			return shown(documentId);
		},
	};
}

/** Names and kinds of the organisations that a list names, for showing it. */
async function organisationsIn(strapi: Core.Strapi, actors: unknown): Promise<Record<string, unknown>> {
	const ids = (Array.isArray(actors) ? (actors as Tree[]) : []).flatMap(({ organisation }) => (typeof organisation === 'string' ? [organisation] : []));
	if (ids.length === 0) return {};
	const found: { documentId: string; name: string; actorType: string; place: string | null; country: string | null }[] = await strapi.db.query('api::organisation.organisation').findMany({ where: { documentId: { $in: ids } } });
	return Object.fromEntries(found.map(({ documentId, name, actorType, place, country }) => [documentId, { documentId, name, actorType, place, country }]));
}
