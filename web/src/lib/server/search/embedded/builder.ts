/** Builds a whole replica in a new file beside the one in use. */
import type { Change } from '@erasmi/config/delivery';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import { makeCurrent, nextFile } from '../replica-files.ts';
import { Neighbours } from './neighbours.ts';
import { openForBuilding, type Db } from './schema.ts';
import { ReplicaWriter } from './writer.ts';

export class ReplicaBuilder {
	readonly file: string;
	readonly #dir: string;
	readonly #db: Db;
	readonly #writer: ReplicaWriter;

	constructor(dir: string) {
		this.#dir = dir;
		this.file = nextFile(dir);
		this.#db = openForBuilding(this.file);
		this.#writer = new ReplicaWriter(this.#db, true);
	}

	put(works: readonly Work[]): void {
		this.#writer.putAll(works);
	}

	/**
	 * Completes the file without making it the one in use.
	 * @param version of the works as a whole
	 * @param meanwhile changes that arrived during the build
	 */
	complete(concepts: readonly ConceptLabels[], version: number, meanwhile: readonly Change[]): void {
		this.#writer.concepts(concepts);
		this.#writer.seen(version);
		for (const change of meanwhile) this.#writer.apply(change);
		new Neighbours(this.#db).refresh();
		this.#writer.optimize();
		this.#db.pragma('synchronous = FULL');
		this.#db.pragma('journal_mode = WAL');
		this.#db.close();
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
