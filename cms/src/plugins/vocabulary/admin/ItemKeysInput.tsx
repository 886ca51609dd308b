import type { InputProps } from './input.ts';
import { useItems } from './list-items.ts';
import { ManyInput } from './ManyInput.tsx';

/** Several items of another list of the entry, such as the right answers of a question. */
export default function ItemKeysInput(props: InputProps<string[]>) {
	const { options, keyFor } = useItems(props.name, props.attribute.options?.list);
	return <ManyInput {...props} loaded={{ state: 'loaded', data: options }} onChange={(name, value) => props.onChange(name, value && value.map(keyFor))} />;
}
