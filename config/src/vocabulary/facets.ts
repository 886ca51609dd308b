import type { FacetName } from '../search/document.ts';

/** Which facet of the search a scheme fills. Schemes without one describe, but do not narrow. */
export const facetOfScheme: Readonly<Record<string, FacetName>> = {
	country: 'country',
	region: 'region',
	'field-of-action': 'field',
	'actor-type': 'actor',
	'target-group': 'target',
	'network-phase': 'phase',
	'success-factor': 'factor',
	obstacle: 'obstacle',
	method: 'method',
	'resource-type': 'resource-type',
};
