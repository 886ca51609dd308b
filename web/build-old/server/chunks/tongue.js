import { n as directionOf } from "./locales.js";
// src/lib/components/tongue.ts
/** In which language a passage is, where that is not the language of the page around it. */
/** Attributes for the element of the passage; both `undefined` where it is in the page's language. */
var tongue = (lang, page) => lang === void 0 || lang === page ? {
	lang: void 0,
	dir: void 0
} : {
	lang,
	dir: directionOf(lang)
};
export { tongue as t };

//# sourceMappingURL=tongue.js.map