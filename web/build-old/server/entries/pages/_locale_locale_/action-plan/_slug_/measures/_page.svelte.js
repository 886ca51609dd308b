import { f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify, t as attr_class } from "../../../../../../chunks/server2.js";
import { t as EntryHead } from "../../../../../../chunks/EntryHead.js";
import { t as Notices } from "../../../../../../chunks/Notices.js";
import { t as placeSteps } from "../../../../../../chunks/place-steps.js";
import { t as messages } from "../../../../../../chunks/messages.js";
import { t as Section } from "../../../../../../chunks/Section.js";
import { c as isLate, i as numbered, n as byStatus, s as waitsFor, t as stateOf } from "../../../../../../chunks/state-of.js";
import { l as percent, n as date } from "../../../../../../chunks/format.js";
import { t as Fact } from "../../../../../../chunks/Fact.js";
import { t as Inline } from "../../../../../../chunks/Inline.js";
import { t as Moment } from "../../../../../../chunks/Moment.js";
import { t as Name } from "../../../../../../chunks/Name.js";
import { t as Said } from "../../../../../../chunks/Said2.js";
import { n as safeUrl } from "../../../../../../chunks/safe-url.js";
import { t as tongue } from "../../../../../../chunks/tongue.js";
import { o as period } from "../../../../../../chunks/words.js";
// src/routes/[locale=locale]/action-plan/[slug]/Measure.svelte
function Measure($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** One measure of an action plan: what, who, when, how far. */
		/** `planUrl`: of the page that shows the goals. `others`: all measures of the plan, for the dependencies. `goalNumber`: from 1. */
		const { measure, planUrl, others, goalNumber, locale, today } = $$props;
		const t = derived(() => messages(locale));
		const said = derived(() => tongue(measure.title?.lang, locale));
		const late = derived(() => isLate(measure, today));
		/** What is under way or over waits for nothing. */
		const waits = derived(() => measure.status === "planned" || measure.status === "on-hold" ? waitsFor(measure, others) : []);
		const needs = derived(() => others.filter((other) => measure.dependsOn.includes(other.key) && !waits().includes(other)));
		const group = derived(() => measure.responsible?.group ?? "joint");
		const evidence = derived(() => safeUrl(measure.evidence));
		$$renderer.push(`<li class="hit"${attr("id", `m${stringify(measure.number)}`)}><i${attr_class(`mk no ${stringify(group())}`)} aria-hidden="true">${escape_html(measure.number)}</i><div class="stack"><h3${attr("lang", said().lang)}${attr("dir", said().dir)}>${escape_html(measure.title?.text ?? "")}</h3>`);
		Said($$renderer, {
			text: measure.description,
			locale
		});
		$$renderer.push(`<!----> <dl class="facts cols">`);
		if (measure.responsible) {
			$$renderer.push("<!--[0-->");
			Fact($$renderer, {
				label: t()["fact.responsible"](),
				children: ($$renderer) => {
					Name($$renderer, { organisation: measure.responsible });
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (measure.start || measure.due) {
			$$renderer.push("<!--[0-->");
			Fact($$renderer, {
				label: t()["fact.time"](),
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(period(locale, measure.start, measure.due, "short"))} `);
					if (late()) $$renderer.push(`<!--[0--><b class="error">${escape_html(t()["plan.late"]())}</b>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]-->`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (waits().length > 0) {
			$$renderer.push("<!--[0-->");
			Fact($$renderer, {
				label: t()["plan.waits"](),
				children: ($$renderer) => {
					$$renderer.push(`<!--[-->`);
					const each_array = ensure_array_like(waits());
					for (let i = 0, $$length = each_array.length; i < $$length; i++) {
						let other = each_array[i];
						$$renderer.push(`<!---->${escape_html(i > 0 ? t()["list.comma"]() : "")}<a${attr("href", `#m${stringify(other.number)}`)}>${escape_html(t()["plan.number"]({ number: other.number }))}</a>`);
					}
					$$renderer.push(`<!--]-->`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (goalNumber) {
			$$renderer.push("<!--[0-->");
			Fact($$renderer, {
				label: t()["fact.goal"](),
				children: ($$renderer) => {
					$$renderer.push(`<a${attr("href", `${stringify(planUrl)}#g${stringify(goalNumber)}`)}>${escape_html(t()["plan.goal"]({ number: goalNumber }))}</a>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (measure.indicator) {
			$$renderer.push("<!--[0-->");
			Fact($$renderer, {
				label: t()["fact.indicator"](),
				children: ($$renderer) => {
					Inline($$renderer, {
						text: measure.indicator,
						locale
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (measure.resources) {
			$$renderer.push("<!--[0-->");
			Fact($$renderer, {
				label: t()["fact.resources"](),
				children: ($$renderer) => {
					Inline($$renderer, {
						text: measure.resources,
						locale
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (needs().length > 0) {
			$$renderer.push("<!--[0-->");
			Fact($$renderer, {
				label: t()["fact.needs"](),
				children: ($$renderer) => {
					$$renderer.push(`<!--[-->`);
					const each_array_1 = ensure_array_like(needs());
					for (let i = 0, $$length = each_array_1.length; i < $$length; i++) {
						let other = each_array_1[i];
						$$renderer.push(`<!---->${escape_html(i > 0 ? t()["list.comma"]() : "")}<a${attr("href", `#m${stringify(other.number)}`)}>${escape_html(t()["plan.number"]({ number: other.number }))}</a>`);
					}
					$$renderer.push(`<!--]-->`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (measure.evidence) {
			$$renderer.push("<!--[0-->");
			Fact($$renderer, {
				label: t()["fact.evidence"](),
				children: ($$renderer) => {
					if (evidence()) $$renderer.push(`<!--[0--><a${attr("href", evidence())} rel="external">${escape_html(t()["plan.evidence"]())}</a>`);
					else $$renderer.push(`<!--[-1--><bdi>${escape_html(measure.evidence)}</bdi>`);
					$$renderer.push(`<!--]-->`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></dl> `);
		if (late()) {
			$$renderer.push(`<!--[0--><div class="note thin"><p><b>${escape_html(t()["plan.late"]())}.</b> `);
			if (!measure.lateReason) $$renderer.push(`<!--[0-->${escape_html(t()["plan.late.open"]())}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p>`);
			Said($$renderer, {
				text: measure.lateReason,
				locale
			});
			$$renderer.push(`<!----></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <p class="far"><progress${attr("value", measure.progress)} max="100"${attr("aria-label", t()["plan.progress"]())}></progress> ${escape_html(percent(locale, measure.progress))}</p> `);
		if (measure.updates.length > 0) {
			$$renderer.push(`<!--[0--><details><summary>${escape_html(t()["plan.updates"]({ count: measure.updates.length }))}</summary><ol class="time"><!--[-->`);
			const each_array_2 = ensure_array_like(measure.updates);
			for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
				let update = each_array_2[$$index_2];
				$$renderer.push(`<li>`);
				Moment($$renderer, {
					date: update.date,
					locale,
					style: "short"
				});
				$$renderer.push(`<!----><div><p>${escape_html(stateOf(update, locale))}</p>`);
				Said($$renderer, {
					text: update.note,
					locale
				});
				$$renderer.push(`<!----></div></li>`);
			}
			$$renderer.push(`<!--]--></ol></details>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div></li>`);
	});
}
// src/lib/figures/timeline.ts
/**
* @param period first and last month or day, both included
* @param measure as exact as known; without start it begins with the period, without due date it ends with it
* @param today ISO date
*/
function timelineBar(period, measure, today) {
	const months = lengthOf(period);
	const clamp = (value) => Math.min(Math.max(value, 0), months);
	const from = clamp(measure.start ? monthsTo(period.start, measure.start, "start") : 0);
	const to = clamp(measure.due ? monthsTo(period.start, measure.due, "end") : months);
	const width = round(Math.max(to - from, .25));
	const done = round(width * Math.min(Math.max(measure.progress, 0), 100) / 100);
	const now = monthsTo(period.start, today, "start");
	return {
		box: `0 0 ${months} 1`,
		span: `M${round(from)} 0h${width}v1h-${width}z`,
		...done > 0 && { done: `M${round(from)} 0h${done}v1h-${done}z` },
		...now >= 0 && now <= months && { now: `M${round(now)}-.5v2` }
	};
}
/** At most five labelled months, evenly spaced and from the start. */
function timelineTicks(period) {
	const months = lengthOf(period);
	const every = [
		1,
		2,
		3,
		6,
		12,
		24,
		60
	].find((step) => months / step <= 5) ?? 120;
	return Array.from({ length: Math.ceil(months / every) }, (_, i) => ({
		month: addMonths(period.start, i * every),
		percent: round(i * every * 100 / months)
	}));
}
var lengthOf = (period) => Math.max(Math.ceil(monthsTo(period.start, period.end, "end")), 1);
/** Months from the first day of `origin`'s month to the start or the end of `date`. */
function monthsTo(origin, date, edge) {
	const [year = 0, month = 1] = parts(origin);
	const [y = 0, m, d] = parts(date);
	const whole = (y - year) * 12 + ((m ?? (edge === "end" ? 12 : 1)) - month);
	if (d === void 0) return whole + (edge === "end" ? 1 : 0);
	const days = new Date(Date.UTC(y, m ?? 1, 0)).getUTCDate();
	return whole + (d - (edge === "end" ? 0 : 1)) / days;
}
var parts = (date) => date.slice(0, 10).split("-").map(Number);
function addMonths(date, count) {
	const [year = 0, month = 1] = parts(date);
	const sum = year * 12 + month - 1 + count;
	return `${Math.floor(sum / 12)}-${String(sum % 12 + 1).padStart(2, "0")}`;
}
var round = (value) => Math.round(value * 100) / 100;
// src/routes/[locale=locale]/action-plan/[slug]/PlanTable.svelte
function PlanTable($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The measures of a plan on a time line, inside the table that says the same in words. */
		/** `today`: ISO date. */
		const { measures, period: period$1, locale, today } = $$props;
		const t = derived(() => messages(locale));
		const looks = {
			planned: "plan",
			"in-progress": "run",
			completed: "run",
			"on-hold": "hold",
			dropped: "hold"
		};
		const ticks = derived(() => timelineTicks(period$1));
		$$renderer.push(`<div class="scroll" role="region"${attr("aria-label", t()["plan.when"]())} tabindex="0"><table class="plan"><caption><small>${escape_html(t()["plan.legend"]())}</small></caption><thead><tr><th scope="col"><span class="vh">${escape_html(t()["plan.measure"]())}</span><svg class="axis" aria-hidden="true" direction="ltr"><!--[-->`);
		const each_array = ensure_array_like(ticks());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { month, percent: at } = each_array[$$index];
			$$renderer.push(`<text${attr("x", `${stringify(at)}%`)} y="14">${escape_html(date(locale, month, "short"))}</text>`);
		}
		$$renderer.push(`<!--]--></svg></th><th scope="col">${escape_html(t()["plan.when"]())}</th></tr></thead><tbody><!--[-->`);
		const each_array_1 = ensure_array_like(measures);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let measure = each_array_1[$$index_1];
			const bar = timelineBar(period$1, measure, today);
			$$renderer.push(`<tr><th scope="row"><a${attr("href", `#m${stringify(measure.number)}`)}>${escape_html(measure.number)}. `);
			if (measure.title) {
				$$renderer.push("<!--[0-->");
				Inline($$renderer, {
					text: measure.title,
					locale
				});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></a><svg${attr_class(`bar ${stringify(looks[measure.status])}`)}${attr("viewBox", bar.box)} preserveAspectRatio="none" aria-hidden="true"><path${attr("d", bar.span)}></path>`);
			if (bar.done) $$renderer.push(`<!--[0--><path class="d"${attr("d", bar.done)}></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (bar.now) $$renderer.push(`<!--[0--><path class="now"${attr("d", bar.now)}></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></svg></th><td>${escape_html(period(locale, measure.start, measure.due, "short"))}<br/>${escape_html(t()[`status.${measure.status}`]())}${escape_html(t()["list.comma"]())}${escape_html(percent(locale, measure.progress))}</td></tr>`);
		}
		$$renderer.push(`<!--]--></tbody></table></div>`);
	});
}
// src/routes/[locale=locale]/action-plan/[slug]/measures/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale), pages = derived(() => $$d().pages);
		const t = derived(() => messages(locale()));
		const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
		const measures = derived(() => numbered(entry().measures));
		const goalNumbers = derived(() => new Map(entry().goals.map(({ key }, i) => [key, i + 1])));
		EntryHead($$renderer, {
			entry: entry(),
			locale: locale(),
			lead: void 0,
			steps: placeSteps(entry()),
			isExample: entry().isExample,
			children: ($$renderer) => {
				$$renderer.push(`<p class="go"><a${attr("href", entry().url)}>${escape_html(t()["plan.back"]())}</a></p>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> <div class="wrap">`);
		Notices($$renderer, {
			entry: entry(),
			locale: locale(),
			helpUrl: pages()["take-part"]?.url
		});
		$$renderer.push(`<!----> `);
		if (entry().periodStart && entry().periodEnd) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "schedule",
				title: t()["section.schedule"](),
				wide: true,
				children: ($$renderer) => {
					PlanTable($$renderer, {
						measures: measures(),
						period: {
							start: entry().periodStart,
							end: entry().periodEnd
						},
						locale: locale(),
						today
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <!--[-->`);
		const each_array = ensure_array_like(byStatus(measures()));
		for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
			let group = each_array[$$index_1];
			$$renderer.push(`<section class="sec"><h2 class="up"${attr("id", group.status)}>${escape_html(t()[`status.${group.status}`]())}</h2><ol class="hits"><!--[-->`);
			const each_array_1 = ensure_array_like(group.measures);
			for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
				let measure = each_array_1[$$index];
				Measure($$renderer, {
					measure,
					planUrl: entry().url,
					others: measures(),
					goalNumber: measure.goal ? goalNumbers().get(measure.goal) : void 0,
					locale: locale(),
					today
				});
			}
			$$renderer.push(`<!--]--></ol></section>`);
		}
		$$renderer.push(`<!--]--></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map