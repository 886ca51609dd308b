import { concept, factList, key, number, paragraph, plain } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('plan_goals', 'Goal', {
	key,
	field: concept('field-of-action', { publish: true }),
	goal: paragraph({ words: 40, publish: true }),
	indicator: paragraph({ words: 25 }),
	baseline: number(),
	target: number(),
	unit: plain(),
	readings: factList('plan.reading'),
});
