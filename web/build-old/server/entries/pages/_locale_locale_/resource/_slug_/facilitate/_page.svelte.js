import { n as derived } from "../../../../../../chunks/server2.js";
import { t as Stage } from "../../../../../../chunks/Stage.js";
import { t as messages } from "../../../../../../chunks/messages.js";
import { u as listPath } from "../../../../../../chunks/routes.js";
// src/routes/[locale=locale]/resource/[slug]/facilitate/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale);
		const list = derived(() => ({
			label: messages(locale())["nav.toolkit"](),
			url: listPath(locale(), "resource")
		}));
		const steps = derived(() => entry().steps.map(({ instruction, ...step }) => ({
			...step,
			...instruction && { text: instruction }
		})));
		Stage($$renderer, {
			entry: entry(),
			steps: steps(),
			start: data.start,
			locale: locale(),
			list: list()
		});
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map