import { key, oneOf, organisation } from '../../schema/attributes';
import { organisationRoles } from '../../schema/choices';
import { component } from '../../schema/content-type';

export default component('case_actors', 'Organisation involved', {
	key,
	organisation: organisation({ publish: true }),
	role: oneOf(organisationRoles, { publish: true }, { default: 'partner' }),
});
