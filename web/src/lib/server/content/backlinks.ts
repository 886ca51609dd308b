/** Works that point to another one: links are stored on one side only. */
import type { Locale } from '@erasmi/config/locales';
import { listTag } from '@erasmi/config/delivery';
import type { WorkType } from '@erasmi/config/types';
import type { Teaser } from '#lib/content-types.ts';
import { Memo } from '#lib/server/cache/memo.ts';
import { worksOf } from '#lib/server/listing.ts';
import { site } from '#lib/server/site.ts';
import type { RowOf } from './queries.ts';
import { row } from './rows.ts';
import { type Link, links, teasers } from './teasers.ts';

/** Who points where, by the id of the work pointed to. */
const indexes = new Memo<ReadonlyMap<string, Link[]>>();

/** One field with links, and the order in which its owners are shown. */
export interface Pointer<T extends WorkType> {
	from: T;
	to: WorkType;
	field: (row: RowOf[T]) => unknown;
	order?: (row: RowOf[T]) => number;
}

export async function pointingTo<T extends WorkType>(documentId: string, pointer: Pointer<T>, locale: Locale, tags: Set<string>): Promise<Teaser[]> {
	const index = await indexes.get(`${pointer.from}:${pointer.to}`, tags, (own) => indexOf(pointer, own));
	return teasers(index?.get(documentId) ?? [], locale, tags);
}

async function indexOf<T extends WorkType>({ from, to, field, order = () => 0 }: Pointer<T>, tags: Set<string>): Promise<ReadonlyMap<string, Link[]>> {
	tags.add(listTag(from));
	const rows = await Promise.all(
		(await worksOf([from], 'en')).map(async ({ documentId }) => {
			const work = site().directory.work(from, documentId);
			// One entry that cannot be read must not take all pages with it that others point to.
			return work ? row(from, work, work.sourceLocale).catch(() => null) : null;
		}),
	);
	const index = new Map<string, Link[]>();
	for (const own of rows.filter((each) => each !== null).toSorted((a, b) => order(a) - order(b))) {
		for (const { type, documentId } of links(field(own), to)) if (type === to) index.set(documentId, [...(index.get(documentId) ?? []), { type: from, documentId: own.documentId }]);
	}
	return index;
}
