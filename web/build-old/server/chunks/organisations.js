import { f as actorRoles, i as speaker, n as pairs, r as present } from "./said.js";
import { p as organisationPath } from "./routes.js";
import { a as defined } from "./languages.js";
import { l as fold } from "./site.js";
import { a as optionalTerm, n as concept } from "./terms.js";
// src/lib/server/content/addresses.ts
/** @returns `undefined` for everything that is not a web address, whatever an editor or an import has stored */
function webAddress(value) {
	if (!value || !URL.canParse(value)) return void 0;
	const { protocol } = new URL(value);
	return protocol === "https:" || protocol === "http:" ? value : void 0;
}
/** Uploads of the CMS are served through the site, see `/media`. @returns `undefined` for an address elsewhere */
function mediaPath(url) {
	const name = /^\/uploads\/([\w.-]+)$/.exec(url)?.[1];
	return name && `/media/${name}`;
}
// ../config/src/vocabulary/actor-groups.ts
/** The broadest kinds of actors, and the marker each is drawn with. */
var groups = {
	"public-sector": "public",
	"civil-society": "civil",
	"education-research": "learn",
	economy: "trade",
	people: "people"
};
/** `joint` for international organisations, network offices and whatever has no known kind. */
function actorGroup(actorType, concept) {
	const seen = /* @__PURE__ */ new Set();
	for (let at = actorType; at !== void 0 && !seen.has(at); at = concept(at)?.broader) {
		seen.add(at);
		const group = groups[at];
		if (group) return group;
	}
	return "joint";
}
// src/lib/server/content/media.ts
/** @returns `undefined` for a file that is no picture with a known size */
function picture(shown, original, shownIn, originalIn) {
	const file = shown?.file;
	const url = file && mediaPath(file.url);
	if (!shown || !file || !url || !file.width || !file.height || !file.mime.startsWith("image/")) return void 0;
	const speak = speaker(shownIn, originalIn);
	return {
		url,
		alt: speak.text(shown.alt, original?.alt) ?? {
			text: "",
			lang: shownIn
		},
		width: file.width,
		height: file.height,
		mime: file.mime,
		...defined({
			caption: speak.text(shown.caption, original?.caption),
			credit: shown.credit,
			licence: shown.licence
		})
	};
}
function pictures(shown, original, shownIn, originalIn) {
	return pairs(shown, original).flatMap((pair) => picture(pair.shown, pair.original, shownIn, originalIn) ?? []);
}
// src/lib/server/content/organisation-address.ts
var MAX_LENGTH = 60;
function organisationSlug(name, documentId, locale) {
	return [shortened(name.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => fold(word, locale)).filter((word) => word !== "")), documentId.slice(-6)].filter((part) => part !== "").join("-");
}
/** @returns the end of a document id, as it stands in the address */
var keyOf = (slug) => slug.slice(slug.lastIndexOf("-") + 1);
/** Whole words only. */
function shortened(words) {
	let slug = "";
	for (const word of words) {
		const longer = slug === "" ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`;
		if (longer.length > MAX_LENGTH) break;
		slug = longer;
	}
	return slug;
}
// src/lib/server/content/organisations.ts
/** As a published entry names it; so it has a page. */
function organisation(row, locale) {
	if (!row) return void 0;
	const name = nameIn(row, locale);
	return {
		id: row.documentId,
		name,
		group: actorGroup(row.actorType, concept),
		url: organisationPath(locale, organisationSlug(name, row.documentId, locale)),
		...defined({
			actorType: optionalTerm(row.actorType, locale),
			country: optionalTerm(row.country, locale),
			region: optionalTerm(row.region, locale),
			place: row.place,
			website: webAddress(row.website),
			logo: row.logo && picture({
				file: {
					...row.logo,
					name: row.name
				},
				alt: row.logoAlt ?? row.name,
				caption: null
			}, void 0, locale, locale)
		})
	};
}
var nameIn = (row, locale) => present(row.names).find((each) => each.locale === locale)?.name ?? row.name;
/** In the order of the editors. An actor whose organisation is gone is left out. */
function actors(rows, locale) {
	return present(rows).flatMap((row, at) => {
		const found = organisation(row.organisation, locale);
		return found ? [{
			key: row.key ?? String(at + 1),
			organisation: found,
			...defined({
				role: actorRoles.find((role) => role === row.role),
				since: row.since
			})
		}] : [];
	});
}
export { organisationSlug as a, mediaPath as c, keyOf as i, webAddress as l, nameIn as n, picture as o, organisation as r, pictures as s, actors as t };

//# sourceMappingURL=organisations.js.map