import { concept, key, line } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('network_working_groups', 'Working group', {
	key,
	name: line({ words: 12, publish: true }),
	topic: concept('field-of-action'),
	rhythm: line({ words: 20 }),
});
