import { n as derived } from "./server2.js";
import { t as _page } from "./_page.js";
import { t as _page$1 } from "./_page2.js";
import { t as _page$2 } from "./_page3.js";
import { t as _page$3 } from "./_page4.js";
import { t as _page$4 } from "./_page5.js";
import { t as _page$5 } from "./_page6.js";
import { t as _page$6 } from "./_page7.js";
import { t as _page$7 } from "./_page8.js";
// src/routes/[locale=locale]/preview/DraftPage.svelte
function DraftPage($$renderer, $$props) {
	/** A draft as the page of its type will show it. */
	const pages = {
		case: _page$1,
		network: _page$4,
		"action-plan": _page,
		resource: _page$6,
		module: _page$3,
		"learning-path": _page$2,
		"self-assessment": _page$7,
		page: _page$5
	};
	/** `data`: of a page that loads a draft; what it holds fits its type. */
	const { type, data, form } = $$props;
	const Page = derived(() => pages[type]);
	if (Page()) {
		$$renderer.push("<!--[-->");
		Page()($$renderer, {
			data,
			form
		});
		$$renderer.push("<!--]-->");
	} else {
		$$renderer.push("<!--[!-->");
		$$renderer.push("<!--]-->");
	}
}
export { DraftPage as t };

//# sourceMappingURL=DraftPage.js.map