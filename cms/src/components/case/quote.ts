import { itemKey, key, line, organisation, paragraph, roughDate } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('case_quotes', 'Quote', {
	key,
	text: paragraph({ words: 60, publish: true }),
	speaker: line({ words: 12, publish: true }),
	organisation: organisation(),
	date: roughDate(),
	source: itemKey('sources'),
});
