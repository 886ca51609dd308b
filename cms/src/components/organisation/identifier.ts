import { choice, plain } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('organisation_identifiers', 'Identifier', {
	property: { ...choice('identifier-kinds'), required: true },
	value: { ...plain(), required: true },
});
