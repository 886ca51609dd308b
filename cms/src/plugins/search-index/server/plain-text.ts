/** Words of an entry without their markup. */
import type { Field } from './shape.ts';

type Json = Readonly<Record<string, unknown>>;

/** Blocks become lines; of other JSON every string is taken that is not a key or an address. */
export function plainText(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	if (Array.isArray(value)) return joined(value.map(plainText));
	if (!isJson(value)) return '';
	if (typeof value.text === 'string' && value.type === 'text') return value.text;
	if (isJson(value.image)) return plainText(value.image.alternativeText);
	// A list holds items; every other node holds runs of text that belong together.
	if (Array.isArray(value.children)) return value.type === 'list' ? joined(value.children.map(plainText)) : value.children.map(plainText).join('');
	return joined(Object.entries(value).map(([name, inner]) => (notWords.includes(name) ? '' : plainText(inner))));
}

/** Every text below these fields, in the order of the schema. */
export function leaves(entry: Json, fields: readonly Field[], without: readonly string[] = []): string[] {
	return fields.flatMap((field) => {
		const value = entry[field.name];
		if (without.includes(field.name)) return [];
		if (field.kind === 'text') return [plainText(value)].filter(Boolean);
		if (field.kind === 'component') return many(value).flatMap((item) => leaves(item, field.fields));
		return [];
	});
}

/** The beginning of a text, cut between two words. */
export function beginning(text: string, length: number): string {
	if (text.length <= length) return text;
	const cut = text.slice(0, length);
	const gap = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
	return `${gap > 0 ? cut.slice(0, gap).trimEnd() : cut} …`;
}

/** Items of a repeatable or single component, or nothing. */
export const many = (value: unknown): Json[] => (Array.isArray(value) ? value : [value]).filter(isJson);

const notWords = ['key', 'id', 'url', 'type', 'format', 'level', 'lang'];

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim()).join('\n');
