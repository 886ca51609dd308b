import { a as locales } from "./locales.js";
import { a as workTypes } from "./types.js";
import { _ as permanentPath, c as homePath, d as mapPath, i as conceptsPath, m as organisationsPath, r as conceptPath, u as listPath } from "./routes.js";
import { n as conceptsInUse } from "./concept.js";
import { i as workPath } from "./languages.js";
import { n as organisationAddresses } from "./organisation.js";
import { t as environment } from "./environment.js";
import { t as escapeXml } from "./xml.js";
import { n as site } from "./site.js";
// src/lib/server/sitemap.ts
/** What search engines read of one file. */
var MAX_ADDRESSES = 5e4;
function sitemapIndex() {
	const { publicOrigin } = environment();
	return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${locales.map((locale) => `<sitemap><loc>${escapeXml(`${publicOrigin}/sitemap-${locale}.xml`)}</loc></sitemap>`).join("\n")}\n</sitemapindex>\n`;
}
/** @param tags of the answer: organisations come and go with the entries that name them */
async function sitemapOf(locale, tags) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${[
		...pages(locale),
		...works(locale),
		...concepts(locale),
		...await organisations(locale, tags)
	].slice(0, MAX_ADDRESSES).join("\n")}\n</urlset>\n`;
}
function* pages(locale) {
	yield address(homePath(locale), locales.map((other) => [other, homePath(other)]), "/");
	for (const type of workTypes) yield address(listPath(locale, type), locales.map((other) => [other, listPath(other, type)]), listPath("en", type));
	for (const path of [
		mapPath,
		organisationsPath,
		conceptsPath
	]) yield address(path(locale), locales.map((other) => [other, path(other)]), path("en"));
}
function* concepts(locale) {
	for (const notation of conceptsInUse()) yield address(conceptPath(locale, notation), locales.map((other) => [other, conceptPath(other, notation)]), permanentPath("concept", notation));
}
async function organisations(locale, tags) {
	return (await organisationAddresses(tags)).map(({ documentId, path }) => address(path(locale), locales.map((other) => [other, path(other)]), permanentPath("organisation", documentId)));
}
function* works(locale) {
	for (const work of site().directory.allWorks()) {
		if (!work.available.includes(locale)) continue;
		yield address(workPath(work, locale), work.available.map((other) => [other, workPath(work, other)]), permanentPath(work.type, work.documentId), work.publishedAt[locale]);
	}
}
function address(path, languages, everywhere, changed) {
	const { publicOrigin } = environment();
	const link = (hreflang, to) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(publicOrigin + to)}"/>`;
	return `<url><loc>${escapeXml(publicOrigin + path)}</loc>${changed ? `<lastmod>${escapeXml(changed)}</lastmod>` : ""}${languages.map(([locale, to]) => link(locale, to)).join("")}${link("x-default", everywhere)}</url>`;
}
export { sitemapOf as n, sitemapIndex as t };

//# sourceMappingURL=sitemap.js.map