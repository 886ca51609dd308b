import { useIntl } from 'react-intl';
import { useFetchClient } from '@strapi/strapi/admin';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';

export interface Term {
	notation: string;
	label: string;
	definition?: string;
	/** Names in all languages, so that a term is found by any of them. */
	also: string[];
	depth: number;
}

/** Terms of a vocabulary in the language of the admin; empty until they are there. */
export function useTerms(scheme: string): Term[] {
	const { locale } = useIntl();
	const { get } = useFetchClient();
	const [loaded] = useLoaded(`${scheme} ${locale}`, async () => (await get<{ data: Term[] }>('/vocabulary/concepts', { params: { scheme, locale } })).data.data);
	return loaded.state === 'there' ? loaded.value : [];
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @returns terms in whose names or meaning every word of the question stands */
export function matching(terms: readonly Term[], question: string): Term[] {
	const words = fold(question).split(/\s+/u).filter(Boolean);
	return terms.filter(({ label, also, definition = '' }) => {
		const found = fold([label, ...also, definition].join('\n'));
		return words.every((word) => found.includes(word));
	});
}
