/** A seed entry as the data of the CMS, one language at a time. Pure. */
import type { Locale } from '@erasmi/config/locales';
import type { ContentType } from '@erasmi/config/types';
import type { ConceptLabels } from '@erasmi/config/search/document';
import { keyed, linkName, spelledOut } from './check.ts';
import type { FactValue, Field, Fields } from './fields.ts';
import { isRecord, type SeedEntry, type SeedOrganisation } from './files.ts';
import { documentIdOf } from '@erasmi/config/ids';
import { toBlocks } from './markdown.ts';
import { ownerOf } from './owner.ts';

export type Data = Record<string, unknown>;

/** Facts and texts together: every language's row holds the whole entry. */
export function entryData(entry: SeedEntry, locale: Locale, fields: Fields): Data {
	return {
		...convert(fields, entry.facts, entry.text[locale], entry.text[entry.sourceLocale]),
		...(entry.type === 'site-settings' ? {} : { owner: documentIdOf('organisation', ownerOf(entry)) }),
		sourceLocale: entry.sourceLocale,
		textOrigin: locale === entry.sourceLocale ? 'human' : 'machine',
	};
}

export function organisationData({ id: _id, names = {}, website, ...facts }: SeedOrganisation): Data {
	return { ...facts, names: Object.entries(names).map(([locale, name]) => ({ locale, name })), ...(website && { website: /^https?:/.test(website) ? website : `https://${website}` }) };
}

/** @param more what the vocabulary file says of a concept beyond its labels */
export function conceptData({ id, scheme, broader, labels }: ConceptLabels, order: number, { code, matches }: { code?: string; matches: { property: string; target: string }[] }): Data {
	return {
		scheme,
		notation: id,
		order,
		matches,
		...(broader && { broader }),
		...(code && { code }),
		labels: Object.entries(labels).map(([locale, label]) => labelData(locale, label)),
	};
}

export const labelData = (locale: string, { pref, alt, definition }: NonNullable<ConceptLabels['labels'][Locale]>): Data => ({ locale, prefLabel: pref, altLabels: alt, ...(definition && { definition }) });

/** @param source texts of the source language, which say what lists hold when facts do not */
function convert(fields: Fields, facts: unknown, texts: unknown, source: unknown): Data {
	const [fact, text, original] = [facts, texts, source].map((each) => (isRecord(each) ? each : {}));
	const values = fields.map((field): [string, unknown] => [field.name, toValue(field, fact?.[field.name], text?.[field.name], original?.[field.name])]);
	return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function toValue(field: Field, fact: unknown, text: unknown, original: unknown): unknown {
	switch (field.kind) {
		case 'own':
			return undefined;
		case 'text':
			return field.format === 'blocks' && typeof text === 'string' ? toBlocks(text) : text;
		case 'group':
			return fact === undefined && text === undefined ? undefined : convert(field.fields, fact, text, original);
		case 'list': {
			const items = Array.isArray(fact) ? fact.filter(isRecord) : keyed(original);
			return items.length ? items.map((item, index) => toItem(field.fields, item, index, text, original)) : undefined;
		}
		case 'fact':
			return fact === undefined ? undefined : toFact(field.value, fact);
	}
}

function toFact(about: FactValue, fact: unknown): unknown {
	switch (about.type) {
		case 'entry-links':
			return (Array.isArray(fact) ? fact : [fact]).map((link) => toLink(about.types, link));
		case 'organisation':
			return organisationId(fact);
		case 'organisations':
			return Array.isArray(fact) ? fact.map(organisationId) : [];
		default:
			return fact;
	}
}

function toItem(fields: Fields, item: Record<string, unknown>, index: number, texts: unknown, source: unknown): Data {
	// Sources have no key in the files: nothing refers to them. Their place is as good as any.
	const key = typeof item.key === 'string' ? item.key : `s${index + 1}`;
	const [text, original] = [texts, source].map((each) => spelledOut(fields, isRecord(each) ? each[key] : undefined));
	return { key, ...convert(fields, item, text, original) };
}

function toLink(types: readonly string[], link: unknown): { type: string; documentId: string } {
	const [type = '', id = ''] = linkName(types, link)?.split('/') ?? [];
	return { type, documentId: documentIdOf(type as ContentType, id) }; // the check found an entry of this name
}

const organisationId = (id: unknown): string => documentIdOf('organisation', String(id));
