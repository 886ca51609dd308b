/**
 * Ten editors type into three entries while the CMS is killed and a publisher publishes: what was acknowledged stands
 * or was written over by somebody who saw it, nothing typed is lost, every published version is kept, and no lock is
 * left behind.
 */
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { revisionOf } from '#cms/plugins/editors-desk/server/form/values.ts';
import { startCms, type OwnCms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { createDatabase } from '../support/postgres.ts';
import { signUp, type Answer, type Person } from './access/people.ts';

const isFull = process.env.FULL === '1';
const EDITORS = 10;
/** How many autosaves have to be acknowledged, and how often the power fails on the way. */
const SAVES = isFull ? 1000 : 40;
const KILLS = isFull ? 10 : 1;
const ATTEMPTS = 3;
const fields = ['title', 'summary', 'approach', 'results'] as const;
type Field = (typeof fields)[number];

/** Something that was typed, as its form would keep it in the browser until the server has it. */
interface Typed {
	entry: string;
	field: Field;
	text: string;
	/** Revision it is written over. */
	seen: string;
}

interface Fields {
	fields: Record<Field, { value: string; revision: string }>;
}

describe.each(databases)('ten editors on %s', (database) => {
	let dataDir: string;
	let cms: OwnCms | undefined;
	beforeEach(() => {
		dataDir = mkdtempSync(join(tmpdir(), 'erasmi-editors-race-'));
	});
	afterEach(async () => {
		await cms?.kill();
		rmSync(dataDir, { recursive: true, force: true });
	});

	it(`lose none of ${SAVES} autosaves with ${KILLS} power cut(s) in between`, async () => {
		const databaseUrl = database === 'postgres' ? await createDatabase('filled') : undefined;
		const start = (): Promise<OwnCms> => startCms({ database, dataDir, ...(databaseUrl && { databaseUrl }) });
		cms = await start();
		const { owner, ids } = await cms.call(async (strapi) => {
			const organisation = async (name: string, actorType: string): Promise<string> => (await strapi.documents('api::organisation.organisation').create({ data: { name, actorType, country: 'it' } as never })).documentId;
			const [town, club] = [await organisation('Comune', 'municipality'), await organisation('Associazione', 'ngo')];
			const make = async (number: number): Promise<string> =>
				(await strapi.documents('api::case.case').create({
					locale: 'it',
					data: {
						title: `Gara ${number}`, summary: 'Inizio', approach: 'Inizio', results: 'Inizio', place: 'Narni', country: 'it', targetGroups: ['refugees'], fieldsOfAction: ['language'], owner: { documentId: town },
						actors: [{ key: 'a', organisation: { documentId: town }, role: 'lead' }, { key: 'b', organisation: { documentId: club }, role: 'partner' }], sources: [{ key: 's', title: 'Noi', kind: 'own_knowledge' }],
					} as never,
				})).documentId;
			return { owner: town, ids: [await make(1), await make(2), await make(3)] };
		});
		const acknowledged: Typed[] = [];
		/** What is still in the browsers of those whose CMS went away. */
		const kept: (Typed | undefined)[] = Array.from({ length: EDITORS });
		let conflicts = 0;
		let published = 0;
		/** No power cut comes any more. */
		let isLast = false;

		/** Between two power cuts a request may go into a connection that the server just closes because nobody used it; a browser sends it again. */
		const again = async <T>(ask: () => Promise<T>): Promise<T> => {
			for (let attempt = 1; ; attempt++) {
				try {
					return await ask();
				} catch (error) {
					if (!isLast || attempt === ATTEMPTS || !(error instanceof TypeError)) throw error;
					await new Promise((resolve) => setTimeout(resolve, 500));
				}
			}
		};
		const write = async (person: Person, number: number, goal: number, random: () => number): Promise<void> => {
			while (acknowledged.length < goal || kept[number]) {
				const typed = kept[number] ?? (await begin(ids[Math.floor(random() * ids.length)] ?? '', fields[Math.floor(random() * fields.length)] ?? 'title', `Testo ${number} ${random()}`, (path) => again(() => person.request('GET', path))));
				kept[number] = typed;
				const answer = await again(() => person.request('POST', `/editors-desk/entries/case/${typed.entry}`, { changes: [{ name: typed.field, value: typed.text, seen: typed.seen }] }));
				if (answer.status === 200) {
					acknowledged.push(typed);
					kept[number] = undefined;
				} else if (answer.status === 409) {
					// "Keep mine", and a letter more: written over what the other one wrote, which was seen now.
					conflicts++;
					const theirs = (answer.body.error?.details as unknown as Fields).fields[typed.field];
					kept[number] = { ...typed, text: `${typed.text}.`, seen: theirs.revision };
				} else throw new Error(`${answer.status} ${JSON.stringify(answer.body)}\n${cms?.log().slice(-2000)}`);
			}
		};
		const publish = async (person: Person, goal: number): Promise<void> => {
			for (let round = 0; acknowledged.length < goal; round++) {
				const { status, body } = await again(() => person.request('POST', `/editors-desk/entries/case/${ids[round % ids.length]}/publish`, {}));
				if (status === 200) published++;
				else if (body.error?.details?.['code'] !== 'unchanged') throw new Error(`${status} ${JSON.stringify(body)}\n${cms?.log().slice(-2000)}`);
				await new Promise((resolve) => setTimeout(resolve, 200));
			}
		};

		for (let round = 1; round <= KILLS + 1; round++) {
			const people: Person[] = [];
			for (let number = 0; number < EDITORS; number++) people.push(await signUp(cms, 'editor', { organisation: owner }, 'it'));
			const publisher = await signUp(cms, 'publisher', {}, 'de');
			const goal = Math.ceil((SAVES * round) / (KILLS + 1));
			isLast = round === KILLS + 1;
			// Killed as soon as the round's saves are there, while the others still write.
			const until = isLast ? goal : goal + SAVES;
			const work = Promise.allSettled([...people.map((person, number) => write(person, number, until, randomFrom(round * 100 + number))), publish(publisher, until)]);
			if (!isLast) {
				while (acknowledged.length < goal) await new Promise((resolve) => setTimeout(resolve, 5));
				await cms.kill();
				cms = await start();
			}
			// A CMS that is gone answers nothing; whatever else happened is a fault.
			for (const each of await work) if (each.status === 'rejected' && (isLast || !(each.reason instanceof TypeError))) throw each.reason;
		}

		expect(conflicts).toBeGreaterThan(0);
		expect(acknowledged.length).toBeGreaterThanOrEqual(SAVES);
		expect(kept.filter(Boolean)).toEqual([]);
		await agree(cms, ids, acknowledged);
		const versions = await cms.call((strapi, { ids }) => strapi.db.connection('editors_versions').whereIn('document_id', ids).select('content') as Promise<{ content: string }[]>, { ids });
		expect(versions.length).toBeGreaterThanOrEqual(published);
		expect(new Set(versions.map(({ content }) => content)).size).toBe(versions.length);

		await cms.kill();
		cms = undefined;
		await expectNoLock(databaseUrl, dataDir);
	}, isFull ? 3_600_000 : 600_000);
});

async function begin(entry: string, field: Field, text: string, read: (path: string) => Promise<Answer>): Promise<Typed> {
	const answer = await read(`/editors-desk/entries/case/${entry}`);
	return { entry, field, text, seen: (answer.body.data as unknown as Fields).fields[field].revision };
}

/** Each acknowledged text was written over another one, so that together they form one line that ends in what stands there. */
async function agree(cms: OwnCms, ids: readonly string[], acknowledged: readonly Typed[]): Promise<void> {
	const drafts = await cms.call((strapi, { ids }) => strapi.db.query('api::case.case').findMany({ where: { documentId: { $in: ids }, publishedAt: null } }) as Promise<Record<string, string>[]>, { ids: [...ids] });
	for (const entry of ids) {
		for (const field of fields) {
			const own = acknowledged.filter((typed) => typed.entry === entry && typed.field === field);
			expect(new Set(own.map(({ text }) => text)).size, `${field}: nothing was acknowledged twice`).toBe(own.length);
			expect(new Set(own.map(({ seen }) => seen)).size, `${field}: two people never wrote over the same text`).toBe(own.length);
			const seen = new Set(own.map((typed) => typed.seen));
			const last = own.filter(({ text }) => !seen.has(revisionOf(text)));
			expect(last.map(({ text }) => text), `${field}: the last one stands`).toEqual(own.length > 0 ? [drafts.find(({ documentId }) => documentId === entry)?.[field]] : []);
		}
	}
}

/** After the last power cut a stranger can write at once. */
async function expectNoLock(databaseUrl: string | undefined, dataDir: string): Promise<void> {
	if (!databaseUrl) {
		const sqlite = new Database(join(dataDir, 'cms.db'), { timeout: 0 });
		sqlite.exec('begin exclusive; rollback');
		return void sqlite.close();
	}
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	const held = async (): Promise<unknown> => (await client.query("select count(*)::int as held from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())")).rows[0]?.held;
	// The server notices within a moment that nobody is at the other end.
	await expect.poll(held).toBe(0);
	await client.end();
}

/** Mulberry32: the same saves at every run, as far as the machine lets them. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let value = Math.imul(state ^ (state >>> 15), 1 | state);
		value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
		return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
	};
}
