import { oneOf, plain } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('organisation_identifiers', 'Identifier', {
	property: { ...oneOf(['ror', 'wikidata', 'pic', 'lei', 'other']), required: true },
	value: { ...plain(), required: true },
});
