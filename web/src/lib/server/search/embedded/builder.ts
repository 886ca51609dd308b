/** Builds a whole replica in a new file beside the one in use. */
import type { Change } from '@erasmi/config/delivery';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import { makeCurrent, nextFile } from '../replica-files.ts';
import type { Analysed } from './analyst.ts';
import { Neighbours } from './neighbours.ts';
import { addIndexes, openForBuilding, sealBuilt, type Db } from './schema.ts';
import { ReplicaWriter } from './writer.ts';

/** Works of one transaction: each commit writes the full-text indexes of six languages. */
const WORKS_PER_COMMIT = 4000;

export class ReplicaBuilder {
	readonly file: string;
	readonly #dir: string;
	readonly #db: Db;
	readonly #writer: ReplicaWriter;
	#sinceCommit = 0;

	constructor(dir: string) {
		this.#dir = dir;
		this.file = nextFile(dir);
		this.#db = openForBuilding(this.file);
		this.#writer = new ReplicaWriter(this.#db, true);
		this.#db.exec('BEGIN');
	}

	/** @param analysed of each work, see `Analyst` */
	put(works: readonly Work[], analysed: readonly Analysed[][]): void {
		this.#writer.putAll(works, analysed);
		this.#sinceCommit += works.length;
		if (this.#sinceCommit < WORKS_PER_COMMIT) return;
		this.#writer.flush();
		this.#db.exec('COMMIT; BEGIN');
		this.#sinceCommit = 0;
	}

	/**
	 * Completes the file without making it the one in use.
	 * @param version of the works as a whole
	 * @param meanwhile changes that arrived during the build
	 */
	complete(concepts: readonly ConceptLabels[], version: number, meanwhile: readonly Change[]): void {
		this.#writer.flush();
		this.#db.exec('COMMIT');
		addIndexes(this.#db);
		const writer = new ReplicaWriter(this.#db);
		writer.concepts(concepts);
		writer.seen(version);
		for (const change of meanwhile) writer.apply(change);
		new Neighbours(this.#db).refresh().forEach(() => undefined);
		writer.optimize();
		sealBuilt(this.#db);
	}

	/** After this, whoever opens the folder gets the new file. */
	switch(): void {
		makeCurrent(this.#dir, this.file);
	}

	/** Gives up; the file is removed by the next sweep. */
	abandon(): void {
		this.#db.close();
	}
}
