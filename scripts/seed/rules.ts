/** The rules of {@link check}, from the schemas and the vocabulary. */
import type { ContentType } from '@erasmi/config/types';
import { conceptsOf } from '@erasmi/config/vocabulary/seed';
import type { Rules } from './check.ts';
import { fillable, type Fields } from './fields.ts';

/** @param readFields asks `content-integrity` for the fields of a type */
export const rulesFrom = (readFields: (type: ContentType) => Fields, isChoice: Rules['isChoice']): Rules => ({
	fieldsOf: remembered((type: ContentType) => fillable(readFields(type))),
	concepts: remembered((scheme: string) => new Set(conceptsOf(scheme).map(({ id }) => id))),
	isChoice,
});

function remembered<Name, T>(ask: (name: Name) => T): (name: Name) => T {
	const answers = new Map<Name, T>();
	return (name) => {
		const answer = answers.get(name) ?? ask(name);
		answers.set(name, answer);
		return answer;
	};
}
