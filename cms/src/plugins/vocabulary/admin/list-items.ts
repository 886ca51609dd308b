import { useForm } from '@strapi/strapi/admin';
import { useWords } from './input.ts';
import type { Option } from './options.ts';

type Item = Record<string, unknown>;

/** Fields that say what an item is, the best first. */
const naming = ['title', 'goal', 'name', 'label', 'text', 'question'];

/**
 * Items of another list of the same entry, as options.
 *
 * An item that was never saved has no key yet. It gets one as soon as it is chosen, so that it can be pointed to.
 * @param list its name from the entry down, or `./name` for a list beside the field
 */
export function useItems(field: string, list: string | undefined): { options: Option[]; keyFor(value: string): string } {
	const { say } = useWords();
	const path = pathOf(field, list ?? '');
	const found = useForm('ItemKeyInput', (state) => at(state.values, path));
	const onChange = useForm('ItemKeyInput', (state) => state.onChange);
	const items: Item[] = Array.isArray(found) ? found : [];

	return {
		options: items.map((item, index) => ({ value: typeof item.key === 'string' && item.key ? item.key : `new ${index}`, label: nameOf(item) ?? say('item.untitled', { number: index + 1 }) })),
		keyFor(value) {
			const index = /^new (\d+)$/.exec(value)?.[1];
			if (index === undefined) return value;
			const key = crypto.randomUUID();
			onChange(`${path}.${index}.key`, key);
			return key;
		},
	};
}

const pathOf = (field: string, list: string): string => (list.startsWith('./') ? `${field.split('.').slice(0, -1).join('.')}.${list.slice(2)}` : list);

const at = (values: unknown, path: string): unknown => path.split('.').reduce<unknown>((value, step) => (value as Item | null | undefined)?.[step], values);

function nameOf(item: Item): string | undefined {
	const text = naming.map((field) => item[field]).find((value): value is string => typeof value === 'string' && value.trim() !== '');
	return text && text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
