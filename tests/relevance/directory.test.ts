import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReplica, type Replica } from '#web/lib/server/search/index.ts';
import { concept, published, withdrawn, work } from '../support/search/builders.ts';

const harz = work({ id: 'harz', texts: { de: { title: 'Wohnen im Harz' }, en: { title: 'Living in the Harz' } }, concepts: ['housing', 'volunteering'], oldSlugs: ['harz-frueher'], geo: { lat: 51.9, lng: 11 }, version: 1 });
const umbria = work({ id: 'umbria', texts: { it: { title: 'Abitare in Umbria' } }, concepts: ['housing', 'volunteering'], version: 2 });
const tuzla = work({ id: 'tuzla', texts: { tr: { title: 'Tuzla’da ağ' }, de: { title: 'Netz in Tuzla' } }, concepts: ['language'], version: 3 });
const page = work({ id: 'about', type: 'page', texts: { en: { title: 'About' }, de: { title: 'Über uns' } }, version: 4 });
const concepts = [concept('housing', { de: { pref: 'Wohnen', alt: [] } })];

let dir: string;
let replica: Replica;
beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'erasmi-directory-'));
	replica = await openReplica(dir);
	await replica.engine.apply(published([harz, umbria, tuzla, page]), concepts);
});
afterAll(async () => {
	await replica.close();
	rmSync(dir, { recursive: true });
});

test('a slug leads to its work and says its language; an old one says that it is old', () => {
	expect(replica.directory.addressBySlug('case', 'harz-en')).toEqual({ id: 'case-harz', documentId: 'harz', locale: 'en', isOld: false });
	expect(replica.directory.addressBySlug('case', 'harz-frueher')).toEqual({ id: 'case-harz', documentId: 'harz', locale: undefined, isOld: true });
	expect(replica.directory.addressBySlug('network', 'harz-en')).toBeUndefined();
	expect(replica.directory.addressBySlug('case', "x' OR 1=1 --")).toBeUndefined();
});

test('a work is known by type and id, without its texts', () => {
	const { documents: _documents, ...record } = harz;
	expect(replica.directory.work('case', 'harz')).toEqual(record);
	expect(replica.directory.work('case', 'nobody')).toBeUndefined();
});

test('cards come in the order of the ids and in the best language, unknown ids left out', () => {
	const cards = replica.directory.works(['case-tuzla', 'case-nobody', 'case-harz'], 'en');
	expect(cards.map(({ title, source }) => [title, source])).toEqual([['Netz in Tuzla', 'de'], ['Living in the Harz', 'en']]);
	expect(cards[1]?.geo).toEqual({ lat: 51.9, lng: 11 });
});

test('every work, all concepts, the version and the coverage are there', () => {
	expect([...replica.directory.allWorks()].map(({ id }) => id)).toEqual(['case-harz', 'case-umbria', 'case-tuzla', 'page-about']);
	expect(replica.directory.concepts()).toEqual(concepts);
	expect(replica.directory.version()).toBe(4);
	expect(replica.directory.coverage()).toContainEqual({ type: 'case', locale: 'de', origin: 'original', count: 2 });
	expect(replica.directory.coverage()).toContainEqual({ type: 'case', locale: 'en', origin: 'human', count: 1 });
});

test('similar works share the most, and follow every change', async () => {
	expect(replica.directory.similar('case-harz', 'de', 3).map(({ documentId }) => documentId)).toEqual(['umbria']);
	await replica.engine.apply(published([work({ id: 'tuzla', texts: { tr: { title: 'Tuzla’da ağ' } }, concepts: ['housing', 'volunteering'], version: 5 })]));
	expect(replica.directory.similar('case-harz', 'de', 3).map(({ documentId }) => documentId).sort()).toEqual(['tuzla', 'umbria']);
	expect(replica.directory.works(['case-umbria'], 'it')).toHaveLength(1);
	await replica.engine.apply([withdrawn(umbria, 6)]);
	expect(replica.directory.similar('case-harz', 'de', 3).map(({ documentId }) => documentId)).toEqual(['tuzla']);
	expect(replica.directory.addressBySlug('case', 'umbria-it')).toBeUndefined();
	expect(replica.directory.works(['case-umbria'], 'it')).toEqual([]);
	expect(replica.directory.version()).toBe(6);
});

test('after a rebuild it reads the new file', async () => {
	await replica.engine.rebuild([harz], concepts, 9);
	expect([...replica.directory.allWorks()].map(({ id }) => id)).toEqual(['case-harz']);
	expect(replica.directory.version()).toBe(9);
});
