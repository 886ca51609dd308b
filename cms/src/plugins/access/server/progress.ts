/** What a coordinator reports, taken out of a save and put into any version of the entry. Pure. */
import type { ContentType } from '@erasmi/config/types';
import { progressPaths } from './fields.ts';

type Item = Record<string, unknown>;

/** Lists that are reported as a whole (`meetings`), and single facts of items that stay, by list and key of the item. */
export interface Report {
	lists: Record<string, Item[]>;
	items: Record<string, Record<string, Item>>;
}

export type ReportResult = { ok: true; report: Report } | { ok: false; list: string };

/**
 * @param data what the form sends: items of lists by `id` or `key`
 * @param current the entry as it is, with all components
 * @param newKey makes the key of an item that has none
 * @returns the list whose items were added or removed although they must stay
 */
export function readReport(type: ContentType, data: Item, current: Item, newKey: () => string): ReportResult {
	const report: Report = { lists: {}, items: {} };
	for (const [list, leaves] of Object.entries(pathsByList(type))) {
		const sent = data[list];
		if (!Array.isArray(sent)) continue;
		const before = itemsOf(current[list]);
		if (leaves.length === 0) {
			report.lists[list] = sent.filter(isItem).map((item) => withKey(item, before, newKey));
			continue;
		}
		const matched = before.map((item) => sent.filter(isItem).find((one) => isSame(one, item)));
		if (sent.length !== before.length || matched.includes(undefined)) return { ok: false, list };
		report.items[list] = Object.fromEntries(before.map((item, index) => [String(item['key']), factsOf(matched[index] ?? {}, item, leaves, newKey)]));
	}
	return { ok: true, report };
}

/** The report as data for one version of the entry, whose items have row ids of their own. */
export function dataFor(report: Report, version: Item): Item {
	const lists = Object.entries(report.lists).map(([list, items]) => [list, withIds(items, itemsOf(version[list]))]);
	const items = Object.entries(report.items).map(([list, byKey]) => [list, itemsOf(version[list]).map((item) => ({ id: item['id'], ...factsFor(byKey[String(item['key'])] ?? {}, item) }))]);
	return Object.fromEntries([...lists, ...items]);
}

/** One version of the entry with the report in it; items that this version does not have are left out. */
export function applyReport(report: Report, version: Item): Item {
	const items = Object.entries(report.items).map(([list, byKey]) => [list, itemsOf(version[list]).map((item) => ({ ...item, ...byKey[String(item['key'])] }))]);
	return { ...version, ...report.lists, ...Object.fromEntries(items) };
}

/** `measures.status` → leaf `status` of the list `measures`; `meetings` → a list without leaves. */
function pathsByList(type: ContentType): Record<string, string[]> {
	const lists: Record<string, string[]> = {};
	for (const path of progressPaths[type] ?? []) {
		const [list = path, leaf] = path.split('.');
		lists[list] = [...(lists[list] ?? []), ...(leaf ? [leaf] : [])];
	}
	return lists;
}

function factsOf(sent: Item, before: Item, leaves: readonly string[], newKey: () => string): Item {
	const facts = leaves.filter((leaf) => sent[leaf] !== undefined).map((leaf) => [leaf, valueOf(sent[leaf], before[leaf], newKey)]);
	return Object.fromEntries(facts);
}

const valueOf = (sent: unknown, before: unknown, newKey: () => string): unknown => (Array.isArray(sent) ? sent.filter(isItem).map((item) => withKey(item, itemsOf(before), newKey)) : sent);

const factsFor = (facts: Item, item: Item): Item => Object.fromEntries(Object.entries(facts).map(([leaf, value]) => [leaf, Array.isArray(value) ? withIds(value, itemsOf(item[leaf])) : value]));

/** The same item in another version has another row id, but the same key. */
const withIds = (items: readonly Item[], rows: readonly Item[]): Item[] => items.map((item) => ({ ...item, ...idOf(rows.find((row) => row['key'] === item['key'])) }));

const idOf = (row: Item | undefined): Item => (row ? { id: row['id'] } : {});

function withKey(item: Item, before: readonly Item[], newKey: () => string): Item {
	const known = before.find((one) => isSame(item, one));
	const { id: _rowOfOneVersion, ...facts } = item;
	return { ...facts, key: known?.['key'] ?? (typeof item['key'] === 'string' && item['key'] ? item['key'] : newKey()) };
}

const isSame = (sent: Item, item: Item): boolean => (sent['id'] !== undefined ? String(sent['id']) === String(item['id']) : typeof sent['key'] === 'string' && sent['key'] === item['key']);

const itemsOf = (value: unknown): Item[] => (Array.isArray(value) ? value.filter(isItem) : []);

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;
