import { describe, expect, it } from 'vitest';
import { byNotation } from '#cms/plugins/search-index/server/concepts.ts';
import { referencesOf } from '#cms/plugins/search-index/server/references.ts';
import { caseFields, concept, concepts, entry, organisation } from './builders.ts';

const known = byNotation(concepts);
const shown = (entries: ReturnType<typeof entry>[], organisations: ReturnType<typeof organisation>[] = []) =>
	referencesOf(entries, caseFields, known, (id) => organisations.find((each) => each.documentId === id)).map(({ type, id }) => `${type}:${id}`);

describe('what an entry shows of others', () => {
	it('owner, second owners, organisations involved and quoted ones', () => {
		const found = shown([entry('de', { owner: { documentId: 'o1' }, coOwners: [{ documentId: 'o2' }], actors: [{ organisation: { documentId: 'o3' } }], quotes: [{ organisation: { documentId: 'o4' } }, { organisation: null }] })]);
		expect(found.filter((each) => each.startsWith('organisation')).sort()).toEqual(['organisation:o1', 'organisation:o2', 'organisation:o3', 'organisation:o4']);
	});

	it('concepts with all broader ones, those of its organisations included', () => {
		expect(shown([entry('de', { region: 'de-st-harz', targetGroups: ['asylum-seekers'], owner: { documentId: 'o1' } })], [organisation('o1', { actorType: 'ngo', country: 'de' })])).toEqual(
			expect.arrayContaining(['concept:de-st-harz', 'concept:de-st', 'concept:de', 'concept:asylum-seekers', 'concept:refugees', 'concept:ngo', 'concept:civil-society']),
		);
	});

	it('files and links to entries, each once over all languages', () => {
		const shared = { media: [{ file: { id: 7 } }], related: [{ type: 'network', documentId: 'n1' }, { type: 'case', documentId: 'c1' }] };
		expect(shown([entry('de', shared), entry('it', shared)]).sort()).toEqual(['case:c1', 'concept:de', 'file:7', 'network:n1']);
	});

	it('a vocabulary whose concepts name each other as broader does not hang', () => {
		const circle = byNotation([concept('a', 'x', { broader: 'b' }), concept('b', 'x', { broader: 'a' })]);
		expect(referencesOf([entry('de', { country: 'a' })], caseFields, circle, () => undefined)).toEqual([{ type: 'concept', id: 'a' }, { type: 'concept', id: 'b' }]);
	});
});
