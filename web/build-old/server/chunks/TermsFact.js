import "./server2.js";
import { t as Fact } from "./Fact.js";
import { t as Terms } from "./Terms2.js";
// src/lib/components/TermsFact.svelte
function TermsFact($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A fact whose values are concepts; nothing where there are none. */
		const { label, terms, locale } = $$props;
		if (terms.some(Boolean)) {
			$$renderer.push("<!--[0-->");
			Fact($$renderer, {
				label,
				children: ($$renderer) => {
					Terms($$renderer, {
						terms,
						locale
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
export { TermsFact as t };

//# sourceMappingURL=TermsFact.js.map