import { common, concept, integer, line, richText } from '../../../../schema/attributes';
import { localizedType } from '../../../../schema/content-type';

/** Imprint, accessibility statement, easy read and the like. */
export default localizedType('page', 'pages', 'Page', {
	title: line({ words: 10, publish: true, lead: true }),
	body: richText({ words: 1500, publish: true, lead: true }),
	register: concept('text-register', { publish: true }, { default: 'standard' }),
	order: integer({ publish: true }),
	...common({ licence: {} }),
});
