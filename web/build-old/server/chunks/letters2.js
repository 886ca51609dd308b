import { o as sign, s as signatureHeader } from "./delivery.js";
import { a as parseLetter, n as letterPath } from "./letters.js";
import { t as bridge } from "./bridge.js";
import { t as environment } from "./environment.js";
import { t as log } from "./log.js";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { mkdir, open, readFile, readdir, rename, rm } from "node:fs/promises";
// src/lib/server/forms/outgoing.ts
/**
* Letters to the CMS wait on disk until it has acknowledged them: a message of a visitor is not lost when the CMS is
* down or the site is restarted. Only the process of the site may read them.
*/
var Outgoing = class {
	#options;
	#pause;
	#timer;
	#running;
	#again = false;
	#closed = false;
	constructor(options) {
		this.#options = {
			max: 1e3,
			pause: 2e3,
			longestPause: 3e5,
			onTrouble: () => {},
			...options
		};
		this.#pause = this.#options.pause;
	}
	/**
	* Resolves when the letter is safe on disk; sending goes on behind.
	* @returns false when too many are waiting already
	*/
	async put(content) {
		const { folder, max } = this.#options;
		if ((await this.waiting()).length >= max) return false;
		const id = randomUUID();
		const letter = {
			id,
			at: Date.now(),
			...content
		};
		await mkdir(folder, {
			recursive: true,
			mode: 448
		});
		const draft = join(folder, `${id}.draft`);
		const file = await open(draft, "wx", 384);
		try {
			await file.writeFile(JSON.stringify(letter));
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, join(folder, `${id}.json`));
		this.sendSoon();
		return true;
	}
	/** Names of the letters that wait. */
	async waiting() {
		return (await readdir(this.#options.folder).catch(() => [])).filter((name) => name.endsWith(".json"));
	}
	sendSoon() {
		this.#again = true;
		if (this.#closed) return;
		clearTimeout(this.#timer);
		this.#running ??= this.#run().finally(() => this.#running = void 0);
	}
	/** What is under way is finished; everything else waits for the next start. */
	async close() {
		this.#closed = true;
		clearTimeout(this.#timer);
		await this.#running;
	}
	async #run() {
		let isDone = true;
		while (this.#again && !this.#closed) {
			this.#again = false;
			isDone = await this.#sendAll();
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
	async #sendAll() {
		let left = 0;
		for (const name of await this.waiting()) {
			if (this.#closed) return false;
			const path = join(this.#options.folder, name);
			const letter = await readLetter(path);
			const sent = letter ? await this.#options.send(letter) : "unreadable";
			if (sent === "taken") {
				await rm(path, { force: true });
				continue;
			}
			left++;
			this.#options.onTrouble(name.replace(".json", ""), sent);
			if (sent === "later") return false;
		}
		return left === 0;
	}
};
async function readLetter(path) {
	try {
		return parseLetter(JSON.parse(await readFile(path, "utf8")));
	} catch {
		return;
	}
}
// src/lib/server/forms/letters.ts
/** The site's one way of telling the CMS something. */
var TIMEOUT_MS = 1e4;
var opened;
/** The queue of letters; what waited from before a restart is sent as well. */
function letters() {
	if (opened) return opened;
	const queue = new Outgoing({
		folder: join(environment().dataDir, "web", "outgoing"),
		send,
		onTrouble: (letter, reason) => log.warn({
			letter,
			reason
		}, "a letter to the CMS waits; it is sent again later")
	});
	bridge.closing.add(() => queue.close());
	queue.sendSoon();
	return opened = queue;
}
async function send(letter) {
	const { cmsInternalOrigin, feedSecret } = environment();
	const body = JSON.stringify(letter);
	try {
		const response = await fetch(cmsInternalOrigin + letterPath, {
			method: "POST",
			headers: {
				"content-type": "application/json",
				[signatureHeader]: sign(feedSecret, body)
			},
			body,
			signal: AbortSignal.timeout(TIMEOUT_MS)
		});
		await response.body?.cancel();
		if (response.ok) return "taken";
		return response.status === 401 || response.status >= 500 ? "later" : "refused";
	} catch {
		return "later";
	}
}
export { letters as t };

//# sourceMappingURL=letters2.js.map