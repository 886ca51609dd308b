import { itemKey, key, line, number, plain, roughDate } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('shared_figures', 'Figure', {
	key,
	label: line({ words: 15, publish: true }),
	value: number({ publish: true }),
	unit: plain(),
	date: roughDate(),
	source: itemKey('sources'),
});
