/** What may stand in a field, read from what was sent. Says only what is wrong with the shape; content-integrity and vocabulary judge the rest. Pure. */
import { createHash } from 'node:crypto';

export type Tree = { key?: string } & { [field: string]: unknown };

/** As much of a field of content-integrity as is read here. */
export interface EditorsField {
	kind: 'text' | 'fact' | 'list' | 'group' | 'own';
	name: string;
	path: string;
	marks: { words?: number; min?: number; max?: number; lead?: boolean; publish?: unknown; shape?: 'address' | 'duration' | 'rough-date' };
	format?: 'plain' | 'blocks';
	value?: { type: string; of?: string; scheme?: string; list?: string; types?: readonly string[]; max?: number; pictures?: boolean; limits?: { min?: number; max?: number } };
	private?: boolean;
	fields?: readonly EditorsField[];
}

export type ReadValue = { ok: true; value: unknown } | { ok: false; reason: 'bad-value' | 'too-long' };

/** A field is some sentences; a megabyte pasted by accident is none. */
const LONGEST_TEXT = 20_000;
/** In characters of its JSON: some thousand words with all their marks. */
const LONGEST_RICH_TEXT = 200_000;
const LONGEST_LINE = 2000;
const MOST_ITEMS = 100;

const bad: ReadValue = { ok: false, reason: 'bad-value' };

/** Empty texts and lists become `null` and `[]`, so that "not answered" has one form. */
export function readValue(field: EditorsField, sent: unknown): ReadValue {
	if (field.kind === 'list') return readList(field, sent);
	if (sent === null || sent === '') return { ok: true, value: null };
	if (field.kind === 'text') return field.format === 'plain' ? readText(sent, LONGEST_TEXT) : readRich(sent);
	if (field.kind === 'group') return readGroup(field, sent);
	if (field.kind !== 'fact') return bad;
	switch (field.value?.type) {
		case 'concepts':
		case 'choices':
		case 'item-keys':
			return Array.isArray(sent) && sent.length <= MOST_ITEMS && sent.every((each) => typeof each === 'string') ? { ok: true, value: sent.length > 0 ? [...new Set(sent)] : null } : bad;
		case 'scalar':
			return readScalar(field.value.of ?? '', sent);
		case 'concept':
		case 'choice':
		case 'item-key':
		case 'organisation':
			return readText(sent, LONGEST_LINE);
		case 'entry-links':
			return readLinks(sent);
		case 'media':
			return Number.isSafeInteger(sent) && (sent as number) > 0 ? { ok: true, value: sent } : bad;
		default:
			return bad;
	}
}

function readText(sent: unknown, longest: number): ReadValue {
	if (typeof sent !== 'string') return bad;
	return sent.length > longest ? { ok: false, reason: 'too-long' } : { ok: true, value: sent };
}

function readScalar(of: string, sent: unknown): ReadValue {
	if (of === 'boolean') return typeof sent === 'boolean' ? { ok: true, value: sent } : bad;
	if (of === 'integer' || of === 'float') return typeof sent === 'number' && Number.isFinite(sent) ? { ok: true, value: sent } : bad;
	return readText(sent, LONGEST_LINE);
}

/** Blocks of any kind, also such as no page of ours knows; Strapi judges each of them when it is saved. */
function readRich(sent: unknown): ReadValue {
	if (!Array.isArray(sent) || !sent.every((block) => isRecord(block) && typeof block.type === 'string' && Array.isArray(block.children))) return bad;
	if (JSON.stringify(sent).length > LONGEST_RICH_TEXT) return { ok: false, reason: 'too-long' };
	return { ok: true, value: sent.length > 0 ? sent : null };
}

/** A group without any answer is none. */
function readGroup(field: EditorsField, sent: unknown): ReadValue {
	if (!isRecord(sent)) return bad;
	const read = readFields(field.fields ?? [], sent);
	return read.ok && Object.values(read.value).every((value) => value === null) ? { ok: true, value: null } : read;
}

function readFields(fields: readonly EditorsField[], sent: Record<string, unknown>): { ok: true; value: Tree } | Extract<ReadValue, { ok: false }> {
	const tree: Tree = {};
	for (const field of fields) {
		if (!(field.name in sent)) continue;
		const read = readValue(field, sent[field.name]);
		if (!read.ok) return read;
		tree[field.name] = read.value;
	}
	return { ok: true, value: tree };
}

function readLinks(sent: unknown): ReadValue {
	if (!Array.isArray(sent) || sent.length > MOST_ITEMS) return bad;
	const links = sent.filter(isRecord).flatMap(({ type, documentId, role }) => (typeof type === 'string' && typeof documentId === 'string' ? [{ type, documentId, ...(typeof role === 'string' ? { role } : {}) }] : []));
	if (links.length < sent.length) return bad;
	return { ok: true, value: links.length > 0 ? links : null };
}

function readList(field: EditorsField, sent: unknown): ReadValue {
	if (sent === null) return { ok: true, value: [] };
	if (!Array.isArray(sent) || sent.length > MOST_ITEMS) return bad;
	const items: Tree[] = [];
	for (const item of sent) {
		if (!isRecord(item)) return bad;
		const read = readFields(field.fields ?? [], item);
		if (!read.ok) return read;
		items.push({ ...(typeof item.key === 'string' && { key: item.key.slice(0, 64) }), ...read.value });
	}
	return { ok: true, value: items };
}

/** Names what stands in a field: who saves says which value they saw, so that nobody writes over a newer one. */
export const revisionOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(sorted(value ?? null))).digest('base64url').slice(0, 16);

/** Item lists keep their order; the names inside an object have none. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isRecord(value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
