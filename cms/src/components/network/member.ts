import { key, oneOf, organisation, roughDate } from '../../schema/attributes';
import { organisationRoles } from '../../schema/choices';
import { component } from '../../schema/content-type';

export default component('network_members', 'Member', {
	key,
	organisation: organisation({ publish: true }),
	role: oneOf(organisationRoles),
	since: roughDate(),
});
