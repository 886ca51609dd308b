// src/lib/take-along.ts
/** Endings of the files, by what they are. */
var citationEndings = [
	"bib",
	"ris",
	"json"
];
var dateEndings = [
	"ics",
	"atom",
	"csv"
];
var only = {
	ics: ["network", "action-plan"],
	atom: ["action-plan"],
	csv: ["action-plan"]
};
/** Whether entries of this type have this file. */
var hasFile = (type, ending) => only[ending]?.includes(type) ?? true;
/** What reference managers call their formats; the same in every language. */
var formatNames = {
	bib: "BibTeX",
	ris: "RIS",
	json: "CSL-JSON"
};
export { hasFile as i, dateEndings as n, formatNames as r, citationEndings as t };

//# sourceMappingURL=take-along.js.map