import { locales } from '@erasmi/config/locales';
import { workTypes } from '@erasmi/config/types';
import { describe, expect, it } from 'vitest';
import { durationMinutes, toWork, withVersion } from '#cms/plugins/search-index/server/to-document.ts';
import { caseFields, entry, lookups, organisation } from './builders.ts';

const paragraph = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
const work = (entries: ReturnType<typeof entry>[], organisations: ReturnType<typeof organisation>[] = []) => toWork('case', entries, caseFields, lookups(organisations));

describe('languages', () => {
	it('every language gets a document, in the order of the platform', () => {
		expect(work([entry('de')]).documents.map(({ locale }) => locale)).toEqual(locales);
	});

	it.each([
		[['de', 'it'], { de: 'de', en: 'de', da: 'de', it: 'it', tr: 'de', ar: 'de' }],
		[['de', 'en'], { de: 'de', en: 'en', da: 'en', it: 'en', tr: 'en', ar: 'en' }],
		[['ar'], { de: 'ar', en: 'ar', da: 'ar', it: 'ar', tr: 'ar', ar: 'ar' }],
	] as const)('published in %s: a missing language falls back to English, German, then the original', (published, expected) => {
		const { documents } = work(published.map((locale) => entry(locale)));
		expect(Object.fromEntries(documents.map(({ locale, source }) => [locale, source]))).toEqual(expected);
	});

	it('a stub has the texts of its source, the address of its own language and the slug of its source', () => {
		const stub = work([entry('de')]).documents.find(({ locale }) => locale === 'it');
		expect(stub).toMatchObject({ source: 'de', title: 'Titel de', url: '/it/compendio/slug-de', available: ['de'] });
	});

	it.each([
		['the source language is the original', { sourceLocale: 'it' }, 'original'],
		['a machine text is one', { sourceLocale: 'de', textOrigin: 'machine' }, 'machine'],
		['a machine text that somebody confirmed is a human one', { sourceLocale: 'de', textOrigin: 'machine', textCheckedAt: '2026-01-01T00:00:00Z' }, 'human'],
		['an imported text stays imported', { sourceLocale: 'de', textOrigin: 'import' }, 'import'],
	])('%s', (_name, more, origin) => {
		expect(work([entry('it', more)]).documents.find(({ locale }) => locale === 'it')?.origin).toBe(origin);
	});

	it('facts come from the original, not from a translation that lags behind', () => {
		const { documents } = work([entry('it', { country: 'it' }), entry('de', { country: 'de' })]);
		expect(documents.every(({ facets }) => facets.country?.join() === 'de')).toBe(true);
	});
});

describe('what can be found', () => {
	it('labels are in the language of the index, alternative ones and broader concepts included', () => {
		const { documents } = work([entry('de', { targetGroups: ['asylum-seekers'], fieldsOfAction: ['housing'] })]);
		expect(documents.find(({ locale }) => locale === 'en')?.labels).toEqual(expect.arrayContaining(['Housing', 'accommodation', 'Refugees', 'asylum-seekers en']));
		expect(documents.find(({ locale }) => locale === 'de')?.labels).toEqual(expect.arrayContaining(['Wohnen', 'Unterkunft', 'Geflüchtete', 'Flüchtlinge', 'Deutschland']));
	});

	it('a concept without a label in a language lends its English one', () => {
		expect(work([entry('de')]).documents.find(({ locale }) => locale === 'tr')?.labels).toEqual(['Germany']);
	});

	it('how something is known is no label of it', () => {
		const document = work([entry('de', { evidenceLevel: 'monitored' })]).documents[0];
		expect(document?.labels).not.toContain('gezählt');
		expect(document?.concepts).toContain('monitored');
	});

	it('the body holds every text but title, summary and the line for other search engines', () => {
		const document = work([entry('de', { place: 'Halberstadt', body: paragraph('Ein Runder Tisch'), goals: [{ text: 'Wohnraum finden' }], seoDescription: 'Nur für Suchmaschinen' })]).documents[0];
		expect(document?.body).toBe('Halberstadt\nEin Runder Tisch\nWohnraum finden');
	});

	it('organisations are named in all their languages; who owns an entry is not what it is about', () => {
		const { documents } = work(
			[entry('de', { actors: [{ organisation: { documentId: 'o1' }, role: 'lead' }], owner: { documentId: 'o2' } })],
			[organisation('o1', { name: 'Stadt Erfurt', names: ['City of Erfurt'] }), organisation('o2', { name: 'Hochschule' })],
		);
		expect(documents[0]?.organisations).toEqual(['Stadt Erfurt', 'City of Erfurt']);
	});

	it('facets hold broader values of the same kind, kinds of organisations and the year', () => {
		const { documents } = work(
			[entry('de', { region: 'de-st-harz', targetGroups: ['asylum-seekers'], startDate: '2021-03', actors: [{ organisation: { documentId: 'o1' }, role: 'partner' }] })],
			[organisation('o1', { actorType: 'municipality' })],
		);
		expect(documents[0]?.facets).toEqual({ type: ['case'], country: ['de'], region: ['de-st-harz', 'de-st'], target: ['asylum-seekers', 'refugees'], actor: ['municipality', 'public-sector'], year: ['2021'] });
	});

	it('phases a network has left behind are no facet', () => {
		const fields = [{ kind: 'concepts', name: 'phase', scheme: 'network-phase' }, { kind: 'component', name: 'phases', fields: [{ kind: 'concepts', name: 'phase', scheme: 'network-phase' }] }] as const;
		const { documents } = toWork('network', [entry('de', { phase: 'consolidation', phases: [{ phase: 'formation' }] })], fields, lookups());
		expect(documents[0]?.facets.phase).toEqual(['consolidation']);
	});

	it('coordinates count only as a pair', () => {
		expect(work([entry('de', { lat: 51.8, lon: 11 })]).documents[0]?.geo).toEqual({ lat: 51.8, lng: 11 });
		expect(work([entry('de', { lat: 51.8, lon: null })]).documents[0]?.geo).toBeUndefined();
	});
});

describe('the card', () => {
	it('groups the organisations involved by the broadest kind of each', () => {
		const { documents } = work(
			[entry('de', { actors: [{ organisation: { documentId: 'a' }, role: 'lead' }, { organisation: { documentId: 'b' }, role: 'partner' }, { organisation: { documentId: 'c' } }, { organisation: { documentId: 'a' }, role: 'funder' }, { organisation: null }] })],
			[organisation('a', { actorType: 'municipality' }), organisation('b', { actorType: 'ngo' }), organisation('c', { actorType: 'international-organisation' })],
		);
		expect(documents[0]?.card.actors).toEqual([{ id: 'a', group: 'public', lead: true }, { id: 'b', group: 'civil' }, { id: 'c', group: 'joint' }]);
	});

	it('names the place in the language of the texts', () => {
		const { documents } = work([entry('de', { place: 'Mailand' }), entry('it', { place: 'Milano' })]);
		expect(documents.map(({ locale, card }) => [locale, card.place])).toEqual([['de', 'Mailand'], ['en', 'Mailand'], ['da', 'Mailand'], ['it', 'Milano'], ['tr', 'Mailand'], ['ar', 'Mailand']]);
	});

	it.each([
		['PT90M', 90],
		['PT1H30M', 90],
		['P1DT2H', 1560],
		['PT0M', undefined],
		['soon', undefined],
		[undefined, undefined],
	])('a duration of %s has %s minutes', (duration, minutes) => expect(durationMinutes(duration)).toBe(minutes));
});

describe('identity', () => {
	it('the same content has the same hash, whatever its version; other content has another', () => {
		const before = work([entry('de')]);
		const same = withVersion(work([entry('de')]), 7);
		const after = work([entry('de', { title: 'Neu' })]);
		expect(same.documents.map(({ hash }) => hash)).toEqual(before.documents.map(({ hash }) => hash));
		expect(same.documents.every(({ version }) => version === 7)).toBe(true);
		expect(after.documents[0]?.hash).not.toBe(before.documents[0]?.hash);
	});

	it('a slug that leads here now is not an old one', () => {
		const { oldSlugs } = toWork('case', [entry('de'), entry('it', { oldSlugs: ['vecchio'] })], caseFields, lookups(), ['frueher', 'slug-de', 'frueher', 'slug-tr']);
		expect(oldSlugs).toEqual(['frueher', 'slug-tr', 'vecchio']);
	});

	it.each(workTypes)('a %s of which only the title is known becomes a work', (type) => {
		expect(toWork(type, [entry('tr', { sourceLocale: null, slug: null })], [{ kind: 'text', name: 'title' }], lookups())).toMatchObject({ id: `${type}-abc`, sourceLocale: 'tr', available: ['tr'], slugs: { tr: 'abc' } });
	});

	it('nothing published is no work', () => expect(() => work([])).toThrow(RangeError));
});
