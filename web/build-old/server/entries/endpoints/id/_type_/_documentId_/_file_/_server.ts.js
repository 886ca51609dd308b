import { r as isLocale } from "../../../../../../chunks/locales.js";
import { r as NothingReplicated } from "../../../../../../chunks/errors.js";
import { r as machineNote, t as citationOf } from "../../../../../../chunks/citation.js";
import { s as filePath } from "../../../../../../chunks/routes.js";
import { t as messages } from "../../../../../../chunks/messages.js";
import { t as isWorkType } from "../../../../../../chunks/types.js";
import { n as site } from "../../../../../../chunks/site.js";
import "../../../../../../chunks/content.js";
import { r as slugIn } from "../../../../../../chunks/languages.js";
import { t as environment } from "../../../../../../chunks/environment.js";
import { i as hasFile } from "../../../../../../chunks/take-along.js";
import { a as pageBySlug, d as learningPathBySlug, h as actionPlanBySlug, l as moduleBySlug, p as caseBySlug, r as resourceBySlug, s as networkBySlug, t as selfAssessmentBySlug } from "../../../../../../chunks/self-assessment.js";
import { n as atomType, t as atom } from "../../../../../../chunks/atom.js";
import { c as number, l as percent, o as list } from "../../../../../../chunks/format.js";
import { t as csv } from "../../../../../../chunks/csv.js";
import { error } from "@sveltejs/kit";
import { renderSVG } from "uqr";
import { ICalCalendar } from "ical-generator";
// src/lib/server/citation/formats.ts
/** Citations as files for reference managers. The library is large and hardly asked for, so it is loaded at first use. */
/**
* @param id of the entry
* @param originalUrl where the original of a machine text is
*/
function cslItem(id, citation, locale, originalUrl) {
	const site = messages(locale)["site.name"]();
	const note = machineNote(citation, locale);
	return {
		id,
		type: "webpage",
		title: citation.title,
		language: citation.lang,
		author: (citation.authors.length > 0 ? citation.authors : [site]).map((literal) => ({ literal })),
		"container-title": site,
		URL: citation.url,
		...citation.date && { issued: { "date-parts": [citation.date.split("-").map(Number)] } },
		...note && { note: `${note}. ${originalUrl}` }
	};
}
var cslJson = (item) => `${JSON.stringify([item], void 0, "	")}\n`;
var bibtex = (item) => formatted(item, "bibtex");
var ris = (item) => formatted(item, "ris");
async function formatted(item, format) {
	const [{ Cite }] = await Promise.all([
		import("@citation-js/core"),
		import("@citation-js/plugin-bibtex"),
		import("@citation-js/plugin-ris")
	]);
	return `${new Cite(item).format(format).trim()}\n`;
}
// src/lib/server/content/by-id.ts
var bySlug = {
	case: caseBySlug,
	network: networkBySlug,
	"action-plan": actionPlanBySlug,
	resource: resourceBySlug,
	module: moduleBySlug,
	"learning-path": learningPathBySlug,
	"self-assessment": selfAssessmentBySlug,
	page: pageBySlug
};
/** The same entry as on its page. @returns `undefined` for what is not published */
async function entryById(type, documentId, locale, tags) {
	const work = isWorkType(type) ? site().directory.work(type, documentId) : void 0;
	if (!work) return void 0;
	const found = await bySlug[work.type](slugIn(work, locale), locale, tags);
	return found?.found === "entry" ? found.entry : void 0;
}
// src/lib/server/feeds/calendar.ts
var calendarType = "text/calendar; charset=utf-8";
/** How often calendars look for changes; in seconds. */
var TTL_S = 21600;
function calendar({ title, network, plans }, locale) {
	const own = new ICalCalendar({
		name: title,
		prodId: {
			company: messages(locale)["site.name"](),
			product: "calendar",
			language: locale.toUpperCase()
		},
		ttl: TTL_S
	});
	const events = [...plans.flatMap((plan) => plan.measures.filter(isDue).map((measure) => dueDate(measure, plan, locale))), ...network ? meetings(network, locale) : []];
	for (const event of events) own.createEvent(event);
	return own.toString();
}
/** What was given up is due no more. */
var isDue = ({ due, status }) => due !== void 0 && status !== "dropped";
/** Due in a month or a year means: by its last day. */
function dayDue(due) {
	const [year = 0, month, day] = due.split("-").map(Number);
	return new Date(day ? Date.UTC(year, (month ?? 1) - 1, day) : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31));
}
function dueDate({ key, title, due = "", status, progress, responsible }, plan, locale) {
	const t = messages(locale);
	const lines = [
		t["calendar.status"]({
			status: t[`status.${status}`](),
			progress: percent(locale, progress)
		}),
		responsible && t["calendar.responsible"]({ name: responsible.name }),
		plan.permanentUrl
	];
	return {
		id: `${plan.documentId}-${key}@${hostOf(plan.permanentUrl)}`,
		stamp: stampOf(plan),
		start: dayDue(due),
		allDay: true,
		summary: t["calendar.due"]({ title: title?.text ?? plan.title.text }),
		description: lines.filter(Boolean).join("\n"),
		url: plan.permanentUrl
	};
}
function meetings(network, locale) {
	const summary = messages(locale)["calendar.meeting"]({ title: network.title.text });
	return network.meetings.map(({ key, start, place, link }) => ({
		id: `${network.documentId}-${key}@${hostOf(network.permanentUrl)}`,
		stamp: stampOf(network),
		start: new Date(start),
		summary,
		description: [link, network.permanentUrl].filter(Boolean).join("\n"),
		url: link ?? network.permanentUrl,
		...place && { location: place }
	}));
}
/** The day the entry was published, so that the same dates are the same file. */
var stampOf = ({ publishedAt }) => new Date(publishedAt ?? 0);
var hostOf = (url) => new URL(url).hostname;
// src/lib/server/feeds/measures.ts
function measuresTable({ measures, goals }, locale) {
	const t = messages(locale);
	const header = [
		"measures.number",
		"plan.measure",
		"fact.goal",
		"fact.responsible",
		"measures.start",
		"measures.due",
		"measures.status",
		"measures.progress",
		"measures.updated",
		"fact.indicator",
		"measures.description"
	];
	const goalOf = ({ goal }) => goals.find(({ key }) => key === goal)?.goal?.text ?? "";
	const rows = measures.map((measure, at) => [
		String(at + 1),
		measure.title?.text ?? "",
		goalOf(measure),
		measure.responsible?.name ?? "",
		measure.start ?? "",
		measure.due ?? "",
		t[`status.${measure.status}`](),
		String(measure.progress),
		measure.updates.map(({ date }) => date).toSorted().at(-1) ?? "",
		measure.indicator?.text ?? "",
		measure.description?.text ?? ""
	]);
	return csv([header.map((column) => t[column]()), ...rows]);
}
// src/lib/server/feeds/plan-changes.ts
var LENGTH = 50;
function planChanges(plan, locale, { page, feed }) {
	const t = messages(locale);
	const entries = [...plan.measures.flatMap((measure) => updatesOf(measure, plan, locale, page)), ...plan.goals.flatMap((goal) => readingsOf(goal, plan, locale, page))];
	return atom({
		id: `${plan.permanentUrl}#changes`,
		title: t["changes.title"]({ title: plan.title.text }),
		lang: locale,
		author: plan.owner?.name ?? t["site.name"](),
		self: feed,
		page,
		entries: entries.toSorted((a, b) => b.updated.localeCompare(a.updated)).slice(0, LENGTH)
	});
}
function updatesOf({ key, title, updates }, plan, locale, page) {
	const t = messages(locale);
	return updates.map((update) => {
		const state = [update.status && t[`status.${update.status}`](), update.progress !== void 0 && percent(locale, update.progress)].filter((each) => typeof each === "string");
		return {
			id: `${plan.permanentUrl}#${key}-${update.key}`,
			title: [title?.text, list(locale, state, "unit")].filter(Boolean).join(": "),
			summary: update.note?.text ?? "",
			lang: update.note?.lang ?? title?.lang ?? locale,
			link: page,
			updated: momentOf(update.date)
		};
	});
}
function readingsOf({ key, goal, indicator, unit, readings }, plan, locale, page) {
	return readings.map((reading) => ({
		id: `${plan.permanentUrl}#${key}-${reading.key}`,
		title: [indicator?.text ?? goal?.text, unit === "%" ? percent(locale, reading.value) : [number(locale, reading.value), unit].filter(Boolean).join(" ")].filter(Boolean).join(": "),
		summary: goal?.text ?? "",
		lang: (indicator ?? goal)?.lang ?? locale,
		link: page,
		updated: momentOf(reading.date)
	}));
}
/** A day has no time; feeds want one. */
var momentOf = (date) => new Date(date).toISOString();
// src/lib/server/feeds/files.ts
var makers = {
	bib: {
		type: "application/x-bibtex; charset=utf-8",
		isSaved: true,
		make: (asked) => bibtex(itemOf(asked))
	},
	ris: {
		type: "application/x-research-info-systems; charset=utf-8",
		isSaved: true,
		make: (asked) => ris(itemOf(asked))
	},
	json: {
		type: "application/vnd.citationstyles.csl+json; charset=utf-8",
		isSaved: true,
		make: (asked) => cslJson(itemOf(asked))
	},
	csv: {
		type: "text/csv; charset=utf-8",
		isSaved: true,
		make: ({ entry, locale }) => measuresTable(entry, locale)
	},
	ics: {
		type: calendarType,
		isSaved: false,
		make: dates
	},
	atom: {
		type: atomType,
		isSaved: false,
		make: changes
	}
};
/** @returns `undefined` when there is no such entry, or no such file of it */
async function fileOf(type, documentId, locale, ending, tags) {
	if (!isEnding(ending)) return void 0;
	const entry = await entryById(type, documentId, locale, tags);
	if (!entry || !hasFile(entry.type, ending)) return void 0;
	const { make, isSaved, type: mime } = makers[ending];
	return {
		body: await make({
			entry,
			locale,
			tags
		}),
		type: mime,
		...isSaved && { saveAs: `${entry.type}-${entry.documentId}-${locale}.${ending}` }
	};
}
/** For print and posters; the same in every language. */
async function qrCode(type, documentId, locale, tags) {
	const entry = await entryById(type, documentId, locale, tags);
	return entry && {
		body: renderSVG(entry.permanentUrl, {
			border: 4,
			ecc: "M"
		}),
		type: "image/svg+xml; charset=utf-8"
	};
}
var isEnding = (ending) => Object.hasOwn(makers, ending);
function itemOf({ entry, locale }) {
	return cslItem(`${entry.type}-${entry.documentId}`, citationOf(entry), locale, environment().publicOrigin + entry.originalUrl);
}
function changes({ entry, locale }) {
	const { publicOrigin } = environment();
	return planChanges(entry, locale, {
		page: publicOrigin + entry.url,
		feed: publicOrigin + filePath(entry.type, entry.documentId, `${locale}.atom`)
	});
}
/** A plan has the meetings of its network, and a network the due dates of its plans: both are one calendar. */
async function dates({ entry, locale, tags }) {
	const isPlan = entry.type === "action-plan";
	const networkId = isPlan ? entry.network?.documentId : void 0;
	const network = isPlan ? networkId && await entryById("network", networkId, locale, tags) : entry;
	const plans = isPlan ? [entry] : await Promise.all(entry.plans.map(({ documentId }) => entryById("action-plan", documentId, locale, tags)));
	return calendar({
		title: entry.title.text,
		network: network ? network : void 0,
		plans: plans.filter((plan) => plan !== void 0)
	}, locale);
}
// src/routes/id/[type]/[documentId]/[file]/+server.ts
/** What of an entry can be taken along: citations, calendar, changes, table, QR code. */
var GET = async ({ params: { type, documentId, file: name }, locals }) => {
	if (site().directory.version() === 0) throw new NothingReplicated();
	const [locale, ending, ...rest] = name.split(".");
	const isWhole = ending !== void 0 && rest.length === 0;
	const file = name === "qr.svg" ? await qrCode(type, documentId, locals.locale, locals.tags) : isWhole && isLocale(locale) ? await fileOf(type, documentId, locale, ending, locals.tags) : void 0;
	if (!file) error(404, "not-found");
	return new Response(file.body, { headers: {
		"content-type": file.type,
		...file.saveAs && { "content-disposition": `attachment; filename="${file.saveAs}"` }
	} });
};
export { GET };

//# sourceMappingURL=_server.ts.js.map