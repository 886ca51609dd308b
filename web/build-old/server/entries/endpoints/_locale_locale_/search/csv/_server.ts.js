import { n as searchTable } from "../../../../../chunks/export.js";
// src/routes/[locale=locale]/search/csv/+server.ts
var GET = async ({ params: { locale }, url, locals }) => new Response(await searchTable(locale, url.searchParams, locals.tags), { headers: {
	"content-type": "text/csv; charset=utf-8; header=present",
	"content-disposition": `attachment; filename="erasmi-${locale}.csv"`,
	"cache-control": "no-cache"
} });
export { GET };

//# sourceMappingURL=_server.ts.js.map