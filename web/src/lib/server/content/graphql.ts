import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '#schema';

/** Queries whose results are typed from `schema.graphql`, which the CMS prints. */
export const graphql = initGraphQLTada<{
	introspection: introspection;
	disableMasking: true;
	scalars: { DateTime: string; Date: string; JSON: unknown; I18NLocaleCode: string; Long: number };
}>();

export type { ResultOf, TadaDocumentNode } from 'gql.tada';
