/** The embedded engine over one folder, in the thread that calls it. The site runs it in a worker, see `../replica.ts`. */
import type { Change } from '@erasmi/config/delivery';
import { locales, type Locale } from '@erasmi/config/locales';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import type { EngineHealth, Inventory, SearchAnswer, SearchEngine, SearchQuery, Suggestion } from '@erasmi/config/search/engine';
import type { Plan, PlanOptions } from '@erasmi/config/search/plan';
import { currentFile, makeCurrent, nextFile, sweep } from '../replica-files.ts';
import { ReplicaBuilder } from './builder.ts';
import { count } from './bits.ts';
import { Neighbours } from './neighbours.ts';
import { openWritable, readMeta, SCHEMA, type Db } from './schema.ts';
import { Searcher } from './searcher.ts';
import { Suggester } from './suggester.ts';
import { ReplicaWriter } from './writer.ts';

/** Works written in one go during a rebuild in this thread, before searches get their turn. */
const BUILD_BATCH = 4;
/** Pages of the index that are merged after each change. */
const MERGE_PAGES = 64;

export class EmbeddedEngine implements SearchEngine {
	readonly name = 'embedded';
	readonly dir: string;
	#open: OpenReplica;
	/** Changes that arrive while a rebuild runs, for the new file. */
	#meanwhile: { changes: Change[]; concepts?: readonly ConceptLabels[] } | undefined;

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

	/** Reads the words of every language, so that no visitor waits for it: the first question in each is 50 ms slower otherwise. */
	async warm(): Promise<void> {
		for (const locale of locales) {
			await breath();
			if (!this.#open.db.open) return;
			this.#open.searcher.plan('', locale);
		}
	}

	async apply(changes: readonly Change[], concepts?: readonly ConceptLabels[]): Promise<void> {
		if (this.#meanwhile) {
			this.#meanwhile.changes.push(...changes);
			if (concepts) this.#meanwhile.concepts = concepts;
		}
		if (concepts) this.#open.writer.concepts(concepts);
		let changed = false;
		for (const change of changes) {
			changed = this.#open.writer.apply(change) || changed;
			await breath();
		}
		if (!changed) return;
		this.#open.neighbours.refresh();
		this.#open.writer.merge(MERGE_PAGES);
	}

	async rebuild(works: AsyncIterable<Work> | Iterable<Work>, concepts: readonly ConceptLabels[], version: number): Promise<void> {
		const builder = new ReplicaBuilder(this.dir);
		this.#meanwhile = { changes: [] };
		try {
			let batch: Work[] = [];
			for await (const work of works) {
				batch.push(work);
				if (batch.length < BUILD_BATCH) continue;
				builder.put(batch);
				batch = [];
				await breath();
			}
			builder.put(batch);
			builder.complete(this.#meanwhile.concepts ?? concepts, version, this.#meanwhile.changes);
		} catch (error) {
			builder.abandon();
			throw error;
		} finally {
			this.#meanwhile = undefined;
		}
		builder.switch();
		this.reopen();
	}

	/** Takes over the file that a builder made current. */
	reopen(): void {
		const before = this.#open;
		this.#open = openCurrent(this.dir);
		before.db.close();
		sweep(this.dir);
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

/** Lets searches that wait have their turn. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A throw becomes a rejection, as callers of an asynchronous interface expect. */
const attempt = <T>(act: () => T): Promise<T> => new Promise((resolve) => resolve(act()));
