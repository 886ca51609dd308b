import { factList, integer, plain } from '../../../../schema/attributes';
import { sharedType } from '../../../../schema/content-type';

/** A term of a vocabulary, after SKOS. Entries name it by its notation, which is unique over all schemes. */
export default sharedType('concept', 'concepts', 'Term', {
	scheme: { ...plain(), required: true },
	notation: { ...plain({}, { regex: '^[a-z0-9]+(-[a-z0-9]+)*$' }), required: true, unique: true },
	broader: plain(),
	order: integer(),
	labels: factList('concept.label'),
	code: plain(),
	matches: factList('concept.match'),
});
