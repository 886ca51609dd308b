/** The data a page is given, made from the seed files as the site makes it from the CMS. For tests that show components. */
import { bestLocale, directionOf, localeNames, locales, type Locale } from '@erasmi/config/locales';
import type { Card } from '@erasmi/config/search/document';
import { isWorkType, kindOf, type WorkType } from '@erasmi/config/types';
import { actorGroup } from '@erasmi/config/vocabulary/actor-groups';
import { facetOfScheme, schemes } from '@erasmi/config/vocabulary/seed';
import type { Entry, EntryOf, Head, Language, Organisation, ResultsView, RichText, SiteView, Teaser, Term, Text } from '#web/lib/content-types.ts';
import { conceptPath, entryPath, listPath, searchFeedPath, searchTablePath } from '#web/lib/routes.ts';
import { isRecord, readSeed, type SeedEntry } from '../../scripts/seed/files.ts';
import { toBlocks } from '../../scripts/seed/markdown.ts';

const origin = 'https://commons.example';
const seed = readSeed();
const concepts = new Map(schemes.flatMap(({ id, concepts }) => concepts.map((concept) => [concept.id, { ...concept, scheme: id }] as const)));
const entries = seed.entries.filter((entry): entry is SeedEntry & { type: WorkType } => isWorkType(entry.type));

export const seedIds = (type: WorkType): string[] => entries.filter((entry) => entry.type === type).map(({ id }) => id);

export interface Shown {
	/** In place of the languages the seed has: an entry that lacks a translation. */
	only?: readonly Locale[];
}

/** @throws Error when the seed has no such entry */
export function seedEntry<T extends WorkType>(type: T, id: string, locale: Locale, { only }: Shown = {}): EntryOf[T] {
	const entry = find(type, id);
	const available = locales.filter((each) => entry.text[each] && (!only || only.includes(each)));
	const reader = readerOf(entry, locale, available);
	const read = readers[type] as unknown as (reader: Reader) => Omit<EntryOf[T], keyof Entry>;
	// The reader of a type gives what its page needs beyond what all entries have.
	return { ...common(entry, locale, available, reader), ...read(reader) } as unknown as EntryOf[T];
}

export function seedSite(locale: Locale): SiteView {
	const pages = Object.fromEntries(entries.filter(({ type }) => type === 'page').map((entry) => [entry.id, { url: entryPath(locale, 'page', entry.id), title: String(entry.text[locale]?.title), lang: locale }]));
	const settings = seed.entries.find(({ type }) => type === 'site-settings');
	const statements = settings?.text[locale]?.fundingStatements;
	return {
		locale, dir: directionOf(locale), origin, pages,
		settings: { funding: isRecord(statements) ? Object.entries(statements).map(([key, value]) => ({ key, statement: { text: String(isRecord(value) ? value.text : ''), lang: locale } })) : [] },
	};
}

export function seedHead(type: WorkType, locale: Locale, title?: string): Head {
	return { ...(title && { title }), canonical: `${origin}${listPath(locale, type)}`, languages: languagesOf(type, locales, undefined), kind: kindOf[type], section: type };
}

const seedTeasers = (type: WorkType, locale: Locale): Teaser[] => entries.filter((entry) => entry.type === type).map((entry) => teaserOf(entry, locale));

/** A list as the search would answer it, with two facets. */
export function seedResults(type: WorkType, locale: Locale, change: Partial<ResultsView> = {}): ResultsView {
	const teasers = seedTeasers(type, locale);
	const hits = teasers.map((teaser) => ({ ...teaser, locale, titleRuns: [{ text: teaser.title, hit: false }], snippet: [{ text: teaser.summary.slice(0, 140), hit: false }], facets: {}, why: [] }));
	const countries = [...new Set(teasers.flatMap(({ card }) => card.country ?? []))];
	return {
		type,
		asked: { q: '', filters: {}, sort: 'relevance', page: 1, perPage: 20, without: [] },
		params: { sort: 'relevance' },
		answer: { hits, total: hits.length, facets: {}, understood: [], partial: false, engine: 'embedded', tookMs: 1 },
		labels: Object.fromEntries([...concepts.keys()].map((id) => [id, term(id, locale)?.label ?? id])),
		facets: [
			{ name: 'country', chosen: 0, values: countries.map((value) => ({ value, label: term(value, locale)?.label ?? value, count: teasers.filter(({ card }) => card.country === value).length, chosen: false, depth: 0 })) },
			{ name: 'phase', chosen: 1, values: ['formation', 'consolidation'].map((value, i) => ({ value, label: term(value, locale)?.label ?? value, count: 3 - i, chosen: i === 0, depth: 0 })) },
		],
		chips: [], clearUrl: listPath(locale, type), understood: [], ignored: [], topics: [],
		feedUrl: searchFeedPath(locale, { type }), tableUrl: searchTablePath(locale, { type }), title: 'Netz',
		sorts: (['relevance', 'newest', 'title'] as const).map((sort) => ({ sort, url: listPath(locale, type, { sort }), current: sort === 'relevance' })),
		pages: [1, 2].map((page) => ({ page, url: listPath(locale, type, { page }), current: page === 1 })),
		nextUrl: listPath(locale, type, { page: 2 }),
		inOwnLanguage: hits.length, isOrdered: false, isShort: false, action: listPath(locale, type),
		...change,
	};
}

function common(entry: SeedEntry & { type: WorkType }, locale: Locale, available: Locale[], { text, lang }: Reader): Omit<Entry, 'type'> & { type: WorkType } {
	const { facts } = entry;
	const seo = text('seoDescription');
	return {
		type: entry.type, documentId: entry.id, lang, dir: directionOf(lang), sourceLocale: entry.sourceLocale, available,
		origin: lang === entry.sourceLocale ? 'original' : 'machine',
		languages: languagesOf(entry.type, available, entry.sourceLocale, entry.id),
		url: entryPath(locale, entry.type, entry.id), originalUrl: entryPath(entry.sourceLocale, entry.type, entry.id), permanentUrl: `${origin}/id/${entry.type}/${entry.id}`,
		title: text('title') ?? { text: '', lang },
		...(seo && { seoDescription: seo }),
		publishedAt: '2026-11-20T10:00:00.000Z',
		...defined({ owner: organisation('hochschule-harz', locale) }), coOwners: [],
		...defined({ licence: string(facts.licence) }),
		sources: list(facts.sources).map((source) => ({ title: String(source.title), ...defined({ url: string(source.url) }), kind: 'published' as const })),
		related: linked(facts.related, locale),
	};
}

interface Reader {
	locale: Locale;
	/** Language of title and summary. */
	lang: Locale;
	facts: Record<string, unknown>;
	text(field: string): Text | undefined;
	rich(field: string): RichText | undefined;
	/** Text of a list item. */
	item(field: string, key: string, name: string): Text | undefined;
	/** The raw texts in the language of `lang`. */
	own(field: string): unknown;
}

function readerOf(entry: SeedEntry, locale: Locale, available: readonly Locale[]): Reader {
	const lang = bestLocale(locale, available, entry.sourceLocale) ?? entry.sourceLocale;
	const texts = entry.text[lang] ?? {};
	const said = (value: unknown): Text | undefined => (typeof value === 'string' ? { text: value, lang } : undefined);
	const part = (field: string, key: string): Record<string, unknown> => { const list = texts[field]; const item = isRecord(list) ? list[key] : undefined; return isRecord(item) ? item : {}; };
	return {
		locale, lang, facts: entry.facts,
		text: (field) => said(texts[field]),
		rich: (field) => { const value = texts[field]; return typeof value === 'string' ? { blocks: toBlocks(value), lang } : undefined; },
		item: (field, key, name) => said(part(field, key)[name]),
		own: (field) => texts[field],
	};
}

const readers: { [T in WorkType]: (reader: Reader) => Record<string, unknown> } = {
	case: (r) => ({
		...texts(r, ['summary', 'context', 'approach', 'results', 'usersVoice', 'evaluation', 'transferability', 'beneficiaries', 'place']), body: r.rich('body'),
		goals: keyed(r, 'goals'), dos: keyed(r, 'dos'), donts: keyed(r, 'donts'), figures: figures(r), successFactors: factors(r), obstacles: obstacles(r),
		quotes: list(r.facts.quotes).map(({ key, date, organisation: id }) => ({ key, text: r.item('quotes', String(key), 'text'), speaker: r.item('quotes', String(key), 'speaker'), organisation: organisation(id, r.locale), date })),
		actors: list(r.facts.actors).map(({ key, role, organisation: id }) => ({ key, role, organisation: organisation(id, r.locale) })),
		...terms(r, ['targetGroups', 'fieldsOfAction', 'methods', 'funding']), ...oneTerm(r, ['networkPhase', 'integrationStage', 'evidenceLevel', 'country', 'region', 'territorialLevel', 'setting']),
		...facts(r, ['startDate', 'endDate', 'regularService', 'amount', 'currency', 'reachedNumber', 'lat', 'lon']), media: [],
	}),
	network: (r) => ({
		...texts(r, ['mission', 'place', 'meetingRhythm']), story: r.rich('story'), figures: figures(r), successFactors: factors(r), obstacles: obstacles(r),
		...oneTerm(r, ['form', 'phase', 'evidenceLevel', 'country', 'region', 'territorialLevel', 'setting']), ...terms(r, ['targetGroups', 'fieldsOfAction', 'methods', 'funding']),
		phases: list(r.facts.phases).map(({ key, phase, from }, i) => ({ key: key ?? String(i), phase: term(phase, r.locale), from })),
		coordinator: organisation(r.facts.coordinator, r.locale), members: list(r.facts.members).map(({ key, role, since, organisation: id }) => ({ key, role, since, organisation: organisation(id, r.locale) })),
		workingGroups: list(r.facts.workingGroups).map(({ key, topic }) => ({ key, name: r.item('workingGroups', String(key), 'name'), rhythm: r.item('workingGroups', String(key), 'rhythm'), topic: term(topic, r.locale) })),
		...facts(r, ['founded', 'website', 'lat', 'lon']), meetings: [], media: [],
		plans: entries.filter(({ type, facts }) => type === 'action-plan' && facts.network === r.facts.id).map((entry) => teaserOf(entry, r.locale)),
	}),
	resource: (r) => ({
		...texts(r, ['description', 'materials', 'tips']), ...terms(r, ['audience', 'competences', 'methods', 'networkPhases']), ...oneTerm(r, ['resourceType']),
		inLanguage: r.facts.inLanguage ?? [], creators: list(r.facts.creators), duration: minutesOf(r.facts.duration),
		steps: list(r.facts.steps).map(({ key, minutes }) => ({ key, minutes, title: r.item('steps', String(key), 'title'), instruction: r.item('steps', String(key), 'instruction') })),
		...facts(r, ['publisher', 'datePublished', 'groupMin', 'groupMax', 'externalUrl']), files: [], accessibilityFeatures: [], isBasedOn: [],
	}),
	module: (r) => ({
		...texts(r, ['summary']), ...terms(r, ['competences', 'networkPhases']), objectives: keyed(r, 'objectives'), ...facts(r, ['order', 'minutes']),
		sections: list(r.facts.sections).map(({ key, resources }) => ({ key, title: r.item('sections', String(key), 'title'), body: richItem(r, String(key), 'body'), activity: richItem(r, String(key), 'activity'), resources: (Array.isArray(resources) ? resources : []).map((id) => teaserOf(find('resource', String(id)), r.locale)) })),
		quiz: list(r.facts.quiz).map(({ key, options, correct }) => {
			const own = r.own('quiz');
			const question = isRecord(own) && isRecord(own[String(key)]) ? (own[String(key)] as Record<string, unknown>) : {};
			const words = isRecord(question.options) ? question.options : {};
			return { key, correct, question: { text: String(question.question), lang: r.lang }, feedback: { text: String(question.feedback), lang: r.lang }, options: list(options).map((option) => ({ key: option.key, text: { text: String(words[String(option.key)]), lang: r.lang } })) };
		}),
		paths: [],
	}),
	'learning-path': (r) => ({ ...texts(r, ['description']), ...terms(r, ['audience']), order: r.facts.order, modules: strings(r.facts.modules).map((id) => teaserOf(find('module', id), r.locale)) }),
	'action-plan': (r) => ({
		...texts(r, ['vision', 'baseline', 'evaluation']), ...oneTerm(r, ['country', 'region']), ...facts(r, ['periodStart', 'periodEnd', 'isExample']),
		network: teaserOf(find('network', String(r.facts.network)), r.locale),
		goals: list(r.facts.goals).map(({ key, field, baseline, target, unit }) => ({ key, baseline, target, unit, field: term(field, r.locale), goal: r.item('goals', String(key), 'goal'), indicator: r.item('goals', String(key), 'indicator'), readings: [] })),
		measures: list(r.facts.measures).map(({ responsible, dependsOn = [], ...measure }) => ({ ...measure, dependsOn, responsible: organisation(responsible, r.locale), title: r.item('measures', String(measure.key), 'title'), description: r.item('measures', String(measure.key), 'description'), resources: r.item('measures', String(measure.key), 'resources'), updates: [] })),
	}),
	'self-assessment': (r) => {
		const scale = r.own('scale');
		return {
			...texts(r, ['intro']), dimensions: strings(r.facts.dimensions).map((id) => term(id, r.locale)),
			items: list(r.facts.items).map(({ key, dimension }) => ({ key, dimension, text: r.item('items', String(key), 'text') ?? { text: '', lang: r.lang } })),
			scale: Object.values(isRecord(scale) ? scale : {}).map((value) => ({ text: String(value), lang: r.lang })),
			levels: Object.keys(isRecord(r.own('levels')) ? (r.own('levels') as object) : {}).map((key) => ({ key, title: r.item('levels', key, 'title'), text: r.item('levels', key, 'text') })),
		};
	},
	page: (r) => ({ body: r.rich('body'), ...oneTerm(r, ['register']), order: r.facts.order }),
};

const texts = (r: Reader, names: readonly string[]) => defined(Object.fromEntries(names.map((name) => [name, r.text(name)])));
const facts = (r: Reader, names: readonly string[]) => defined(Object.fromEntries(names.map((name) => [name, r.facts[name]])));
const terms = (r: Reader, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, strings(r.facts[name]).flatMap((id) => term(id, r.locale) ?? [])]));
const oneTerm = (r: Reader, names: readonly string[]) => defined(Object.fromEntries(names.map((name) => [name, term(r.facts[name], r.locale)])));
const keyed = (r: Reader, field: string) => list(r.facts[field]).flatMap(({ key }) => { const text = r.item(field, String(key), 'text'); return text ? [{ key, text }] : []; });
const figures = (r: Reader) => list(r.facts.figures).map((figure) => ({ ...figure, label: r.item('figures', String(figure.key), 'label') }));
const factors = (r: Reader) => list(r.facts.successFactors).map(({ key, factor }) => ({ key, factor: term(factor, r.locale), comment: r.item('successFactors', String(key), 'comment') }));
const obstacles = (r: Reader) => list(r.facts.obstacles).map(({ key, obstacle }) => ({ key, obstacle: term(obstacle, r.locale), howOvercome: r.item('obstacles', String(key), 'howOvercome') }));
const richItem = (r: Reader, key: string, name: string): RichText | undefined => { const text = r.item('sections', key, name); return text && { blocks: toBlocks(text.text), lang: text.lang }; };

function term(id: unknown, locale: Locale): Term | undefined {
	const concept = concepts.get(String(id));
	if (!concept) return undefined;
	const facet = facetOfScheme[concept.scheme];
	return { id: concept.id, label: concept.labels[locale]?.pref ?? concept.id, ...(facet && { url: conceptPath(locale, concept.id) }) };
}

function organisation(id: unknown, locale: Locale): Organisation | undefined {
	const found = seed.organisations.find((each) => each.id === id);
	if (!found) return undefined;
	return { id: found.id, name: found.names?.[locale] ?? found.name, group: actorGroup(found.actorType, (each) => concepts.get(each)), ...defined({ actorType: term(found.actorType, locale), country: term(found.country, locale), region: term(found.region, locale), place: found.place, website: found.website }) };
}

function teaserOf(entry: SeedEntry & { type: WorkType }, locale: Locale): Teaser {
	const available = locales.filter((each) => entry.text[each]);
	const { text, lang, facts } = readerOf(entry, locale, available);
	const summary = text('summary') ?? text('mission') ?? text('description') ?? text('vision') ?? text('intro');
	const involved = [...list(facts.actors), ...list(facts.members)];
	const steps = [facts.sections, facts.steps, facts.modules, facts.measures, facts.items].find(Array.isArray);
	const card: Card = {
		actors: involved.map(({ organisation: id, role }) => ({ id: String(id), group: organisation(id, locale)?.group ?? 'joint', ...(role === 'lead' && { lead: true }) })),
		...defined({ place: text('place')?.text, country: string(facts.country), startDate: string(facts.startDate ?? facts.founded ?? facts.periodStart), endDate: string(facts.endDate ?? facts.periodEnd), resourceType: string(facts.resourceType), minutes: typeof facts.minutes === 'number' ? facts.minutes : minutesOf(facts.duration), parts: steps?.length, order: typeof facts.order === 'number' ? facts.order : undefined, isExample: facts.isExample === true ? true : undefined }),
	};
	return { id: `${entry.type}-${entry.id}`, type: entry.type, documentId: entry.id, title: text('title')?.text ?? '', summary: summary?.text ?? '', source: lang, origin: lang === entry.sourceLocale ? 'original' : 'machine', available, url: entryPath(locale, entry.type, entry.id), publishedAt: '2026-11-20T10:00:00.000Z', card, ...defined({ country: term(facts.country, locale)?.label, resourceType: term(facts.resourceType, locale)?.label }) };
}

function languagesOf(type: WorkType, available: readonly Locale[], source: Locale | undefined, id?: string): Language[] {
	return locales.map((locale) => ({
		locale, name: localeNames[locale], dir: directionOf(locale),
		url: id ? entryPath(locale, type, id) : listPath(locale, type),
		...(source && { state: locale === source ? ('original' as const) : available.includes(locale) ? ('machine' as const) : ('missing' as const) }),
	}));
}

function find(type: WorkType, id: string): SeedEntry & { type: WorkType } {
	const entry = entries.find((each) => each.type === type && each.id === id);
	if (!entry) throw new Error(`The seed has no ${type} ${id}.`);
	return { ...entry, facts: { ...entry.facts, id } };
}

const linked = (value: unknown, locale: Locale): Teaser[] => list(value).flatMap(({ type, id }) => { const entry = entries.find((each) => each.type === type && each.id === id); return entry ? [teaserOf(entry, locale)] : []; });
const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const minutesOf = (value: unknown): number | undefined => { const [, hours = '0', minutes = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(String(value)) ?? []; return Number(hours) * 60 + Number(minutes) || undefined; };
/** `exactOptionalPropertyTypes`: what is not known is not there. */
const defined = <V>(record: Record<string, V | undefined>): Record<string, never> => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Record<string, never>;
