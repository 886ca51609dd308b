import { concept, integer, itemKey, itemKeys, key, line, organisation, paragraph, roughDate, textList, webAddress } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('plan_measures', 'Measure', {
	key,
	title: line({ words: 15, publish: true }),
	description: paragraph({ words: 80 }),
	goal: itemKey('goals', { publish: true }),
	responsible: organisation(),
	start: roughDate({ publish: true }),
	due: roughDate({ publish: true }),
	status: concept('measure-status', { publish: true }, { default: 'planned' }),
	progress: integer({ publish: true }, { max: 100, default: 0 }),
	lateReason: paragraph({ words: 40 }),
	dependsOn: itemKeys('measures'),
	resources: paragraph({ words: 30 }),
	indicator: paragraph({ words: 25 }),
	evidence: webAddress(),
	updates: textList('plan.update'),
});
