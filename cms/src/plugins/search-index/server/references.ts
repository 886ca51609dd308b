/** What an entry shows of others: organisations, concepts, files, other entries. */
import type { ContentType } from '@erasmi/config/types';
import { withBroader, type Concepts } from './concepts.ts';
import { many } from './plain-text.ts';
import type { Field } from './shape.ts';

export interface Reference {
	type: ContentType | 'file';
	/** Document id; the notation of a concept; the number of a file. */
	id: string;
}

/** An organisation as search and references need it. */
export interface Organisation {
	documentId: string;
	name: string;
	/** Names in other languages. */
	names: readonly string[];
	actorType?: string;
	country?: string;
	region?: string;
}

/** Organisations of an entry, in order of appearance, each once. `without`: top-level fields that do not count. */
export function organisationsOf(entry: Readonly<Record<string, unknown>>, fields: readonly Field[], without: readonly string[] = []): string[] {
	const found = valuesOf(entry, fields, without, 'organisations').flatMap((value) => many(value).map(({ documentId }) => documentId));
	return unique(found.filter((id) => typeof id === 'string'));
}

/** Notations of an entry with their scheme, in order of appearance. */
export function conceptsOf(entry: Readonly<Record<string, unknown>>, fields: readonly Field[], without: readonly string[] = []): { notation: string; scheme: string }[] {
	return fields.flatMap((field) => {
		const value = entry[field.name];
		if (without.includes(field.name)) return [];
		if (field.kind === 'component') return many(value).flatMap((item) => conceptsOf(item, field.fields));
		if (field.kind !== 'concepts') return [];
		return strings(value).map((notation) => ({ notation, scheme: field.scheme }));
	});
}

/** Everything these published rows of one entry show; concepts with their broader ones, organisations with their own concepts. */
export function referencesOf(
	entries: readonly Readonly<Record<string, unknown>>[],
	fields: readonly Field[],
	concepts: Concepts,
	organisation: (documentId: string) => Organisation | undefined,
): Reference[] {
	const organisations = unique(entries.flatMap((entry) => organisationsOf(entry, fields)));
	const notations = [
		...entries.flatMap((entry) => conceptsOf(entry, fields).map(({ notation }) => notation)),
		...organisations.flatMap((id) => conceptsOfOrganisation(organisation(id))),
	];
	const files = entries.flatMap((entry) => valuesOf(entry, fields, [], 'files').flatMap((value) => many(value).map(({ id }) => String(id))));
	const links = entries.flatMap((entry) => valuesOf(entry, fields, [], 'links').flatMap(linksIn));
	return [
		...organisations.map((id): Reference => ({ type: 'organisation', id })),
		...unique(notations.flatMap((notation) => withBroader(notation, concepts))).map((id): Reference => ({ type: 'concept', id })),
		...unique(files).map((id): Reference => ({ type: 'file', id })),
		...new Map(links.map((link) => [`${link.type}:${link.id}`, link])).values(),
	];
}

const conceptsOfOrganisation = (organisation: Organisation | undefined): string[] =>
	[organisation?.actorType, organisation?.country, organisation?.region].filter((notation) => notation !== undefined);

function linksIn(value: unknown): Reference[] {
	return many(value).flatMap(({ type, documentId }) => (typeof type === 'string' && typeof documentId === 'string' ? [{ type: type as ContentType, id: documentId }] : []));
}

function valuesOf(entry: Readonly<Record<string, unknown>>, fields: readonly Field[], without: readonly string[], kind: Field['kind']): unknown[] {
	return fields.flatMap((field) => {
		const value = entry[field.name];
		if (without.includes(field.name) || value === null || value === undefined) return [];
		if (field.kind === 'component') return many(value).flatMap((item) => valuesOf(item, field.fields, [], kind));
		return field.kind === kind ? [value] : [];
	});
}

export const strings = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string' && item !== '');

export const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];
