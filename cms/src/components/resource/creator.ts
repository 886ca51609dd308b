import { choice, key, plain } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('resource_creators', 'Creator', {
	key,
	name: plain({ publish: true }),
	kind: choice('creator-kinds', {}, { default: 'organisation' }),
	// ORCID, ROR or another address that names the creator; `id` is taken by the database.
	identifier: plain(),
});
