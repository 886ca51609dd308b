import { r as entryTag } from "./delivery.js";
import { t as isWorkType } from "./types.js";
import { n as site } from "./site.js";
import { a as defined } from "./languages.js";
import { a as optionalTerm } from "./terms.js";
// src/lib/server/content/teasers.ts
/** @param value JSON of an entry-links field; items of a field with a single type may lack it */
function links(value, only) {
	if (!Array.isArray(value)) return [];
	return value.flatMap((each) => {
		const { type = only, documentId } = each ?? {};
		return isWorkType(type) && typeof documentId === "string" ? [{
			type,
			documentId
		}] : [];
	});
}
/**
* In the order of the links; what is not published is left out.
* @param tags gets the tag of every link, shown or not: publishing a missing one changes the page too
*/
function teasers(to, locale, tags) {
	for (const { type, documentId } of to) tags.add(entryTag(type, documentId));
	return site().directory.works(to.map(({ type, documentId }) => `${type}-${documentId}`), locale).map((hit) => teaser(hit, locale));
}
function teaser(hit, locale) {
	const { id, type, documentId, title, summary, source, origin, available, url, publishedAt, card } = hit;
	return {
		id,
		type,
		documentId,
		title,
		summary,
		source,
		origin,
		available,
		url: encodeURI(url),
		publishedAt,
		card,
		...defined({
			country: optionalTerm(card.country, locale)?.label,
			resourceType: optionalTerm(card.resourceType, locale)?.label
		})
	};
}
export { teaser as n, teasers as r, links as t };

//# sourceMappingURL=teasers.js.map