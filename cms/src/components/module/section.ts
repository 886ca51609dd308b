import { entryLinks, key, line, richText } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('module_sections', 'Section', {
	key,
	title: line({ words: 10, publish: true }),
	body: richText({ words: 400, publish: true }),
	activity: richText({ words: 150 }),
	resources: entryLinks(['resource']),
});
