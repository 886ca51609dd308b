import { locales } from '@erasmi/config/locales';
import { oneOf, plain } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('concept_labels', 'Labels in a language', {
	locale: { ...oneOf(locales), required: true },
	prefLabel: { ...plain(), required: true },
	altLabels: { type: 'json' },
	definition: { type: 'text' },
});
