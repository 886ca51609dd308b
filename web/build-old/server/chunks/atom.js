import { t as escapeXml } from "./xml.js";
// src/lib/server/feeds/atom.ts
var atomType = "application/atom+xml; charset=utf-8";
/** Of a feed without entries: it has not changed since there were computers. */
var NEVER = "1970-01-01T00:00:00.000Z";
function atom(feed) {
	const { search } = feed;
	const newest = feed.entries.reduce((latest, { updated }) => updated > latest ? updated : latest, NEVER);
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<feed xmlns="http://www.w3.org/2005/Atom"${search ? " xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\"" : ""} xml:lang="${feed.lang}">`,
		element("id", feed.id),
		element("title", feed.title),
		feed.subtitle && element("subtitle", feed.subtitle),
		element("updated", newest),
		`<author>${element("name", feed.author)}</author>`,
		link("self", feed.self, "application/atom+xml"),
		link("alternate", feed.page, "text/html"),
		feed.previous && link("previous", feed.previous, "application/atom+xml"),
		feed.next && link("next", feed.next, "application/atom+xml"),
		...search ? [
			link("search", search.description, "application/opensearchdescription+xml"),
			element("opensearch:totalResults", String(search.total)),
			element("opensearch:startIndex", String(search.startIndex)),
			element("opensearch:itemsPerPage", String(search.perPage))
		] : [],
		...feed.entries.map(entry),
		"</feed>"
	].filter(Boolean).join("\n")}\n`;
}
function entry({ id, title, summary, lang, link: page, updated, published, author, categories = [] }) {
	return `<entry xml:lang="${lang}">${[
		element("id", id),
		element("title", title),
		element("summary", summary),
		element("updated", updated),
		published && element("published", published),
		author && `<author>${element("name", author)}</author>`,
		...categories.map((term) => `<category term="${escapeXml(term)}"/>`),
		`<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`
	].filter(Boolean).join("")}</entry>`;
}
var element = (name, text) => `<${name}>${escapeXml(text)}</${name}>`;
var link = (rel, href, type) => `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
export { atomType as n, atom as t };

//# sourceMappingURL=atom.js.map