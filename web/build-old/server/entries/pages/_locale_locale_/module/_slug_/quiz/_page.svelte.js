import { n as derived } from "../../../../../../chunks/server2.js";
import { t as ModuleFrame } from "../../../../../../chunks/ModuleFrame.js";
import { t as Section } from "../../../../../../chunks/Section.js";
import { t as messages } from "../../../../../../chunks/messages.js";
import { t as Quiz } from "../../../../../../chunks/Quiz.js";
// src/routes/[locale=locale]/module/[slug]/quiz/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const site = derived(() => data.site.value);
		ModuleFrame($$renderer, {
			entry: entry(),
			site: site(),
			part: "quiz",
			children: ($$renderer) => {
				Section($$renderer, {
					id: "quiz",
					title: messages(site().locale)["section.quiz"](),
					children: ($$renderer) => {
						Quiz($$renderer, {
							quiz: entry().quiz,
							answers: data.answers.value,
							locale: site().locale
						});
					},
					$$slots: { default: true }
				});
			},
			$$slots: { default: true }
		});
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map