import { common, concepts, integer, line, paragraph, textList } from '../../../../schema/attributes';
import { localizedType } from '../../../../schema/content-type';

/** A unit of learning with objectives, sections and a quiz. */
export default localizedType('module', 'modules', 'Module', {
	title: line({ words: 12, publish: true, lead: true }),
	summary: paragraph({ words: 60, publish: true, lead: true }),
	order: integer({ publish: true }),
	minutes: integer({ publish: true }),
	competences: concepts('competence', { publish: true }),
	networkPhases: concepts('network-phase'),
	objectives: textList('module.objective', { publish: true, min: 3, max: 5 }),
	sections: textList('module.section', { publish: true }),
	quiz: textList('module.question', { publish: true }),
	...common(),
});
