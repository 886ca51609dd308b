import { f as escape_html, i as ensure_array_like, l as attr } from "./server2.js";
import { t as tongue } from "./tongue.js";
// src/lib/components/Texts.svelte
function Texts($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Short texts of an entry as a list. */
		const { texts, locale } = $$props;
		$$renderer.push(`<ul><!--[-->`);
		const each_array = ensure_array_like(texts);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { key, text } = each_array[$$index];
			const said = tongue(text.lang, locale);
			$$renderer.push(`<li${attr("lang", said.lang)}${attr("dir", said.dir)}>${escape_html(text.text)}</li>`);
		}
		$$renderer.push(`<!--]--></ul>`);
	});
}
export { Texts as t };

//# sourceMappingURL=Texts.js.map