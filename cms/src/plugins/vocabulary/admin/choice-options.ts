import { choicesIn } from '../choices.ts';
import { useWords } from './input.ts';
import type { Option } from './options.ts';
import type { Loaded } from './use-loaded.ts';

/** The values of a closed list, labelled in the language of the person at the desk. */
export function useChoices(list: string | undefined): Loaded<Option[]> {
	const { locale } = useWords();
	return { state: 'loaded', data: choicesIn(list ?? '', locale) };
}
