import { choice, plain } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('concept_matches', 'Match', {
	property: { ...choice('match-kinds'), required: true },
	target: { ...plain(), required: true },
});
