import { i as ensure_array_like, n as derived } from "./server2.js";
import { t as ModuleFrame } from "./ModuleFrame.js";
import { t as Section } from "./Section.js";
import { t as messages } from "./messages.js";
import { n as ModuleRest, r as ModuleIntro, t as ModuleSection } from "./ModuleSection.js";
import { t as Quiz } from "./Quiz.js";
// src/routes/[locale=locale]/module/[slug]/all/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const site = derived(() => data.site.value);
		ModuleFrame($$renderer, {
			entry: entry(),
			site: site(),
			part: "all",
			children: ($$renderer) => {
				ModuleIntro($$renderer, {
					entry: entry(),
					locale: site().locale
				});
				$$renderer.push(`<!----> <!--[-->`);
				const each_array = ensure_array_like(entry().sections);
				for (let i = 0, $$length = each_array.length; i < $$length; i++) {
					let section = each_array[i];
					ModuleSection($$renderer, {
						section,
						number: i + 1,
						locale: site().locale
					});
				}
				$$renderer.push(`<!--]--> `);
				if (entry().quiz.length > 0) {
					$$renderer.push("<!--[0-->");
					Section($$renderer, {
						id: "quiz",
						title: messages(site().locale)["section.quiz"](),
						children: ($$renderer) => {
							Quiz($$renderer, {
								quiz: entry().quiz,
								answers: void 0,
								locale: site().locale
							});
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> `);
				ModuleRest($$renderer, {
					entry: entry(),
					locale: site().locale
				});
				$$renderer.push(`<!---->`);
			},
			$$slots: { default: true }
		});
	});
}
export { _page as t };

//# sourceMappingURL=_page4.js.map