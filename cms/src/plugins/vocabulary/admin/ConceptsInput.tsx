import type { InputProps } from './input.ts';
import { ManyInput } from './ManyInput.tsx';
import { useTerms } from './terms.ts';

/** Several terms of a vocabulary. */
export default function ConceptsInput(props: InputProps<string[]>) {
	return <ManyInput {...props} loaded={useTerms(props.attribute.options?.scheme)} />;
}
