/** What all types of entries share: finding them by address, and the fields around the text. */
import { type Locale, bestLocale, directionOf } from '@erasmi/config/locales';
import { entryTag, vocabularyTag } from '@erasmi/config/delivery';
import type { TextOrigin } from '@erasmi/config/search/document';
import { type WorkType, kindOf } from '@erasmi/config/types';
import type { Entry, Head, Source, Teaser } from '#lib/content-types.ts';
import { filePath, type EntryPart, partPath, permanentPath } from '#lib/routes.ts';
import { environment } from '#lib/server/environment.ts';
import { NothingReplicated } from '#lib/server/errors.ts';
import type { WorkRecord } from '#lib/server/search/index.ts';
import { markedTab } from '#lib/tabs.ts';
import { hasFile } from '#lib/take-along.ts';
import { site } from '#lib/server/site.ts';
import { webAddress } from './addresses.ts';
import { defined } from './defined.ts';
import { languagesOfWork, slugIn, workPath } from './languages.ts';
import { organisation } from './organisations.ts';
import type { RowOf } from './queries.ts';
import { row } from './rows.ts';
import { type Listed, type Speaker, present, speaker } from './said.ts';
import { type Link, links, teaser, teasers } from './teasers.ts';

/** Everything that turning a row into a page needs to know. */
export interface Context<T extends WorkType> {
	work: WorkRecord;
	/** What the reader asked for. */
	wanted: Locale;
	shownIn: Locale;
	shown: RowOf[T];
	/** Absent when the shown language is the original. */
	original: RowOf[T] | undefined;
	speak: Speaker;
	/** Collects what the page is made from. */
	tags: Set<string>;
}

export type Found<T> = { found: 'entry'; entry: T } | { found: 'moved'; to: string } | undefined;

/**
 * The entry behind an address, ready to be turned into a page.
 * @returns `moved` for an old slug or one of another language, `undefined` when there is no such entry
 * @throws NothingReplicated as long as the site cannot know what exists
 * @throws CmsUnavailable, CmsRefused when the text was never loaded and cannot be now
 */
export async function find<T extends WorkType>(type: T, slug: string, wanted: Locale, tags: Set<string>): Promise<Found<Context<T>>> {
	const { directory } = site();
	if (directory.version() === 0) throw new NothingReplicated();
	const address = directory.addressBySlug(type, slug, wanted);
	const work = address && directory.work(type, address.documentId);
	if (!work) return undefined;

	if (slug !== slugIn(work, wanted)) return { found: 'moved', to: workPath(work, wanted) };
	const entry = await contextOf(type, work, wanted, tags);
	return entry && { found: 'entry', entry };
}

/**
 * A work with the texts that a reader of this language gets.
 * @returns `undefined` when it was withdrawn since the replica heard of it
 * @throws CmsUnavailable, CmsRefused when the text was never loaded and cannot be now
 */
export async function contextOf<T extends WorkType>(type: T, work: WorkRecord, wanted: Locale, tags: Set<string>): Promise<Context<T> | undefined> {
	tags.add(entryTag(type, work.documentId)).add(vocabularyTag);

	for (const shownIn of candidates(work, wanted)) {
		const [shown, original] = await Promise.all([row(type, work, shownIn), shownIn === work.sourceLocale || !work.available.includes(work.sourceLocale) ? undefined : row(type, work, work.sourceLocale)]);
		if (shown) return { work, wanted, shownIn, shown, original: original ?? undefined, speak: speaker(shownIn, work.sourceLocale), tags };
	}
	return undefined;
}

/** The best language first; another one only when that was withdrawn since the replica heard of it. */
function candidates(work: WorkRecord, wanted: Locale): Locale[] {
	const order: Locale[] = [];
	for (let left = work.available; left.length > 0; left = left.filter((locale) => !order.includes(locale))) {
		const next = bestLocale(wanted, left, work.sourceLocale);
		if (!next) break;
		order.push(next);
	}
	return order;
}

export function common<T extends WorkType>(type: T, { work, wanted, shownIn, shown, original, speak, tags }: Context<T>): Entry & { type: T } {
	return {
		type,
		documentId: work.documentId,
		lang: shownIn,
		dir: directionOf(shownIn),
		origin: shownIn === work.sourceLocale ? 'original' : ((shown.textOrigin ?? 'human') satisfies TextOrigin),
		sourceLocale: work.sourceLocale,
		available: work.available,
		languages: languagesOfWork(work),
		url: workPath(work, wanted),
		originalUrl: workPath(work, work.sourceLocale),
		permanentUrl: environment().publicOrigin + permanentPath(type, work.documentId),
		title: speak.text(shown.title, original?.title) ?? { text: work.documentId, lang: shownIn },
		coOwners: present(shown.coOwners).flatMap((each) => organisation(each, wanted) ?? []),
		sources: sources(shown.sources),
		related: related(type, work, links(shown.related), wanted, tags),
		...defined({
			checkedAt: shown.textCheckedAt,
			outdatedSince: shown.behindSince,
			outdatedParts: shown.behindParts,
			seoDescription: speak.text(shown.seoDescription, original?.seoDescription),
			publishedAt: shown.publishedAt,
			lastVerified: shown.lastVerified,
			approved: shown.approvedBy ? { by: shown.approvedBy, ...defined({ on: shown.approvedOn }) } : undefined,
			owner: organisation(shown.owner, wanted),
			credit: shown.credit,
			licence: shown.licence,
		}),
	};
}

/** What the editors link to; where they link to nothing, what has most in common with it. */
function related(type: WorkType, work: WorkRecord, linked: readonly Link[], wanted: Locale, tags: Set<string>): Teaser[] {
	const chosen = teasers(linked, wanted, tags);
	// These lead on by themselves: through a path, through a plan, through the menu.
	if (chosen.length > 0 || !(type === 'case' || type === 'network' || type === 'resource')) return chosen;
	return site().directory.similar(work.id, wanted, SIMILAR).map((hit) => {
		tags.add(entryTag(hit.type, hit.documentId));
		return teaser(hit, wanted);
	});
}

const SIMILAR = 2;

interface SourceRow {
	title: string | null;
	url: string | null;
	archivedUrl: string | null;
	accessed: string | null;
	/** GraphQL writes `own_knowledge`. */
	kind: string | null;
}

function sources(rows: Listed<SourceRow>): Source[] {
	return present(rows).map((each) => ({
		title: each.title ?? '',
		kind: each.kind?.startsWith('own') ? 'own-knowledge' : 'published',
		...defined({ url: webAddress(each.url), archivedUrl: webAddress(each.archivedUrl), accessed: each.accessed }),
	}));
}

/** What a detail page tells the frame around it. */
export function headOf(entry: Entry, wanted: Locale, lead: string | undefined, part?: EntryPart, sectionTitle?: string): Head {
	const description = entry.seoDescription?.text ?? lead;
	const foreign = entry.lang !== wanted;
	// A page that shows another language is not the home of that text.
	const home = foreign ? (entry.languages.find(({ locale }) => locale === entry.lang)?.url ?? entry.url) : entry.url;
	return {
		title: entry.title.text,
		canonical: environment().publicOrigin + partPath(foreign ? entry.lang : wanted, home, part),
		languages: part === undefined ? entry.languages : entry.languages.map((each) => ({ ...each, url: partPath(each.locale, each.url, part) })),
		kind: kindOf[entry.type],
		section: entry.type,
		...defined({
			lang: foreign ? entry.title.lang : undefined,
			description: description && shortened(description),
			tab: markedTab(entry.type),
			feed: hasFile(entry.type, 'atom') ? filePath(entry.type, entry.documentId, `${wanted}.atom`) : undefined,
			part,
			sectionTitle,
			robots: foreign ? ('noindex' as const) : undefined,
		}),
	};
}

/** Search engines show about this much. */
const DESCRIPTION_LENGTH = 200;

function shortened(text: string): string {
	if (text.length <= DESCRIPTION_LENGTH) return text;
	const cut = text.slice(0, DESCRIPTION_LENGTH);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), DESCRIPTION_LENGTH / 2))}…`;
}
