import { f as escape_html, n as derived } from "../../../../../../chunks/server2.js";
import { t as messages } from "../../../../../../chunks/messages.js";
import { t as DraftPage } from "../../../../../../chunks/DraftPage.js";
// src/routes/[locale=locale]/preview/[type=worktype]/[documentId]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { $$slots, $$events, ...props } = $$props;
		const t = derived(() => messages(props.data.site.value.locale));
		$$renderer.push(`<div class="wrap"><p class="note">${escape_html(t()["preview.notice"]())}</p></div> `);
		DraftPage($$renderer, {
			type: props.params.type,
			data: props.data,
			form: props.form
		});
		$$renderer.push(`<!---->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map