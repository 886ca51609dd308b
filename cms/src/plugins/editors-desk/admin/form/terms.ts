import { useIntl } from 'react-intl';
import { useFetchClient } from '@strapi/strapi/admin';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import type { Option } from './field/TickList.tsx';

export interface Term {
	notation: string;
	label: string;
	definition?: string;
	/** Names in all languages, so that a term is found by any of them. */
	also: string[];
	depth: number;
	/** The term above it, which may be one of another vocabulary: the country of a region. */
	broader?: string;
}

/** Terms of a vocabulary in the language of the admin; empty until they are there. */
export function useTerms(scheme: string): Term[] {
	const { locale } = useIntl();
	const { get } = useFetchClient();
	const [loaded] = useLoaded(`${scheme} ${locale}`, async () => (await get<{ data: Term[] }>('/vocabulary/concepts', { params: { scheme, locale } })).data.data);
	return loaded.state === 'there' ? loaded.value : [];
}

export const optionsOf = (terms: readonly Term[]): Option[] => terms.map(({ notation, ...term }) => ({ value: notation, ...term }));
