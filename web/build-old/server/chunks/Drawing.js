import { f as escape_html, i as ensure_array_like, l as attr, t as attr_class, u as clsx } from "./server2.js";
// src/lib/components/Drawing.svelte
function Drawing($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A figure as SVG. It is hidden from screen readers: its words stand beside it. */
		const { drawing, look = "af" } = $$props;
		$$renderer.push(`<svg${attr_class(clsx(look))}${attr("viewBox", drawing.box)}${attr("width", drawing.width)}${attr("height", drawing.height)} aria-hidden="true"><!--[-->`);
		const each_array = ensure_array_like(drawing.shapes);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { look, d } = each_array[$$index];
			$$renderer.push(`<path${attr_class(clsx(look))}${attr("d", d)}></path>`);
		}
		$$renderer.push(`<!--]--><!--[-->`);
		const each_array_1 = ensure_array_like(drawing.labels);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let { look, x, y, text } = each_array_1[$$index_1];
			$$renderer.push(`<text${attr_class(clsx(look))}${attr("x", x)}${attr("y", y)}>${escape_html(text)}</text>`);
		}
		$$renderer.push(`<!--]--></svg>`);
	});
}
export { Drawing as t };

//# sourceMappingURL=Drawing.js.map