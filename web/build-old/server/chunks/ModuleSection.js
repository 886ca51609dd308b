import { t as messages } from "./messages.js";
import { r as duration } from "./format.js";
import { f as escape_html, l as attr, n as derived, s as stringify } from "./server2.js";
import { t as tongue } from "./tongue.js";
import { t as Cards } from "./Cards.js";
import { t as Section } from "./Section.js";
import { t as Fact } from "./Fact.js";
import { t as Rest } from "./Rest.js";
import { t as Blocks } from "./Blocks.js";
import { t as TermsFact } from "./TermsFact.js";
import { t as Texts } from "./Texts.js";
// src/routes/[locale=locale]/module/[slug]/ModuleIntro.svelte
function ModuleIntro($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What a learning module is for and what it takes. */
		const { entry, locale } = $$props;
		const t = derived(() => messages(locale));
		if (entry.objectives.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "goals",
				title: t()["section.objectives"](),
				children: ($$renderer) => {
					Texts($$renderer, {
						texts: entry.objectives,
						locale
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Section($$renderer, {
			id: "facts",
			title: t()["section.facts"](),
			wide: true,
			children: ($$renderer) => {
				$$renderer.push(`<dl class="facts cols">`);
				if (entry.minutes) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.duration"](),
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(duration(locale, entry.minutes))}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				TermsFact($$renderer, {
					label: t()["fact.competences"](),
					terms: entry.competences,
					locale
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["fact.phases"](),
					terms: entry.networkPhases,
					locale
				});
				$$renderer.push(`<!----></dl>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!---->`);
	});
}
// src/routes/[locale=locale]/module/[slug]/ModuleRest.svelte
function ModuleRest($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The end of a learning module: the paths that lead through it, and what every entry ends with. */
		const { entry, locale } = $$props;
		if (entry.paths.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "paths",
				title: messages(locale)["section.paths"](),
				wide: true,
				children: ($$renderer) => {
					Cards($$renderer, {
						teasers: entry.paths,
						locale
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Rest($$renderer, {
			entry,
			locale
		});
		$$renderer.push(`<!---->`);
	});
}
// src/routes/[locale=locale]/module/[slug]/ModuleSection.svelte
function ModuleSection($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A section of a learning module: what to read, what to do, what goes with it. */
		/** `number`: from 1. */
		const { section, number, locale } = $$props;
		const t = derived(() => messages(locale));
		const said = derived(() => tongue(section.title?.lang, locale));
		$$renderer.push(`<section class="sec"><h2${attr("id", `s${stringify(number)}`)}${attr("lang", said().lang)}${attr("dir", said().dir)}>${escape_html(section.title?.text ?? number)}</h2><div class="flow">`);
		if (section.body) {
			$$renderer.push("<!--[0-->");
			const own = tongue(section.body.lang, locale);
			$$renderer.push(`<div class="flow"${attr("lang", own.lang)}${attr("dir", own.dir)}>`);
			Blocks($$renderer, { blocks: section.body.blocks });
			$$renderer.push(`<!----></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (section.activity) {
			$$renderer.push("<!--[0-->");
			const own = tongue(section.activity.lang, locale);
			$$renderer.push(`<div class="box"><h3>${escape_html(t()["module.activity"]())}</h3><div class="flow"${attr("lang", own.lang)}${attr("dir", own.dir)}>`);
			Blocks($$renderer, {
				blocks: section.activity.blocks,
				level: 4
			});
			$$renderer.push(`<!----></div></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (section.resources.length > 0) {
			$$renderer.push(`<!--[0--><h3>${escape_html(t()["module.resources"]())}</h3>`);
			Cards($$renderer, {
				teasers: section.resources,
				locale,
				brief: true
			});
			$$renderer.push(`<!---->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div></section>`);
	});
}
export { ModuleRest as n, ModuleIntro as r, ModuleSection as t };

//# sourceMappingURL=ModuleSection.js.map