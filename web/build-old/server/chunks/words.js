import { n as date, r as duration } from "./format.js";
import { t as messages } from "./messages.js";
// src/lib/components/words.ts
/** `2021 to 2024`, `since 2021`; empty when nothing is known. */
function period(locale, start, end, style = "long") {
	const t = messages(locale);
	const from = start && date(locale, start, style);
	const to = end && date(locale, end, style);
	const isMonth = start?.length === 7 || end?.length === 7;
	if (from && to) return from === to ? from : isMonth ? t["period.range-month"]({
		from,
		to
	}) : t["period.range"]({
		from,
		to
	});
	if (from) return isMonth ? t["period.since-month"]({ from }) : t["period.since"]({ from });
	return to ? t["period.until"]({ to }) : "";
}
/** People in a group. */
function groupSize(locale, min, max) {
	const t = messages(locale);
	if (min && max) return min === max ? t["group.exact"]({ count: max }) : t["group.range"]({
		min,
		max
	});
	if (min) return t["group.min"]({ min });
	return max ? t["group.max"]({ max }) : "";
}
/** Of a step in its sequence: `0:10`. */
var clock = (minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
var length = (locale, minutes) => minutes ? duration(locale, minutes) : "";
/** Parts of a line, with the comma of the language between them; empty ones are left out. */
var joined = (locale, parts) => parts.filter((part) => part).join(messages(locale)["list.comma"]());
/** The way of a network, in its order. */
var phases = [
	"preparation",
	"formation",
	"establishment",
	"consolidation",
	"further-development",
	"closure"
];
/** What a network does in a phase, in plain words. @returns `undefined` for a phase that is unknown here */
function phaseWords(locale, phase) {
	const known = phases.find((each) => each === phase);
	return known && messages(locale)[`phase.${known}`]();
}
var evidence = [
	"self-reported",
	"monitored",
	"externally-evaluated",
	"researched"
];
/** How we know what an entry says, as people would put it; else the label of the vocabulary. */
function evidenceWords(locale, level) {
	const known = evidence.find((each) => each === level.id);
	return known ? messages(locale)[`evidence.${known}`]() : level.label;
}
/** About two lines of a card. */
var BRIEF_LETTERS = 170;
/** The first sentences, as many as fit; a first sentence that is too long ends at a whole word. */
function shortened(text, letters = BRIEF_LETTERS) {
	if (text.length <= letters) return text;
	const start = text.slice(0, letters + 1);
	const sentence = /^[\s\S]*[.!?؟](?=\s)/.exec(start)?.[0];
	if (sentence && sentence.length > letters / 3) return sentence;
	return `${start.slice(0, start.lastIndexOf(" ")).replace(/[\s,;:،؛–-]+$/, "")} …`;
}
export { length as a, phases as c, joined as i, shortened as l, evidenceWords as n, period as o, groupSize as r, phaseWords as s, clock as t };

//# sourceMappingURL=words.js.map