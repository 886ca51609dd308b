/** Organisations of a region that work together. */
import type { Step } from './step.ts';
import { networkWords as said } from './words/network.ts';
import { sharedWords as shared } from './words/shared.ts';

const told = ['title', 'mission'];

export const networkSteps: readonly Step[] = [
	{ id: 'title', answering: 'line', fields: ['title'], part: 'short', said: said.title },
	{ id: 'where', answering: 'where', fields: ['place', 'country', 'lat', 'lon'], part: 'short', said: shared.where },
	{ id: 'mission', answering: 'text', fields: ['mission'], part: 'short', said: said.mission },
	{ id: 'sources', answering: 'sources', fields: ['sources'], part: 'short', said: shared.sources },
	{ id: 'story', answering: 'rich', fields: ['story'], part: 'more', said: said.story },
	{ id: 'members', answering: 'organisations', fields: ['members'], part: 'more', said: said.members },
	{ id: 'form', answering: 'concept', fields: ['form'], part: 'more', said: said.form },
	{ id: 'phase', answering: 'concept', fields: ['phase'], part: 'more', said: said.phase },
	{ id: 'founded', answering: 'fields', fields: ['founded', 'coordinator', 'website'], part: 'more', said: said.founded },
	{ id: 'fieldsOfAction', answering: 'concepts', fields: ['fieldsOfAction'], part: 'more', said: shared.fieldsOfAction, suggestFrom: told },
	{ id: 'targetGroups', answering: 'concepts', fields: ['targetGroups'], part: 'more', said: shared.targetGroups, suggestFrom: told },
	{ id: 'meetingRhythm', answering: 'line', fields: ['meetingRhythm'], part: 'more', said: said.meetingRhythm },
	{ id: 'workingGroups', answering: 'items', fields: ['workingGroups'], part: 'more', said: said.workingGroups },
	{ id: 'methods', answering: 'concepts', fields: ['methods'], part: 'more', said: shared.methods, suggestFrom: told },
	{ id: 'figures', answering: 'items', fields: ['figures'], part: 'more', said: shared.figures },
	{ id: 'successFactors', answering: 'items', fields: ['successFactors'], part: 'more', said: shared.successFactors },
	{ id: 'obstacles', answering: 'items', fields: ['obstacles'], part: 'more', said: shared.obstacles },
	{ id: 'media', answering: 'pictures', fields: ['media'], part: 'more', said: shared.media },
	{ id: 'contact', answering: 'fields', fields: ['contact'], part: 'more', said: shared.contact },
];
