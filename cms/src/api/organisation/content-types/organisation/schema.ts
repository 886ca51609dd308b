import { concept, factList, plain, webAddress, image } from '../../../../schema/attributes';
import { sharedType } from '../../../../schema/content-type';

/** Who works together. It shows in public only when a published entry names it. */
export default sharedType('organisation', 'organisations', 'Organisation', {
	name: { ...plain(), required: true },
	names: factList('organisation.name'),
	actorType: { ...concept('actor-type'), required: true },
	country: { ...concept('country'), required: true },
	region: concept('region'),
	place: plain(),
	website: webAddress(),
	identifiers: factList('organisation.identifier'),
	logo: image(),
	logoAlt: plain(),
});
