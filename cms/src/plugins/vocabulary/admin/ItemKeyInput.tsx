import type { InputProps } from './input.ts';
import { useItems } from './list-items.ts';
import { OneInput } from './OneInput.tsx';

/** One item of another list of the entry, such as the goal a measure serves. */
export default function ItemKeyInput(props: InputProps<string>) {
	const { options, keyFor } = useItems(props.name, props.attribute.options?.list);
	return <OneInput {...props} loaded={{ state: 'loaded', data: options }} onChange={(name, value) => props.onChange(name, value && keyFor(value))} />;
}
