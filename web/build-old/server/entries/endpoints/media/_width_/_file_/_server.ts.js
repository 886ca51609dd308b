import { n as mediaAnswer, t as media } from "../../../../../chunks/media.js";
import { n as pictureFormats, r as pictureWidths } from "../../../../../chunks/images.js";
import { t as environment } from "../../../../../chunks/environment.js";
import { t as log } from "../../../../../chunks/log.js";
import { error } from "@sveltejs/kit";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
// src/lib/server/disk-files.ts
/** Files made on demand, kept in one folder up to a size: what was not asked for longest goes first. */
var DiskFiles = class {
	#folder;
	#maxBytes;
	/** Bytes of each file, longest unasked first. */
	#files = /* @__PURE__ */ new Map();
	#bytes = 0;
	#drafts = 0;
	/** @param folder is made when it is missing; what is in it already counts */
	constructor(folder, maxBytes) {
		this.#folder = folder;
		this.#maxBytes = maxBytes;
		mkdirSync(folder, { recursive: true });
		const found = readdirSync(folder).map((name) => ({
			name,
			...pick(statSync(join(folder, name)))
		}));
		for (const { name, size } of found.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) this.#note(name, size);
	}
	async get(name) {
		const size = this.#files.get(name);
		if (size === void 0) return void 0;
		this.#files.delete(name);
		this.#files.set(name, size);
		return readFile(join(this.#folder, name)).catch(() => void 0);
	}
	async set(name, bytes) {
		const draft = join(this.#folder, `.draft-${process.pid}-${++this.#drafts}`);
		await writeFile(draft, bytes);
		await rename(draft, join(this.#folder, name));
		this.#note(name, bytes.length);
		await Promise.all(this.#over().map((old) => rm(join(this.#folder, old), { force: true })));
	}
	get bytes() {
		return this.#bytes;
	}
	#note(name, size) {
		this.#bytes += size - (this.#files.get(name) ?? 0);
		this.#files.delete(name);
		this.#files.set(name, size);
	}
	/** Forgets the oldest until the rest fits. */
	#over() {
		const gone = [];
		for (const [name, size] of this.#files) {
			if (this.#bytes <= this.#maxBytes) break;
			this.#files.delete(name);
			this.#bytes -= size;
			gone.push(name);
		}
		return gone;
	}
};
var pick = ({ size, mtimeMs }) => ({
	size,
	mtimeMs
});
// src/lib/server/turns.ts
/** Lets a few tasks run at once and some more wait; who comes on top of that is told so at once. */
var Turns = class {
	#atOnce;
	#maxWaiting;
	#waiting = [];
	#running = 0;
	constructor(atOnce, maxWaiting) {
		this.#atOnce = atOnce;
		this.#maxWaiting = maxWaiting;
	}
	/** @throws TooBusy */
	async run(task) {
		if (this.#running >= this.#atOnce) {
			if (this.#waiting.length >= this.#maxWaiting) throw new TooBusy();
			await new Promise((resolve) => this.#waiting.push(resolve));
		} else this.#running++;
		try {
			return await task();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#running--;
		}
	}
};
var TooBusy = class extends Error {
	name = "TooBusy";
	constructor() {
		super("Too many pictures are being made at once. The browser may ask again.");
	}
};
// src/lib/server/pictures.ts
/** Uploaded pictures in the sizes and formats of `images.ts`. Each is made once and kept on disk. */
var MAX_BYTES = 536870912;
/** A picture that unpacks to more would take the memory of everything else. */
var MAX_PIXELS = 6e7;
/** AVIF takes a whole processor for up to a second. */
var turns = new Turns(2, 40);
var types = {
	avif: "image/avif",
	webp: "image/webp",
	jpg: "image/jpeg"
};
var files;
var running = /* @__PURE__ */ new Map();
/**
* @param width as it stands in the address
* @param file name of the upload with the ending of the wanted format, such as `flyer_2f9c.png.avif`
* @returns `undefined` for a size or format that is not made, and for what is no picture
* @throws CmsUnavailable, TooBusy
*/
async function picture(width, file) {
	const size = pictureWidths.find((each) => String(each) === width);
	const format = pictureFormats.find((each) => file.endsWith(`.${each}`));
	if (!size || !format) return void 0;
	const original = await media(file.slice(0, -format.length - 1));
	if (!original?.type.startsWith("image/")) return void 0;
	const name = `${original.etag.replaceAll("\"", "")}-${size}.${format}`;
	const bytes = await made(name, original.bytes, size, format);
	return bytes && {
		bytes: new Uint8Array(bytes),
		type: types[format],
		etag: `"${createHash("sha256").update(name).digest("base64url").slice(0, 16)}"`
	};
}
async function made(name, original, width, format) {
	const store = files ??= new DiskFiles(join(environment().dataDir, "web", "pictures"), MAX_BYTES);
	const kept = await store.get(name);
	if (kept) return kept;
	const known = running.get(name);
	if (known) return known;
	const run = turns.run(() => resized(original, width, format)).then(async (bytes) => {
		if (bytes) await store.set(name, bytes);
		return bytes;
	}).finally(() => running.delete(name));
	running.set(name, run);
	return run;
}
/** @returns `undefined` for a file that is broken or no picture, whatever its name says */
async function resized(original, width, format) {
	const { default: sharp } = await import("sharp");
	sharp.concurrency(1);
	sharp.cache(false);
	const drawn = sharp(original, {
		limitInputPixels: MAX_PIXELS,
		sequentialRead: true
	}).autoOrient().resize({
		width,
		withoutEnlargement: true
	});
	try {
		if (format === "avif") return await drawn.avif({
			quality: 52,
			effort: 3
		}).toBuffer();
		if (format === "webp") return await drawn.webp({ quality: 76 }).toBuffer();
		return await drawn.flatten({ background: "#fff" }).jpeg({
			quality: 78,
			mozjpeg: true
		}).toBuffer();
	} catch (error) {
		log.warn({ err: error }, "a picture could not be made smaller");
		return;
	}
}
// src/routes/media/[width]/[file]/+server.ts
/** Pictures of the CMS in fixed sizes. */
var GET = async ({ params, request }) => {
	const file = await picture(params.width, params.file);
	if (!file) error(404, "not-found");
	return mediaAnswer(file, request);
};
export { GET };

//# sourceMappingURL=_server.ts.js.map