import { f as escape_html, i as ensure_array_like, l as attr, r as element } from "./server2.js";
import { t as ownPicture } from "./images.js";
import { n as directionOf, r as isLocale } from "./locales.js";
import { n as safeUrl, t as isExternal } from "./safe-url.js";
import { t as Picture } from "./Picture.js";
// src/lib/components/Runs.svelte
function runs($$renderer, list) {
	$$renderer.push(`<!--[-->`);
	const each_array = ensure_array_like(list);
	for (let i = 0, $$length = each_array.length; i < $$length; i++) {
		let node = each_array[i];
		if (node.type === "link") {
			$$renderer.push("<!--[0-->");
			const url = safeUrl(node.url);
			if (url) {
				$$renderer.push(`<!--[0--><a${attr("href", url)}${attr("rel", isExternal(url) ? "external" : void 0)}>`);
				runs($$renderer, node.children);
				$$renderer.push(`<!----></a>`);
			} else {
				$$renderer.push("<!--[-1-->");
				runs($$renderer, node.children);
			}
			$$renderer.push(`<!--]-->`);
		} else if (node.code) $$renderer.push(`<!--[1--><code>${escape_html(node.text)}</code>`);
		else if (node.bold) {
			$$renderer.push(`<!--[2--><strong>`);
			runs($$renderer, [{
				...node,
				bold: false
			}]);
			$$renderer.push(`<!----></strong>`);
		} else if (node.italic) {
			$$renderer.push(`<!--[3--><em>`);
			runs($$renderer, [{
				...node,
				italic: false
			}]);
			$$renderer.push(`<!----></em>`);
		} else if (node.underline) {
			$$renderer.push(`<!--[4--><u>`);
			runs($$renderer, [{
				...node,
				underline: false
			}]);
			$$renderer.push(`<!----></u>`);
		} else if (node.strikethrough) {
			$$renderer.push(`<!--[5--><s>`);
			runs($$renderer, [{
				...node,
				strikethrough: false
			}]);
			$$renderer.push(`<!----></s>`);
		} else if (node.lang) $$renderer.push(`<!--[6--><bdi${attr("lang", node.lang)}${attr("dir", isLocale(node.lang) ? directionOf(node.lang) : void 0)}>${escape_html(node.text)}</bdi>`);
		else $$renderer.push(`<!--[-1-->${escape_html(node.text)}`);
		$$renderer.push(`<!--]-->`);
	}
	$$renderer.push(`<!--]-->`);
}
function Runs($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The text inside a block: marks, links and passages in another language. */
		const { nodes } = $$props;
		runs($$renderer, nodes ?? []);
	});
}
// src/lib/components/Blocks.svelte
function list($$renderer, block) {
	element($$renderer, block.format === "ordered" ? "ol" : "ul", void 0, () => {
		$$renderer.push(`<!--[-->`);
		const each_array = ensure_array_like(block.children);
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let item = each_array[i];
			if (item.type === "list-item") {
				$$renderer.push("<!--[0-->");
				const next = block.children[i + 1];
				$$renderer.push(`<li>`);
				Runs($$renderer, { nodes: item.children });
				$$renderer.push(`<!---->`);
				if (next?.type === "list") {
					$$renderer.push("<!--[0-->");
					list($$renderer, next);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></li>`);
			} else if (i === 0) {
				$$renderer.push(`<!--[1--><li>`);
				list($$renderer, item);
				$$renderer.push(`<!----></li>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
function Blocks($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Rich text of the CMS. Nothing in it reaches the page as markup: each node becomes an element of ours or plain text. */
		/** `level`: of the highest heading that may occur. */
		const { blocks, level = 3 } = $$props;
		const heading = (own) => `h${Number.isInteger(own) ? Math.min(Math.max(own, level), 6) : level}`;
		const plain = (block) => block.type === "list" || block.type === "image" ? "" : block.children.map((node) => node.type === "link" ? "" : node.text).join("");
		const isEmpty = (block) => block.type === "paragraph" && block.children.every((node) => node.type === "text" && node.text.trim() === "");
		$$renderer.push(`<!--[-->`);
		const each_array_1 = ensure_array_like(blocks);
		for (let i = 0, $$length = each_array_1.length; i < $$length; i++) {
			let block = each_array_1[i];
			if (block.type === "paragraph") {
				$$renderer.push("<!--[0-->");
				if (!isEmpty(block)) {
					$$renderer.push(`<!--[0--><p>`);
					Runs($$renderer, { nodes: block.children });
					$$renderer.push(`<!----></p>`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			} else if (block.type === "heading") {
				$$renderer.push("<!--[1-->");
				element($$renderer, heading(block.level), void 0, () => {
					Runs($$renderer, { nodes: block.children });
				});
			} else if (block.type === "list") {
				$$renderer.push("<!--[2-->");
				list($$renderer, block);
			} else if (block.type === "quote") {
				$$renderer.push(`<!--[3--><blockquote class="said"><p>`);
				Runs($$renderer, { nodes: block.children });
				$$renderer.push(`<!----></p></blockquote>`);
			} else if (block.type === "code") $$renderer.push(`<!--[4--><pre class="scroll"><code>${escape_html(plain(block))}</code></pre>`);
			else if (block.type === "image") {
				$$renderer.push("<!--[5-->");
				const { url, alternativeText, width, height } = block.image;
				if (ownPicture(url) && width && height) {
					$$renderer.push(`<!--[0--><figure class="pic">`);
					Picture($$renderer, {
						url,
						alt: alternativeText ?? "",
						width,
						height
					});
					$$renderer.push(`<!---->`);
					if (block.image.caption) $$renderer.push(`<!--[0--><figcaption class="soft">${escape_html(block.image.caption)}</figcaption>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--></figure>`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { Runs as n, Blocks as t };

//# sourceMappingURL=Blocks.js.map