import { t as environment } from "./environment.js";
import { n as CmsUnavailable } from "./errors.js";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
// src/lib/server/media-answer.ts
/** A file of an editor: shown only when it is a picture of a known kind, and then without any rights. */
function mediaAnswer({ bytes, type, etag }, request) {
	const headers = {
		etag,
		"cache-control": "public, max-age=3600, stale-while-revalidate=86400",
		"content-type": type,
		"content-disposition": type.startsWith("image/") ? "inline" : "attachment",
		"content-security-policy": "default-src 'none'; sandbox"
	};
	return request.headers.get("if-none-match") === etag ? new Response(null, {
		status: 304,
		headers
	}) : new Response(bytes, { headers });
}
// src/lib/server/media.ts
/**
* Uploads of the CMS with a copy on this disk, so that pictures stay when the CMS is down.
* The type follows from the ending and from nothing the CMS or the file says.
*/
var types = {
	avif: "image/avif",
	webp: "image/webp",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	png: "image/png",
	pdf: "application/pdf",
	csv: "text/csv; charset=utf-8"
};
/** The CMS takes no larger files. */
var MAX_BYTES = 15728640;
var TIMEOUT_MS = 1e4;
/** Milliseconds after which the CMS is asked whether a file has been replaced. */
var MAX_AGE_MS = 6e5;
/**
* @param name file name of the upload, such as `flyer_2f9c.pdf`
* @returns `undefined` for a name or type that the site does not serve, and for files that do not exist
* @throws CmsUnavailable when there is no copy and the CMS does not answer
*/
async function media(name) {
	const type = /^[\w-][\w.-]{0,200}$/.test(name) ? types[name.split(".").at(-1)?.toLowerCase() ?? ""] : void 0;
	if (!type) return void 0;
	const path = join(environment().dataDir, "web", "media", name);
	const age = await stat(path).then(({ mtimeMs }) => Date.now() - mtimeMs, () => void 0);
	if (age === void 0) await once(name, path);
	else if (age > MAX_AGE_MS) once(name, path).catch(() => {});
	const bytes = await readFile(path).catch(() => void 0);
	return bytes && {
		bytes: new Uint8Array(bytes),
		type,
		etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 16)}"`
	};
}
var running = /* @__PURE__ */ new Map();
function once(name, path) {
	const known = running.get(name);
	if (known) return known;
	const run = copy(name, path).finally(() => running.delete(name));
	running.set(name, run);
	return run;
}
async function copy(name, path) {
	const { cmsInternalOrigin, dataDir } = environment();
	const response = await fetch(`${cmsInternalOrigin}/uploads/${name}`, {
		signal: AbortSignal.timeout(TIMEOUT_MS),
		redirect: "error"
	}).catch((error) => {
		throw new CmsUnavailable(cmsInternalOrigin, `did not give the file ${name}`, error);
	});
	if (response.status === 404) await rm(path, { force: true });
	if (!response.ok || Number(response.headers.get("content-length") ?? 0) > MAX_BYTES) {
		await response.body?.cancel();
		return;
	}
	const bytes = Buffer.from(await response.arrayBuffer());
	if (bytes.length > MAX_BYTES) return;
	await mkdir(join(dataDir, "web", "media"), { recursive: true });
	const draft = `${path}.${process.pid}`;
	await writeFile(draft, bytes);
	await rename(draft, path);
}
export { mediaAnswer as n, media as t };

//# sourceMappingURL=media.js.map