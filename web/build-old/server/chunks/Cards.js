import { i as ensure_array_like, t as attr_class, u as clsx } from "./server2.js";
import { t as Card } from "./Card.js";
// src/lib/components/Cards.svelte
function Cards($$renderer, $$props) {
	/** Works in a list, without a search around them. */
	const { teasers, locale, badge = false, brief = false, two = false } = $$props;
	$$renderer.push(`<ul${attr_class(clsx(two ? "hits two cols" : "hits"))}><!--[-->`);
	const each_array = ensure_array_like(teasers);
	for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
		let teaser = each_array[$$index];
		Card($$renderer, {
			teaser,
			locale,
			badge,
			brief
		});
	}
	$$renderer.push(`<!--]--></ul>`);
}
export { Cards as t };

//# sourceMappingURL=Cards.js.map