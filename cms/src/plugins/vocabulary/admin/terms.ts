import { useLoaded, type Loaded } from './use-loaded.ts';
import { useWords } from './input.ts';
import { fold, type Option } from './options.ts';

interface Term {
	notation: string;
	label: string;
	/** Names in all languages, so that a term is found by any of them. */
	also: string[];
	depth: number;
}

/** The terms of a scheme as options, in the order of their hierarchy. */
export function useTerms(scheme: string | undefined): Loaded<Option[]> {
	const { locale } = useWords();
	const loaded = useLoaded<Term[]>(scheme ? `/vocabulary/concepts?scheme=${encodeURIComponent(scheme)}&locale=${locale}` : '', { keep: true });
	if (loaded.state !== 'loaded') return loaded;
	return { state: 'loaded', data: loaded.data.map(({ notation, label, also, depth }) => ({ value: notation, label, depth, found: fold([label, ...also].join('\n')) })) };
}
