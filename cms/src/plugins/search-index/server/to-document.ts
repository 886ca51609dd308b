/**
 * One published entry with all its languages → one work with a search document for each language of the platform.
 *
 * Pure: what it is given decides what it says. A language without a translation gets a stub, whose texts are in the
 * best available language and whose labels are in the language of the index.
 */
import { createHash } from 'node:crypto';
import { bestLocale, locales, type Locale } from '@erasmi/config/locales';
import type { Card, FacetName, SearchDocument, TextOrigin, Work } from '@erasmi/config/search/document';
import { sections, type WorkType } from '@erasmi/config/types';
import { actorGroup } from '@erasmi/config/vocabulary/actor-groups';
import { facetOfScheme } from '@erasmi/config/vocabulary/facets';
import { labelsIn, withBroader, type Concepts } from './concepts.ts';
import { beginning, leaves, many, plainText } from './plain-text.ts';
import { conceptsOf, organisationsOf, strings, unique, type Organisation } from './references.ts';
import type { Field } from './shape.ts';

/** One published row with its components. Attributes as Strapi reads them. */
export interface PublishedEntry {
	documentId: string;
	locale: Locale;
	publishedAt: string | Date;
	[attribute: string]: unknown;
}

export interface Lookups {
	concepts: Concepts;
	organisations: ReadonlyMap<string, Organisation>;
}

/** Version 0 means: not yet given a place in the feed. */
const NO_VERSION = 0;

/**
 * @param entries the published rows of one document, one for each language; at least one
 * @param oldSlugs slugs that led here in the past
 */
export function toWork(type: WorkType, entries: readonly PublishedEntry[], fields: readonly Field[], lookups: Lookups, oldSlugs: readonly string[] = []): Work {
	const available = locales.filter((locale) => entries.some((entry) => entry.locale === locale));
	const first = entries[0];
	const firstLocale = available[0];
	if (!first || !firstLocale) throw new RangeError(`A ${type} without a published language is no work.`);

	const sourceLocale = sourceOf(entries) ?? firstLocale;
	const inLocale = (locale: Locale): PublishedEntry => entries.find((entry) => entry.locale === locale) ?? first;
	const slugs = Object.fromEntries(available.map((locale) => [locale, slugOf(inLocale(locale))]));
	const facts = inLocale(available.includes(sourceLocale) ? sourceLocale : firstLocale);
	const shared = sharedPart(type, facts, fields, lookups);

	const documents = locales.map((locale) => {
		const source = bestLocale(locale, available, sourceLocale) ?? firstLocale;
		return document({ type, entry: inLocale(source), locale, source, sourceLocale, available, facts, shared, fields, lookups });
	});
	const current = Object.values(slugs);
	return {
		id: `${type}-${facts.documentId}`,
		type,
		documentId: facts.documentId,
		sourceLocale,
		available,
		slugs,
		oldSlugs: unique([...oldSlugs, ...entries.flatMap((entry) => strings(entry.oldSlugs))]).filter((slug) => !current.includes(slug)).sort(),
		publishedAt: Object.fromEntries(available.map((locale) => [locale, iso(inLocale(locale).publishedAt)])),
		version: NO_VERSION,
		documents,
	};
}

/** The same work with its place in the feed. */
export const withVersion = (work: Work, version: number): Work => ({ ...work, version, documents: work.documents.map((each) => ({ ...each, version })) });

/** What all languages of a work share. */
interface Shared {
	/** Narrowest first, broader ones behind. */
	concepts: string[];
	/** Concepts whose labels a reader would search for. */
	labelled: string[];
	organisations: string[];
	facets: SearchDocument['facets'];
	geo?: { lat: number; lng: number };
	card: Omit<Card, 'place'>;
}

interface Page {
	type: WorkType;
	entry: PublishedEntry;
	locale: Locale;
	source: Locale;
	sourceLocale: Locale;
	available: Locale[];
	facts: PublishedEntry;
	shared: Shared;
	fields: readonly Field[];
	lookups: Lookups;
}

function document({ type, entry, locale, source, sourceLocale, available, facts, shared, fields, lookups }: Page): SearchDocument {
	const profile = profiles[type];
	const text = leaves(entry, fields, ['title', 'seoDescription', profile.summary ?? '']).join('\n');
	const place = plainText(entry.place);
	const content: Omit<SearchDocument, 'version' | 'hash'> = {
		id: `${type}-${facts.documentId}`,
		type,
		documentId: facts.documentId,
		locale,
		source,
		origin: originOf(entry, source === sourceLocale),
		available,
		title: plainText(entry.title),
		summary: profile.summary ? plainText(entry[profile.summary]) : plainText(entry.seoDescription) || beginning(text, SUMMARY_LENGTH),
		body: text,
		labels: unique(shared.labelled.flatMap((notation) => labelsIn(notation, locale, lookups.concepts))),
		concepts: shared.concepts,
		organisations: shared.organisations,
		facets: shared.facets,
		...(shared.geo && { geo: shared.geo }),
		url: `/${locale}/${sections[type][locale]}/${slugOf(entry)}`,
		card: { ...(place && { place }), ...shared.card },
		publishedAt: iso(facts.publishedAt),
	};
	return { ...content, version: NO_VERSION, hash: createHash('sha256').update(JSON.stringify(content)).digest('hex') };
}

/** Characters of a summary that is cut from the text, for types that have none. */
const SUMMARY_LENGTH = 300;

function sharedPart(type: WorkType, facts: PublishedEntry, fields: readonly Field[], { concepts, organisations }: Lookups): Shared {
	const profile = profiles[type];
	const actors = unique(profile.actors(facts).map(({ id }) => id));
	const actorTypes = actors.flatMap((id) => organisations.get(id)?.actorType ?? []);
	const found = [...conceptsOf(facts, fields), ...actorTypes.map((notation) => ({ notation, scheme: 'actor-type' }))];
	const broader = (notations: readonly string[]): string[] => unique(notations.flatMap((notation) => withBroader(notation, concepts)));
	const lat = facts.lat;
	const lng = facts.lon;

	return {
		concepts: broader(unique(found.map(({ notation }) => notation))),
		labelled: broader(unique(found.filter(({ scheme }) => !unlabelled.includes(scheme)).map(({ notation }) => notation))),
		organisations: unique(organisationsOf(facts, fields, ['owner', 'coOwners']).flatMap((id) => namesOf(organisations.get(id)))),
		facets: facetsOf(type, facts, fields, actorTypes, concepts),
		...(typeof lat === 'number' && typeof lng === 'number' && { geo: { lat, lng } }),
		card: cardOf(type, facts, { concepts, organisations }),
	};
}

/** Say how an entry is known, not what it is about: nobody looks for them by word. */
const unlabelled = ['evidence-level', 'measure-status', 'text-register', 'setting', 'territorial-level', 'integration-stage', 'maturity-dimension'];

function facetsOf(type: WorkType, facts: PublishedEntry, fields: readonly Field[], actorTypes: readonly string[], concepts: Concepts): SearchDocument['facets'] {
	const facets: Partial<Record<FacetName, string[]>> = { type: [type] };
	const add = (name: FacetName, values: readonly string[]): void => {
		if (values.length) facets[name] = unique([...(facets[name] ?? []), ...values]);
	};
	// A region of a country is broader-bound to the country concept, which has a facet of its own.
	const own = (notation: string, scheme: string): string[] => withBroader(notation, concepts).filter((each) => each === notation || concepts.get(each)?.scheme === scheme);

	for (const { notation, scheme } of conceptsOf(facts, fields, profiles[type].history)) {
		const name = facetOfScheme[scheme];
		if (name) add(name, own(notation, scheme));
	}
	for (const notation of actorTypes) add('actor', own(notation, 'actor-type'));
	const year = /^\d{4}/.exec(text(facts[profiles[type].date ?? '']) ?? '')?.[0];
	if (year) add('year', [year]);
	return facets;
}

function cardOf(type: WorkType, facts: PublishedEntry, { concepts, organisations }: Lookups): Omit<Card, 'place'> {
	const { date, end, parts, actors } = profiles[type];
	const country = text(facts.country);
	const startDate = date && type !== 'resource' ? text(facts[date]) : undefined;
	const endDate = end ? text(facts[end]) : undefined;
	const minutes = typeof facts.minutes === 'number' ? facts.minutes : durationMinutes(text(facts.duration));
	const resourceType = text(facts.resourceType);
	const inLanguage = strings(facts.inLanguage);
	return {
		...(country && { country }),
		...(startDate && { startDate }),
		...(endDate && { endDate }),
		actors: actors(facts).map(({ id, lead }) => ({ id, group: actorGroup(organisations.get(id)?.actorType, (notation) => concepts.get(notation)), ...(lead && { lead }) })),
		...(minutes !== undefined && { minutes }),
		...(parts && { parts: many(facts[parts]).length }),
		...(typeof facts.order === 'number' && { order: facts.order }),
		...(resourceType && { resourceType }),
		...(inLanguage.length && { inLanguage }),
		...(facts.isExample === true && { isExample: true }),
	};
}

interface Actor {
	id: string;
	lead: boolean;
}

/** Which attributes of a type mean what on a card. */
interface Profile {
	/** `undefined`: the beginning of the text. */
	summary?: string;
	date?: string;
	end?: string;
	/** List whose items are counted. */
	parts?: string;
	/** Lists that tell what was once so: no facet. */
	history?: readonly string[];
	actors: (facts: PublishedEntry) => Actor[];
}

const nobody = (): Actor[] => [];

const profiles: Record<WorkType, Profile> = {
	case: { summary: 'summary', date: 'startDate', end: 'endDate', actors: (facts) => withRole(facts.actors) },
	network: { summary: 'mission', date: 'founded', history: ['phases'], actors: ({ coordinator, members }) => once([...one(coordinator, true), ...withRole(members)]) },
	'action-plan': { summary: 'vision', date: 'periodStart', end: 'periodEnd', parts: 'measures', actors: ({ measures }) => once(many(measures).flatMap(({ responsible }) => one(responsible, false))) },
	resource: { summary: 'description', date: 'datePublished', parts: 'steps', actors: nobody },
	module: { summary: 'summary', parts: 'sections', actors: nobody },
	'learning-path': { summary: 'description', parts: 'modules', actors: nobody },
	'self-assessment': { summary: 'intro', parts: 'items', actors: nobody },
	page: { actors: nobody },
};

const withRole = (items: unknown): Actor[] => once(many(items).flatMap(({ organisation, role }) => one(organisation, role === 'lead')));

const one = (organisation: unknown, lead: boolean): Actor[] => many(organisation).flatMap(({ documentId }) => (typeof documentId === 'string' ? [{ id: documentId, lead }] : []));

/** The same organisation may act twice; it leads when it leads once. */
function once(actors: readonly Actor[]): Actor[] {
	const leads = new Set(actors.filter(({ lead }) => lead).map(({ id }) => id));
	return unique(actors.map(({ id }) => id)).map((id) => ({ id, lead: leads.has(id) }));
}

/** The source language as every row says it; rows of one document agree. */
const sourceOf = (entries: readonly PublishedEntry[]): Locale | undefined => locales.find((locale) => entries.some((entry) => entry.sourceLocale === locale));

/** A machine text that somebody has read and confirmed is a human one. */
function originOf(entry: PublishedEntry, isSource: boolean): TextOrigin {
	if (isSource) return 'original';
	const origin = origins.find((each) => each === entry.textOrigin) ?? 'human';
	return entry.textCheckedAt ? 'human' : origin;
}

const origins = ['human', 'machine', 'memory', 'import'] as const satisfies TextOrigin[];

const slugOf = (entry: PublishedEntry): string => text(entry.slug) ?? entry.documentId;

const namesOf = (organisation: Organisation | undefined): string[] => (organisation ? [organisation.name, ...organisation.names] : []);

/** @returns whole minutes of an ISO 8601 duration; a day counts as 24 hours */
export function durationMinutes(duration: string | undefined): number | undefined {
	const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration ?? '');
	if (!match) return undefined;
	const [days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0));
	return (days * 24 + hours) * 60 + minutes || undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const iso = (moment: string | Date): string => new Date(moment).toISOString();
