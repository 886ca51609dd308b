import { boolean, common, concept, entryLinks, line, paragraph, roughDate, textList } from '../../../../schema/attributes';
import { localizedType } from '../../../../schema/content-type';

/** What a network wants to reach in a period, and how far it got. */
export default localizedType('action-plan', 'action-plans', 'Action plan', {
	title: line({ words: 15, publish: true, lead: true }),
	vision: paragraph({ words: 60, publish: true, lead: true }),
	network: entryLinks(['network'], { publish: true }, 1),
	country: concept('country', { publish: true }),
	region: concept('region'),
	periodStart: roughDate({ publish: true }),
	periodEnd: roughDate({ publish: true }),
	isExample: boolean({ publish: true }),
	baseline: paragraph({ words: 150 }),
	goals: textList('plan.goal'),
	measures: textList('plan.measure'),
	evaluation: paragraph({ words: 100 }),
	...common(),
});
