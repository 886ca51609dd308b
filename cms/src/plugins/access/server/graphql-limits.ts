/** What a GraphQL request of the site may ask for. An Apollo plugin; depth and page sizes are Strapi's own settings. */
import { GraphQLError, Kind, visit, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { previewTokenName } from './tokens.ts';

export interface Limits {
	/** Fields of the whole request, aliases counted each. */
	fields: number;
	/** Fields at the root: each is at least one query to the database. */
	roots: number;
}

/** The largest question of the site, a case with everything in six languages, has about 1,120 fields and six roots. */
const limits: Limits = { fields: 1_200, roots: 12 };

/** Arguments that lead to drafts. */
const draftArguments = ['status', 'publicationFilter', 'hasPublishedVersion'];

interface Operation {
	document: DocumentNode;
	contextValue: { state?: { auth?: { credentials?: { name?: string } } } };
}

interface Answer {
	response: { http: { headers: Map<string, string> } };
}

export const graphqlLimits = (allowed: Limits = limits) => ({
	async requestDidStart() {
		return {
			async didResolveOperation({ document, contextValue }: Operation): Promise<void> {
				const seesDrafts = contextValue.state?.auth?.credentials?.name === previewTokenName;
				const fault = faultOf(document, allowed, seesDrafts);
				if (fault) throw new GraphQLError(fault, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
			},
			async willSendResponse({ response }: Answer): Promise<void> {
				response.http.headers.set('cache-control', 'no-store');
			},
		};
	},
});

/** @returns what is wrong with a request, in English: only programs read it */
export function faultOf(document: DocumentNode, allowed: Limits, seesDrafts: boolean): string | undefined {
	const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
	if (operations.some(({ operation }) => operation !== 'query')) return 'Only queries are answered here.';

	const draftArgument = seesDrafts ? undefined : usedArguments(document).find((name) => draftArguments.includes(name));
	if (draftArgument) return `The argument "${draftArgument}" needs the preview token.`;

	const count = counter(document);
	const { roots, fields } = operations.map(({ selectionSet }) => count(selectionSet)).reduce((sum, one) => ({ roots: sum.roots + one.roots, fields: sum.fields + one.fields }), { roots: 0, fields: 0 });
	if (roots > allowed.roots) return `A request may have ${allowed.roots} root fields, this one has ${roots}.`;
	if (fields > allowed.fields) return `A request may have ${allowed.fields} fields, this one has ${fields}.`;
	return undefined;
}

function usedArguments(document: DocumentNode): string[] {
	const names: string[] = [];
	visit(document, { Argument: ({ name }) => void names.push(name.value) });
	return names;
}

/** Counts fields with fragments written out, each fragment's size being worked out once: nested fragments multiply. */
function counter(document: DocumentNode): (selectionSet: SelectionSetNode) => { roots: number; fields: number } {
	const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [])));
	const sizes = new Map<string, { roots: number; fields: number }>();

	const count = ({ selections }: SelectionSetNode): { roots: number; fields: number } => {
		const size = { roots: 0, fields: 0 };
		for (const selection of selections) {
			const inner = sizeOf(selection);
			size.roots += selection.kind === Kind.FIELD ? 1 : inner.roots;
			size.fields += inner.fields + (selection.kind === Kind.FIELD ? 1 : 0);
		}
		return size;
	};
	const sizeOf = (selection: SelectionNode): { roots: number; fields: number } => {
		if (selection.kind !== Kind.FRAGMENT_SPREAD) return selection.selectionSet ? count(selection.selectionSet) : { roots: 0, fields: 0 };
		const name = selection.name.value;
		const known = sizes.get(name);
		if (known) return known;
		const fragment = fragments.get(name);
		const size = fragment ? count(fragment) : { roots: 0, fields: 0 };
		sizes.set(name, size);
		return size;
	};
	return count;
}
