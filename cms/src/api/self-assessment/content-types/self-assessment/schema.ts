import { common, concepts, line, paragraph, textGroup, textList } from '../../../../schema/attributes';
import { localizedType } from '../../../../schema/content-type';

/** Statements a network rates to see how mature it is. */
export default localizedType('self-assessment', 'self-assessments', 'Self-assessment', {
	title: line({ words: 10, publish: true, lead: true }),
	intro: paragraph({ words: 120, publish: true, lead: true }),
	dimensions: concepts('maturity-dimension', { publish: true }),
	items: textList('assessment.item', { publish: true }),
	scale: textGroup('assessment.scale'),
	levels: textList('assessment.level'),
	...common(),
});
