import { r as isLocale } from "../chunks/locales.js";
import { t as isWorkType } from "../chunks/types.js";
import { defineParams } from "@sveltejs/kit/params";
// src/params.ts
var params = defineParams({
	locale: (value) => isLocale(value) ? value : void 0,
	/** Number of a section of a learning module; the first one has no address of its own. */
	sectionnumber: (value) => /^([2-9]|[1-9]\d)$/.test(value) ? Number(value) : void 0,
	worktype: (value) => isWorkType(value) ? value : void 0
});
export { params };

//# sourceMappingURL=params.js.map