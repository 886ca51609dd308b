/** Files made on demand, kept in one folder up to a size: what was not asked for longest goes first. */
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export class DiskFiles {
	readonly #folder: string;
	readonly #maxBytes: number;
	/** Bytes of each file, longest unasked first. */
	readonly #files = new Map<string, number>();
	#bytes = 0;
	#drafts = 0;

	/** @param folder is made when it is missing; what is in it already counts */
	constructor(folder: string, maxBytes: number) {
		this.#folder = folder;
		this.#maxBytes = maxBytes;
		mkdirSync(folder, { recursive: true });
		const found = readdirSync(folder).map((name) => ({ name, ...pick(statSync(join(folder, name))) }));
		for (const { name, size } of found.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) this.#note(name, size);
	}

	async get(name: string): Promise<Buffer | undefined> {
		const size = this.#files.get(name);
		if (size === undefined) return undefined;
		this.#files.delete(name);
		this.#files.set(name, size);
		return readFile(join(this.#folder, name)).catch(() => undefined);
	}

	async set(name: string, bytes: Buffer): Promise<void> {
		// Written beside and moved: a reader never sees half of a file.
		const draft = join(this.#folder, `.draft-${process.pid}-${++this.#drafts}`);
		await writeFile(draft, bytes);
		await rename(draft, join(this.#folder, name));
		this.#note(name, bytes.length);
		await Promise.all(this.#over().map((old) => rm(join(this.#folder, old), { force: true })));
	}

	get bytes(): number {
		return this.#bytes;
	}

	#note(name: string, size: number): void {
		this.#bytes += size - (this.#files.get(name) ?? 0);
		this.#files.delete(name);
		this.#files.set(name, size);
	}

	/** Forgets the oldest until the rest fits. */
	#over(): string[] {
		const gone: string[] = [];
		for (const [name, size] of this.#files) {
			if (this.#bytes <= this.#maxBytes) break;
			this.#files.delete(name);
			this.#bytes -= size;
			gone.push(name);
		}
		return gone;
	}
}

const pick = ({ size, mtimeMs }: { size: number; mtimeMs: number }): { size: number; mtimeMs: number } => ({ size, mtimeMs });
