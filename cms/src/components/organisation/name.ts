import { locales } from '@erasmi/config/locales';
import { oneOf, plain } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('organisation_names', 'Name in a language', {
	locale: { ...oneOf(locales), required: true },
	name: { ...plain(), required: true },
});
