import { describe, expect, test } from 'vitest';
import { type AtomEntry, type AtomFeed, atom } from '#web/lib/server/feeds/atom.ts';
import { linkOf, readAtom, textOf } from '../../support/atom.ts';
import { parseXml } from '../../support/xml.ts';

const entry = (change: Partial<AtomEntry> = {}): AtomEntry => ({
	id: 'https://commons.example/id/case/umbria',
	title: 'Pflegefamilien in Umbrien',
	summary: 'Ein Netz.',
	lang: 'de',
	link: 'https://commons.example/de/kompendium/pflegefamilien-in-umbrien',
	updated: '2026-03-01T08:00:00.000Z',
	...change,
});

const feed = (change: Partial<AtomFeed> = {}): AtomFeed => ({
	id: 'https://commons.example/de/suche?q=netz',
	title: 'Suche: Netz',
	lang: 'de',
	author: 'ERASMI Commons',
	self: 'https://commons.example/de/suche/atom?q=netz',
	page: 'https://commons.example/de/suche?q=netz',
	entries: [entry()],
	...change,
});

describe('Atom feeds', () => {
	test('a feed has everything that feed readers ask for', () => {
		const read = readAtom(atom(feed({ subtitle: 'Zwei Treffer' })));
		expect(textOf(read.feed, 'title')).toBe('Suche: Netz');
		expect(textOf(read.feed, 'subtitle')).toBe('Zwei Treffer');
		expect(linkOf(read.feed, 'alternate')).toBe('https://commons.example/de/suche?q=netz');
		expect(read.entries).toHaveLength(1);
	});

	test('an entry says its permanent address, its page, its language and its author', () => {
		const [found] = readAtom(atom(feed({ entries: [entry({ lang: 'ar', title: 'شبكة', author: 'Comune di Perugia' })] }))).entries;
		expect(found && textOf(found, 'id')).toBe('https://commons.example/id/case/umbria');
		expect(found && linkOf(found, 'alternate')).toContain('/de/kompendium/');
		expect(found?.attributes['xml:lang']).toBe('ar');
		expect(found?.children.find(({ name }) => name === 'author')?.children[0]?.text).toBe('Comune di Perugia');
	});

	test('a feed is as new as its newest entry', () => {
		const entries = [entry(), entry({ id: 'https://commons.example/id/case/b', updated: '2026-05-02T08:00:00.000Z' }), entry({ id: 'https://commons.example/id/case/c', updated: '2024-05-02T08:00:00.000Z' })];
		expect(textOf(readAtom(atom(feed({ entries }))).feed, 'updated')).toBe('2026-05-02T08:00:00.000Z');
	});

	test('a feed without entries is a feed, too', () => {
		expect(readAtom(atom(feed({ entries: [] }))).entries).toEqual([]);
	});

	test('a feed of a search tells how many there are, and where the other pages are', () => {
		const next = 'https://commons.example/de/suche/atom?q=netz&page=2';
		const read = readAtom(atom(feed({ next, search: { description: 'https://commons.example/opensearch-de.xml', total: 41, startIndex: 1, perPage: 20 } }))).feed;
		expect(linkOf(read, 'next')).toBe(next);
		expect(linkOf(read, 'search')).toBe('https://commons.example/opensearch-de.xml');
		expect(textOf(read, 'opensearch:totalResults')).toBe('41');
	});

	test.each([
		['angle brackets and ampersands', '<b>Netz & Co.</b> "heute" \'morgen\'', '<b>Netz & Co.</b> "heute" \'morgen\''],
		['characters that XML forbids', 'Netz\0\x0bwerk', 'Netzwerk'],
		['half of a pair', 'Netz\ud800', 'Netz\ufffd'],
	])('%s in a title do no harm', (_what, written, read) => {
		const [found] = readAtom(atom(feed({ entries: [entry({ title: written })] }))).entries;
		expect(found && textOf(found, 'title')).toBe(read);
	});

	test('the reader of these tests refuses what is no feed', () => {
		expect(() => readAtom(atom(feed({ entries: [entry(), entry()] })))).toThrow('share an id');
		expect(() => readAtom(atom(feed({ self: '/de/suche/atom' })))).toThrow('not absolute');
		expect(() => readAtom(atom(feed({ entries: [entry({ updated: '2026' })] })))).toThrow('moment');
		expect(() => parseXml('<?xml version="1.0" encoding="UTF-8"?><a><b></a></b>')).toThrow('closes');
		expect(() => parseXml('<?xml version="1.0" encoding="UTF-8"?><a>&nbsp;</a>')).toThrow('entity');
	});
});
