import { key, line, paragraph } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('assessment_levels', 'Level', {
	key,
	title: line({ words: 8, publish: true }),
	text: paragraph({ words: 60, publish: true }),
});
