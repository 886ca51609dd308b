import { f as escape_html, l as attr, t as attr_class, u as clsx } from "./server2.js";
// src/lib/components/Section.svelte
function Section($$renderer, $$props) {
	/** A part of a page: its heading stands in the margin, its text beside it. No landmark: a page has a dozen, and headings lead through them. */
	const { id, title, wide = false, children } = $$props;
	$$renderer.push(`<section${attr_class(clsx(wide ? "sec wide" : "sec"))}><h2${attr("id", id)}>${escape_html(title)}</h2><div class="flow">`);
	children($$renderer);
	$$renderer.push(`<!----></div></section>`);
}
export { Section as t };

//# sourceMappingURL=Section.js.map