/** Lets a few tasks run at once and some more wait; further ones are refused. */
export class Turns {
	readonly #atOnce: number;
	readonly #maxWaiting: number;
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	constructor(atOnce: number, maxWaiting: number) {
		this.#atOnce = atOnce;
		this.#maxWaiting = maxWaiting;
	}

	/** @throws TooBusy */
	async run<T>(task: () => Promise<T>): Promise<T> {
		if (this.#running >= this.#atOnce) {
			if (this.#waiting.length >= this.#maxWaiting) throw new TooBusy();
			await new Promise<void>((resolve) => this.#waiting.push(resolve));
		} else {
			this.#running++;
		}
		try {
			return await task();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#running--;
		}
	}
}

export class TooBusy extends Error {
	override name = 'TooBusy';
	constructor() {
		super('Too many pictures are being made at once. The browser may ask again.');
	}
}
