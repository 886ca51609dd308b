import { choice, day, key, plain, webAddress } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('shared_sources', 'Source', {
	key,
	title: plain({ publish: true }),
	url: webAddress(),
	archivedUrl: webAddress(),
	accessed: day(),
	kind: choice('source-kinds', {}, { default: 'published' }),
});
