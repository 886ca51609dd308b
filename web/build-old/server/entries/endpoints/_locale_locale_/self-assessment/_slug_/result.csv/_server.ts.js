import { t as selfAssessmentBySlug } from "../../../../../../chunks/self-assessment.js";
import "../../../../../../chunks/content.js";
import { t as answersIn } from "../../../../../../chunks/detail.js";
import { t as csv } from "../../../../../../chunks/csv.js";
import { n as resultRows } from "../../../../../../chunks/assessment.js";
import { error, redirect } from "@sveltejs/kit";
// src/routes/[locale=locale]/self-assessment/[slug]/result.csv/+server.ts
/** The result of a self-assessment as a table to keep. The answers stand in the address; nothing is stored. */
var GET = async ({ params: { locale, slug }, url, locals }) => {
	const found = await selfAssessmentBySlug(slug.normalize("NFC"), locale, locals.tags);
	if (!found) error(404, "not-found");
	if (found.found === "moved") redirect(301, `${found.to}/result.csv${url.search}`);
	const rows = resultRows(found.entry, answersIn(url.searchParams, "i.") ?? {}, locale);
	return new Response(csv(rows), { headers: {
		"content-type": "text/csv; charset=utf-8",
		"content-disposition": `attachment; filename="erasmi-${found.entry.documentId}.csv"`,
		"cache-control": "no-store"
	} });
};
export { GET };

//# sourceMappingURL=_server.ts.js.map