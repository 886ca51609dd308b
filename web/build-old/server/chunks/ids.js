import { createHash } from "node:crypto";
// ../config/src/ids.ts
/** Document ids of the seed. Derived from its names, so that a permanent address is the same in every installation. */
/** @returns 24 letters and digits, always the same for the same entry */
function documentIdOf(type, id) {
	const hash = createHash("sha256").update(`${type}/${id}`).digest("hex");
	return `e${BigInt(`0x${hash}`).toString(36).slice(0, 23)}`;
}
export { documentIdOf as t };

//# sourceMappingURL=ids.js.map