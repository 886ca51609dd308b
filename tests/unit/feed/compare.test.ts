import { workHashes, type Work } from '@erasmi/config/search/document';
import { expect, it } from 'vitest';
import { toWork } from '#cms/plugins/search-index/server/to-document.ts';
import { drift, keyOfWork } from '#cms/plugins/change-feed/server/compare.ts';
import { caseFields, entry, lookups } from '../search-index/builders.ts';

const work = (documentId: string): Work => toWork('case', [entry('de', { documentId })], caseFields, lookups());

it('a comparison names what is missing, what differs and what is too much', async () => {
	const works = ['same', 'other', 'lost'].map(work);
	const held = { 'case-same': workHashes(work('same')), 'case-other': 'damaged', 'learning-path-stray': 'x', 'unknown thing': 'x' };
	expect(await drift(works, held)).toEqual([
		{ type: 'case', documentId: 'other', kind: 'different' },
		{ type: 'case', documentId: 'lost', kind: 'missing' },
		{ type: 'learning-path', documentId: 'stray', kind: 'surplus' },
	]);
});

it('the type of a work is read from its id, hyphens or not', () => {
	expect(keyOfWork('self-assessment-a1')).toEqual({ type: 'self-assessment', documentId: 'a1' });
	expect(keyOfWork('page-a1')).toEqual({ type: 'page', documentId: 'a1' });
	expect(keyOfWork('organisation-a1')).toBeUndefined();
});
