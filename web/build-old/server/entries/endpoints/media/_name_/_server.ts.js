import { n as mediaAnswer, t as media } from "../../../../chunks/media.js";
import { n as fileVisit, t as countVisit } from "../../../../chunks/visits.js";
import { error } from "@sveltejs/kit";
// src/routes/media/[name]/+server.ts
/** Uploads of the CMS, served through the site. */
var GET = async ({ params, request }) => {
	const file = await media(params.name);
	if (!file) error(404, "not-found");
	if (!file.type.startsWith("image/")) countVisit(fileVisit(params.name));
	return mediaAnswer(file, request);
};
export { GET };

//# sourceMappingURL=_server.ts.js.map