import { i as ensure_array_like, l as attr, n as derived, s as stringify } from "./server2.js";
import { a as srcset, i as sizedPath, t as ownPicture } from "./images.js";
// src/lib/components/Picture.svelte
function Picture($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A picture in the format and size that suits the browser. It keeps its place while it loads. */
		/** `sizes`: how wide it is shown, as CSS says it. `isFirst`: it is seen without scrolling. */
		const { url, alt, lang, width, height, sizes = "(min-width: 52em) 42rem, 100vw", isFirst = false } = $$props;
		const own = derived(() => ownPicture(url));
		if (own()) {
			$$renderer.push(`<!--[0--><picture><!--[-->`);
			const each_array = ensure_array_like(["avif", "webp"]);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let format = each_array[$$index];
				$$renderer.push(`<source${attr("type", `image/${stringify(format)}`)}${attr("srcset", srcset(own(), width, format))}${attr("sizes", sizes)}/>`);
			}
			$$renderer.push(`<!--]--><img${attr("src", sizedPath(own(), 960, "jpg"))}${attr("srcset", srcset(own(), width, "jpg"))}${attr("sizes", sizes)}${attr("alt", alt)}${attr("lang", lang)}${attr("width", width)}${attr("height", height)}${attr("loading", isFirst ? void 0 : "lazy")} decoding="async"/></picture>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
export { Picture as t };

//# sourceMappingURL=Picture.js.map