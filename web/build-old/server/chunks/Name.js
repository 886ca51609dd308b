import { f as escape_html, l as attr, n as derived } from "./server2.js";
import { n as safeUrl } from "./safe-url.js";
import { t as softHyphened } from "./soft-hyphens.js";
// src/lib/components/Name.svelte
function Name($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The name of an organisation, kept apart from the text around it; a link to its page, else to its own website. */
		/** `locale`: of the page, where the name may stand in a narrow column. */
		const { organisation, locale } = $$props;
		const name = derived(() => locale ? softHyphened(organisation.name, locale) : organisation.name);
		const website = derived(() => safeUrl(organisation.website));
		if (organisation.url) $$renderer.push(`<!--[0--><a${attr("href", organisation.url)}><bdi>${escape_html(name())}</bdi></a>`);
		else if (website()) $$renderer.push(`<!--[1--><a${attr("href", website())} rel="external"><bdi>${escape_html(name())}</bdi></a>`);
		else $$renderer.push(`<!--[-1--><bdi>${escape_html(name())}</bdi>`);
		$$renderer.push(`<!--]-->`);
	});
}
export { Name as t };

//# sourceMappingURL=Name.js.map