import { day, key, oneOf, plain, webAddress } from '../../schema/attributes';
import { sourceKinds } from '../../schema/choices';
import { component } from '../../schema/content-type';

export default component('shared_sources', 'Source', {
	key,
	title: plain({ publish: true }),
	url: webAddress(),
	archivedUrl: webAddress(),
	accessed: day(),
	kind: oneOf(sourceKinds, {}, { default: 'published' }),
});
