import { key, moment, plain, webAddress } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('network_meetings', 'Meeting', {
	key,
	start: moment({ publish: true }),
	place: plain(),
	onlineUrl: webAddress(),
});
