/** Every address of the site. Pages link through here, so that a language is never forgotten. */
import type { MessageKind } from '@erasmi/config/letters';
import { type Locale, isLocale } from '@erasmi/config/locales';
import { type ContentType, type WorkType, sections, workTypes } from '@erasmi/config/types';

/** Sections that no content type has. */
export const extraSections = {
	search: { de: 'suche', en: 'search', da: 'soeg', it: 'cerca', tr: 'arama', ar: 'بحث' },
	map: { de: 'karte', en: 'map', da: 'kort', it: 'mappa', tr: 'harita', ar: 'خريطة' },
	organisation: { de: 'organisationen', en: 'organisations', da: 'organisationer', it: 'organizzazioni', tr: 'kurumlar', ar: 'جهات' },
	concept: { de: 'begriffe', en: 'terms', da: 'begreber', it: 'termini', tr: 'terimler', ar: 'مصطلحات' },
	write: { de: 'schreiben', en: 'write-to-us', da: 'skriv-til-os', it: 'scrivici', tr: 'bize-yazin', ar: 'اكتب-إلينا' },
} as const satisfies Record<string, Record<Locale, string>>;
export type ExtraSection = keyof typeof extraSections;

/** Pages of an entry beside its first one. */
const parts = {
	quiz: { de: 'quiz', en: 'quiz', da: 'quiz', it: 'quiz', tr: 'test', ar: 'اختبار' },
	all: { de: 'alles', en: 'all', da: 'alt', it: 'tutto', tr: 'tumu', ar: 'الكل' },
	facilitate: { de: 'moderation', en: 'facilitate', da: 'facilitering', it: 'conduzione', tr: 'kolaylastirma', ar: 'تيسير' },
	cite: { de: 'zitieren', en: 'cite', da: 'citer', it: 'cita', tr: 'alinti', ar: 'استشهاد' },
	measures: { de: 'massnahmen', en: 'measures', da: 'indsatser', it: 'azioni', tr: 'faaliyetler', ar: 'إجراءات' },
} as const satisfies Record<string, Record<Locale, string>>;
/** A number is that of a section of a learning module, from 2: the first one stands on the first page. */
export type EntryPart = keyof typeof parts | number;

/** Name of a section inside the site; in addresses it stands in the language of the page. */
export type Section = WorkType | ExtraSection;

const names: Record<Section, Record<Locale, string>> = { ...sections, ...extraSections };
const segments = Object.fromEntries(Object.entries(names).map(([section, own]) => [section, Object.fromEntries(Object.entries(own).map(([locale, name]) => [locale, encodeURIComponent(name)]))])) as Record<Section, Record<Locale, string>>;
const allSections = [...workTypes, ...(Object.keys(extraSections) as ExtraSection[])];

/** Parameters of an address; `undefined`, empty texts and empty lists are left out. */
export type Params = Record<string, string | number | readonly string[] | undefined>;

export const homePath = (locale: Locale): string => `/${locale}`;
export const sectionPath = (locale: Locale, section: Section, params?: Params): string => `/${locale}/${segments[section][locale]}${query(params)}`;
export const listPath = (locale: Locale, type: WorkType, params?: Params): string => sectionPath(locale, type, params);
export const searchPath = (locale: Locale, params?: Params): string => sectionPath(locale, 'search', params);
/** Id of the heading above the results: part of the addresses that lead back to them. */
export const LISTING = 'found';
/** What a search finds, for feed readers and for spreadsheets; the parameters are those of the search. */
export const searchFeedPath = (locale: Locale, params?: Params): string => `${searchPath(locale)}/feed${query(params)}`;
export const searchTablePath = (locale: Locale, params?: Params): string => `${searchPath(locale)}/csv${query(params)}`;
/** How a browser searches here from its address bar. */
export const openSearchPath = (locale: Locale): string => `/opensearch-${locale}.xml`;
export const entryPath = (locale: Locale, type: WorkType, slug: string): string => `${sectionPath(locale, type)}/${encodeURIComponent(slug)}`;
/** @param entry address of an entry, as `entryPath` gives it; `undefined` as part leads to its first page */
export const partPath = (locale: Locale, entry: string, part: EntryPart | undefined): string => (part === undefined ? entry : `${entry}/${encodeURIComponent(typeof part === 'number' ? part : parts[part][locale])}`);
export const mapPath = (locale: Locale): string => sectionPath(locale, 'map');
export const organisationsPath = (locale: Locale, params?: Params): string => sectionPath(locale, 'organisation', params);
export const organisationPath = (locale: Locale, slug: string): string => `${sectionPath(locale, 'organisation')}/${encodeURIComponent(slug)}`;
export const conceptsPath = (locale: Locale): string => sectionPath(locale, 'concept');
/** The notation of a concept is the same in every language. */
export const conceptPath = (locale: Locale, notation: string): string => `${sectionPath(locale, 'concept')}/${encodeURIComponent(notation)}`;

/** The form "Write to us". `page`: path of the page it is about. */
export const writePath = (locale: Locale, about: { kind?: MessageKind; page?: string } = {}): string => sectionPath(locale, 'write', about);

/** What messengers show beside a link; drawn when the site is built. */
export const sharePicturePath = (locale: Locale): string => `/share/${locale}.png`;

/** An address for citations, QR codes and messengers: it leads to the visitor's language. */
export const permanentPath = (type: ContentType, documentId: string): string => `/id/${type}/${documentId}`;

/** A draft under its signed address, in another language. @param signed query of the address */
export const previewIn = (locale: Locale, { type, documentId }: { type: WorkType; documentId: string }, signed: string): string => `${homePath(locale)}/preview/${type}/${documentId}${signed}`;
/** A draft under the link of its owner, in another language. @param signed query of the address */
export const ownerIn = (locale: Locale, link: string, signed: string): string => `${homePath(locale)}/owner/${link}${signed}`;
/** What of an entry can be taken along, such as `de.bib` or `qr.svg`. */
export const filePath = (type: ContentType, documentId: string, file: string): string => `${permanentPath(type, documentId)}/${file}`;

/** @returns the section that has this name in the language, else the one that has it in another language */
export function sectionOf(locale: Locale, segment: string): { section: Section; exact: boolean } | undefined {
	const exact = allSections.find((section) => names[section][locale] === segment);
	if (exact) return { section: exact, exact: true };
	const foreign = allSections.find((section) => section === segment || Object.values(names[section]).includes(segment));
	return foreign && { section: foreign, exact: false };
}

/** @returns path of the internal route, or `undefined` when the address is not one of a section in its own language */
export function internalPath(pathname: string): string | undefined {
	const [, locale, segment, slug, ...rest] = pathname.split('/');
	if (!isLocale(locale) || !segment) return undefined;
	const found = sectionOf(locale, decoded(segment));
	if (!found?.exact) return undefined;
	return ['', locale, found.section, ...(slug === undefined ? [] : [slug]), ...rest.map((part) => partOf(decoded(part), locale) ?? part)].join('/');
}

/** @returns the one public address, when this one names the section as another language does, as in `/de/compendium` */
export function canonicalPath(pathname: string): string | undefined {
	const [, locale, segment, ...rest] = pathname.split('/');
	if (!isLocale(locale) || !segment) return undefined;
	const found = sectionOf(locale, decoded(segment));
	return found && !found.exact ? [sectionPath(locale, found.section), ...rest].join('/') : undefined;
}

const partOf = (name: string, locale: Locale): string | undefined => Object.entries(parts).find(([, names]) => names[locale] === name)?.[0];

/** @returns the text itself when it is no valid encoding */
export function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment).normalize('NFC');
	} catch {
		return segment;
	}
}

function query(params: Params | undefined): string {
	if (!params) return '';
	const pairs: string[] = [];
	for (const [name, value] of Object.entries(params)) {
		for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined && each !== '') pairs.push(`${name}=${written(String(each))}`);
	}
	return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** As a form would send it; but a slash may stand in a query, and so do the addresses that are handed on. */
const written = (value: string): string => value.toWellFormed().split('/').map(encodeURIComponent).join('/').replaceAll('%20', '+');
