// ../config/src/search/desk.ts
/** Where a way of matching looks. `about`: what an entry is about. `repeated`: a word that comes back. */
var shownFields = [
	"title",
	"summary",
	"body",
	"labels",
	"names",
	"about",
	"repeated"
];
export { shownFields as t };

//# sourceMappingURL=desk.js.map