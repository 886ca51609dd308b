// src/lib/server/feeds/xml.ts
/** Text inside XML. */
/** XML 1.0 has no way to write these, not even as a reference. */
var FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** For element content and for attributes in double quotes. */
var escapeXml = (text) => text.toWellFormed().replace(FORBIDDEN, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&apos;");
export { escapeXml as t };

//# sourceMappingURL=xml.js.map