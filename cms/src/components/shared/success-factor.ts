import { concept, key, paragraph } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('shared_success_factors', 'Success factor', {
	key,
	factor: concept('success-factor', { publish: true }),
	comment: paragraph({ words: 40 }),
});
