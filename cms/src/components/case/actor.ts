import { choice, key, organisation } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('case_actors', 'Organisation involved', {
	key,
	organisation: organisation({ publish: true }),
	role: choice('organisation-roles', { publish: true }, { default: 'partner' }),
});
