import { integer, key, line, paragraph } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('resource_steps', 'Step', {
	key,
	title: line({ words: 8, publish: true }),
	minutes: integer(),
	instruction: paragraph({ words: 90, publish: true }),
});
