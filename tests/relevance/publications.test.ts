/** A publication costs the next visitor nothing: what the search holds in memory follows each change, and follows it exactly. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '@erasmi/config/delivery';
import { locales } from '@erasmi/config/locales';
import type { SearchAnswer, SearchQuery } from '@erasmi/config/search/engine';
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';
import { openReadable, openWritable } from '#web/lib/server/search/embedded/schema.ts';
import { Searcher } from '#web/lib/server/search/embedded/searcher.ts';
import { Suggester } from '#web/lib/server/search/embedded/suggester.ts';
import { warmUp } from '#web/lib/server/search/embedded/warm.ts';
import { ReplicaWriter } from '#web/lib/server/search/embedded/writer.ts';
import { random } from '../../scripts/bench/search/random.ts';
import { concept, published, query, withdrawn, work } from '../support/search/builders.ts';

let dir: string;
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'erasmi-publications-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const housing = concept('housing', { de: { pref: 'Wohnen', alt: [] }, en: { pref: 'Housing', alt: ['accommodation'] }, da: { pref: 'Bolig', alt: [] }, it: { pref: 'Alloggio', alt: [] }, tr: { pref: 'Konut', alt: [] }, ar: { pref: 'السكن', alt: [] } });
const flat = (id: string, title: string, version = 1) => work({ id, texts: { en: { title, summary: 'Rooms for newcomers.' }, de: { title: `${title} auf Deutsch` } }, concepts: ['housing'], labels: { en: ['Housing', 'accommodation'] }, organisations: [`Council of ${title}`], version });

/** A replica whose every statement can be heard. */
function listening(): { searcher: Searcher; suggester: Suggester; writer: ReplicaWriter; heard: string[]; close: () => void } {
	const file = join(dir, 'heard.db');
	openWritable(file).close();
	const heard: string[] = [];
	const db = new Database(file, { verbose: (sql) => heard.push(String(sql)) });
	const [writer, searcher] = [new ReplicaWriter(db), new Searcher(db)];
	return { searcher, suggester: new Suggester(searcher), writer, heard, close: () => db.close() };
}

/** Statements that read more than single documents and the state of the index. */
const readAnew = (heard: readonly string[]): string[] => heard.filter((sql) => !/^SELECT (?:value FROM meta|json FROM document|text FROM body|1 FROM name)\b/.test(sql));

test('after a change the word lists, names and sets are current without a search', () => {
	const { searcher, suggester, writer, heard, close } = listening();
	const take = (change: Change | undefined): void => {
		const written = change && writer.apply(change);
		if (!written) throw new Error('The change was not taken.');
		searcher.take(written);
		suggester.take(written.row);
	};
	writer.concepts([housing]);
	take(published([flat('a', 'Cottages')])[0]);
	searcher.refresh();
	for (const q of ['cottages', 'cotages', 'housing', 'rooms -tents', '"rooms for"', '']) searcher.search(query(q));
	suggester.suggest('counc', 'en');
	take(published([flat('b', 'Quokkas')])[0]);
	heard.length = 0;
	const ids = (q: string): string[] => searcher.search(query(q)).hits.map(({ documentId }) => documentId).sort();
	expect(ids('housing')).toEqual(['a', 'b']);
	expect(ids('"rooms for"')).toEqual(['a', 'b']);
	expect(ids('')).toEqual(['a', 'b']);
	expect(suggester.suggest('counc', 'en').map(({ text }) => text)).toEqual(['Council of Quokkas', 'Council of Cottages']);
	expect(readAnew(heard)).toEqual([]);
	// A word that came with the change is known to spelling help at once.
	heard.length = 0;
	expect(searcher.plan('quokas', 'en').words[0]?.corrections.map(({ surface }) => surface)).toContain('quokkas');
	expect(heard.filter((sql) => sql.includes('FROM term WHERE locale') && sql.includes('id >'))).toEqual([]);
	take(withdrawn(flat('b', ''), 2));
	heard.length = 0;
	expect(ids('housing')).toEqual(['a']);
	expect(suggester.suggest('counc', 'en').map(({ text }) => text)).toEqual(['Council of Cottages']);
	expect(readAnew(heard)).toEqual([]);
	close();
});

test('a replica that was made ready knows the words of every language before anybody asks', () => {
	const { searcher, suggester, writer, heard, close } = listening();
	writer.concepts([housing]);
	for (const change of published([flat('a', 'Cottages'), flat('b', 'Quokkas')])) writer.apply(change);
	searcher.refresh();
	expect(warmUp(searcher, suggester).toArray().length).toBeGreaterThan(locales.length);
	heard.length = 0;
	for (const locale of locales) searcher.search(query('', { locale, sort: 'newest' }));
	for (const locale of locales) searcher.plan('cotages', locale);
	expect(heard.filter((sql) => /FROM (?:term WHERE locale = '\w+' (?:AND id|AND kind = \d ORDER)|document WHERE locale|facet|work\b)/.test(sql))).toEqual([]);
	close();
});

const WORDS = ['housing', 'school', 'garden', 'council', 'language', 'café', 'volunteer', 'volunteers', 'housings', 'work', 'workshop'];
const asked: SearchQuery[] = [
	...['housing', 'hous', 'volunter', 'school garden', 'work -school', '"language café"', 'council xylophone', 'accommodation', ''].map((q) => query(q, { facets: ['type', 'country'] })),
	...['housing', 'Deutsch', 'Wohnen'].map((q) => query(q, { locale: 'de', filters: { country: ['dk'] }, facets: ['country'] })),
	query('', { locale: 'da', sort: 'title' }),
	query('', { sort: 'newest' }),
];

test('whatever is published, changed and withdrawn, the answers are those of a search that has just been opened', async () => {
	const engine = new EmbeddedEngine(dir);
	await engine.apply([], [housing]);
	await engine.warm();
	const next = random(11);
	const some = (): string => WORDS[Math.floor(next() * WORDS.length)] ?? '';
	const answersOf = async (search: (one: SearchQuery) => SearchAnswer | Promise<SearchAnswer>): Promise<unknown[]> => Promise.all(asked.map(async (one) => ({ ...(await search(one)), tookMs: 0 })));
	for (let version = 1; version <= 100; version++) {
		const id = `w${Math.floor(next() * 40)}`;
		const text = { title: `${some()} ${some()}`, summary: `${some()} and ${some()}, ${some()}` };
		const changed = work({ id, texts: { en: text, ...(next() < 0.5 && { de: { title: `${text.title} auf Deutsch` } }) }, concepts: next() < 0.4 ? ['housing'] : [], facets: { country: [next() < 0.5 ? 'dk' : 'it'] }, version });
		await engine.apply([next() < 0.2 ? withdrawn(changed, version) : published([changed])[0] as Change]);
		// Some questions are asked after each change, some seldom, some only after more changes than are remembered.
		const often = version % 3 ? asked.slice(0, 4) : asked.slice(0, 9);
		for (const one of often) await engine.search(one);
		if (version % 20) continue;
		const db = openReadable(engine.file);
		const opened = new Searcher(db);
		expect(await answersOf((one) => engine.search(one)), `after ${version} changes`).toEqual(await answersOf((one) => opened.search(one)));
		db.close();
	}
	await engine.close();
});
