import { concept, key, paragraph } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('shared_obstacles', 'Obstacle', {
	key,
	obstacle: concept('obstacle', { publish: true }),
	howOvercome: paragraph({ words: 60 }),
});
