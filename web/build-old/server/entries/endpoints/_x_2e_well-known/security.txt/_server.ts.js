import { a as locales } from "../../../../chunks/locales.js";
import { T as writePath } from "../../../../chunks/routes.js";
import { t as environment } from "../../../../chunks/environment.js";
// src/routes/[x+2e]well-known/security.txt/+server.ts
/** Where to report a hole in the site (RFC 9116). */
/** Days until what is said here has to be asked for again. */
var VALID_DAYS = 180;
var GET = () => {
	const { publicOrigin } = environment();
	const expires = /* @__PURE__ */ new Date();
	expires.setUTCHours(0, 0, 0, 0);
	expires.setUTCDate(expires.getUTCDate() + VALID_DAYS);
	const lines = [
		`Contact: ${publicOrigin}${writePath("en", { kind: "barrier" })}`,
		`Expires: ${expires.toISOString()}`,
		`Preferred-Languages: ${locales.join(", ")}`,
		`Canonical: ${publicOrigin}/.well-known/security.txt`,
		""
	];
	return new Response(lines.join("\n"), { headers: {
		"content-type": "text/plain; charset=utf-8",
		"cache-control": "public, max-age=86400"
	} });
};
export { GET };

//# sourceMappingURL=_server.ts.js.map