// src/lib/error-keys.ts
/** What an error page can say. Each has a message `error.<key>.title` and `error.<key>.text`. */
var errorKeys = [
	"not-found",
	"archived",
	"gone",
	"link-ended",
	"bad-request",
	"internal",
	"unavailable"
];
export { errorKeys as t };

//# sourceMappingURL=error-keys.js.map