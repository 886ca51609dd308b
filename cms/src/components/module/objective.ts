import { key, paragraph } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('module_objectives', 'Learning objective', {
	key,
	text: paragraph({ words: 20, publish: true }),
});
