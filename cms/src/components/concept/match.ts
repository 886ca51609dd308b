import { oneOf, plain } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('concept_matches', 'Match', {
	property: { ...oneOf(['exactMatch', 'closeMatch', 'broadMatch', 'wikidata', 'hcrtMatch']), required: true },
	target: { ...plain(), required: true },
});
