/** The embedded engine over one folder, in the thread that calls it. The site runs it in a worker, see `../replica.ts`. */
import type { Change } from '@erasmi/config/delivery';
import { locales, type Locale } from '@erasmi/config/locales';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import type { EngineHealth, Inventory, SearchAnswer, SearchEngine, SearchQuery, Suggestion } from '@erasmi/config/search/engine';
import type { Plan, PlanOptions } from '@erasmi/config/search/plan';
import { currentFile, makeCurrent, nextFile, sweep } from '../replica-files.ts';
import { Analyst } from './analyst.ts';
import { ReplicaBuilder } from './builder.ts';
import { count } from './bits.ts';
import { Neighbours } from './neighbours.ts';
import { openWritable, readMeta, SCHEMA, type Db } from './schema.ts';
import { Searcher } from './searcher.ts';
import { Suggester } from './suggester.ts';
import { warmUp } from './warm.ts';
import { ReplicaWriter } from './writer.ts';

/** Works written in one go during a rebuild in this thread, before searches get their turn. */
const BUILD_BATCH = 4;
/** Pages of the index that are merged after each change. */
const MERGE_PAGES = 64;

export class EmbeddedEngine implements SearchEngine {
	readonly name = 'embedded';
	readonly dir: string;
	#open: OpenReplica;
	/** What arrives while another file is made ready. */
	#meanwhile: Meanwhile | undefined;
	/** One comparison of works after the other. */
	#comparing: Promise<void> = Promise.resolve();

	constructor(dir: string) {
		this.dir = dir;
		this.#open = openCurrent(dir);
		sweep(dir);
	}

	/** The file in use. */
	get file(): string {
		return this.#open.file;
	}

	search(query: SearchQuery): Promise<SearchAnswer> {
		return attempt(() => this.#open.searcher.search(query));
	}

	suggest(text: string, locale: Locale, limit?: number): Promise<Suggestion[]> {
		return attempt(() => this.#open.suggester.suggest(text, locale, limit));
	}

	plan(query: string, locale: Locale, options?: PlanOptions): Promise<Plan> {
		return attempt(() => {
			this.#open.searcher.refresh();
			return this.#open.searcher.plan(query, locale, options);
		});
	}

	/** Gets ready for the first visitors while nobody asks; see `warm.ts`. */
	async warm(): Promise<void> {
		const { searcher, suggester, db } = this.#open;
		await inTurns(warmUp(searcher, suggester), db);
		await this.#compare();
	}

	async apply(changes: readonly Change[], concepts?: readonly ConceptLabels[]): Promise<void> {
		if (this.#meanwhile) {
			this.#meanwhile.changes.push(...changes);
			if (concepts) this.#meanwhile.concepts = concepts;
		}
		if (concepts) takeConcepts(this.#open, concepts);
		let changed = false;
		for (const change of changes) {
			changed = takeChange(this.#open, change) || changed;
			await breath();
		}
		if (!changed) return;
		await this.#compare();
		this.#open.writer.merge(MERGE_PAGES);
	}

	async rebuild(works: AsyncIterable<Work> | Iterable<Work>, concepts: readonly ConceptLabels[], version: number): Promise<void> {
		const [builder, analyst] = [new ReplicaBuilder(this.dir), new Analyst()];
		const put = (batch: readonly Work[]): void => builder.put(batch, batch.map((work) => analyst.analyse(work)));
		const meanwhile: Meanwhile = (this.#meanwhile = { changes: [] });
		try {
			let batch: Work[] = [];
			for await (const work of works) {
				batch.push(work);
				if (batch.length < BUILD_BATCH) continue;
				put(batch);
				batch = [];
				await breath();
			}
			put(batch);
			builder.complete(meanwhile.concepts ?? concepts, version, meanwhile.changes);
		} catch (error) {
			this.#meanwhile = undefined;
			builder.abandon();
			throw error;
		}
		builder.switch();
		await this.reopen();
	}

	/** Takes over the file that a builder made current, as soon as it answers as quickly as the one in use. */
	async reopen(): Promise<void> {
		const meanwhile: Meanwhile = (this.#meanwhile = { changes: [] });
		const next = openCurrent(this.dir);
		try {
			await inTurns(warmUp(next.searcher, next.suggester), next.db);
			await inTurns(next.neighbours.refresh(), next.db);
			if (meanwhile.concepts) takeConcepts(next, meanwhile.concepts);
			for (const change of meanwhile.changes) takeChange(next, change);
		} finally {
			this.#meanwhile = undefined;
		}
		const before = this.#open;
		// Closed in the meantime: nobody needs the next one either.
		if (before.db.open) this.#open = next;
		else next.db.close();
		before.db.close();
		sweep(this.dir);
		if (meanwhile.changes.length) await this.#compare();
	}

	inventory(): Promise<Inventory> {
		return attempt(() => {
			const rows = this.#open.db.prepare('SELECT id, hashes FROM work WHERE live = 1').raw().all() as [string, string][];
			return { works: Object.fromEntries(rows), version: readMeta(this.#open.db, 'version') };
		});
	}

	health(): Promise<EngineHealth> {
		return attempt(() => {
			this.#open.searcher.refresh();
			// Every work has a document in every language.
			const works = count(this.#open.searcher.columns.live);
			return {
				engine: 'embedded',
				available: true,
				documents: Object.fromEntries(locales.map((locale) => [locale, works])) as Record<Locale, number>,
				version: readMeta(this.#open.db, 'version'),
			};
		});
	}

	async close(): Promise<void> {
		this.#open.db.close();
	}

	/** Brings up to date which works are similar. */
	#compare(): Promise<void> {
		const { neighbours, db } = this.#open;
		const compare = (): Promise<void> => inTurns(neighbours.refresh(), db);
		// Whoever asked for the comparison before hears of its failure.
		this.#comparing = this.#comparing.then(compare, compare);
		return this.#comparing;
	}
}

interface Meanwhile {
	changes: Change[];
	concepts?: readonly ConceptLabels[];
}

interface OpenReplica {
	file: string;
	db: Db;
	writer: ReplicaWriter;
	searcher: Searcher;
	suggester: Suggester;
	neighbours: Neighbours;
}

/** Opens the file in use, or a new empty one when there is none, it is broken, or it is of another shape. */
function openCurrent(dir: string): OpenReplica {
	const file = currentFile(dir);
	const db = file && openIfWhole(file);
	if (file && db) return assemble(file, db);
	const fresh = nextFile(dir);
	const empty = openWritable(fresh);
	makeCurrent(dir, fresh);
	return assemble(fresh, empty);
}

function openIfWhole(file: string): Db | undefined {
	let db: Db | undefined;
	try {
		db = openWritable(file);
		if (readMeta(db, 'schema') === SCHEMA) return db;
	} catch (error) {
		// A replica is a copy: a file that is no database is given up, and the CMS sends everything again.
		if (!['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_ERROR'].includes((error as { code?: string }).code ?? '')) throw error;
	}
	db?.close();
	return undefined;
}

function assemble(file: string, db: Db): OpenReplica {
	const searcher = new Searcher(db);
	return { file, db, writer: new ReplicaWriter(db), searcher, suggester: new Suggester(searcher), neighbours: new Neighbours(db) };
}

function takeConcepts({ writer, searcher }: OpenReplica, concepts: readonly ConceptLabels[]): void {
	writer.concepts(concepts);
	searcher.refresh();
}

/** Writes a change and makes everything that questions read follow it. @returns whether it changed anything */
function takeChange({ writer, searcher, suggester }: OpenReplica, change: Change): boolean {
	const written = writer.apply(change);
	if (!written) return false;
	searcher.take(written);
	suggester.take(written.row);
	return true;
}

/** Takes one step after the other, with a turn for whoever waits before each, until the file is closed. */
async function inTurns(steps: Iterator<void>, db: Db): Promise<void> {
	do await breath();
	while (db.open && !steps.next().done);
}

/** Lets searches that wait have their turn. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A throw becomes a rejection, as callers of an asynchronous interface expect. */
const attempt = <T>(act: () => T): Promise<T> => new Promise((resolve) => resolve(act()));
