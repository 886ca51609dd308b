import { common, concepts, entryLinks, integer, line, paragraph } from '../../../../schema/attributes';
import { localizedType } from '../../../../schema/content-type';

/** Modules in the order in which somebody takes them. */
export default localizedType('learning-path', 'learning-paths', 'Learning path', {
	title: line({ words: 12, publish: true, lead: true }),
	description: paragraph({ words: 80, publish: true, lead: true }),
	order: integer({ publish: true }),
	modules: entryLinks(['module'], { publish: true }),
	audience: concepts('target-group'),
	...common(),
});
