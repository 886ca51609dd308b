/** How the edit form and the list of entries look before an administrator changes them: one column, bookkeeping left out. */
import type { Attribute } from './attributes';

type Attributes = Record<string, Attribute>;

const FULL_WIDTH = 12;
const HALF_WIDTH = 6;
const PAGE_SIZE = 20;

/** Kept by the system, or edited on a page of its own. */
const notInTheForm = new Set(['key', 'oldSlugs', 'sourceLocale', 'textOrigin', 'textCheckedAt', 'behindSince', 'behindParts', 'sha256']);

/** What names an entry or an item, the best first. */
const naming = ['title', 'name', 'goal', 'label', 'text', 'question', 'prefLabel', 'notation', 'factor', 'obstacle', 'phase', 'role', 'function', 'note', 'date', 'value'];

export function formConfig(attributes: Attributes, list?: readonly string[]) {
	const names = Object.keys(attributes);
	const mainField = naming.find((name) => names.includes(name));

	return {
		// Strapi wants all of them or none.
		settings: { bulkable: true, filterable: true, searchable: true, pageSize: PAGE_SIZE, ...(mainField ? { mainField, defaultSortBy: mainField } : {}) },
		layouts: {
			edit: rows(names.filter((name) => !notInTheForm.has(name)).map((name) => ({ name, size: sizeOf(attributes[name]) }))),
			...(list ? { list: list.filter((name) => names.includes(name)) } : {}),
		},
	};
}

interface Cell {
	name: string;
	size: number;
}

function rows(cells: readonly Cell[]): Cell[][] {
	const result: Cell[][] = [];
	for (const cell of cells) {
		const last = result.at(-1);
		if (last && last.reduce((sum, { size }) => sum + size, cell.size) <= FULL_WIDTH) last.push(cell);
		else result.push([cell]);
	}
	return result;
}

/** Texts and lists take the whole width, short facts share a row. */
function sizeOf(attribute: Attribute | undefined): number {
	const isLong = ['text', 'blocks', 'component', 'json', 'relation'].includes(attribute?.type ?? '');
	const isText = (attribute?.pluginOptions?.erasmi as { text?: boolean } | undefined)?.text === true;
	const isList = ['plugin::vocabulary.concepts', 'plugin::vocabulary.entry-links', 'plugin::vocabulary.item-keys', 'plugin::vocabulary.choices'].includes(String(attribute?.customField));
	return isLong || isText || isList ? FULL_WIDTH : HALF_WIDTH;
}
