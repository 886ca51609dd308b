import { f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify } from "./server2.js";
import { a as progressOf, c as isLate, i as numbered, n as byStatus, o as quietSince, r as latestChanges, t as stateOf } from "./state-of.js";
import { t as EntryHead } from "./EntryHead.js";
import { t as Fact } from "./Fact.js";
import { t as Inline } from "./Inline.js";
import { t as Moment } from "./Moment.js";
import { t as Notices } from "./Notices.js";
import { t as placeSteps } from "./place-steps.js";
import { t as Rest } from "./Rest.js";
import { t as Said } from "./Said2.js";
import { t as SaidSection } from "./SaidSection.js";
import { t as Section } from "./Section.js";
import { t as Terms } from "./Terms2.js";
import { t as tongue } from "./tongue.js";
import { t as Where } from "./Where.js";
import { o as period } from "./words.js";
import { c as number, l as percent, n as date } from "./format.js";
import { t as messages } from "./messages.js";
import { g as partPath } from "./routes.js";
import { t as Name } from "./Name.js";
// src/routes/[locale=locale]/action-plan/[slug]/Late.svelte
function Late($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Measures that are past their day, each with the reason its people gave. */
		const { measures, measuresUrl, locale } = $$props;
		const t = derived(() => messages(locale));
		$$renderer.push(`<ul class="pairs"><!--[-->`);
		const each_array = ensure_array_like(measures);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let measure = each_array[$$index];
			$$renderer.push(`<li class="line stack"><p><a${attr("href", `${stringify(measuresUrl)}#m${stringify(measure.number)}`)}>${escape_html(measure.number)}. `);
			if (measure.title) {
				$$renderer.push("<!--[0-->");
				Inline($$renderer, {
					text: measure.title,
					locale
				});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></a></p><p class="soft">`);
			if (measure.due) $$renderer.push(`<!--[0-->${escape_html(t()["plan.late.due"]({ date: date(locale, measure.due) }))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (measure.responsible) {
				$$renderer.push(`<!--[0-->${escape_html(measure.due ? t()["list.comma"]() : "")}`);
				Name($$renderer, { organisation: measure.responsible });
				$$renderer.push(`<!---->`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p>`);
			if (measure.lateReason) {
				$$renderer.push("<!--[0-->");
				Said($$renderer, {
					text: measure.lateReason,
					locale
				});
			} else $$renderer.push(`<!--[-1--><p>${escape_html(t()["plan.late.open"]())}</p>`);
			$$renderer.push(`<!--]--></li>`);
		}
		$$renderer.push(`<!--]--></ul>`);
	});
}
// src/routes/[locale=locale]/action-plan/[slug]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Progress notes on the first page; each measure has all of its own. */
		const CHANGES = 4;
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale), pages = derived(() => $$d().pages);
		const t = derived(() => messages(locale()));
		const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
		const measures = derived(() => numbered(entry().measures));
		const measuresUrl = derived(() => partPath(locale(), entry().url, "measures"));
		const groups = derived(() => byStatus(measures()));
		const late = derived(() => measures().filter((measure) => isLate(measure, today)));
		const changes = derived(() => latestChanges(measures(), CHANGES));
		const quiet = derived(() => quietSince(entry(), today));
		const span = derived(() => entry().periodStart && entry().periodEnd ? {
			start: entry().periodStart,
			end: entry().periodEnd
		} : void 0);
		const withUnit = (value, unit) => value === void 0 ? "" : unit === "%" ? percent(locale(), value) : [number(locale(), value), unit].filter(Boolean).join("\xA0");
		const newestFirst = (readings) => readings.toSorted((a, b) => b.date.localeCompare(a.date));
		EntryHead($$renderer, {
			entry: entry(),
			locale: locale(),
			lead: entry().vision,
			steps: placeSteps(entry()),
			isExample: entry().isExample,
			children: ($$renderer) => {
				$$renderer.push(`<dl class="facts cols">`);
				if (span()) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.time"](),
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(period(locale(), span().start, span().end))}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry().network) {
					$$renderer.push("<!--[0-->");
					const said = tongue(entry().network.source, locale());
					Fact($$renderer, {
						label: t()["fact.network"](),
						children: ($$renderer) => {
							$$renderer.push(`<a${attr("href", entry().network.url)}${attr("lang", said.lang)}${attr("dir", said.dir)}>${escape_html(entry().network.title)}</a>`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry().place || entry().region || entry().country) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.place"](),
						children: ($$renderer) => {
							Where($$renderer, {
								at: entry(),
								locale: locale()
							});
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry().publishedAt) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.as-of"](),
						children: ($$renderer) => {
							Moment($$renderer, {
								date: entry().publishedAt,
								locale: locale()
							});
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></dl>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> <div class="wrap">`);
		if (entry().isExample) $$renderer.push(`<!--[0--><div class="note"><p><strong>${escape_html(t()["plan.example.title"]())}</strong> ${escape_html(t()["plan.example.text"]())}</p></div>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Notices($$renderer, {
			entry: entry(),
			locale: locale(),
			helpUrl: pages()["take-part"]?.url
		});
		$$renderer.push(`<!----> `);
		if (quiet()) $$renderer.push(`<!--[0--><div class="note"><p><strong>${escape_html(t()["plan.quiet.title"]({ date: date(locale(), quiet()) }))}</strong> ${escape_html(t()["plan.quiet.text"]())}</p></div>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (groups().length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "state",
				title: t()["section.state"](),
				wide: true,
				children: ($$renderer) => {
					$$renderer.push(`<dl class="stats cols"><!--[-->`);
					const each_array = ensure_array_like(groups());
					for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
						let { status, measures } = each_array[$$index];
						$$renderer.push(`<div><dt><a${attr("href", `${stringify(measuresUrl())}#${stringify(status)}`)}>${escape_html(t()[`status.${status}`]())}</a></dt><dd>${escape_html(number(locale(), measures.length))}</dd></div>`);
					}
					$$renderer.push(`<!--]--></dl>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (late().length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "late",
				title: t()["section.late"](),
				children: ($$renderer) => {
					Late($$renderer, {
						measures: late(),
						measuresUrl: measuresUrl(),
						locale: locale()
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (changes().length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "changes",
				title: t()["section.changes"](),
				children: ($$renderer) => {
					$$renderer.push(`<ol class="time"><!--[-->`);
					const each_array_1 = ensure_array_like(changes());
					for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
						let { measure, update } = each_array_1[$$index_1];
						$$renderer.push(`<li>`);
						Moment($$renderer, {
							date: update.date,
							locale: locale(),
							style: "short"
						});
						$$renderer.push(`<!----><div><p><a${attr("href", `${stringify(measuresUrl())}#m${stringify(measure.number)}`)}>`);
						if (measure.title) {
							$$renderer.push("<!--[0-->");
							Inline($$renderer, {
								text: measure.title,
								locale: locale()
							});
						} else $$renderer.push(`<!--[-1-->${escape_html(t()["plan.number"]({ number: measure.number }))}`);
						$$renderer.push(`<!--]--></a></p><p class="soft">${escape_html(stateOf(update, locale()))}</p>`);
						Said($$renderer, {
							text: update.note,
							locale: locale()
						});
						$$renderer.push(`<!----></div></li>`);
					}
					$$renderer.push(`<!--]--></ol>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		SaidSection($$renderer, {
			id: "base",
			title: t()["section.baseline"](),
			text: entry().baseline,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		if (entry().goals.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "goals",
				title: t()["section.goals"](),
				wide: true,
				children: ($$renderer) => {
					$$renderer.push(`<div class="scroll" role="region"${attr("aria-label", t()["plan.goals"]())} tabindex="0"><table><thead><tr><th scope="col">${escape_html(t()["fact.goal"]())}</th><th scope="col">${escape_html(t()["fact.indicator"]())}</th><th scope="col">${escape_html(t()["plan.start"]())}</th>`);
					if (entry().goals.some(({ readings }) => readings.length > 0)) $$renderer.push(`<!--[0--><th scope="col">${escape_html(t()["plan.now"]())}</th>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--><th scope="col">${escape_html(t()["plan.target"]())}</th><th scope="col">${escape_html(t()["plan.done"]())}</th></tr></thead><tbody><!--[-->`);
					const each_array_2 = ensure_array_like(entry().goals);
					for (let i = 0, $$length = each_array_2.length; i < $$length; i++) {
						let { key, field, goal, indicator, baseline, target, unit, readings } = each_array_2[i];
						const progress = progressOf(key, measures());
						$$renderer.push(`<tr${attr("id", `g${stringify(i + 1)}`)}><th scope="row">${escape_html(i + 1)}. `);
						if (goal) {
							$$renderer.push("<!--[0-->");
							Inline($$renderer, {
								text: goal,
								locale: locale()
							});
						} else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]-->`);
						if (field) {
							$$renderer.push(`<!--[0--><small class="below">`);
							Terms($$renderer, {
								terms: [field],
								locale: locale()
							});
							$$renderer.push(`<!----></small>`);
						} else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]--></th><td>`);
						if (indicator) {
							$$renderer.push("<!--[0-->");
							Inline($$renderer, {
								text: indicator,
								locale: locale()
							});
						} else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]--></td><td>${escape_html(withUnit(baseline, unit))}</td>`);
						if (entry().goals.some((other) => other.readings.length > 0)) {
							$$renderer.push(`<!--[0--><td><!--[-->`);
							const each_array_3 = ensure_array_like(newestFirst(readings));
							for (let $$index_2 = 0, $$length = each_array_3.length; $$index_2 < $$length; $$index_2++) {
								let reading = each_array_3[$$index_2];
								$$renderer.push(`<div>${escape_html(withUnit(reading.value, unit))}<small class="below">`);
								Moment($$renderer, {
									date: reading.date,
									locale: locale(),
									style: "short"
								});
								$$renderer.push(`<!----></small></div>`);
							}
							$$renderer.push(`<!--]--></td>`);
						} else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]--><td>${escape_html(withUnit(target, unit))}</td><td>`);
						if (progress !== void 0) $$renderer.push(`<!--[0--><progress${attr("value", progress)} max="100"${attr("aria-label", t()["plan.progress"]())}></progress><small>${escape_html(percent(locale(), progress))}</small>`);
						else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]--></td></tr>`);
					}
					$$renderer.push(`<!--]--></tbody></table></div>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (measures().length > 0) $$renderer.push(`<!--[0--><div class="sec"><p><a${attr("href", measuresUrl())}>${escape_html(t()["plan.all"]({ count: measures().length }))}</a></p></div>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		SaidSection($$renderer, {
			id: "eval",
			title: t()["section.evaluation"](),
			text: entry().evaluation,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		Rest($$renderer, {
			entry: entry(),
			locale: locale()
		});
		$$renderer.push(`<!----></div>`);
	});
}
export { _page as t };

//# sourceMappingURL=_page.js.map