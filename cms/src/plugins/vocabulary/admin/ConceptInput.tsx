import type { InputProps } from './input.ts';
import { OneInput } from './OneInput.tsx';
import { useTerms } from './terms.ts';

/** One term of a vocabulary. */
export default function ConceptInput(props: InputProps<string>) {
	return <OneInput {...props} loaded={useTerms(props.attribute.options?.scheme)} />;
}
