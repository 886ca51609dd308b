import { key, number, roughDate } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('plan_readings', 'Reading', {
	key,
	date: roughDate({ publish: true }),
	value: number({ publish: true }),
});
