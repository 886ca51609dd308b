import { key, paragraph } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('case_tips', 'Tip', {
	key,
	text: paragraph({ words: 20, publish: true }),
});
