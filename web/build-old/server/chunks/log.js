import { pino } from "pino";
// src/lib/server/log.ts
/**
* One line of JSON an act. No addresses of visitors, no cookies, and the text of a search only at `debug`.
* `LOG_LEVEL` is pino's own name for it.
*/
var log = pino({
	name: "web",
	level: process.env["LOG_LEVEL"] ?? "info",
	base: null,
	timestamp: pino.stdTimeFunctions.isoTime,
	formatters: { level: (label) => ({ level: label }) }
});
export { log as t };

//# sourceMappingURL=log.js.map