/** Differences between two versions as people read them: labels and values in their language, pictures as pictures. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import type { GuidedType } from '../../forms/index.ts';
import { namesOfPointers, pointersIn } from '../form/known.ts';
import type { EditorsField, Tree } from '../form/values.ts';
import { platform } from '../platform.ts';
import { differences, type Difference } from './differences.ts';
import { sayer } from './say.ts';

export interface Shown {
	path: string;
	label: string;
	kind: Difference['kind'];
	isText: boolean;
	before: string;
	after: string;
	/** Small versions of pictures. */
	pictures?: { before: string | null; after: string | null };
	/** What the text says in a translation that the reader understands; `isBehind`: the original said something else then. */
	translated?: { text: string; isBehind: boolean };
}

/** The same entry in the reader's language. */
export interface Translated {
	tree: Tree;
	/** Paths of texts that are older than the original. */
	behind: ReadonlySet<string>;
}

/** The language an entry was written in is said above the list. */
export const comparedFields = (strapi: Core.Strapi, type: GuidedType): EditorsField[] => platform(strapi).fields(type).filter(({ name }) => name !== 'sourceLocale');

export async function shownDifferences(strapi: Core.Strapi, type: GuidedType, before: Tree | undefined, after: Tree, translation?: Translated): Promise<Shown[]> {
	const ask = platform(strapi);
	const fields = comparedFields(strapi, type);
	const locale: Locale = ask.desk().locale();
	const known = await namesOfPointers(strapi, pointersIn(fields, after, pointersIn(fields, before ?? {})), locale);
	const say = await sayer(strapi, locale, known);
	const thumbnail = (id: unknown): string | null => (typeof id === 'number' ? (known.files[id]?.thumbnail ?? null) : null);
	return differences(fields, before, after).map((found) => {
		const { path, steps, field, kind } = found;
		const text = field.kind === 'text' && translation ? say(field, valueAt(translation.tree, path)) : '';
		return {
			...{ path, kind, label: ask.desk().label(steps), isText: field.kind === 'text', before: say(field, found.before), after: say(field, found.after) },
			...(field.value?.type === 'media' && { pictures: { before: thumbnail(found.before), after: thumbnail(found.after) } }),
			...(text && { translated: { text, isBehind: translation?.behind.has(path) ?? false } }),
		};
	});
}

/** @param path names of fields with keys of items, `actors/a1/role` */
function valueAt(tree: Tree, path: string): unknown {
	return path.split('/').reduce<unknown>((value, step) => (Array.isArray(value) ? value.find((item: Tree) => item.key === step) : (value as Tree | undefined)?.[step]), tree);
}
