import { json } from "@sveltejs/kit";
// src/routes/health/+server.ts
/** The process is alive; whether everything it needs is there, says `/ready`. */
var GET = () => json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
export { GET };

//# sourceMappingURL=_server.ts.js.map