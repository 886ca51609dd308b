import type { Change } from '@erasmi/config/delivery';
import { expect, onTestFinished, test, vi } from 'vitest';
import { bridge } from '#web/lib/server/bridge.ts';
import { applyDelivery } from '#web/lib/server/changes.ts';

const apply = vi.fn(async (_changes: readonly Change[]) => {});
const held = new Map<string, { version: number }>();
vi.mock('#web/lib/server/site.ts', () => ({
	site: () => ({
		replica: { engine: { apply } },
		cache: { invalidate: () => 0 },
		directory: { work: (type: string, documentId: string) => held.get(`${type}:${documentId}`), conceptsOf: () => ['housing'], version: () => 1, allWorks: () => [] },
	}),
}));
vi.mock('#web/lib/server/content/rows.ts', () => ({ forget: () => {}, keepWhatStays: () => {}, settingsRow: async () => ({}), warm: async () => ({ loaded: 0, refusals: [] }) }));
vi.mock('#web/lib/server/content/terms.ts', () => ({ forgetConcepts: () => {} }));
vi.mock('#web/lib/server/content/mentions.ts', () => ({ mentions: async () => [] }));
vi.mock('#web/lib/server/content/archived.ts', () => ({ archiveTag: 'archive', archivedEntries: async () => [] }));

const change = (documentId: string, version: number): Change => ({ type: 'case', documentId, version, tags: [`case:${documentId}`], work: { documents: [{ concepts: ['work'] }] } as unknown as NonNullable<Change['work']> });

function heard(): string[] {
	const tags: string[] = [];
	const listener = (some: readonly string[]) => void tags.push(...some);
	bridge.invalidated.add(listener);
	onTestFinished(() => void bridge.invalidated.delete(listener));
	return tags;
}

test('pages of what has changed, and of the concepts it had and has, are made anew', async () => {
	const tags = heard();
	await applyDelivery({ changes: [change('a', 2)], version: 2 });
	expect(tags).toEqual(['case:a', 'concept:housing', 'concept:work']);
});

test('what came before a change that breaks off is shown, although it is no news when it comes again', async () => {
	const tags = heard();
	apply.mockImplementationOnce(async ([first]) => {
		held.set(`case:${first?.documentId}`, { version: first?.version ?? 0 });
		throw new Error('the second one is broken');
	});
	const changes = [change('b', 3), change('c', 4)];
	await expect(applyDelivery({ changes, version: 4 })).rejects.toThrow('the second one is broken');
	expect(tags).toContain('case:b');
	tags.length = 0;
	await applyDelivery({ changes: changes.slice(0, 1), version: 3 });
	expect(tags).toEqual([]);
});
