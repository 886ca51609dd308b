import { concept, integer, key, paragraph, roughDate } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('plan_updates', 'Update', {
	key,
	date: roughDate({ publish: true }),
	status: concept('measure-status'),
	progress: integer({}, { max: 100 }),
	note: paragraph({ words: 40 }),
});
