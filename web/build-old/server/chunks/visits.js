import { r as isLocale } from "./locales.js";
import { t as bridge } from "./bridge.js";
import { t as letters } from "./letters2.js";
// src/lib/server/visits.ts
/**
* How often each kind of page is read in each language, and each kind of file taken along. Nothing about a visitor is
* looked at; the numbers stay in memory and go to the CMS once an hour.
*/
var HOUR_MS = 36e5;
/**
* @param routeId of the page, such as `/[locale=locale]/module/[slug]/quiz`
* @returns `undefined` for what is no page and no file of ours
*/
function visitOf(routeId, params, locale) {
	if (!routeId) return void 0;
	if (routeId.endsWith("/[documentId]/[file]")) return fileVisit(params.file ?? "");
	const [, first, ...rest] = routeId.split("/");
	if (first !== "[locale=locale]") return void 0;
	return `${rest.flatMap((segment) => segment === "[type=worktype]" ? [`${params.type}-list`] : segment.startsWith("[") ? [] : [segment]).join("-") || "home"}/${locale}`;
}
/** @param name of a file, such as `de.bib` or `flyer_2f9c.pdf` */
function fileVisit(name) {
	const [first, ...rest] = name.split(".");
	const ending = rest.at(-1)?.toLowerCase() ?? "";
	return isLocale(first) ? `file:${ending}/${first}` : `file:${ending}`;
}
var VisitCounts = class {
	#counts = /* @__PURE__ */ new Map();
	add(visit, now = Date.now()) {
		const key = `${new Date(now).toISOString().slice(0, 10)}/${visit}`;
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
	}
	/** What was counted since the last time. */
	take() {
		const counted = this.#counts;
		this.#counts = /* @__PURE__ */ new Map();
		return [...counted].map(([key, count]) => {
			const [day = "", what = "", locale] = key.split("/");
			return {
				day,
				what,
				count,
				...isLocale(locale) && { locale }
			};
		});
	}
};
var counts = new VisitCounts();
var countVisit = (visit) => counts.add(visit);
/** Hands the numbers over every hour and at the end. */
function startCounting() {
	bridge.visited.add(countVisit);
	setInterval(() => void handOver(), HOUR_MS).unref();
	bridge.closing.add(handOver);
}
async function handOver() {
	const visits = counts.take();
	if (visits.length > 0) await letters().put({
		about: "visits",
		visits
	});
}
export { visitOf as i, fileVisit as n, startCounting as r, countVisit as t };

//# sourceMappingURL=visits.js.map