import { concept, key, paragraph } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('assessment_items', 'Statement', {
	key,
	dimension: concept('maturity-dimension', { publish: true }),
	text: paragraph({ words: 25, publish: true }),
});
