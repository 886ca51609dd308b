/** Entries of a type that may tell of the same thing, in whatever language they were written: found while title and place are typed. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import type { GuidedType } from '../../forms/index.ts';
import { uidOfType } from '../platform.ts';
import { isAlike, skeletonOf } from './alike.ts';

export interface Similar {
	documentId: string;
	title: string;
	locale: Locale;
	place: string | null;
	isPublic: boolean;
	/** What they share. */
	because: 'title' | 'place' | 'both';
}

export type SimilarEntries = ReturnType<typeof createSimilar>;

interface Candidate {
	documentId: string;
	title: string | null;
	/** Some types have no place. */
	place?: string | null;
	locale: Locale;
	sourceLocale: Locale | null;
	publishedAt: string | null;
}

const FOUND_MAX = 5;
/** Share of the typed title's words that another title must have. */
const ALIKE = 0.5;

export function createSimilar(strapi: Core.Strapi) {
	return {
		/** @param except the entry itself */
		async find(type: GuidedType, { title, place, locale, except }: { title: string; place: string; locale: Locale; except?: string }): Promise<Similar[]> {
			// The stemmer is loaded when it is first needed: it takes a moment, and Strapi cannot load it at its start.
			const { stemsOf } = await import('@erasmi/config/text/analyze');
			const wanted = new Set(stemsOf(title, locale));
			const { attributes } = strapi.contentType(uidOfType(type));
			const rows: Candidate[] = await strapi.db.query(uidOfType(type)).findMany({ select: ['documentId', 'title', ...('place' in attributes ? ['place'] : []), 'locale', 'sourceLocale', 'publishedAt'] as never });
			const found = [...Map.groupBy(rows.filter(({ documentId }) => documentId !== except), ({ documentId }) => documentId)].flatMap(([documentId, versions]) => {
				const share = Math.max(0, ...versions.map((row) => shareOf(wanted, new Set(stemsOf(row.title ?? '', row.locale)))));
				const isSameTitle = share >= ALIKE || versions.some((row) => row.title && title.trim() && isAlike(row.title, title));
				const isSamePlace = versions.some((row) => row.place && place.trim() && placeName(row.place) === placeName(place));
				const original = versions.find((row) => row.locale === row.sourceLocale) ?? versions[0];
				if (!original || (!isSameTitle && !isSamePlace)) return [];
				const because = isSameTitle && isSamePlace ? ('both' as const) : isSameTitle ? ('title' as const) : ('place' as const);
				return [{ share: share + (isSamePlace ? 1 : 0), documentId, title: original.title ?? '', locale: original.locale, place: original.place ?? null, isPublic: versions.some((row) => row.publishedAt !== null), because }];
			});
			return found.toSorted((a, b) => b.share - a.share).slice(0, FOUND_MAX).map(({ share: _, ...similar }) => similar);
		},
	};
}

/** One word is shared by many titles, so it takes two. */
function shareOf(wanted: ReadonlySet<string>, there: ReadonlySet<string>): number {
	const shared = [...wanted].filter((stem) => there.has(stem)).length;
	return shared < 2 ? 0 : shared / Math.min(wanted.size, there.size);
}

/** "Narni, Umbria" and "Narni (TR)" are one place. */
const placeName = (place: string): string => skeletonOf(place.split(/[,(/–]/u)[0] ?? '');
