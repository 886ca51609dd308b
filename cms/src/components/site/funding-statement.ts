import { image, key, paragraph, plain } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('site_funding_statements', 'Funding statement', {
	key,
	programmePeriod: plain({ publish: true }),
	text: paragraph({ publish: true }),
	logo: image(),
});
