import { f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify } from "./server2.js";
import { n as Runs, t as Blocks } from "./Blocks.js";
import { t as tongue } from "./tongue.js";
// src/lib/components/chapters.ts
function chapters(blocks) {
	const found = [];
	let current;
	for (const block of blocks) if (block.type === "heading" && block.level <= 2) found.push(current = {
		heading: block.children,
		blocks: []
	});
	else if (current) current.blocks.push(block);
	else found.push(current = {
		heading: void 0,
		blocks: [block]
	});
	return found;
}
// src/lib/components/Chapters.svelte
function Chapters($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A long text of an entry, one section a chapter. */
		/** `id`: prefix of the sections' ids. `title`: heading of what stands before the first heading of the text. */
		const { id, text, locale, title } = $$props;
		const parts = derived(() => chapters(text?.blocks ?? []));
		const said = derived(() => tongue(text?.lang, locale));
		function flow($$renderer, part) {
			$$renderer.push(`<div class="flow"${attr("lang", said().lang)}${attr("dir", said().dir)}>`);
			Blocks($$renderer, { blocks: part.blocks });
			$$renderer.push(`<!----></div>`);
		}
		$$renderer.push(`<!--[-->`);
		const each_array = ensure_array_like(parts());
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let part = each_array[i];
			if (part.heading) {
				$$renderer.push(`<!--[0--><section class="sec"><h2${attr("id", `${stringify(id)}${stringify(i)}`)}${attr("lang", said().lang)}${attr("dir", said().dir)}>`);
				Runs($$renderer, { nodes: part.heading });
				$$renderer.push(`<!----></h2>`);
				flow($$renderer, part);
				$$renderer.push(`<!----></section>`);
			} else if (title) {
				$$renderer.push(`<!--[1--><section class="sec"><h2${attr("id", `${stringify(id)}${stringify(i)}`)}>${escape_html(title)}</h2>`);
				flow($$renderer, part);
				$$renderer.push(`<!----></section>`);
			} else {
				$$renderer.push(`<!--[-1--><div class="sec open">`);
				flow($$renderer, part);
				$$renderer.push(`<!----></div>`);
			}
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { Chapters as t };

//# sourceMappingURL=Chapters.js.map