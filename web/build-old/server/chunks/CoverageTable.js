import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "./server2.js";
import { a as locales } from "./locales.js";
import { a as languageName, c as number } from "./format.js";
import { t as messages } from "./messages.js";
// src/lib/figures/coverage.ts
/** One bar a language, in the order of `locales`. The largest sum of a language counts as all works. */
function coverageBars(counts, locales) {
	const sums = locales.map((locale) => {
		const own = counts.filter((count) => count.locale === locale);
		const sum = (name) => own.reduce((total, count) => total + count[name], 0);
		return {
			locale,
			original: sum("original"),
			checked: sum("checked"),
			machine: sum("machine")
		};
	});
	const all = Math.max(...sums.map(({ original, checked, machine }) => original + checked + machine), 1);
	const stretch = (from, count) => ({
		count,
		path: count > 0 ? `M${from} 0h${count}v1h-${count}z` : void 0
	});
	return sums.map(({ locale, original, checked, machine }) => ({
		locale,
		box: `0 0 ${all} 1`,
		all: `M0 0h${all}v1h-${all}z`,
		original: stretch(0, original),
		checked: stretch(original, checked),
		machine: stretch(original + checked, machine),
		missing: all - original - checked - machine
	}));
}
// src/lib/components/CoverageTable.svelte
function CoverageTable($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** How much of the site is in which language, and how much of it a person has read. */
		const { coverage, locale } = $$props;
		const t = derived(() => messages(locale));
		const rows = derived(() => coverageBars(coverage, locales));
		$$renderer.push(`<div class="scroll" role="region"${attr("aria-label", t()["coverage.title"]())} tabindex="0"><table class="cover"><caption><small>${escape_html(t()["coverage.legend"]())}</small></caption><thead><tr><th scope="col">${escape_html(t()["coverage.language"]())}</th><th scope="col">${escape_html(t()["coverage.original"]())}</th><th scope="col">${escape_html(t()["coverage.checked"]())}</th><th scope="col">${escape_html(t()["coverage.machine"]())}</th><th scope="col">${escape_html(t()["coverage.missing"]())}</th></tr></thead><tbody><!--[-->`);
		const each_array = ensure_array_like(rows());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let row = each_array[$$index];
			$$renderer.push(`<tr><th scope="row">${escape_html(languageName(locale, row.locale))}<svg class="bar"${attr("viewBox", row.box)} preserveAspectRatio="none" aria-hidden="true"><path${attr("d", row.all)}></path>`);
			if (row.machine.path) $$renderer.push(`<!--[0--><path class="m"${attr("d", row.machine.path)}></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (row.checked.path) $$renderer.push(`<!--[0--><path class="d"${attr("d", row.checked.path)}></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (row.original.path) $$renderer.push(`<!--[0--><path class="k"${attr("d", row.original.path)}></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></svg></th><td>${escape_html(number(locale, row.original.count))}</td><td>${escape_html(number(locale, row.checked.count))}</td><td>${escape_html(number(locale, row.machine.count))}</td><td>${escape_html(number(locale, row.missing))}</td></tr>`);
		}
		$$renderer.push(`<!--]--></tbody></table></div>`);
	});
}
export { CoverageTable as t };

//# sourceMappingURL=CoverageTable.js.map