import { choice, key, organisation, roughDate } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('network_members', 'Member', {
	key,
	organisation: organisation({ publish: true }),
	role: choice('organisation-roles'),
	since: roughDate(),
});
