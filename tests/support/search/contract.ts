/** What every search engine promises. Each engine's test file hands in a way to open an empty one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '@erasmi/config/locales';
import { workHashes, type ConceptLabels, type Work } from '@erasmi/config/search/document';
import type { SearchEngine, SearchQuery } from '@erasmi/config/search/engine';
import { published, query, withdrawn, work } from './builders.ts';
import { cities, concepts } from './cities.ts';

export interface Opened {
	engine: SearchEngine;
	/** Applies and rebuilds wherever the engine's plans come from, too. */
	apply: SearchEngine['apply'];
	rebuild: SearchEngine['rebuild'];
	close(): Promise<void>;
}

const ids = async (engine: SearchEngine, q: string, more: Partial<SearchQuery> = {}): Promise<string[]> => (await engine.search(query(q, more))).hits.map(({ documentId }) => documentId);

export function searchContract(name: string, open: (concepts: readonly ConceptLabels[]) => Promise<Opened>): void {
	describe(name, () => {
		let opened: Opened;
		let engine: SearchEngine;
		beforeAll(async () => {
			opened = await open(concepts);
			engine = opened.engine;
			await opened.rebuild(cities, concepts, 1);
		}, 120_000);
		afterAll(() => opened.close());

		test('an empty query finds everything, the newest first', async () => {
			expect(await ids(engine, '')).toEqual(['tuzla', 'aarhus', 'bologna', 'harz']);
		});

		test.each<[string, Locale, string]>([
			['Flüchtlingsunterkunft', 'de', 'harz'],
			['fluchtlingsunterkunfte', 'de', 'harz'],
			['Fluechtlinge', 'de', 'harz'],
			['arhus', 'da', 'aarhus'],
			['Aarhus', 'da', 'aarhus'],
			['dell’accoglienza', 'it', 'bologna'],
			['gonulluler', 'tr', 'tuzla'],
			['Tuzla', 'ar', 'tuzla'],
			['Hochschule Harz', 'da', 'harz'],
			['Halberstadt', 'en', 'harz'],
		])('"%s" typed in %s finds the work that says it', async (q, locale, expected) => {
			expect((await ids(engine, q, { locale }))[0]).toBe(expected);
		});

		test('a concept is found in every language, whatever language the work is in, and the answer says so', async () => {
			const answer = await engine.search(query('barınma', { locale: 'tr' }));
			expect(answer.hits.map(({ documentId }) => documentId).sort()).toEqual(['bologna', 'harz']);
			expect(answer.understood).toEqual([{ words: 'barınma', concept: 'housing' }]);
			expect(answer.hits[0]?.why).toContainEqual({ reason: 'concept', concept: 'housing' });
			expect(answer.hits.every(({ why }) => why.some(({ reason }) => reason === 'language'))).toBe(true);
		});

		test('a concept that was not meant can be taken back', async () => {
			const answer = await engine.search(query('barınma', { locale: 'tr', without: ['housing'] }));
			expect(answer.hits).toEqual([]);
			expect(answer.understood).toEqual([]);
		});

		test('a misspelt word is corrected, and the better spelling is offered as people write it', async () => {
			const answer = await engine.search(query('Flüchtlinsgunterkünfte', { locale: 'de' }));
			expect(answer.hits[0]?.documentId).toBe('harz');
			expect(answer.corrected).toBe('Flüchtlingsunterkünfte');
			expect(answer.hits[0]?.why).toContainEqual({ reason: 'corrected', word: 'Flüchtlinsgunterkünfte', found: expect.any(String) as string });
		});

		test('a phrase in quotes is found only as it stands', async () => {
			expect(await ids(engine, '"county council"')).toEqual(['tuzla']);
			expect(await ids(engine, '"council county"')).toEqual([]);
		});

		test('a minus leaves works out, by word and by phrase', async () => {
			expect((await ids(engine, 'volunteers')).sort()).toEqual(['aarhus', 'tuzla']);
			expect(await ids(engine, 'volunteers -zebra')).toEqual(['aarhus']);
			expect(await ids(engine, 'volunteers -"language café"')).toEqual(['tuzla']);
			expect((await ids(engine, '-zebra')).sort()).toEqual(['aarhus', 'bologna', 'harz']);
		});

		test('the last word may be unfinished', async () => {
			expect(await ids(engine, 'decentr')).toEqual(['harz']);
			expect(await ids(engine, 'ze', { asYouType: true })).toEqual(['tuzla']);
		});

		test('when nothing has all words, works with most of them follow and say what they lack', async () => {
			const answer = await engine.search(query('zebra council xylophone'));
			expect(answer.partial).toBe(true);
			expect(answer.hits.map(({ documentId }) => documentId)).toEqual(['tuzla']);
			expect(answer.hits[0]?.why).toContainEqual({ reason: 'most-words', missing: ['xylophone'] });
		});

		test('nonsense finds nothing', async () => {
			const answer = await engine.search(query('xqzvkwjt'));
			expect(answer).toMatchObject({ hits: [], total: 0, partial: false });
		});

		test('values of one facet are joined by OR, facets by AND, and unknown values match nothing', async () => {
			expect((await ids(engine, '', { filters: { country: ['de', 'it'] } })).sort()).toEqual(['bologna', 'harz']);
			expect(await ids(engine, '', { filters: { country: ['de', 'it'], year: ['2020'] } })).toEqual(['bologna']);
			expect(await ids(engine, '', { filters: { country: ['atlantis'] } })).toEqual([]);
		});

		test('a facet does not narrow its own counts, but the others do', async () => {
			const { facets, total } = await engine.search(query('', { facets: ['country', 'year', 'type', 'language'], filters: { country: ['dk'] } }));
			expect(total).toBe(1);
			expect(facets.country).toEqual({ de: 1, it: 1, dk: 1, tr: 1 });
			expect(facets.year).toEqual({ '2020': 1 });
			expect(facets.type).toEqual({ case: 1 });
			expect(facets.language).toEqual({ de: 1, en: 1, da: 1 });
		});

		test('each count is what choosing the value gives', async () => {
			const { facets } = await engine.search(query('language', { facets: ['country', 'year', 'field', 'language'] }));
			for (const [name, counts] of Object.entries(facets)) {
				for (const [value, count] of Object.entries(counts)) {
					const { total } = await engine.search(query('language', { filters: { [name]: [value] } }));
					expect(total, `${name}=${value}`).toBe(count);
				}
			}
		});

		test('a chosen value stays visible when nothing has it any more', async () => {
			const { facets } = await engine.search(query('zebra', { facets: ['country'], filters: { country: ['de'] } }));
			expect(facets.country).toEqual({ tr: 1, de: 0 });
		});

		test('only what exists in a language is a filter', async () => {
			expect((await ids(engine, '', { locale: 'da', filters: { language: ['da'] } })).sort()).toEqual(['aarhus']);
		});

		test('pages cut the same order, and a page after the last is empty but counts', async () => {
			const all = await ids(engine, '', { perPage: 4 });
			const pages = [...(await ids(engine, '', { page: 1, perPage: 3 })), ...(await ids(engine, '', { page: 2, perPage: 3 }))];
			expect(pages).toEqual(all);
			const after = await engine.search(query('', { page: 1e9 }));
			expect(after).toMatchObject({ hits: [], total: 4 });
		});

		test('titles are sorted as their readers expect, Ä near A', async () => {
			expect(await ids(engine, '', { locale: 'de', sort: 'title' })).toEqual(['aarhus', 'bologna', 'harz', 'tuzla']);
			expect(await ids(engine, 'language', { locale: 'en', sort: 'title' })).toEqual(['aarhus', 'tuzla']);
		});

		test('by distance the nearest comes first, with its kilometres, and works without a place last', async () => {
			const { hits } = await engine.search(query('', { sort: 'distance', near: { lat: 44.5, lng: 11.3 } }));
			expect(hits.map(({ documentId }) => documentId)).toEqual(['bologna', 'harz', 'aarhus', 'tuzla']);
			expect(hits[0]?.distanceKm).toBeLessThan(5);
			expect(hits[1]?.distanceKm).toBeGreaterThan(800);
			expect(hits[3]?.distanceKm).toBeUndefined();
		});

		test('what matched is marked in title and passage, and the runs join to the text', async () => {
			const { hits } = await engine.search(query('language café'));
			const hit = hits.find(({ documentId }) => documentId === 'aarhus');
			expect(hit?.titleRuns.map(({ text }) => text).join('')).toBe('Language café in Aarhus');
			expect(hit?.titleRuns.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Language', 'café']);
			expect(hit?.snippet.some(({ hit }) => hit)).toBe(true);
		});

		test('a hit whose text says nothing of the word names the concept that it was found by', async () => {
			const { hits } = await engine.search(query('accommodation'));
			const hit = hits.find(({ documentId }) => documentId === 'harz');
			expect([...(hit?.titleRuns ?? []), ...(hit?.snippet ?? [])].some(({ hit: isHit }) => isHit)).toBe(false);
			expect(hit?.why).toEqual([{ reason: 'concept', concept: 'housing' }]);
		});

		test('a hit found by an organisation alone names it', async () => {
			const { hits } = await engine.search(query('Hochschule', { locale: 'en' }));
			expect(hits[0]?.why).toEqual([{ reason: 'organisation', name: 'Hochschule Harz' }]);
		});

		test('a stub shows its text in its own language and says which', async () => {
			const { hits } = await engine.search(query('Housing', { locale: 'da' }));
			const hit = hits.find(({ documentId }) => documentId === 'bologna');
			expect(hit).toMatchObject({ locale: 'da', source: 'it', available: ['it'], title: 'Àncora: rete per l’accoglienza', url: '/da/network/bologna' });
		});

		test('suggestions begin like what is typed: titles, concepts, organisations, places', async () => {
			expect(await engine.suggest('langu', 'en')).toContainEqual({ kind: 'concept', text: 'Language learning', locale: 'en', url: '?field=language-learning' });
			expect(await engine.suggest('hochsch', 'it')).toContainEqual({ kind: 'organisation', text: 'Hochschule Harz', locale: 'it', url: '?q=%22Hochschule%20Harz%22' });
			// Written without the article that the label has.
			expect(await engine.suggest('سكن', 'ar')).toContainEqual({ kind: 'concept', text: 'السكن', locale: 'ar', url: '?field=housing' });
			expect(await engine.suggest('halber', 'de')).toContainEqual(expect.objectContaining({ kind: 'place', text: 'Halberstadt' }));
			expect(await engine.suggest('zebra ne', 'en')).toContainEqual({ kind: 'title', text: 'Zebra network in Tuzla', locale: 'en', url: '/en/case/tuzla' });
			expect((await engine.suggest('a', 'en', 8)).length).toBeLessThanOrEqual(8);
			expect(await engine.suggest('', 'en')).toEqual([]);
		});

		test('the inventory names each work with the hashes of its documents', async () => {
			const inventory = await engine.inventory();
			expect(inventory.works).toEqual(Object.fromEntries(cities.map((one) => [one.id, workHashes(one)])));
		});

		test('health counts the documents of each language', async () => {
			expect(await engine.health()).toMatchObject({ engine: engine.name, available: true, documents: { de: 4, en: 4, da: 4, it: 4, tr: 4, ar: 4 } });
		});

		describe('while the feed brings changes', () => {
			const draft = (version: number, title: string): Work => work({ id: 'quokka', texts: { en: { title } }, version });

			test('a published work is found when the change is applied, and replaying changes nothing', async () => {
				await opened.apply(published([draft(10, 'Quokka first')]));
				await opened.apply(published([draft(10, 'Quokka first')]));
				expect(await ids(engine, 'quokka')).toEqual(['quokka']);
				expect((await engine.search(query(''))).total).toBe(5);
			});

			test('an older version is ignored', async () => {
				await opened.apply(published([draft(12, 'Quokka third')]));
				await opened.apply(published([draft(11, 'Quokka second')]));
				const { hits } = await engine.search(query('quokka'));
				expect(hits.map(({ title }) => title)).toEqual(['Quokka third']);
			});

			test('a change of a type without pages raises only the version', async () => {
				await opened.apply([{ type: 'organisation', documentId: 'o1', version: 13, tags: [] }]);
				expect((await engine.inventory()).version).toBe(13);
				expect((await engine.search(query(''))).total).toBe(5);
			});

			test('a withdrawn work is gone everywhere, and an older text cannot bring it back', async () => {
				await opened.apply([withdrawn(draft(14, ''), 14)]);
				await opened.apply(published([draft(13, 'Quokka late')]));
				expect(await ids(engine, 'quokka')).toEqual([]);
				expect((await engine.inventory()).works).not.toHaveProperty('case-quokka');
				expect((await engine.search(query('', { facets: ['type'] }))).facets.type).toEqual({ case: 3, network: 1 });
			});

			test('a rebuild replaces everything while searches go on, and keeps what arrives meanwhile', async () => {
				let running = true;
				const rebuilt = opened.rebuild(slowly([...cities, work({ id: 'okapi', texts: { en: { title: 'Okapi' } } })]), concepts, 20).finally(() => (running = false));
				const late = opened.apply(published([work({ id: 'lemur', texts: { en: { title: 'Lemur' } }, version: 21 })]));
				let searches = 0;
				while (running) {
					const { total } = await engine.search(query('housing'));
					expect(total).toBe(2);
					searches++;
					// An engine in this thread answers at once; the rebuild needs its turn.
					await new Promise((resolve) => setImmediate(resolve));
				}
				await Promise.all([rebuilt, late]);
				expect(searches).toBeGreaterThan(0);
				expect(await ids(engine, 'okapi')).toEqual(['okapi']);
				expect(await ids(engine, 'lemur')).toEqual(['lemur']);
				expect((await engine.inventory()).version).toBe(21);
			});
		});
	});
}

async function* slowly(works: readonly Work[]): AsyncGenerator<Work> {
	for (const one of works) {
		await new Promise((resolve) => setTimeout(resolve, 20));
		yield one;
	}
}
