import { key, paragraph } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('case_goals', 'Goal', {
	key,
	text: paragraph({ words: 40, publish: true }),
});
