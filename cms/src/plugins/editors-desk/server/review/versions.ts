/** Every published version of an original: kept when it goes out, compared, and taken back into the draft. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { typeOfUid, uidOf } from '@erasmi/config/types';
import { within, type Knex } from '../../../../plugin-kit/within.ts';
import { isGuidedType, type GuidedType } from '../../forms/index.ts';
import { EditorsError } from '../errors.ts';
import type { Entries } from '../form/entries.ts';
import { filesById, pointersIn } from '../form/known.ts';
import type { EditorsField, Tree } from '../form/values.ts';
import { namesOf } from '../people.ts';
import type { Person } from '../../../../plugin-kit/request.ts';
import { platform, uidOfType } from '../platform.ts';
import { versionsTable } from '../tables.ts';
import type { Place } from './review.ts';
import { comparedFields, shownDifferences, type Shown } from './shown.ts';

export interface Version {
	id: number;
	at: number;
	by: string;
	title: string;
}

export interface Comparison {
	before: Version;
	/** Absent for the draft as it is now. */
	after?: Version;
	differences: Shown[];
}

interface VersionRow {
	id: number;
	at: number | string;
	person: number | null;
	title: string | null;
	content: string;
}

export type Versions = ReturnType<typeof createVersions>;

/** What stays as it is when an older version comes back: who is responsible, and when it was looked at. */
const kept = new Set(['owner', 'coOwners', 'sourceLocale', 'lastVerified', 'reviewDue']);

export function createVersions(strapi: Core.Strapi) {
	const ask = platform(strapi);
	const entries = (): Entries => strapi.plugin('editors-desk').service('entries') as Entries;
	const read = <T>(question: (db: Knex) => Promise<T>): Promise<T> => within(strapi, question);

	async function rowOf({ type, documentId }: Place, id: number): Promise<VersionRow> {
		const row: VersionRow | undefined = Number.isSafeInteger(id) ? await read((db) => db(versionsTable).where({ id, type, document_id: documentId }).first()) : undefined;
		if (!row) throw new EditorsError('entry-gone');
		return row;
	}

	async function named(rows: readonly VersionRow[]): Promise<Version[]> {
		const names = await namesOf(strapi, rows.flatMap(({ person }) => person ?? []));
		return rows.map(({ id, at, person, title }) => ({ id, at: Number(at), by: (person && names[person]) || '', title: title ?? '' }));
	}

	async function assertMay(person: Person, { type, documentId }: Place, action: 'read' | 'update', locale: Locale): Promise<void> {
		await ask.rights().assert(person, { action, uid: uidOf(type), documentId, locale });
	}

	return {
		/** The newest first. */
		async of(person: Person, place: Place): Promise<Version[]> {
			const { draft } = await entries().source(place.type, place.documentId);
			await assertMay(person, place, 'read', draft.locale);
			await keepFirst(strapi, place);
			return named(await read((db) => db(versionsTable).where({ type: place.type, document_id: place.documentId }).orderBy('id', 'desc').select('id', 'at', 'person', 'title')));
		},

		/** @param newer another version; absent for the draft as it is now */
		async compare(person: Person, place: Place, older: number, newer: number | undefined): Promise<Comparison> {
			const { draft } = await entries().source(place.type, place.documentId);
			await assertMay(person, place, 'read', draft.locale);
			const [before, after] = await Promise.all([rowOf(place, older), newer === undefined ? undefined : rowOf(place, newer)]);
			const [first, second] = await named(after ? [before, after] : [before]);
			if (!first) throw new EditorsError('entry-gone');
			return { before: first, ...(second && { after: second }), differences: await shownDifferences(strapi, place.type, treeOf(before), after ? treeOf(after) : draft.tree) };
		},

		/** The draft says again what the version said. It goes out by the second check, as every change does. */
		async restore(person: Person, place: Place, id: number): Promise<void> {
			const { type, documentId } = place;
			const uid = uidOfType(type);
			const row = await rowOf(place, id);
			await ask.rows().exclusively(documentId, async () => {
				const { draft } = await entries().source(type, documentId);
				await assertMay(person, place, 'update', draft.locale);
				const fields = comparedFields(strapi, type).filter(({ name, kind }) => kind !== 'own' && !kept.has(name));
				const tree = await present(strapi, fields, treeOf(row));
				const data = Object.fromEntries(fields.map(({ name }) => [name, tree[name] ?? null]));
				await strapi.documents(uid).update({ documentId, locale: draft.locale, data: { ...ask.rows().data(uid, data), updatedBy: person.id } as never });
			});
		},
	};
}

const treeOf = ({ content }: VersionRow): Tree => JSON.parse(content) as Tree;

/** Files and organisations that are gone by now are left out. */
async function present(strapi: Core.Strapi, fields: readonly EditorsField[], tree: Tree): Promise<Tree> {
	const wanted = pointersIn(fields, tree);
	const [files, organisations] = await Promise.all([
		filesById(strapi, [...wanted.files]),
		strapi.db.query('api::organisation.organisation').findMany({ where: { documentId: { $in: [...wanted.organisations] } }, select: ['documentId'] }) as Promise<{ documentId: string }[]>,
	]);
	return without(fields, tree, { files: new Set(files.map(({ id }) => id)), organisations: new Set(organisations.map(({ documentId }) => documentId)) });
}

/** Pure. */
function without(fields: readonly EditorsField[], tree: Tree, there: { files: ReadonlySet<number>; organisations: ReadonlySet<string> }): Tree {
	const result: Tree = { ...tree };
	const keep = (value: unknown, isThere: (id: never) => boolean): unknown => (Array.isArray(value) ? value.filter((id) => isThere(id as never)) : value !== null && value !== undefined && !isThere(value as never) ? null : value);
	for (const { name, kind, value, fields: inner = [] } of fields) {
		const own = tree[name];
		if (kind === 'list' && Array.isArray(own)) result[name] = own.map((item: Tree) => without(inner, item, there));
		else if (kind === 'group' && own !== null && typeof own === 'object') result[name] = without(inner, own as Tree, there);
		else if (value?.type === 'media') result[name] = keep(own, (id: number) => there.files.has(id));
		else if (value?.type === 'organisation' || value?.type === 'organisations') result[name] = keep(own, (id: string) => there.organisations.has(id));
	}
	return result;
}

/** What came to the site by another way, by an import or before versions were kept, is the first one. */
async function keepFirst(strapi: Core.Strapi, { type, documentId }: Place): Promise<void> {
	await strapi.db.transaction(async ({ trx }) => {
		if (!(await trx(versionsTable).where({ document_id: documentId }).first('id'))) await keepPublished(strapi, trx, type, documentId, null);
	});
}

/** Writes down what an original said each time it was published. */
export function watchVersions(strapi: Core.Strapi): void {
	strapi.documents.use(async (context, next) => {
		const type = typeOfUid(context.uid);
		if (context.action !== 'publish' || !isGuidedType(type)) return next();
		return strapi.db.transaction(async ({ trx }) => {
			const { documentId } = context.params as { documentId: string };
			await keepFirst(strapi, { type, documentId });
			const result = await next();
			const person = strapi.requestContext.get()?.state?.user as Person | undefined;
			await keepPublished(strapi, trx, type, documentId, person?.id ?? null);
			return result;
		});
	});
}

/** Publishing a translation leaves the original as it was, which is no version more. */
async function keepPublished(strapi: Core.Strapi, trx: Knex, type: GuidedType, documentId: string, person: number | null): Promise<void> {
	const uid = uidOfType(type);
	const any: { sourceLocale: Locale } | null = await strapi.db.query(uid).findOne({ where: { documentId, publishedAt: { $notNull: true } }, select: ['sourceLocale'] as never });
	const [published] = any ? await platform(strapi).rows().load(uid, documentId, { locales: [any.sourceLocale], status: 'published' }) : [];
	if (!published) return;
	const content = JSON.stringify(published.tree);
	const last: { content: string } | undefined = await trx(versionsTable).where({ document_id: documentId }).orderBy('id', 'desc').first('content');
	if (last?.content === content) return;
	await trx(versionsTable).insert({ type, document_id: documentId, locale: published.locale, at: person === null ? Date.parse(published.publishedAt ?? '') || Date.now() : Date.now(), person, title: String(published.tree.title ?? ''), content });
}
