import { f as escape_html, l as attr, n as derived, s as stringify } from "./server2.js";
import { t as messages } from "./messages.js";
import { t as citationOf } from "./citation.js";
import { n as safeUrl } from "./safe-url.js";
// src/lib/components/schema-org.ts
var CONTEXT = { "@context": "https://schema.org" };
/** schema.org, for one `application/ld+json` block. Unknown facts are left out; the way to the page is read from its address. */
var schemaOrg = (entry, described) => ({
	...CONTEXT,
	...thing(entry, described)
});
/** An organisation that takes part. @param url absolute address of its page */
var organisationSchema = ({ organisation: { name, website, place, country }, names, permanentUrl }, url) => clean({
	...CONTEXT,
	"@type": "Organization",
	name,
	alternateName: names.map((other) => other.name),
	url,
	identifier: permanentUrl,
	sameAs: safeUrl(website),
	address: (place ?? country) && clean({
		"@type": "PostalAddress",
		addressLocality: place,
		addressCountry: country?.id.toUpperCase()
	})
});
function thing(entry, { url, description, origin }) {
	const common = {
		url,
		description
	};
	const text = {
		...common,
		...work(entry, origin)
	};
	switch (entry.type) {
		case "network": return clean({
			"@type": "Organization",
			name: entry.title.text,
			...common,
			...networkFacts(entry)
		});
		case "resource":
		case "module":
		case "learning-path": return clean({
			"@type": "LearningResource",
			name: entry.title.text,
			...text,
			...learningFacts(entry)
		});
		case "case": return clean({
			"@type": "Article",
			headline: entry.title.text,
			...text,
			...caseFacts(entry)
		});
		default: return clean({
			"@type": "Article",
			headline: entry.title.text,
			...text
		});
	}
}
/** Highwire tags, which Zotero and Google Scholar read. */
function citationTags(entry, locale) {
	const { authors, title, lang, date, url } = citationOf(entry);
	const site = messages(locale)["site.name"]();
	return [
		["citation_title", title],
		...(authors.length > 0 ? authors : [site]).map((author) => ["citation_author", author]),
		["citation_publication_date", date?.replaceAll("-", "/")],
		["citation_language", lang],
		["citation_publisher", site],
		["citation_public_url", url]
	].flatMap(([name, content]) => content ? [{
		name,
		content
	}] : []);
}
var work = (entry, origin) => {
	const owner = entry.owner && {
		"@type": "Organization",
		name: entry.owner.name
	};
	return {
		inLanguage: entry.lang,
		dateModified: entry.publishedAt?.slice(0, 10),
		author: entry.credit ? {
			"@type": "Person",
			name: entry.credit
		} : owner,
		publisher: entry.credit ? owner : void 0,
		license: entry.licence && licenceUrl(entry.licence),
		identifier: entry.permanentUrl,
		translationOfWork: entry.origin === "original" ? void 0 : {
			"@id": origin + entry.originalUrl,
			inLanguage: entry.sourceLocale
		}
	};
};
var caseFacts = ({ fieldsOfAction, place, country }) => ({
	keywords: fieldsOfAction.map(({ label }) => label),
	spatialCoverage: place?.text ?? country?.label
});
var networkFacts = (network) => ({
	foundingDate: network.founded,
	areaServed: network.region?.label ?? network.country?.label,
	sameAs: safeUrl(network.website)
});
function learningFacts(entry) {
	const minutes = entry.type === "module" ? entry.minutes : entry.type === "resource" ? entry.duration : void 0;
	return {
		timeRequired: minutes && `PT${minutes}M`,
		teaches: entry.type === "learning-path" ? void 0 : entry.competences.map(({ label }) => label),
		learningResourceType: entry.type === "resource" ? entry.resourceType?.label : void 0
	};
}
/** @returns `undefined` for a licence without an address of its own */
function licenceUrl(licence) {
	const match = /^CC-(BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?)-(\d\.\d)$/.exec(licence);
	if (match) return `https://creativecommons.org/licenses/${match[1]?.toLowerCase()}/${match[2]}/`;
	return /^CC0(?:-1\.0)?$/.test(licence) ? "https://creativecommons.org/publicdomain/zero/1.0/" : void 0;
}
var clean = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== void 0 && !(Array.isArray(value) && value.length === 0)));
// src/lib/components/Licence.svelte
function Licence($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A licence by its name, with its deed in the reader's language where there is one. */
		const { licence, locale, isLong = false } = $$props;
		const url = derived(() => licenceUrl(licence));
		const t = derived(() => messages(locale));
		const name = derived(() => url() ? licence.replace(/^CC-/, "CC ").replace(/-(\d\.\d)$/, " $1") : t()["licence.reserved"]());
		const label = derived(() => isLong && url() ? t()["footer.licence"]({ name: name() }) : name());
		if (url()) $$renderer.push(`<!--[0--><a${attr("href", `${stringify(url())}deed.${stringify(locale)}`)} rel="license external">${escape_html(label())}</a>`);
		else $$renderer.push(`<!--[-1-->${escape_html(label())}`);
		$$renderer.push(`<!--]-->`);
	});
}
export { schemaOrg as i, citationTags as n, organisationSchema as r, Licence as t };

//# sourceMappingURL=Licence.js.map