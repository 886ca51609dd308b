import { key, oneOf, plain } from '../../schema/attributes';
import { creatorKinds } from '../../schema/choices';
import { component } from '../../schema/content-type';

export default component('resource_creators', 'Creator', {
	key,
	name: plain({ publish: true }),
	kind: oneOf(creatorKinds, {}, { default: 'organisation' }),
	// ORCID, ROR or another address that names the creator; `id` is taken by the database.
	identifier: plain(),
});
