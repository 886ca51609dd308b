import { useChoices } from './choice-options.ts';
import type { InputProps } from './input.ts';
import { OneInput } from './OneInput.tsx';

/** One value of a closed list. */
export default function ChoiceInput(props: InputProps<string>) {
	return <OneInput {...props} loaded={useChoices(props.attribute.options?.list)} />;
}
