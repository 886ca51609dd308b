/** A good practice, in the order in which people tell of one. */
import type { Step } from './step.ts';
import { caseWords as said } from './words/case.ts';
import { sharedWords as shared } from './words/shared.ts';

const told = ['title', 'summary', 'approach', 'context', 'results'];

export const caseSteps: readonly Step[] = [
	{ id: 'title', answering: 'line', fields: ['title'], part: 'short', said: said.title },
	{ id: 'where', answering: 'where', fields: ['place', 'country', 'lat', 'lon'], part: 'short', said: shared.where },
	{ id: 'summary', answering: 'text', fields: ['summary'], part: 'short', said: said.summary },
	{ id: 'approach', answering: 'text', fields: ['approach'], part: 'short', said: said.approach },
	{ id: 'actors', answering: 'organisations', fields: ['actors'], part: 'short', said: said.actors },
	{ id: 'targetGroups', answering: 'concepts', fields: ['targetGroups'], part: 'short', said: shared.targetGroups, suggestFrom: told },
	{ id: 'fieldsOfAction', answering: 'concepts', fields: ['fieldsOfAction'], part: 'short', said: shared.fieldsOfAction, suggestFrom: told },
	{ id: 'sources', answering: 'sources', fields: ['sources'], part: 'short', said: shared.sources },
	{ id: 'media', answering: 'pictures', fields: ['media'], part: 'more', said: shared.media },
	{ id: 'body', answering: 'rich', fields: ['body'], part: 'more', said: said.body },
	{ id: 'period', answering: 'period', fields: ['startDate', 'endDate', 'regularService'], part: 'more', said: said.period },
	{ id: 'results', answering: 'text', fields: ['results'], part: 'more', said: said.results },
	{ id: 'figures', answering: 'items', fields: ['figures'], part: 'more', said: shared.figures },
	{ id: 'context', answering: 'text', fields: ['context'], part: 'more', said: said.context },
	{ id: 'methods', answering: 'concepts', fields: ['methods'], part: 'more', said: shared.methods, suggestFrom: told },
	{ id: 'successFactors', answering: 'items', fields: ['successFactors'], part: 'more', said: shared.successFactors },
	{ id: 'obstacles', answering: 'items', fields: ['obstacles'], part: 'more', said: shared.obstacles },
	{ id: 'usersVoice', answering: 'text', fields: ['usersVoice'], part: 'more', said: said.usersVoice },
	{ id: 'transferability', answering: 'text', fields: ['transferability'], part: 'more', said: said.transferability },
	{ id: 'evidenceLevel', answering: 'concept', fields: ['evidenceLevel'], part: 'more', said: said.evidenceLevel },
	{ id: 'contact', answering: 'fields', fields: ['contact'], part: 'more', said: shared.contact },
];
