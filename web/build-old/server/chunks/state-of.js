import { t as messages } from "./messages.js";
import { l as percent } from "./format.js";
import { i as joined } from "./words.js";
// ../config/src/measures.ts
/** Running or planned, and its last day lies before today. @param today ISO date */
function isLate({ due, status }, today) {
	if (!due || status !== "in-progress" && status !== "planned") return false;
	return due < today.slice(0, due.length);
}
// src/routes/[locale=locale]/action-plan/[slug]/plan.ts
/** What runs comes first, what was given up last. */
var statusOrder = [
	"in-progress",
	"planned",
	"on-hold",
	"completed",
	"dropped"
];
var numbered = (measures) => measures.map((measure, i) => ({
	...measure,
	number: i + 1
}));
function byStatus(measures) {
	return statusOrder.map((status) => ({
		status,
		measures: measures.filter((measure) => measure.status === status)
	})).filter((group) => group.measures.length > 0);
}
/** Mean progress of the measures of a goal in percent; what was given up does not count. `undefined` without measures. */
function progressOf(goal, measures) {
	const own = measures.filter((measure) => measure.goal === goal && measure.status !== "dropped");
	return own.length > 0 ? Math.round(own.reduce((sum, measure) => sum + measure.progress, 0) / own.length) : void 0;
}
/** The newest progress notes of all measures, the newest first. */
function latestChanges(measures, limit) {
	return measures.flatMap((measure) => measure.updates.map((update) => ({
		measure,
		update
	}))).toSorted((a, b) => b.update.date.localeCompare(a.update.date)).slice(0, limit);
}
/** Measures that this one needs and that are not completed yet. */
var waitsFor = ({ dependsOn }, measures) => measures.filter(({ key, status }) => dependsOn.includes(key) && status !== "completed");
var QUIET_MONTHS = 6;
/**
* The day of the last sign of life of a plan, if that is more than six months ago: a progress note, a reading of a
* goal, or a publication.
* @param today ISO date
*/
function quietSince({ measures, goals, publishedAt }, today) {
	const last = [...[...measures.flatMap(({ updates }) => updates), ...goals.flatMap(({ readings }) => readings)].map(({ date }) => date), ...publishedAt ? [publishedAt.slice(0, 10)] : []].filter((day) => day <= today).toSorted().at(-1);
	return last !== void 0 && last < monthsBefore(today, QUIET_MONTHS) ? last : void 0;
}
function monthsBefore(day, months) {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
// src/routes/[locale=locale]/action-plan/[slug]/state-of.ts
var stateOf = ({ status, progress }, locale) => joined(locale, [status && messages(locale)[`status.${status}`](), progress === void 0 ? void 0 : percent(locale, progress)]);
export { progressOf as a, isLate as c, numbered as i, byStatus as n, quietSince as o, latestChanges as r, waitsFor as s, stateOf as t };

//# sourceMappingURL=state-of.js.map