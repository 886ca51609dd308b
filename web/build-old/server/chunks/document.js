// ../config/src/search/document.ts
/** Names as they stand in the address of a search. All are repeatable; several values of one facet are joined by OR. */
var facetNames = [
	"type",
	"country",
	"region",
	"field",
	"actor",
	"target",
	"phase",
	"factor",
	"obstacle",
	"method",
	"resource-type",
	"language",
	"year"
];
var isFacetName = (value) => facetNames.includes(value);
/** The five groups of actors with a marker of their own, and `joint` for what belongs to none of them. */
var actorGroups = [
	"public",
	"civil",
	"learn",
	"trade",
	"people",
	"joint"
];
export { facetNames as n, isFacetName as r, actorGroups as t };

//# sourceMappingURL=document.js.map