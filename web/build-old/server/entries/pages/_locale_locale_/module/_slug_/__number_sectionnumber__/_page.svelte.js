import { n as derived } from "../../../../../../chunks/server2.js";
import { t as ModuleFrame } from "../../../../../../chunks/ModuleFrame.js";
import { n as ModuleRest, r as ModuleIntro, t as ModuleSection } from "../../../../../../chunks/ModuleSection.js";
// src/routes/[locale=locale]/module/[slug]/[[number=sectionnumber]]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const site = derived(() => data.site.value);
		const section = derived(() => entry().sections[data.number - 1]);
		const isFirst = derived(() => data.number === 1);
		ModuleFrame($$renderer, {
			entry: entry(),
			site: site(),
			part: isFirst() ? void 0 : data.number,
			children: ($$renderer) => {
				if (isFirst()) {
					$$renderer.push("<!--[0-->");
					ModuleIntro($$renderer, {
						entry: entry(),
						locale: site().locale
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> `);
				if (section()) {
					$$renderer.push("<!--[0-->");
					ModuleSection($$renderer, {
						section: section(),
						number: data.number,
						locale: site().locale
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> `);
				if (isFirst()) {
					$$renderer.push("<!--[0-->");
					ModuleRest($$renderer, {
						entry: entry(),
						locale: site().locale
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			},
			$$slots: { default: true }
		});
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map