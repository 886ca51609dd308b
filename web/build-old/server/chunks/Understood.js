import { t as isWorkType } from "./types.js";
import { T as writePath, b as searchPath, t as LISTING } from "./routes.js";
import { t as messages } from "./messages.js";
import { a as languageName, c as number } from "./format.js";
import { f as escape_html, i as ensure_array_like, l as attr, n as derived, t as attr_class, u as clsx } from "./server2.js";
import { t as tongue } from "./tongue.js";
import { t as Card } from "./Card.js";
import { t as Rich } from "./Rich.js";
// src/lib/components/Facets.svelte
var MOST_OPEN = 5;
function Facets($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Filters of a list: checkboxes that belong to the search form of the page. */
		/** `form`: id of the search form. `action`: its address. */
		const { facets, locale, form, action } = $$props;
		const t = derived(() => messages(locale));
		const chosen = derived(() => facets.reduce((sum, facet) => sum + facet.chosen, 0));
		const shown = derived(() => facets.filter((facet) => facet.values.length > 1 || facet.chosen > 0));
		const inUse = derived(() => shown().filter((facet) => facet.chosen > 0));
		/** Those in use, as far as they leave an overview; else the first, as an example of what they hold. */
		const open = derived(() => new Set((inUse().length > 0 ? inUse().slice(0, MOST_OPEN) : shown().slice(0, 1)).map(({ name }) => name)));
		if (shown().length > 0) {
			$$renderer.push(`<!--[0--><details class="filters"${attr("open", chosen() > 0, true)}><summary>${escape_html(t()["facets.title"]())} `);
			if (chosen() > 0) $$renderer.push(`<!--[0--><small>${escape_html(t()["facets.chosen"]({ count: chosen() }))}</small>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></summary> <div class="facets" role="group"${attr("aria-label", t()["facets.title"]())}><!--[-->`);
			const each_array = ensure_array_like(shown());
			for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
				let facet = each_array[$$index_1];
				$$renderer.push(`<details class="facet"${attr("open", open().has(facet.name), true)}><summary>${escape_html(t()[`facet.${facet.name}`]())} `);
				if (facet.chosen > 0) $$renderer.push(`<!--[0--><small>${escape_html(t()["facets.chosen"]({ count: facet.chosen }))}</small>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></summary><ul><!--[-->`);
				const each_array_1 = ensure_array_like(facet.values);
				for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
					let { value, label, lang, count, chosen, depth } = each_array_1[$$index];
					const said = tongue(lang, locale);
					$$renderer.push(`<li${attr_class(clsx(depth > 0 ? "sub" : void 0))}><label><input${attr("form", form)} type="checkbox"${attr("name", facet.name)}${attr("value", value)}${attr("checked", chosen, true)}/><span${attr("lang", said.lang)}${attr("dir", said.dir)}>${escape_html(isWorkType(value) ? t()[`types.${value}`]() : label)}</span> <small class="count">${escape_html(number(locale, count))} <span class="vh">${escape_html(t()["facets.results"]({ count }))}</span></small></label></li>`);
				}
				$$renderer.push(`<!--]--></ul></details>`);
			}
			$$renderer.push(`<!--]--><button${attr("form", form)}${attr("formaction", `${action}#${LISTING}`)}>${escape_html(t()["facets.apply"]())}</button></div></details>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/lib/components/Pages.svelte
function Pages($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Numbers and words that lead through the pages of a result. */
		const { results, locale } = $$props;
		const t = derived(() => messages(locale));
		if (results.pages.length > 1) {
			$$renderer.push(`<!--[0--><nav class="pages"${attr("aria-label", t()["pages.label"]())}><ul class="row">`);
			if (results.previousUrl) $$renderer.push(`<!--[0--><li><a${attr("href", results.previousUrl)} rel="prev">${escape_html(t()["pages.previous"]())}</a></li>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--><!--[-->`);
			const each_array = ensure_array_like(results.pages);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let { page, url, current } = each_array[$$index];
				$$renderer.push(`<li><a${attr("href", url)}${attr("aria-current", current ? "page" : void 0)}><span class="vh">${escape_html(t()["pages.page"]())}</span>${escape_html(number(locale, page))}</a></li>`);
			}
			$$renderer.push(`<!--]-->`);
			if (results.nextUrl) $$renderer.push(`<!--[0--><li><a${attr("href", results.nextUrl)} rel="next">${escape_html(t()["pages.next"]())}</a></li>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></ul></nav>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/lib/components/teaser-of.ts
/** @param labels of the concepts that occur in hits, by their notation */
function teaserOf(hit, labels) {
	const country = hit.card.country && labels[hit.card.country];
	const resourceType = hit.card.resourceType && labels[hit.card.resourceType];
	return {
		...hit,
		...country && { country },
		...resourceType && { resourceType }
	};
}
// src/lib/components/Hits.svelte
function Hits($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** One page of what was found, in which order, in which languages, and how to take it along. */
		const { results, locale } = $$props;
		const t = derived(() => messages(locale));
		const answer = derived(() => results.answer), type = derived(() => results.type);
		const total = derived(() => answer().total);
		const own = derived(() => results.inOwnLanguage);
		const language = derived(() => languageName(locale, locale));
		const isUnread = derived(() => answer().hits.some((hit) => hit.source === locale && hit.origin === "machine"));
		/** The better spelling stands on top of the page already. */
		const whyOf = (hit) => results.corrected ? hit.why.filter(({ reason }) => reason !== "corrected") : hit.why;
		if (own() < total()) {
			$$renderer.push(`<!--[0--><p class="note"><strong>${escape_html(t()["results.own"]({
				count: own(),
				language: language()
			}))}</strong> ${escape_html(t()["results.other"]({ count: total() - own() }))} `);
			if (results.ownLanguageUrl) $$renderer.push(`<!--[0--><a${attr("href", results.ownLanguageUrl)}>${escape_html(t()["results.only"]({ language: language() }))}</a>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <nav class="row"${attr("aria-label", t()["sort.label"]())}><span>${escape_html(t()["sort.by"]())}</span><ul class="row"><!--[-->`);
		const each_array = ensure_array_like(results.sorts);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { sort, url, current } = each_array[$$index];
			$$renderer.push(`<li><a${attr("href", url)}${attr("aria-current", current ? "true" : void 0)}>${escape_html(t()[`sort.${sort}`]())}</a></li>`);
		}
		$$renderer.push(`<!--]--></ul></nav> <ol class="hits"${attr("start", (results.asked.page - 1) * results.asked.perPage + 1)}><!--[-->`);
		const each_array_1 = ensure_array_like(answer().hits);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let hit = each_array_1[$$index_1];
			Card($$renderer, {
				teaser: teaserOf(hit, results.labels),
				hit: {
					...hit,
					why: whyOf(hit)
				},
				labels: results.labels,
				locale,
				badge: !type()
			});
		}
		$$renderer.push(`<!--]--></ol> `);
		if (isUnread()) $$renderer.push(`<!--[0--><p class="soft">${escape_html(t()["results.machine"]())}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Pages($$renderer, {
			results,
			locale
		});
		$$renderer.push(`<!----> <ul class="row take"><li><a${attr("href", results.feedUrl)} type="application/atom+xml">${escape_html(t()["results.feed"]())}</a></li><li><a${attr("href", results.tableUrl)} type="text/csv">${escape_html(t()["results.table"]())}</a></li></ul>`);
	});
}
// src/lib/components/Nothing.svelte
function Nothing($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What helps when a search found nothing: fewer filters, another spelling, a topic, or telling us what is missing. */
		const { results, locale } = $$props;
		const t = derived(() => messages(locale));
		$$renderer.push(`<div class="flow empty">`);
		if (results.chips.length > 0) $$renderer.push(`<!--[0--><p>${escape_html(t()["zero.filters"]())} <a${attr("href", results.clearUrl)}>${escape_html(t()["chips.clear"]())}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (results.corrected) $$renderer.push(`<!--[0--><p>${escape_html(t()["search.corrected"]())} <a${attr("href", results.corrected.url)}>${escape_html(results.corrected.text)}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (results.asked.q) $$renderer.push(`<!--[0--><p>${escape_html(t()["zero.spelling"]())} ${escape_html(t()["zero.hint"]())}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (results.topics.length > 0) {
			$$renderer.push(`<!--[0--><p>${escape_html(t()["zero.topics"]())}</p><ul class="chips row"><!--[-->`);
			const each_array = ensure_array_like(results.topics);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let { term, url } = each_array[$$index];
				$$renderer.push(`<li><a${attr("href", url)}${attr("lang", term.lang)}>${escape_html(term.label)}</a></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <p>`);
		Rich($$renderer, {
			parts: t()["zero.suggest"](),
			links: { suggest: { url: writePath(locale, { kind: "practice" }) } }
		});
		$$renderer.push(`<!----></p> <p><a${attr("href", searchPath(locale))}>${escape_html(t()["zero.all"]())}</a></p></div>`);
	});
}
// src/lib/components/Results.svelte
function Results($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What a search or a list found: how much first, then what narrows it, then one page of it, and what helps when it is nothing. */
		/** `form`: id of the search form, which the filters belong to. */
		const { results, locale, form } = $$props;
		const t = derived(() => messages(locale));
		const total = derived(() => results.answer.total);
		$$renderer.push(`<section class="wrap results"${attr("aria-labelledby", LISTING)}><div data-live=""><h2${attr("id", LISTING)} tabindex="-1">${escape_html(results.answer.partial && total() > 0 ? t()["results.partial"]({ count: total() }) : t()["results.count"]({ count: total() }))}</h2> `);
		if (results.chips.length > 0) {
			$$renderer.push(`<!--[0--><ul class="chips row"><!--[-->`);
			const each_array = ensure_array_like(results.chips);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let { name, value, label, lang, url } = each_array[$$index];
				$$renderer.push(`<li><a${attr("href", url)}><span class="vh">${escape_html(t()["chips.remove"]())}</span><span${attr("lang", lang)}>${escape_html(isWorkType(value) ? t()[`types.${value}`]() : label)}</span> <span aria-hidden="true">×</span></a></li>`);
			}
			$$renderer.push(`<!--]-->`);
			if (results.chips.length > 1) $$renderer.push(`<!--[0--><li><a class="plain"${attr("href", results.clearUrl)}>${escape_html(t()["chips.clear"]())}</a></li>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div><a class="hop" href="#hits">${escape_html(t()["facets.skip"]())}</a><div class="side">`);
		Facets($$renderer, {
			facets: results.facets,
			locale,
			form,
			action: results.action
		});
		$$renderer.push(`<!----> <div id="hits" data-live="">`);
		if (total() > 0) {
			$$renderer.push("<!--[0-->");
			Hits($$renderer, {
				results,
				locale
			});
		} else {
			$$renderer.push("<!--[-1-->");
			Nothing($$renderer, {
				results,
				locale
			});
		}
		$$renderer.push(`<!--]--></div></div></section>`);
	});
}
// src/lib/components/Understood.svelte
function Understood($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** How the search read the words: better spelling, and meanings it recognised. */
		const { results, locale } = $$props;
		const t = derived(() => messages(locale));
		if (results.corrected) $$renderer.push(`<!--[0--><p>${escape_html(t()["search.corrected"]())} <a${attr("href", results.corrected.url)}>${escape_html(results.corrected.text)}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (results.understood.length > 0) {
			$$renderer.push(`<!--[0--><p class="row">${escape_html(t()["search.understood"]())} <!--[-->`);
			const each_array = ensure_array_like(results.understood);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let { words, concept, url } = each_array[$$index];
				$$renderer.push(`<span><b${attr("lang", concept.lang)}>${escape_html(concept.label)}</b> <a${attr("href", url)}>${escape_html(t()["search.literal"]({ words: t()["quote.marks"]({ text: words }) }))}</a></span>`);
			}
			$$renderer.push(`<!--]--></p>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (results.ignored.length > 0) {
			$$renderer.push(`<!--[0--><p class="row">${escape_html(t()["search.ignored"]())} <!--[-->`);
			const each_array_1 = ensure_array_like(results.ignored);
			for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
				let { concept, url } = each_array_1[$$index_1];
				$$renderer.push(`<span><b${attr("lang", concept.lang)}>${escape_html(concept.label)}</b> <a${attr("href", url)}>${escape_html(t()["search.restore"]())}</a></span>`);
			}
			$$renderer.push(`<!--]--></p>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
export { Results as n, Understood as t };

//# sourceMappingURL=Understood.js.map