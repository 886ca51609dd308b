import { key, paragraph } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('module_options', 'Answer', {
	key,
	text: paragraph({ words: 25, publish: true }),
});
