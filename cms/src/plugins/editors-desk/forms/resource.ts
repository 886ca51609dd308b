/** A method, a checklist, a template, or a pointer to somebody else's. */
import type { Step } from './step.ts';
import { resourceWords as said } from './words/resource.ts';
import { sharedWords as shared } from './words/shared.ts';

const told = ['title', 'description', 'tips', 'materials'];

export const resourceSteps: readonly Step[] = [
	{ id: 'title', answering: 'line', fields: ['title'], part: 'short', said: said.title },
	{ id: 'description', answering: 'text', fields: ['description'], part: 'short', said: said.description },
	{ id: 'resourceType', answering: 'concept', fields: ['resourceType'], part: 'short', said: said.resourceType },
	{ id: 'inLanguage', answering: 'fields', fields: ['externalUrl', 'inLanguage'], part: 'short', said: said.inLanguage },
	{ id: 'creators', answering: 'items', fields: ['creators'], part: 'short', said: said.creators },
	{ id: 'files', answering: 'items', fields: ['files'], part: 'more', said: said.files },
	{ id: 'steps', answering: 'items', fields: ['steps'], part: 'more', said: said.steps },
	{ id: 'practical', answering: 'fields', fields: ['duration', 'groupMin', 'groupMax', 'materials'], part: 'more', said: said.practical },
	{ id: 'tips', answering: 'text', fields: ['tips'], part: 'more', said: said.tips },
	{ id: 'audience', answering: 'concepts', fields: ['audience'], part: 'more', said: shared.targetGroups, suggestFrom: told },
	{ id: 'methods', answering: 'concepts', fields: ['methods'], part: 'more', said: shared.methods, suggestFrom: told },
	{ id: 'competences', answering: 'concepts', fields: ['competences'], part: 'more', said: said.competences, suggestFrom: told },
	{ id: 'media', answering: 'pictures', fields: ['media'], part: 'more', said: shared.media },
	{ id: 'datePublished', answering: 'fields', fields: ['datePublished', 'publisher', 'licence'], part: 'more', said: said.datePublished },
	{ id: 'sources', answering: 'sources', fields: ['sources'], part: 'more', said: shared.sources },
	{ id: 'accessibilityFeatures', answering: 'fields', fields: ['accessibilityFeatures'], part: 'more', said: said.accessibilityFeatures },
];
