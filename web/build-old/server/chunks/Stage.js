import { t as messages } from "./messages.js";
import { r as duration } from "./format.js";
import { a as head, f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify } from "./server2.js";
import { t as tongue } from "./tongue.js";
import { t as clock } from "./words.js";
import { t as Crumbs } from "./Crumbs.js";
import { t as Said } from "./Said2.js";
import { t as Notices } from "./Notices.js";
import { t as Blocks } from "./Blocks.js";
// src/islands/timer.ts?worker&url
var timer_default = "/_app/immutable/workers/timer-DCkajQee.js";
// src/lib/components/stage.ts
var DAY = 1440;
/** @returns minutes since midnight, `undefined` for what is no time of day such as `18:30` */
function timeOfDay(value) {
	const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value ?? "");
	return match ? Number(match[1]) * 60 + Number(match[2]) : void 0;
}
/** From and to of each step: counted from the start of the meeting, or as time of day where that is known. `undefined` for a step without minutes. */
function times(steps, start) {
	let at = start ?? 0;
	return steps.map(({ minutes }) => {
		if (!minutes) return void 0;
		const from = shown(at, start);
		at += minutes;
		return {
			from,
			to: shown(at, start)
		};
	});
}
var shown = (minutes, start) => start === void 0 ? clock(minutes) : clock(minutes % DAY).padStart(5, "0");
// src/lib/components/Stage.svelte
function Stage($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The facilitator view of a method or a module: one large step after the other, with its time and room for notes. */
		/** `start`: time of day as it was typed. `back`: of the description. */
		const { entry, steps, start, locale, list } = $$props;
		const t = derived(() => messages(locale));
		const begin = derived(() => timeOfDay(start));
		const clocks = derived(() => times(steps, begin()));
		const isTimed = derived(() => steps.some(({ minutes }) => minutes));
		const named = derived(() => tongue(entry.title.lang, locale));
		head("1pzb9eq", $$renderer, ($$renderer) => {
			if (isTimed()) {
				$$renderer.push(`<!--[0--><script type="module"${attr("src", timer_default)}><\/script>`);
				$$renderer.push(`<!---->`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		});
		$$renderer.push(`<div class="head"><div class="wrap">`);
		Crumbs($$renderer, {
			steps: [list, {
				label: entry.title.text,
				url: entry.url,
				lang: entry.title.lang
			}],
			locale
		});
		$$renderer.push(`<!----> <p class="soft"><span class="badge">${escape_html(t()["stage.title"]())}</span></p> <h1${attr("lang", named().lang)}${attr("dir", named().dir)}>${escape_html(entry.title.text)}</h1> <p class="lead">${escape_html(t()["stage.lead"]())}</p> `);
		if (isTimed()) $$renderer.push(`<!--[0--><form class="start row"><label for="start">${escape_html(t()["stage.start"]())}</label><input id="start" name="start" type="time"${attr("value", begin() === void 0 ? void 0 : start)}/><button>${escape_html(t()["stage.apply"]())}</button></form>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div></div> <div class="wrap">`);
		Notices($$renderer, {
			entry,
			locale
		});
		$$renderer.push(`<!----> <ol class="stage"${attr("data-start", t()["stage.timer.start"]())}${attr("data-stop", t()["stage.timer.stop"]())}${attr("data-over", t()["stage.timer.over"]())}><!--[-->`);
		const each_array = ensure_array_like(steps);
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let { key, title, minutes, text, blocks } = each_array[i];
			const said = tongue(title?.lang, locale);
			const time = clocks()[i];
			$$renderer.push(`<li${attr("id", `step${stringify(i + 1)}`)}${attr("data-minutes", minutes)}><p class="soft">${escape_html(t()["stage.step"]({
				number: i + 1,
				total: steps.length
			}))}`);
			if (time && minutes) $$renderer.push(`<!--[0--> · <b>${escape_html(duration(locale, minutes))}</b> · ${escape_html(t()["steps.clock"](time))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p> `);
			if (title) $$renderer.push(`<!--[0--><h2${attr("lang", said.lang)}${attr("dir", said.dir)}>${escape_html(title.text)}</h2>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <div class="flow large">`);
			Said($$renderer, {
				text,
				locale
			});
			$$renderer.push(`<!---->`);
			if (blocks) {
				$$renderer.push("<!--[0-->");
				const own = tongue(blocks.lang, locale);
				$$renderer.push(`<div class="flow"${attr("lang", own.lang)}${attr("dir", own.dir)}>`);
				Blocks($$renderer, {
					blocks: blocks.blocks,
					level: 3
				});
				$$renderer.push(`<!----></div>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></div> <p><label${attr("for", `note${stringify(i + 1)}`)}>${escape_html(t()["stage.notes"]())}</label><textarea${attr("id", `note${stringify(i + 1)}`)} rows="2"></textarea></p> <p class="row">`);
			if (i > 0) $$renderer.push(`<!--[0--><a${attr("href", `#step${stringify(i)}`)}>${escape_html(t()["stage.before"]())}</a>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (i + 1 < steps.length) $$renderer.push(`<!--[0--><a${attr("href", `#step${stringify(i + 2)}`)}>${escape_html(t()["stage.next"]())}</a>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p></li>`);
		}
		$$renderer.push(`<!--]--></ol> <p class="soft">${escape_html(t()["stage.hint"]())}</p><p><a${attr("href", entry.url)}>${escape_html(t()["stage.back"]())}</a></p></div>`);
	});
}
export { Stage as t };

//# sourceMappingURL=Stage.js.map