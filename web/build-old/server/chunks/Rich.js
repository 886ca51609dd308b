import { f as escape_html, i as ensure_array_like, l as attr } from "./server2.js";
// src/lib/components/Rich.svelte
function Rich($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A message with links or strong words in it. A tag without an address is strong. */
		/** `links`: address of each tag, and the language of the page it leads to. */
		const { parts, links = {} } = $$props;
		$$renderer.push(`<!--[-->`);
		const each_array = ensure_array_like(parts);
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let part = each_array[i];
			if (typeof part === "string") $$renderer.push(`<!--[0-->${escape_html(part)}`);
			else {
				$$renderer.push("<!--[-1-->");
				const link = links[part.tag];
				if (link) $$renderer.push(`<!--[0--><a${attr("href", link.url)}${attr("hreflang", link.hreflang)}>${escape_html(part.text)}</a>`);
				else $$renderer.push(`<!--[-1--><strong>${escape_html(part.text)}</strong>`);
				$$renderer.push(`<!--]-->`);
			}
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { Rich as t };

//# sourceMappingURL=Rich.js.map