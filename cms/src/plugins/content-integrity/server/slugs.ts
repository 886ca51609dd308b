/** Addresses: made from the title once, kept for ever, never given twice in a language. */
import { isDeepStrictEqual } from 'node:util';
import type { Locale } from '@erasmi/config/locales';
import type { Core, UID } from '@strapi/strapi';
import { lock } from './database.ts';
import { refuse } from './refusal.ts';
import type { Row } from './rows.ts';
import { freeSlug, isSlug, slugOf } from './slug.ts';

/** Refuses an address that people typed and that is taken or holds other signs than letters, digits and hyphens. */
export async function checkSlug(strapi: Core.Strapi, uid: UID.ContentType, documentId: string | undefined, locale: Locale, data: Record<string, unknown>): Promise<void> {
	const { slug } = data;
	if (typeof slug !== 'string' || slug === '') return;
	if (!isSlug(slug)) refuse('bad-address', { slug, suggestion: slugOf(slug, locale) }, ['slug']);
	await lock(strapi, `slug:${uid}:${locale}`);
	const others = await strapi.db.query(uid).count({ where: { slug, locale, ...(documentId ? { documentId: { $ne: documentId } } : {}) } });
	if (others > 0) refuse('address-taken', { slug }, ['slug']);
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
		await lock(strapi, `slug:${uid}:${locale}`);
		const wish = wishOf(title, locale, documentId);
		const taken = await takenSlugs(strapi, uid, documentId, locale, wish);
		await writeQuietly(strapi, uid, id, { slug: freeSlug(wish, (slug) => taken.has(slug)) });
	}
}

const wishOf = (title: string, locale: Locale, documentId: string): string => slugOf(title, locale) || documentId.slice(0, 8);

async function takenSlugs(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, locale: string, wish: string): Promise<Set<string>> {
	const rows: { slug: string }[] = await strapi.db.query(uid).findMany({ where: { locale, slug: { $startsWith: wish }, documentId: { $ne: documentId } } as never, select: ['slug'] as never });
	return new Set(rows.map(({ slug }) => slug));
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
