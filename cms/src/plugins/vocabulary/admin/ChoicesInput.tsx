import { useChoices } from './choice-options.ts';
import type { InputProps } from './input.ts';
import { ManyInput } from './ManyInput.tsx';

/** Several values of a closed list. */
export default function ChoicesInput(props: InputProps<string[]>) {
	return <ManyInput {...props} loaded={useChoices(props.attribute.options?.list)} />;
}
