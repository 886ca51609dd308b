import "./server2.js";
import { t as Said } from "./Said2.js";
import { t as Section } from "./Section.js";
// src/lib/components/SaidSection.svelte
function SaidSection($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A section that holds one text of an entry; nothing at all where the entry has none. */
		const { id, title, text, locale } = $$props;
		if (text?.text.trim()) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id,
				title,
				children: ($$renderer) => {
					Said($$renderer, {
						text,
						locale
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
export { SaidSection as t };

//# sourceMappingURL=SaidSection.js.map