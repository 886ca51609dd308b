/** Works that point to another one: links are stored on one side only. */
import type { Locale } from '@erasmi/config/locales';
import { listTag } from '@erasmi/config/delivery';
import type { WorkType } from '@erasmi/config/types';
import type { Teaser } from '#lib/content-types.ts';
import { worksOf } from '#lib/server/listing.ts';
import { site } from '#lib/server/site.ts';
import type { RowOf } from './queries.ts';
import { row } from './rows.ts';
import { links, teaser } from './teasers.ts';

/**
 * @param field of the works that point, with links to `target`
 * @returns in the order of `sortBy`, or of their titles
 */
export async function pointingTo<T extends WorkType>(
	target: { type: WorkType; documentId: string },
	from: T,
	field: (row: RowOf[T]) => unknown,
	locale: Locale,
	tags: Set<string>,
	sortBy: (row: RowOf[T]) => number = () => 0,
): Promise<Teaser[]> {
	tags.add(listTag(from));
	const hits = await worksOf([from], locale);
	const rows = await Promise.all(
		hits.map(async (hit) => {
			const work = site().directory.work(from, hit.documentId);
			// One entry that cannot be read must not take this page with it.
			const found = work && (await row(from, work, work.sourceLocale).catch(() => null));
			return found ? { hit, row: found } : undefined;
		}),
	);
	return rows
		.filter((each) => each !== undefined)
		.filter((each) => links(field(each.row), target.type).some(({ type, documentId }) => type === target.type && documentId === target.documentId))
		.toSorted((a, b) => sortBy(a.row) - sortBy(b.row))
		.map(({ hit }) => teaser(hit, locale));
}
