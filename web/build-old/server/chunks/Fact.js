import { f as escape_html, t as attr_class, u as clsx } from "./server2.js";
// src/lib/components/Fact.svelte
function Fact($$renderer, $$props) {
	/** One line of a list of facts. */
	/** `wide`: takes a line of its own. */
	const { label, wide = false, children } = $$props;
	$$renderer.push(`<div${attr_class(clsx(wide ? "wide" : void 0))}><dt>${escape_html(label)}</dt><dd>`);
	children($$renderer);
	$$renderer.push(`<!----></dd></div>`);
}
export { Fact as t };

//# sourceMappingURL=Fact.js.map