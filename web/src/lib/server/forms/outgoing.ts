/**
 * Letters to the CMS wait on disk until it has acknowledged them: a message of a visitor is not lost when the CMS is
 * down or the site is restarted. Only the process of the site may read them.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseLetter, type Letter } from '@erasmi/config/letters';

type LetterContent = Pick<Extract<Letter, { about: 'message' }>, 'about' | 'message'> | Pick<Extract<Letter, { about: 'visits' }>, 'about' | 'visits'>;

/** `later`: nobody answers, so the others need not be tried now. `refused`: this one was not understood. `failed`: the CMS could not keep this one. */
export type Sent = 'taken' | 'refused' | 'failed' | 'later';

interface OutgoingOptions {
	folder: string;
	send: (letter: Letter) => Promise<Sent>;
	/** Letters that may wait at once. */
	max?: number;
	/** Milliseconds until the first new attempt; each further one waits twice as long, up to `longestPause`. */
	pause?: number;
	longestPause?: number;
	onTrouble?: (id: string, reason: Exclude<Sent, 'taken'> | 'unreadable') => void;
	/** The folder cannot be read or written just now; it is looked at again later. */
	onFault?: (error: unknown) => void;
}

export class Outgoing {
	readonly #options: Required<OutgoingOptions>;
	#pause: number;
	#timer: NodeJS.Timeout | undefined;
	#running: Promise<void> | undefined;
	#again = false;
	#closed = false;

	constructor(options: OutgoingOptions) {
		this.#options = { max: 1_000, pause: 2_000, longestPause: 5 * 60_000, onTrouble: () => {}, onFault: () => {}, ...options };
		this.#pause = this.#options.pause;
	}

	/**
	 * Resolves when the letter is safe on disk; sending goes on behind.
	 * @returns false when too many are waiting already
	 */
	async put(content: LetterContent): Promise<boolean> {
		const { folder, max } = this.#options;
		if ((await this.waiting()).length >= max) return false;
		const id = randomUUID();
		const letter: Letter = { id, at: Date.now(), ...content };
		await mkdir(folder, { recursive: true, mode: 0o700 });
		const draft = join(folder, `${id}.draft`);
		const file = await open(draft, 'wx', 0o600);
		try {
			await file.writeFile(JSON.stringify(letter));
			await file.sync();
		} finally {
			await file.close();
		}
		// Written beside and moved: a crash leaves no half of a letter.
		await rename(draft, join(folder, `${id}.json`));
		this.sendSoon();
		return true;
	}

	/** Names of the letters that wait. */
	async waiting(): Promise<string[]> {
		const names = await readdir(this.#options.folder).catch(() => []);
		return names.filter((name) => name.endsWith('.json'));
	}

	sendSoon(): void {
		this.#again = true;
		if (this.#closed) return;
		clearTimeout(this.#timer);
		this.#running ??= this.#run().finally(() => (this.#running = undefined));
	}

	/** What is under way is finished; everything else waits for the next start. */
	async close(): Promise<void> {
		this.#closed = true;
		clearTimeout(this.#timer);
		await this.#running;
	}

	async #run(): Promise<void> {
		let isDone = true;
		while (this.#again && !this.#closed) {
			this.#again = false;
			isDone = await this.#sendAll().catch((error: unknown) => (this.#options.onFault(error), false));
		}
		if (isDone) {
			this.#pause = this.#options.pause;
			return;
		}
		if (this.#closed) return;
		this.#timer = setTimeout(() => this.sendSoon(), this.#pause).unref();
		this.#pause = Math.min(this.#pause * 2, this.#options.longestPause);
	}

	/** @returns whether nothing is left */
	async #sendAll(): Promise<boolean> {
		let left = 0;
		for (const name of await this.waiting()) {
			if (this.#closed) return false;
			const path = join(this.#options.folder, name);
			const letter = await readLetter(path);
			const sent = letter ? await this.#options.send(letter) : 'unreadable';
			if (sent === 'taken') {
				await rm(path, { force: true });
				continue;
			}
			left++;
			this.#options.onTrouble(name.replace('.json', ''), sent);
			if (sent === 'later') return false;
		}
		return left === 0;
	}
}

async function readLetter(path: string): Promise<Letter | undefined> {
	try {
		return parseLetter(JSON.parse(await readFile(path, 'utf8')));
	} catch {
		return undefined;
	}
}
