/** The questions of the short form, in the order in which people tell of a practice. Server and pages read the same list. */

/** How a question is answered. */
export type Answering = 'line' | 'text' | 'where' | 'actors' | 'concepts' | 'concept' | 'sources' | 'period';

export interface Step {
	id: string;
	answering: Answering;
	/** Fields of the entry that the answer fills; the first one names it. */
	fields: readonly string[];
	/** `short`: publishing needs it. `more`: makes the entry more useful. */
	part: 'short' | 'more';
}

export const caseSteps = [
	{ id: 'title', answering: 'line', fields: ['title'], part: 'short' },
	{ id: 'where', answering: 'where', fields: ['place', 'country', 'lat', 'lon'], part: 'short' },
	{ id: 'summary', answering: 'text', fields: ['summary'], part: 'short' },
	{ id: 'approach', answering: 'text', fields: ['approach'], part: 'short' },
	{ id: 'actors', answering: 'actors', fields: ['actors'], part: 'short' },
	{ id: 'targetGroups', answering: 'concepts', fields: ['targetGroups'], part: 'short' },
	{ id: 'fieldsOfAction', answering: 'concepts', fields: ['fieldsOfAction'], part: 'short' },
	{ id: 'sources', answering: 'sources', fields: ['sources'], part: 'short' },
	{ id: 'period', answering: 'period', fields: ['startDate', 'endDate', 'regularService'], part: 'more' },
	{ id: 'results', answering: 'text', fields: ['results'], part: 'more' },
	{ id: 'context', answering: 'text', fields: ['context'], part: 'more' },
	{ id: 'methods', answering: 'concepts', fields: ['methods'], part: 'more' },
	{ id: 'usersVoice', answering: 'text', fields: ['usersVoice'], part: 'more' },
	{ id: 'transferability', answering: 'text', fields: ['transferability'], part: 'more' },
	{ id: 'evidenceLevel', answering: 'concept', fields: ['evidenceLevel'], part: 'more' },
] as const satisfies readonly Step[];

export type StepId = (typeof caseSteps)[number]['id'];

export const formFields: readonly string[] = caseSteps.flatMap(({ fields }) => fields);

/** @returns the question that a field of the entry, or a field of a list item in it, belongs to */
export const stepOf = (path: string): StepId | undefined => caseSteps.find(({ fields }) => (fields as readonly string[]).includes(path.split('.')[0] ?? ''))?.id;
