import { n as derived } from "../../../../../../chunks/server2.js";
import { t as Stage } from "../../../../../../chunks/Stage.js";
import { t as messages } from "../../../../../../chunks/messages.js";
import { u as listPath } from "../../../../../../chunks/routes.js";
// src/routes/[locale=locale]/module/[slug]/facilitate/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale);
		const list = derived(() => ({
			label: messages(locale())["types.module"](),
			url: listPath(locale(), "module")
		}));
		/** What a group does; what everybody reads alone stands in the module itself. */
		const steps = derived(() => entry().sections.flatMap(({ key, title, activity }) => activity ? [{
			key,
			blocks: activity,
			...title && { title }
		}] : []));
		Stage($$renderer, {
			entry: entry(),
			steps: steps(),
			start: null,
			locale: locale(),
			list: list()
		});
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map