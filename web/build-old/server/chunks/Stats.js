import { t as messages } from "./messages.js";
import { c as number, n as date } from "./format.js";
import { f as escape_html, i as ensure_array_like, n as derived, s as stringify, t as attr_class } from "./server2.js";
import { t as Inline } from "./Inline.js";
import { t as softHyphened } from "./soft-hyphens.js";
import { t as Name } from "./Name.js";
import { r as countGroups } from "./card-line.js";
import { t as Said } from "./Said2.js";
import { t as Section } from "./Section.js";
import { t as Terms } from "./Terms2.js";
import { n as seated } from "./seats.js";
// src/lib/components/Actors.svelte
function Actors($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The organisations of the actor figure as a list: same order, same shapes, same numbers. */
		const { actors, locale, isNetwork = false } = $$props;
		const t = derived(() => messages(locale));
		const sorted = derived(() => seated(actors));
		const groups = derived(() => countGroups(sorted()));
		const hasLead = derived(() => sorted().some((actor) => actor.lead));
		const isGrouped = derived(() => sorted().length > 13);
		const leading = derived(() => isNetwork ? t()["role.coordinator"]() : t()["role.lead"]());
		const about = ({ organisation, role, since, lead }) => [
			organisation.actorType?.label,
			lead ? leading() : role && role !== "partner" && role !== "lead" ? t()[`role.${role}`]() : void 0,
			organisation.place && organisation.actorType?.id !== "municipality" && !organisation.name.includes(organisation.place) ? organisation.place : void 0,
			since && t()["period.since"]({ from: date(locale, since) })
		].filter(Boolean).join(" · ");
		if (isGrouped()) {
			$$renderer.push(`<!--[0--><ul class="actors cols"><!--[-->`);
			const each_array = ensure_array_like(groups());
			for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
				let { group, count } = each_array[$$index_1];
				$$renderer.push(`<li><i${attr_class(`mk no ${stringify(group)}`)} aria-hidden="true">${escape_html(count)}</i><span><b>${escape_html(t()[`group.${group}`]())}</b><small><!--[-->`);
				const each_array_1 = ensure_array_like(sorted().filter((actor) => actor.group === group));
				for (let i = 0, $$length = each_array_1.length; i < $$length; i++) {
					let actor = each_array_1[i];
					$$renderer.push(`<!---->${escape_html(i > 0 ? t()["list.comma"]() : "")}`);
					Name($$renderer, { organisation: actor.organisation });
					$$renderer.push(`<!---->${escape_html(actor.lead ? ` (${leading()})` : "")}`);
				}
				$$renderer.push(`<!--]--></small></span></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else {
			$$renderer.push(`<!--[-1--><ol class="actors cols"><!--[-->`);
			const each_array_2 = ensure_array_like(sorted());
			for (let i = 0, $$length = each_array_2.length; i < $$length; i++) {
				let actor = each_array_2[i];
				$$renderer.push(`<li><i${attr_class(`mk no ${stringify(actor.group)}`)} aria-hidden="true">${escape_html(i + 1)}</i><span>`);
				Name($$renderer, { organisation: actor.organisation });
				$$renderer.push(`<!----><small>${escape_html(about(actor))}</small></span></li>`);
			}
			$$renderer.push(`<!--]--></ol>`);
		}
		$$renderer.push(`<!--]--> `);
		if (sorted().length > 1) {
			$$renderer.push(`<!--[0--><p><small>${escape_html(t()["actors.summary"]({
				count: sorted().length,
				kinds: groups().length
			}))} `);
			if (sorted().length > 2 || hasLead() && sorted().length > 1) $$renderer.push(`<!--[0-->${escape_html(hasLead() ? t()["actors.lines"]() : t()["actors.line"]())}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></small></p>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/lib/components/Factors.svelte
function Factors($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What helped: each factor leads to everything else that it carried. */
		const { factors, locale } = $$props;
		const shown = derived(() => factors.filter(({ factor, comment }) => factor ?? comment));
		const t = derived(() => messages(locale));
		if (shown().length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "help",
				title: t()["section.helped"](),
				children: ($$renderer) => {
					if (shown().some(({ comment }) => comment)) {
						$$renderer.push(`<!--[0--><!--[-->`);
						const each_array = ensure_array_like(shown());
						for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
							let { key, factor, comment } = each_array[$$index];
							if (factor) {
								$$renderer.push(`<!--[0--><h3>`);
								Terms($$renderer, {
									terms: [factor],
									locale
								});
								$$renderer.push(`<!----></h3>`);
							} else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]-->`);
							Said($$renderer, {
								text: comment,
								locale
							});
							$$renderer.push(`<!---->`);
						}
						$$renderer.push(`<!--]-->`);
					} else {
						$$renderer.push(`<!--[-1--><ul><!--[-->`);
						const each_array_1 = ensure_array_like(shown());
						for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
							let { key, factor } = each_array_1[$$index_1];
							$$renderer.push(`<li>`);
							Terms($$renderer, {
								terms: [factor],
								locale
							});
							$$renderer.push(`<!----></li>`);
						}
						$$renderer.push(`<!--]--></ul>`);
					}
					$$renderer.push(`<!--]-->`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/lib/components/Obstacles.svelte
function Obstacles($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What got in the way, and how it was overcome. */
		const { obstacles, locale } = $$props;
		const t = derived(() => messages(locale));
		const shown = derived(() => obstacles.filter(({ obstacle, howOvercome }) => obstacle ?? howOvercome));
		if (shown().length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "hard",
				title: t()["section.hindered"](),
				children: ($$renderer) => {
					$$renderer.push(`<dl class="pairs"><!--[-->`);
					const each_array = ensure_array_like(shown());
					for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
						let { key, obstacle, howOvercome } = each_array[$$index];
						$$renderer.push(`<div class="line"><dt>`);
						if (obstacle) {
							$$renderer.push("<!--[0-->");
							Terms($$renderer, {
								terms: [obstacle],
								locale
							});
						} else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]--></dt><dd>`);
						if (howOvercome) {
							$$renderer.push("<!--[0-->");
							Said($$renderer, {
								text: howOvercome,
								locale
							});
						} else $$renderer.push(`<!--[-1--><span class="soft">${escape_html(t()["obstacle.open"]())}</span>`);
						$$renderer.push(`<!--]--></dd></div>`);
					}
					$$renderer.push(`<!--]--></dl>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/lib/components/Stats.svelte
function Stats($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Figures of an entry: the number over its words, and when and by whom it was counted. */
		const { figures, locale } = $$props;
		const shown = derived(() => figures.filter(({ value }) => value !== void 0));
		$$renderer.push(`<dl class="stats cols"><!--[-->`);
		const each_array = ensure_array_like(shown());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { key, label, value = 0, unit, date: day, source } = each_array[$$index];
			$$renderer.push(`<div><dt>`);
			if (label) {
				$$renderer.push("<!--[0-->");
				Inline($$renderer, {
					text: {
						...label,
						text: softHyphened(label.text, label.lang)
					},
					locale
				});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (day || source) $$renderer.push(`<!--[0--><small>${escape_html([day && date(locale, day), source].filter(Boolean).join(" · "))}</small>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></dt><dd>${escape_html(number(locale, value))}`);
			if (unit) $$renderer.push(`<!--[0--><small>${escape_html(`\u00a0${unit}`)}</small>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></dd></div>`);
		}
		$$renderer.push(`<!--]--></dl>`);
	});
}
export { Actors as i, Obstacles as n, Factors as r, Stats as t };

//# sourceMappingURL=Stats.js.map