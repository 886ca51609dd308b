import { concept, key, roughDate } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('network_phases', 'Phase', {
	key,
	phase: concept('network-phase', { publish: true, facet: false }),
	from: roughDate(),
});
