/**
 * Addresses: made from the title once, kept for ever. One that an entry has or had belongs to it in all languages: where a
 * text is missing, the site shows another language's under that one's address.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Locale } from '@erasmi/config/locales';
import { typeOfUid, type ContentType } from '@erasmi/config/types';
import type { Core, UID } from '@strapi/strapi';
import { within } from '../../../plugin-kit/within.ts';
import { lock } from './database.ts';
import { refuse } from './refusal.ts';
import type { Row } from './rows.ts';
import { freeSlug, isSlug, slugOf } from './slug.ts';

/**
 * Refuses an address that people typed and that is another entry's or holds other signs than letters, digits and hyphens.
 * @param before the row that is written over; the address it has was asked for when it came
 */
export async function checkSlug(strapi: Core.Strapi, uid: UID.ContentType, documentId: string | undefined, locale: Locale, data: Record<string, unknown>, before?: Row): Promise<void> {
	const { slug } = data;
	if (typeof slug !== 'string' || slug === '') return;
	if (!isSlug(slug)) refuse('bad-address', { slug, suggestion: slugOf(slug, locale) }, ['slug']);
	if (slug === before?.tree.slug) return;
	await lock(strapi, `slug:${uid}`);
	if ((await slugsOfOthers(strapi, uid, documentId, slug)).has(slug)) refuse('address-taken', { slug }, ['slug']);
}

/**
 * Takes an address away that was made from a title which somebody was still typing: until a text is public for the first
 * time, its address follows its title. One that people chose stays.
 * @param data what is about to be written over the row
 */
export async function dropOutgrownSlug(strapi: Core.Strapi, uid: UID.ContentType, { documentId, locale, tree }: Row, data: Record<string, unknown>): Promise<void> {
	const { title, slug, oldSlugs } = tree;
	const isKept = data.slug === undefined || data.slug === slug;
	if (typeof data.title !== 'string' || data.title === title || !isKept || typeof slug !== 'string') return;
	const wish = wishOf(String(title ?? ''), locale as Locale, documentId);
	const isMade = slug.startsWith(wish) && /^(?:-\d+)?$/u.test(slug.slice(wish.length));
	if (!isMade || oldOnes(oldSlugs).includes(slug)) return;
	const published = await strapi.db.query(uid).count({ where: { documentId, locale, publishedAt: { $notNull: true } } as never });
	if (published === 0) data.slug = null;
}

/** Gives drafts without an address one. Without a title they have to wait. */
export async function assignSlugs(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, locales: readonly string[]): Promise<void> {
	if (!('title' in strapi.contentType(uid).attributes)) return;
	const rows: { id: number; locale: Locale; title: string | null }[] = await strapi.db.query(uid).findMany({
		where: { documentId, locale: { $in: [...locales] }, publishedAt: null, $or: [{ slug: null }, { slug: '' }] } as never,
		select: ['id', 'locale', 'title'] as never,
	});
	for (const { id, locale, title } of rows) {
		if (!title?.trim()) continue;
		await lock(strapi, `slug:${uid}`);
		const wish = wishOf(title, locale, documentId);
		const taken = await slugsOfOthers(strapi, uid, documentId, wish);
		await writeQuietly(strapi, uid, id, { slug: freeSlug(wish, (slug) => taken.has(slug)) });
	}
}

const wishOf = (title: string, locale: Locale, documentId: string): string => slugOf(title, locale) || documentId.slice(0, 8);

interface Feed {
	slugsLike(type: ContentType, start: string): Promise<{ documentId: string; slug: string }[]>;
}

/**
 * Addresses that begin like this and belong to other entries of the type, in whatever language: those their texts have and
 * had, and those of languages that were removed, which only the feed remembers. A deleted entry leaves its addresses free.
 * @param start letters, digits and hyphens only
 */
export async function slugsOfOthers(strapi: Core.Strapi, uid: UID.ContentType, documentId: string | undefined, start: string): Promise<Set<string>> {
	const table = strapi.contentType(uid).collectionName ?? '';
	const rows: { slug: string | null; old_slugs: unknown }[] = await within(strapi, (db) =>
		db(table)
			.select('slug', 'old_slugs')
			.whereNot('document_id', documentId ?? '')
			.where((either) => either.where('slug', 'like', `${start}%`).orWhereRaw('cast(old_slugs as text) like ?', [`%"${start}%`])),
	);
	const ofTexts = rows.flatMap(({ slug, old_slugs: old }) => [slug ?? '', ...oldOnes(typeof old === 'string' ? JSON.parse(old) : old)]);
	return new Set([...ofTexts, ...(await publishedSlugsOfOthers(strapi, uid, documentId, start))]);
}

async function publishedSlugsOfOthers(strapi: Core.Strapi, uid: UID.ContentType, documentId: string | undefined, start: string): Promise<string[]> {
	const type = typeOfUid(uid);
	const ever = type ? await (strapi.plugin('change-feed').service('feed') as Feed).slugsLike(type, start) : [];
	const others = ever.filter((each) => each.documentId !== documentId);
	if (others.length === 0) return [];
	const there: { documentId: string }[] = await strapi.db.query(uid).findMany({ where: { documentId: { $in: [...new Set(others.map((each) => each.documentId))] } }, select: ['documentId'] as never });
	return others.filter((each) => there.some((row) => row.documentId === each.documentId)).map(({ slug }) => slug);
}

/** Remembers the address under which a text is public before another takes its place. */
export async function keepOldSlugs(strapi: Core.Strapi, uid: UID.ContentType, drafts: readonly Row[], published: readonly Row[]): Promise<void> {
	for (const draft of drafts) {
		const { slug, oldSlugs } = draft.tree;
		await writeOldSlugs(strapi, uid, draft, [...oldOnes(oldSlugs), ...slugsOf(draft, published)].filter((old) => old !== slug));
	}
}

/** Remembers the address of a text that is withdrawn: whatever it is called when it comes back, links to it hold. */
export async function keepWithdrawnSlugs(strapi: Core.Strapi, uid: UID.ContentType, drafts: readonly Row[], withdrawn: readonly Row[]): Promise<void> {
	for (const draft of drafts) await writeOldSlugs(strapi, uid, draft, [...oldOnes(draft.tree.oldSlugs), ...slugsOf(draft, withdrawn)]);
}

const slugsOf = ({ locale }: Row, rows: readonly Row[]): string[] => rows.flatMap((row) => (row.locale === locale && typeof row.tree.slug === 'string' ? [row.tree.slug] : []));
const oldOnes = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

async function writeOldSlugs(strapi: Core.Strapi, uid: UID.ContentType, { id, tree }: Row, slugs: readonly string[]): Promise<void> {
	const kept = [...new Set(slugs)];
	if (!isDeepStrictEqual(kept, oldOnes(tree.oldSlugs))) await writeQuietly(strapi, uid, id, { oldSlugs: kept });
}

/** Writes bookkeeping without making the row look changed. */
async function writeQuietly(strapi: Core.Strapi, uid: UID.ContentType, id: number, data: Record<string, unknown>): Promise<void> {
	const { updatedAt } = await strapi.db.query(uid).findOne({ where: { id }, select: ['updatedAt'] as never });
	await strapi.db.query(uid).update({ where: { id }, data: { ...data, updatedAt } as never });
}
