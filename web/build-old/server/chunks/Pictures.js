import { f as escape_html, i as ensure_array_like } from "./server2.js";
import { t as Inline } from "./Inline.js";
import { t as Licence } from "./Licence.js";
import { t as Picture } from "./Picture.js";
import { t as tongue } from "./tongue.js";
// src/lib/components/Pictures.svelte
function Pictures($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Pictures of an entry with what they show, who made them, and whether they may be used. */
		const { media, locale } = $$props;
		$$renderer.push(`<div class="cols pics"><!--[-->`);
		const each_array = ensure_array_like(media);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { url, alt, width, height, caption, credit, licence } = each_array[$$index];
			$$renderer.push(`<figure class="pic">`);
			Picture($$renderer, {
				url,
				alt: alt.text,
				lang: tongue(alt.lang, locale).lang,
				width,
				height,
				sizes: "(min-width: 52em) 22rem, 100vw"
			});
			$$renderer.push(`<!---->`);
			if (caption || credit || licence) {
				$$renderer.push(`<!--[0--><figcaption class="soft">`);
				if (caption) {
					$$renderer.push("<!--[0-->");
					Inline($$renderer, {
						text: caption,
						locale
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (credit || licence) {
					$$renderer.push(`<!--[0--><small>`);
					if (credit) $$renderer.push(`<!--[0--><bdi>${escape_html(credit)}</bdi>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]-->`);
					if (credit && licence) $$renderer.push(`<!--[0-->·`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]-->`);
					if (licence) {
						$$renderer.push("<!--[0-->");
						Licence($$renderer, {
							licence,
							locale
						});
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--></small>`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></figcaption>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></figure>`);
		}
		$$renderer.push(`<!--]--></div>`);
	});
}
export { Pictures as t };

//# sourceMappingURL=Pictures.js.map