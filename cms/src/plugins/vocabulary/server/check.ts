/**
 * What the custom fields may hold.
 *
 * Pure: a value and what is known go in, faults come out.
 */
import { isChoice } from '../choices.ts';

export interface EntryLink {
	type: string;
	documentId: string;
	role?: string;
}

export type Fault =
	| { kind: 'unknown-concept'; value: string }
	| { kind: 'wrong-scheme'; value: string; scheme: string; wanted: string }
	| { kind: 'twice'; value: string }
	| { kind: 'too-many'; count: number; max: number }
	| { kind: 'unknown-choice'; value: string }
	| { kind: 'wrong-type'; value: string }
	| { kind: 'unknown-entry'; value: string }
	| { kind: 'itself' }
	| { kind: 'malformed' };

/** As much of a field as matters here; `content-integrity` derives it from the schema. */
export type Rule =
	| { type: 'concept' | 'concepts'; scheme: string; max?: number }
	| { type: 'entry-links'; types: readonly string[]; max?: number }
	| { type: 'item-key' | 'item-keys'; list: string }
	| { type: 'choice' | 'choices'; list: string };

export interface Known {
	/** Scheme of a concept by its notation. */
	schemeOf(notation: string): string | undefined;
	/** `undefined` when nobody looked, as in an import that links to what it brings next. */
	entryExists?: ((link: EntryLink) => boolean) | undefined;
	/** The entry the value belongs to. */
	documentId?: string | undefined;
}

/** @param value as it was sent; `null` and `undefined` are always right */
export function checkValue(rule: Rule, value: unknown, known: Known): Fault[] {
	if (value === null || value === undefined) return [];
	switch (rule.type) {
		case 'concept':
			return typeof value === 'string' ? (value === '' ? [] : checkConcept(rule.scheme, value, known)) : [{ kind: 'malformed' }];
		case 'choice':
			return typeof value === 'string' ? (value === '' || isChoice(rule.list, value) ? [] : [{ kind: 'unknown-choice', value }]) : [{ kind: 'malformed' }];
		case 'item-key':
			return typeof value === 'string' ? [] : [{ kind: 'malformed' }];
		case 'concepts':
			return isStrings(value) ? [...checkList(value, rule.max), ...value.flatMap((each) => checkConcept(rule.scheme, each, known))] : [{ kind: 'malformed' }];
		case 'choices':
			return isStrings(value) ? [...checkList(value), ...value.filter((each) => !isChoice(rule.list, each)).map((each): Fault => ({ kind: 'unknown-choice', value: each }))] : [{ kind: 'malformed' }];
		case 'item-keys':
			return isStrings(value) ? checkList(value) : [{ kind: 'malformed' }];
		case 'entry-links':
			return isLinks(value) ? [...checkList(value.map(({ type, documentId }) => `${type}/${documentId}`), rule.max), ...value.flatMap((link) => checkLink(rule.types, link, known))] : [{ kind: 'malformed' }];
	}
}

function checkConcept(wanted: string, value: string, { schemeOf }: Known): Fault[] {
	const scheme = schemeOf(value);
	if (scheme === undefined) return [{ kind: 'unknown-concept', value }];
	return scheme === wanted ? [] : [{ kind: 'wrong-scheme', value, scheme, wanted }];
}

function checkLink(types: readonly string[], link: EntryLink, { entryExists, documentId }: Known): Fault[] {
	if (!types.includes(link.type)) return [{ kind: 'wrong-type', value: link.type }];
	if (link.documentId === documentId) return [{ kind: 'itself' }];
	return entryExists && !entryExists(link) ? [{ kind: 'unknown-entry', value: `${link.type}/${link.documentId}` }] : [];
}

function checkList(values: readonly string[], max = Infinity): Fault[] {
	const twice = values.find((value, index) => values.indexOf(value) !== index);
	return [...(twice === undefined ? [] : [{ kind: 'twice', value: twice } as const]), ...(values.length > max ? [{ kind: 'too-many', count: values.length, max } as const] : [])];
}

const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

export const isLinks = (value: unknown): value is EntryLink[] =>
	Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && typeof each.type === 'string' && typeof each.documentId === 'string' && (each.role === undefined || each.role === null || typeof each.role === 'string'));
