import { itemKeys, key, paragraph, textList } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('module_questions', 'Question', {
	key,
	question: paragraph({ words: 40, publish: true }),
	options: textList('module.option', { publish: true, min: 2, max: 6 }),
	correct: itemKeys('./options', { publish: true }),
	feedback: paragraph({ words: 60, publish: true }),
});
