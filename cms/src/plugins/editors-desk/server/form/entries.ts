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
import { formFields, guidedTypes, type GuidedType } from '../../forms/index.ts';
import { EditorsError } from '../errors.ts';
import type { Person } from '../../../../plugin-kit/request.ts';
import { platform, uidOfType, type Problem, type Row, type Verdict } from '../platform.ts';
import { describe, type FormField } from './inputs.ts';
import { filesById, namesOfPointers, pointersIn, type Known } from './known.ts';
import { uploadRules } from '../files/rules.ts';
import { shownDifferences } from '../review/shown.ts';
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

/** What somebody else wrote meanwhile, also in words. */
export interface Theirs extends FieldNow {
	said: string;
}

export interface Entry {
	type: GuidedType;
	documentId: string;
	locale: Locale;
	title: string;
	/** Whether any version is on the site. */
	isPublic: boolean;
	fields: Record<string, FieldNow>;
	problems: Problem[];
}

/** An entry with all that its form needs. */
export interface OpenedEntry extends Entry {
	can: { update: Verdict; publish: Verdict };
	form: FormField[];
	known: Known;
}

export type Entries = ReturnType<typeof createEntries>;

export function createEntries(strapi: Core.Strapi) {
	const ask = platform(strapi);
	const asked = (type: GuidedType): EditorsField[] => ask.fields(type).filter(({ name }) => formFields(type).includes(name));

	/** The draft in the language it was written in. Only that one is read as a whole: an entry has up to twelve rows. */
	async function source(type: GuidedType, documentId: string): Promise<{ draft: Row; isPublic: boolean }> {
		const uid = uidOfType(type);
		const rows: { locale: Locale; sourceLocale: Locale | null; publishedAt: string | null }[] = await strapi.db.query(uid).findMany({ where: { documentId }, select: ['locale', 'sourceLocale', 'publishedAt'] as never });
		const written = rows.find(({ locale, sourceLocale, publishedAt }) => publishedAt === null && locale === sourceLocale);
		const [draft] = written ? await ask.rows().load(uid, documentId, { locales: [written.locale], status: 'draft' }) : [];
		if (!draft) throw new EditorsError('entry-gone');
		return { draft, isPublic: rows.some(({ publishedAt }) => publishedAt !== null) };
	}

	async function shown(type: GuidedType, documentId: string): Promise<Entry> {
		const { draft, isPublic } = await source(type, documentId);
		const { locale, tree } = draft;
		return {
			...{ type, documentId, locale, isPublic },
			title: typeof tree.title === 'string' ? tree.title : '',
			fields: Object.fromEntries(asked(type).map(({ name }) => [name, { value: tree[name] ?? null, revision: revisionOf(tree[name]) }])),
			problems: await ask.ready().problems(uidOfType(type), tree, locale),
		};
	}

	function readChanges(type: GuidedType, changes: readonly Change[]): Tree {
		const known = new Map(asked(type).map((field) => [field.name, field]));
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

	async function theirs(type: GuidedType, tree: Tree, names: readonly string[]): Promise<Record<string, Theirs>> {
		const said = async (name: string): Promise<string> => (await shownDifferences(strapi, type, undefined, { [name]: tree[name] })).map(({ path, label, after }) => (path === name ? after : `${label}: ${after}`)).join('\n');
		return Object.fromEntries(await Promise.all(names.map(async (name) => [name, { value: tree[name] ?? null, revision: revisionOf(tree[name]), said: await said(name) }] as const)));
	}

	/** A database refuses a file that is gone with words for engineers. */
	async function assertFiles(type: GuidedType, data: Tree): Promise<void> {
		for (const field of asked(type)) {
			if (!(field.name in data)) continue;
			const { files } = pointersIn([field], data);
			if (files.size > 0 && (await filesById(strapi, [...files])).length < files.size) throw new EditorsError('file-gone', { field: field.name });
		}
	}

	/** Who only reports on a plan or network, does so on its own page. */
	async function mayUpdate(person: Person, type: GuidedType, documentId: string, locale: Locale): Promise<Verdict> {
		const verdict = await ask.rights().decide(person, { action: 'update', uid: uidOf(type), documentId, locale });
		return verdict.allowed && verdict.parts === 'progress' ? { allowed: false } : verdict;
	}

	return {
		source,

		/** Addresses in notices of the first versions name an entry by its id alone. */
		async typeOf(documentId: string): Promise<GuidedType> {
			for (const type of guidedTypes) if ((await strapi.db.query(uidOfType(type)).count({ where: { documentId } })) > 0) return type;
			throw new EditorsError('entry-gone');
		},

		/** What the form of a type asks for, in the words of the person who asks. */
		form(type: GuidedType): FormField[] {
			const locale = ask.desk().locale();
			return describe(asked(type), { label: (path) => ask.desk().name(path, locale), choices: (list) => ask.choices().of(list, locale), uploads: uploadRules(strapi) });
		},

		async open(person: Person, type: GuidedType, documentId: string): Promise<OpenedEntry> {
			const entry = await shown(type, documentId);
			const tree = Object.fromEntries(Object.entries(entry.fields).map(([name, { value }]) => [name, value]));
			const [update, publish, known] = await Promise.all([
				mayUpdate(person, type, documentId, entry.locale),
				ask.rights().decide(person, { action: 'publish', uid: uidOf(type), documentId, locale: entry.locale }),
				namesOfPointers(strapi, pointersIn(asked(type), tree), ask.desk().locale()),
			]);
			// Who may only read sees what the site shows, and no address that it keeps to itself.
			const fields = update.allowed ? entry.fields : Object.fromEntries(asked(type).map((field) => [field.name, hidePrivate(field, entry.fields[field.name] ?? nothing)]));
			return { ...entry, fields, can: { update, publish }, form: this.form(type), known };
		},

		/** @returns an address on the site under which the draft is seen for ten minutes */
		async preview(person: Person, type: GuidedType, documentId: string): Promise<string> {
			const { draft } = await source(type, documentId);
			await ask.rights().assert(person, { action: 'read', uid: uidOf(type), documentId, locale: draft.locale });
			const { publicOrigin, feedSecret } = readEnvironment(process.env, 'cms');
			return publicOrigin + previewPath(feedSecret, { type, documentId }, draft.locale);
		},

		async create(person: Person, type: GuidedType, locale: Locale, changes: readonly Change[]): Promise<Entry> {
			const uid = uidOfType(type);
			const data = readChanges(type, changes);
			await assertFiles(type, data);
			const { documentId } = await strapi.documents(uid).create({ locale, data: { ...ask.rows().data(uid, data), createdBy: person.id, updatedBy: person.id } as never });
			return shown(type, documentId);
		},

		/** @throws EditorsError `conflict` with what stands there now, when one of the fields was changed by somebody else */
		async save(person: Person, type: GuidedType, documentId: string, changes: readonly Change[]): Promise<Entry> {
			const uid = uidOfType(type);
			const data = readChanges(type, changes);
			await assertFiles(type, data);
			await ask.rows().exclusively(documentId, async () => {
				const { draft } = await source(type, documentId);
				const passed = changes.filter(({ name, seen }) => seen !== revisionOf(draft.tree[name]));
				// What was sent twice because an answer was lost is no conflict.
				const conflicts = passed.filter(({ name }) => revisionOf(draft.tree[name]) !== revisionOf(data[name]));
				if (conflicts.length > 0) throw new EditorsError('conflict', { fields: await theirs(type, draft.tree, conflicts.map(({ name }) => name)) });
				await strapi.documents(uid).update({ documentId, locale: draft.locale, data: { ...ask.rows().data(uid, data), updatedBy: person.id } as never });
			});
			return shown(type, documentId);
		},
	};
}

const nothing: FieldNow = { value: null, revision: revisionOf(null) };

function hidePrivate({ fields = [] }: EditorsField, now: FieldNow): FieldNow {
	const { value } = now;
	if (typeof value !== 'object' || value === null || Array.isArray(value) || !fields.some((field) => field.private)) return now;
	return { ...now, value: { ...value, ...Object.fromEntries(fields.filter((field) => field.private).map(({ name }) => [name, null])) } };
}
