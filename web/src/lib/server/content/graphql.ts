import type { Locale } from '@erasmi/config/locales';
import { type TadaDocumentNode, initGraphQLTada } from 'gql.tada';
import { type ArgumentNode, type DefinitionNode, type FieldNode, Kind } from 'graphql';
import type { introspection } from '#schema';

/** Queries whose results are typed from `schema.graphql`, which the CMS prints. */
export const graphql = initGraphQLTada<{
	introspection: introspection;
	disableMasking: true;
	scalars: { DateTime: string; Date: string; JSON: unknown; I18NLocaleCode: string; Long: number };
}>();

export type { ResultOf, TadaDocumentNode } from 'gql.tada';

/**
 * The same question in several languages at once: its one field, `rows`, becomes a field for each language, named
 * after it.
 */
export function inLocales<Row, Variables extends { locale: Locale }>(query: TadaDocumentNode<{ rows: Row[] }, Variables>, locales: readonly Locale[]): TadaDocumentNode<Partial<Record<Locale, Row[]>>, Omit<Variables, 'locale'>> {
	const definitions = query.definitions.map((definition): DefinitionNode => {
		if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
		const [rows] = definition.selectionSet.selections;
		if (rows?.kind !== Kind.FIELD) throw new TypeError('A query that is asked in several languages has one field.');
		return {
			...definition,
			variableDefinitions: (definition.variableDefinitions ?? []).filter(({ variable }) => variable.name.value !== 'locale'),
			selectionSet: { kind: Kind.SELECTION_SET, selections: locales.map((locale) => named(rows, locale)) },
		};
	});
	return { kind: Kind.DOCUMENT, definitions } as TadaDocumentNode<Partial<Record<Locale, Row[]>>, Omit<Variables, 'locale'>>;
}

const named = (field: FieldNode, locale: Locale): FieldNode => ({
	...field,
	alias: { kind: Kind.NAME, value: locale },
	arguments: (field.arguments ?? []).map((argument): ArgumentNode => (argument.name.value === 'locale' ? { ...argument, value: { kind: Kind.STRING, value: locale } } : argument)),
});
