/** The pages of organisations. They have no text of their own: what they show is where published entries name them. */
import { entryTag, vocabularyTag } from '@erasmi/config/delivery';
import { type Locale, isLocale, locales } from '@erasmi/config/locales';
import { type ActorGroup, actorGroups } from '@erasmi/config/search/document';
import { type WorkType, workTypes } from '@erasmi/config/types';
import { type Involvement, type ListedOrganisation, type OrganisationView, type OrganisationsView, type Part, type Teaser, parts } from '#lib/content-types.ts';
import { compare } from '#lib/format.ts';
import { organisationPath, organisationsPath, permanentPath } from '#lib/routes.ts';
import { environment } from '#lib/server/environment.ts';
import { NothingReplicated } from '#lib/server/errors.ts';
import { site } from '#lib/server/site.ts';
import { defined } from './defined.ts';
import { type Mention, type Mentioned, type Mentions, mentions } from './mentions.ts';
import { keyOf, organisationSlug } from './organisation-address.ts';
import { nameIn, organisation } from './organisations.ts';
import { present } from './said.ts';
import { teasers } from './teasers.ts';
import { term } from './terms.ts';

/** More partners than this make a list nobody reads. */
const MAX_PARTNERS = 12;
const PER_PAGE = 100;

/** In which an organisation does something, not only answers for the text. */
const taking: readonly Part[] = ['lead', 'coordinator', 'partner', 'supporter', 'funder', 'member', 'responsible'];
const shared: readonly Part[] = ['lead', 'coordinator', 'partner', 'supporter', 'funder', 'member'];

type FoundOrganisation = { found: 'organisation'; organisation: OrganisationView } | { found: 'moved'; to: string } | undefined;

/**
 * @returns `moved` for an old name or that of another language, `undefined` for one that no published entry names
 * @throws NothingReplicated as long as the site cannot know what exists
 */
export async function organisationBySlug(slug: string, locale: Locale, tags: Set<string>): Promise<FoundOrganisation> {
	const all = await known();
	const key = keyOf(slug);
	const candidates = [...all.values()].filter(({ row }) => row.documentId.endsWith(key));
	const found = candidates.find(({ row }) => slugIn(row, locale) === slug) ?? candidates[0];
	if (!found || key.length < 6) return undefined;
	const current = slugIn(found.row, locale);
	if (current !== slug) return { found: 'moved', to: organisationPath(locale, current) };
	return { found: 'organisation', organisation: toView(found, all, locale, tags) };
}

/** Where an organisation is, in the language. @returns `undefined` for one that no published entry names */
export async function organisationAddress(documentId: string, locale: Locale): Promise<string | undefined> {
	const found = (await known()).get(documentId);
	return found && organisationPath(locale, slugIn(found.row, locale));
}

/** For the sitemap. */
export async function organisationAddresses(tags: Set<string>): Promise<{ documentId: string; path: (locale: Locale) => string }[]> {
	return [...(await mentions(tags)).values()].map(({ row }) => ({ documentId: row.documentId, path: (locale) => organisationPath(locale, slugIn(row, locale)) }));
}

interface OrganisationFilter {
	group?: ActorGroup;
	country?: string;
	page: number;
}

export function organisationFilter(params: URLSearchParams): OrganisationFilter {
	const page = Number(params.get('page') ?? 1);
	return {
		page: Number.isSafeInteger(page) && page > 0 ? page : 1,
		...defined({ group: actorGroups.find((group) => group === params.get('group')), country: params.get('country') || undefined }),
	};
}

export async function organisations(locale: Locale, asked: OrganisationFilter, tags: Set<string>): Promise<OrganisationsView> {
	const all = await known(tags);
	tags.add(vocabularyTag);
	const listed = [...all.values()].flatMap(({ row, mentions: own }): ListedOrganisation[] => {
		const found = organisation(row, locale);
		return found ? [{ organisation: found, entries: new Set(own.map(({ type, documentId }) => `${type}-${documentId}`)).size }] : [];
	});
	const byName = compare(locale);
	const isIn = ({ group, country }: Pick<OrganisationFilter, 'group' | 'country'>) => ({ organisation: own }: ListedOrganisation): boolean => (!group || own.group === group) && (!country || own.country?.id === country);
	const chosen = listed.filter(isIn(asked)).toSorted((a, b) => byName(a.organisation.name, b.organisation.name));
	const { group, country } = asked;
	const pathOf = (change: Partial<OrganisationFilter>): string => {
		const { page, ...rest } = { ...asked, page: 1, ...change };
		return organisationsPath(locale, { ...rest, page: page > 1 ? page : undefined });
	};
	const countries = [...new Set(listed.flatMap(({ organisation: own }) => own.country?.id ?? []))];
	const pages = Math.max(1, Math.ceil(chosen.length / PER_PAGE));
	return {
		organisations: chosen.slice((asked.page - 1) * PER_PAGE, asked.page * PER_PAGE),
		total: chosen.length,
		groups: actorGroups.map((each) => ({ group: each, count: listed.filter(isIn({ group: each, ...defined({ country }) })).length, url: pathOf({ group: each }), current: each === group })).filter(({ count }) => count > 0),
		countries: countries
			.map((id) => ({ term: term(id, locale), count: listed.filter(isIn({ country: id, ...defined({ group }) })).length, url: pathOf({ country: id }), current: id === country }))
			.filter(({ count }) => count > 0)
			.toSorted((a, b) => byName(a.term.label, b.term.label)),
		pages: Array.from({ length: pages }, (_, at) => ({ page: at + 1, url: pathOf({ page: at + 1 }), current: at + 1 === asked.page })),
		...((group ?? country) && { allUrl: organisationsPath(locale) }),
	};
}

async function known(tags?: Set<string>): Promise<Mentions> {
	if (site().directory.version() === 0) throw new NothingReplicated();
	return mentions(tags);
}

const slugIn = (row: Mentioned['row'], locale: Locale): string => organisationSlug(nameIn(row, locale), row.documentId, locale);

function toView(found: Mentioned, all: Mentions, locale: Locale, tags: Set<string>): OrganisationView {
	const { row } = found;
	tags.add(entryTag('organisation', row.documentId)).add(vocabularyTag);
	const own = organisation(row, locale);
	if (!own) throw new Error(`The organisation ${row.documentId} has no row.`);
	const involvements = involvementsOf(found.mentions, locale, tags);
	const isTaking = ({ parts: as }: Involvement): boolean => as.some((part) => taking.includes(part));
	const names = [{ locale: 'source', name: row.name }, ...present(row.names)].flatMap((each) => (isLocale(each.locale) && each.name && each.name !== own.name ? [{ locale: each.locale, name: each.name }] : []));
	return {
		organisation: own,
		names,
		paths: Object.fromEntries(locales.map((each) => [each, organisationPath(each, slugIn(row, each))])) as Record<Locale, string>,
		permanentUrl: environment().publicOrigin + permanentPath('organisation', row.documentId),
		takesPart: workTypes.map((type) => ({ type, involvements: involvements.filter((each) => each.teaser.type === type && isTaking(each)) })).filter((each) => each.involvements.length > 0),
		owns: involvements.filter(({ parts: as }) => as.includes('owner')).map(({ teaser }) => teaser),
		namedIn: involvements.filter((each) => !isTaking(each) && !each.parts.includes('owner')),
		partners: partnersOf(found, all, locale, tags),
	};
}

/** One for each entry, in the order of the types, then by title. */
function involvementsOf(own: readonly Mention[], locale: Locale, tags: Set<string>): Involvement[] {
	const byWork = Map.groupBy(own, ({ type, documentId }) => `${type}-${documentId}`);
	const byTitle = compare(locale);
	const shown = teasers([...byWork.values()].flatMap(([first]) => first ?? []), locale, tags);
	return shown
		.map((teaser) => {
			const here = byWork.get(teaser.id) ?? [];
			const as = parts.filter((part) => here.some((mention) => mention.part === part));
			const since = here.find((mention) => mention.since)?.since;
			// Whoever coordinates a network is its member too, and whoever leads takes part.
			return { teaser, parts: as.includes('coordinator') ? as.filter((part) => part !== 'member') : as, measures: here.filter(({ part }) => part === 'responsible').length, ...defined({ since }) };
		})
		.toSorted((a, b) => orderOf(a.teaser) - orderOf(b.teaser) || byTitle(a.teaser.title, b.teaser.title));
}

const orderOf = ({ type }: Teaser): number => workTypes.indexOf(type satisfies WorkType);

function partnersOf(found: Mentioned, all: Mentions, locale: Locale, tags: Set<string>): OrganisationView['partners'] {
	const where = ({ mentions: each }: Mentioned): string[] => [...new Set(each.filter(({ part }) => shared.includes(part)).map(({ type, documentId }) => `${type}-${documentId}`))];
	const own = new Set(where(found));
	const byName = compare(locale);
	return [...all.values()]
		.filter((other) => other !== found)
		.flatMap((other) => {
			const count = where(other).filter((id) => own.has(id)).length;
			const partner = count > 0 ? organisation(other.row, locale) : undefined;
			return partner ? [{ organisation: partner, shared: count }] : [];
		})
		.toSorted((a, b) => b.shared - a.shared || byName(a.organisation.name, b.organisation.name))
		.slice(0, MAX_PARTNERS)
		.map((partner) => {
			tags.add(entryTag('organisation', partner.organisation.id));
			return partner;
		});
}
