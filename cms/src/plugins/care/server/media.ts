/** The media library as those see it who keep it in order: what shows a file, and which pictures nobody has described. */
import type { Core } from '@strapi/strapi';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { sharedTypes, workTypes, type SharedType, type WorkType } from '@erasmi/config/types';
import { CareError } from './errors.ts';
import type { Person } from '../../../plugin-kit/request.ts';
import { uidOfType } from './platform.ts';

type UsingType = WorkType | SharedType;

export interface Use {
	type: UsingType;
	documentId: string;
	title: string;
	locale: Locale | null;
}

export interface FileLine {
	id: number;
	name: string;
	/** Of a small version, for showing it. */
	picture: string | null;
	description: string;
	uses: Use[];
}

/** `undescribed`: pictures without a description. `unused`: nothing shows them. */
export type FileFilter = 'all' | 'undescribed' | 'unused';

export interface FilePage {
	files: FileLine[];
	total: number;
	page: number;
	pages: number;
}

/** As much of a field of content-integrity as is read here. */
interface Field {
	kind: string;
	name: string;
	value?: { type: string };
	fields?: readonly Field[];
	component?: string;
}

interface FileRow {
	id: number;
	name: string;
	url: string;
	mime: string;
	alternativeText: string | null;
	formats?: { thumbnail?: { url: string } } | null;
	related?: { __type: string; id: number; documentId?: string }[];
}

interface Uploading {
	updateFileInfo(id: number, info: { alternativeText: string }, options: { user: Person }): Promise<unknown>;
}

export type Media = ReturnType<typeof createMedia>;

const fileUid = 'plugin::upload.file';
const PAGE = 24;
const LONGEST_DESCRIPTION = 500;
const usingTypes: readonly UsingType[] = [...workTypes, ...sharedTypes];

export function createMedia(strapi: Core.Strapi) {
	const fieldsOf = (type: UsingType): Field[] => (strapi.plugin('content-integrity').service('fields') as { of(uid: string): Field[] }).of(uidOfType(type));
	const holdsMedia = (field: Field): boolean => field.value?.type === 'media';

	/** Lists of a type whose items show a file, with the component they are made of; and fields that show one themselves. */
	const places = (): { type: UsingType; field: string; component?: string }[] =>
		usingTypes.flatMap((type) =>
			fieldsOf(type).flatMap((field) => {
				if (holdsMedia(field)) return [{ type, field: field.name }];
				return field.fields?.some(holdsMedia) && field.component ? [{ type, field: field.name, component: field.component }] : [];
			}),
		);

	async function usesOf(files: readonly FileRow[]): Promise<Map<number, Use[]>> {
		const found = new Map<number, Use[]>(files.map(({ id }) => [id, []]));
		for (const place of places()) {
			const uid = uidOfType(place.type);
			const wanted = place.component ?? uid;
			const links = files.flatMap(({ id, related = [] }) => related.filter(({ __type }) => __type === wanted).map((each) => ({ file: id, row: each.id })));
			if (links.length === 0) continue;
			const ids = [...new Set(links.map(({ row }) => row))];
			const where = place.component ? { [place.field]: { id: { $in: ids } } } : { id: { $in: ids } };
			const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({ where, populate: place.component ? { [place.field]: { select: ['id'] } } : {} } as never);
			for (const row of rows) {
				const own = place.component ? ((row[place.field] ?? []) as { id: number }[]).map(({ id }) => id) : [Number(row.id)];
				const use: Use = { type: place.type, documentId: String(row.documentId), title: String(row.title ?? row.name ?? ''), locale: isLocale(row.locale) ? row.locale : null };
				for (const { file } of links.filter(({ row: id }) => own.includes(id))) add(found.get(file) ?? [], use, row);
			}
		}
		return found;
	}

	/** Each entry once, under its title in the language it was written in. */
	function add(uses: Use[], use: Use, row: Record<string, unknown>): void {
		const at = uses.findIndex((each) => each.type === use.type && each.documentId === use.documentId);
		if (at < 0) uses.push(use);
		else if (row.locale === row.sourceLocale) uses[at] = use;
	}

	async function lines(): Promise<FileLine[]> {
		const files: FileRow[] = await strapi.db.query(fileUid).findMany({ orderBy: { id: 'desc' }, populate: { related: true } as never });
		const uses = await usesOf(files);
		return files.map(({ id, name, url, mime, alternativeText, formats }) => ({ id, name, picture: mime.startsWith('image/') ? (formats?.thumbnail?.url ?? url) : null, description: alternativeText?.trim() ?? '', uses: uses.get(id) ?? [] }));
	}

	const fits = (filter: FileFilter) => ({ picture, description, uses }: FileLine): boolean => filter === 'all' || (filter === 'unused' ? uses.length === 0 : picture !== null && !isDescription(description));

	return {
		/** @param page from 1 */
		async list(filter: FileFilter, page: number): Promise<FilePage> {
			const found = (await lines()).filter(fits(filter));
			const pages = Math.max(1, Math.ceil(found.length / PAGE));
			const shown = Math.min(page, pages);
			return { files: found.slice((shown - 1) * PAGE, shown * PAGE), total: found.length, page: shown, pages };
		},

		/** What shows a file, for whoever wants to delete it. */
		async uses(id: number): Promise<Use[]> {
			const file = (await strapi.db.query(fileUid).findOne({ where: { id }, populate: { related: true } as never })) as FileRow | null;
			return file ? ((await usesOf([file])).get(id) ?? []) : [];
		},

		async describe(person: Person, id: number, description: string): Promise<void> {
			if (!isDescription(description) || description.length > LONGEST_DESCRIPTION) throw new CareError('no-description');
			const ability = strapi.requestContext.get()?.state?.userAbility as { can(action: string): boolean } | undefined;
			if (!ability?.can('plugin::upload.assets.update')) throw new CareError('no-library');
			if ((await strapi.db.query(fileUid).count({ where: { id } })) === 0) throw new CareError('gone');
			await (strapi.plugin('upload').service('upload') as Uploading).updateFileInfo(id, { alternativeText: description.trim() }, { user: person });
		},
	};
}

/** The name of a file describes nothing. */
export const isDescription = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^[^\s]+\.(?:jpe?g|png|webp|avif|gif)$/iu.test(text.trim());
