/**
 * Eight translators save at the same time while the CMS is killed: what was acknowledged is there, nothing is there
 * twice, and after every start ledger and content say the same.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCms, type OwnCms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { createDatabase } from '../support/postgres.ts';
import { signUp, type Person } from './access/people.ts';

const isFull = process.env.FULL === '1';
const TRANSLATORS = 8;
const PASSAGES = 12;
/** How many saves have to be acknowledged, and how often the power fails on the way. */
const SAVES = isFull ? 1000 : 24;
const KILLS = isFull ? 12 : 1;

interface Shown {
	id: string;
	target: string;
	revision: number;
}

interface Saved {
	passage: string;
	revision: number;
	text: string;
}

describe.each(databases)('eight translators on %s', (database) => {
	let dataDir: string;
	let cms: OwnCms | undefined;
	beforeEach(() => {
		dataDir = mkdtempSync(join(tmpdir(), 'erasmi-desk-race-'));
	});
	afterEach(async () => {
		await cms?.kill();
		rmSync(dataDir, { recursive: true, force: true });
	});

	it(`lose none of ${SAVES} saves in ${KILLS} power cuts, and none is there twice`, async () => {
		const databaseUrl = database === 'postgres' ? await createDatabase('filled') : undefined;
		const start = (): Promise<OwnCms> => startCms({ database, dataDir, ...(databaseUrl && { databaseUrl }) });
		cms = await start();
		const id = await cms.call(async (strapi, { count }) => (await strapi.documents('api::page.page').create({ locale: 'en', data: { title: 'Race', body: Array.from({ length: count }, (_, number) => ({ type: 'paragraph', children: [{ type: 'text', text: `Passage number ${number} of the race.` }] })) } as never })).documentId, { count: PASSAGES });
		const place = `/translation-desk/entries/page/${id}/da`;
		const saved: Saved[] = [];
		let conflicts = 0;

		/** Each writes to any passage, over what they last saw of it, until the CMS is gone or enough is saved. */
		const translate = async (person: Person, goal: number, random: () => number): Promise<void> => {
			const seen = new Map<string, number>();
			for (const { id: passage, revision } of (await person.request('GET', place)).body.data?.units as unknown as Shown[]) seen.set(passage, revision);
			while (saved.length < goal) {
				const passages = [...seen.keys()];
				const passage = passages[Math.floor(random() * passages.length)] ?? '';
				const text = `Sted ${random()}`;
				const { status, body } = await person.request('POST', `${place}/write`, { unit: passage, target: text, seen: seen.get(passage) });
				if (status === 200) {
					const { revision } = body.data as unknown as Shown;
					seen.set(passage, revision);
					saved.push({ passage, revision, text });
				} else if (status === 409) {
					conflicts++;
					seen.set(passage, (body.error?.details as { current?: { revision?: number } }).current?.revision ?? 0);
				} else throw new Error(`${status} ${JSON.stringify(body)}\n${cms?.log().slice(-2_000)}`);
			}
		};

		for (let round = 1; round <= KILLS + 1; round++) {
			const people: Person[] = [];
			for (let number = 0; number < TRANSLATORS; number++) people.push(await signUp(cms, 'translator-da'));
			const goal = Math.ceil((SAVES * round) / (KILLS + 1));
			const isLast = round === KILLS + 1;
			// Killed as soon as the round's saves are there, while the others still write.
			const work = Promise.allSettled(people.map((person, number) => translate(person, isLast ? goal : goal + SAVES, randomFrom(round * 100 + number))));
			if (!isLast) {
				while (saved.length < goal) await new Promise((resolve) => setTimeout(resolve, 5));
				await cms.kill();
				// A CMS that is gone answers nothing; whatever else happened is a fault.
				for (const each of await work) if (each.status === 'rejected' && !(each.reason instanceof TypeError)) throw each.reason;
				cms = await start();
			} else for (const each of await work) if (each.status === 'rejected') throw each.reason;
			await agrees(cms, id, saved);
		}
		expect(conflicts).toBeGreaterThan(0);
		expect(saved.length).toBeGreaterThanOrEqual(SAVES);
	}, isFull ? 3_600_000 : 600_000);
});

/** Compares what people were told with the ledger, its history, the summary and the entry itself. */
async function agrees(cms: OwnCms, id: string, saved: readonly Saved[]): Promise<void> {
	const { passages, events, draft, summary, folded } = await cms.call(
		async (strapi, { id }) => {
			const ledger = strapi.plugin('translation-desk').service('ledger') as { units(place: object): Promise<{ unit: { id: string; slot?: string }; translation?: { target: string; revision: number } }[]>; rebuild(): Promise<void> };
			const units = await ledger.units({ type: 'page', documentId: id, locale: 'da' });
			const summaryOf = (): Promise<object> => strapi.db.connection('desk_summaries').where({ document_id: id, locale: 'da' }).first('units', 'missing', 'draft', 'translated', 'checked', 'todo', 'words_to_do');
			const before = await summaryOf();
			const written = (await strapi.db.connection('desk_events').where({ document_id: id, locale: 'da', act: 'write' }).orderBy('id').select('unit', 'target')) as { unit: string; target: string }[];
			const entry = (await strapi.documents('api::page.page').findOne({ documentId: id, locale: 'da' })) as { title?: string; body?: { children: { text: string; lang?: string }[] }[] } | null;
			await ledger.rebuild();
			return {
				passages: units.map(({ unit, translation }) => ({ id: unit.id, slot: unit.slot ?? '', target: translation?.target ?? '', revision: translation?.revision ?? 0 })),
				events: written,
				draft: { title: entry?.title ?? '', body: (entry?.body ?? []).map(({ children }) => (children[0]?.lang ? '' : (children[0]?.text ?? ''))) },
				summary: before,
				folded: await summaryOf(),
			};
		},
		{ id },
	);
	// Nobody was told "saved" of a text that is not in the history, and none is in it twice.
	const written = events.map(({ unit, target }) => `${unit} ${target}`);
	expect(new Set(written).size).toBe(written.length);
	expect(saved.filter(({ passage, text }) => !written.includes(`${passage} ${text}`))).toEqual([]);
	// One save, one revision: two people were never told the same number.
	expect(new Set(saved.map(({ passage, revision }) => `${passage} ${revision}`)).size).toBe(saved.length);
	for (const { id: passage, target, revision } of passages) {
		const own = events.filter(({ unit }) => unit === passage);
		expect(revision, passage).toBe(own.length);
		expect(target, passage).toBe(own.at(-1)?.target ?? '');
	}
	// The entry says what the ledger says.
	expect(draft.title).toBe(passages.find((passage) => passage.id === 'title')?.target ?? '');
	const inBody = passages.filter(({ slot }) => slot).map(({ target }) => target);
	expect(draft.body.length ? draft.body : inBody.map(() => '')).toEqual(inBody);
	expect(summary).toEqual(folded);
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
