import { l as internalPath } from "../chunks/routes.js";
import { t as ServerOnly } from "../chunks/server-only.js";
// src/hooks.ts
/** Nobody can reach a route by its internal name: the section of an address has to be in the language of the address. */
var reroute = ({ url }) => internalPath(url.pathname);
var transport = { ServerOnly: {
	encode: (value) => value instanceof ServerOnly && [0],
	decode: () => void 0
} };
export { reroute, transport };

//# sourceMappingURL=hooks.universal.js.map