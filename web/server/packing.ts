/** Pages that could be compressed better wait here until there is time for it. */
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks at whether there is time. */
const LOOK_MS = 200;

interface Site {
	/** Whether visitors wait for something more important. */
	isBusy: () => boolean;
	/** Compresses a page as well as it can be; does not throw. */
	pack: (url: string) => Promise<void>;
}

export class Packing {
	/** When each page may be compressed; milliseconds since 1970. */
	readonly #due = new Map<string, number>();
	readonly #site: Site;
	#running = false;
	#closed = false;

	constructor(site: Site) {
		this.#site = site;
	}

	/** The page is compressed once, and not before so many milliseconds have passed since this was last said of it. */
	later(url: string, delayMs: number): void {
		this.#due.set(url, Date.now() + delayMs);
		if (!this.#running) void this.#run();
	}

	/** Nothing more is compressed. */
	close(): void {
		this.#closed = true;
	}

	/** One page at a time. */
	async #run(): Promise<void> {
		this.#running = true;
		try {
			while (this.#due.size > 0 && !this.#closed) {
				const url = this.#site.isBusy() ? undefined : this.#next();
				if (url === undefined) await pause(LOOK_MS, undefined, { ref: false });
				else await this.#site.pack(url);
			}
		} finally {
			// At once: a page that comes a moment later must find nobody running.
			this.#running = false;
		}
	}

	#next(): string | undefined {
		const now = Date.now();
		for (const [url, due] of this.#due) {
			if (due > now) continue;
			this.#due.delete(url);
			return url;
		}
		return undefined;
	}
}
