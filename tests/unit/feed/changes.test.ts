import { describe, expect, it } from 'vitest';
import { deliveryJson, toDelivery } from '#cms/plugins/change-feed/server/changes.ts';
import type { StoredWork } from '#cms/plugins/change-feed/server/store.ts';

const stored = (more: Partial<StoredWork>): StoredWork => ({ type: 'page', documentId: 'a1', version: 1, tags: ['page:a1'], contentHash: 'x', gone: false, json: '{"id":"page-a1"}', ...more });

const documents = [
	stored({}),
	stored({ documentId: 'a2', version: 4, gone: true, json: null }),
	stored({ type: 'organisation', documentId: 'o1', version: 2, json: null }),
	stored({ type: 'concept', documentId: 'vocabulary', version: 3, tags: ['vocabulary'], json: '[{"id":"housing"}]' }),
];

describe('a delivery', () => {
	it('says what is there, what is gone, and nothing of works for types without pages', () => {
		expect(toDelivery(documents)).toEqual({
			changes: [
				{ type: 'page', documentId: 'a1', version: 1, tags: ['page:a1'], work: { id: 'page-a1' } },
				{ type: 'page', documentId: 'a2', version: 4, tags: ['page:a1'], work: null },
				{ type: 'organisation', documentId: 'o1', version: 2, tags: ['page:a1'] },
				{ type: 'concept', documentId: 'vocabulary', version: 3, tags: ['vocabulary'] },
			],
			concepts: [{ id: 'housing' }],
			version: 4,
		});
	});

	it.each([[documents], [[]], [[stored({})]]])('is the same as text', (some) => {
		expect(JSON.parse(deliveryJson(some))).toEqual(toDelivery(some));
	});

	it('of a site that asks says whether there is more', () => {
		expect(JSON.parse(deliveryJson([], { version: 9, more: false }))).toEqual({ changes: [], version: 9, more: false });
	});
});
