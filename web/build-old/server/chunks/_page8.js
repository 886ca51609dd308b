import { f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify, t as attr_class, u as clsx } from "./server2.js";
import { t as Drawing } from "./Drawing.js";
import { t as EntryHead } from "./EntryHead.js";
import { t as Inline } from "./Inline.js";
import { t as Notices } from "./Notices.js";
import { t as Rest } from "./Rest.js";
import { t as Said } from "./Said2.js";
import { a as radarFigure } from "./Card.js";
import { c as number } from "./format.js";
import { t as messages } from "./messages.js";
import { u as listPath } from "./routes.js";
import { t as outcomeOf } from "./assessment.js";
// src/routes/[locale=locale]/self-assessment/[slug]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale), pages = derived(() => $$d().pages);
		const t = derived(() => messages(locale()));
		const answers = derived(() => data.answers.value);
		const outcome = derived(() => answers() && outcomeOf(entry(), answers()));
		const max = derived(() => entry().scale.length);
		const mean = (value) => number(locale(), value, { maximumFractionDigits: 1 });
		/** The answers once more, for the file. */
		const fileUrl = derived(() => `${entry().url}/result.csv?${new URLSearchParams(Object.entries(answers() ?? {}).flatMap(([key, values]) => values.map((value) => [`i.${key}`, value])))}`);
		const steps = derived(() => entry().scale.map((label, i) => ({
			label,
			value: String(i + 1)
		})));
		EntryHead($$renderer, {
			entry: entry(),
			locale: locale(),
			lead: entry().intro
		});
		$$renderer.push(`<!----> <div class="wrap">`);
		Notices($$renderer, {
			entry: entry(),
			locale: locale(),
			helpUrl: pages()["take-part"]?.url
		});
		$$renderer.push(`<!----> `);
		if (outcome()) {
			$$renderer.push(`<!--[0--><section class="sec wide" id="result" aria-labelledby="res"><h2 id="res">${escape_html(t()["assess.result"]())}</h2><div class="flow" role="status">`);
			if (outcome().mean === void 0) $$renderer.push(`<!--[0--><p class="error">${escape_html(t()["assess.none"]())}</p>`);
			else {
				$$renderer.push("<!--[-1-->");
				if (outcome().level) {
					$$renderer.push("<!--[0-->");
					if (outcome().level.title) {
						$$renderer.push(`<!--[0--><p class="lead"><b>`);
						Inline($$renderer, {
							text: outcome().level.title,
							locale: locale()
						});
						$$renderer.push(`<!----></b></p>`);
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]-->`);
					Said($$renderer, {
						text: outcome().level.text,
						locale: locale()
					});
					$$renderer.push(`<!---->`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> `);
				if (outcome().answered < outcome().items) $$renderer.push(`<!--[0--><p class="note thin">${escape_html(t()["assess.partly"]({
					answered: outcome().answered,
					total: outcome().items
				}))}</p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <div class="pair">`);
				Drawing($$renderer, {
					drawing: radarFigure(outcome().scores.map((score) => score.mean), max()),
					look: "af radar"
				});
				$$renderer.push(`<!----> <table><caption class="vh">${escape_html(t()["assess.table"]())}</caption><thead><tr><th scope="col">${escape_html(t()["assess.dimension"]())}</th><th scope="col">${escape_html(t()["assess.mean"]({ max: max() }))}</th></tr></thead><tbody><!--[-->`);
				const each_array = ensure_array_like(outcome().scores);
				for (let i = 0, $$length = each_array.length; i < $$length; i++) {
					let score = each_array[i];
					$$renderer.push(`<tr><th scope="row">${escape_html(i + 1)}. ${escape_html(score.dimension.label)}</th><td>${escape_html(score.mean === void 0 ? t()["assess.open"]() : mean(score.mean))}</td></tr>`);
				}
				$$renderer.push(`<!--]--></tbody></table></div> `);
				if (entry().levels.length > 1) {
					$$renderer.push(`<!--[0--><h3>${escape_html(t()["assess.levels"]())}</h3><ol><!--[-->`);
					const each_array_1 = ensure_array_like(entry().levels);
					for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
						let level = each_array_1[$$index_1];
						$$renderer.push(`<li>`);
						if (level.title) {
							$$renderer.push("<!--[0-->");
							Inline($$renderer, {
								text: level.title,
								locale: locale()
							});
						} else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]-->`);
						if (level.key === outcome().level?.key) $$renderer.push(`<!--[0--><b>(${escape_html(t()["assess.here"]())})</b>`);
						else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]--></li>`);
					}
					$$renderer.push(`<!--]--></ol>`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> `);
				if (outcome().weakest.length > 0) {
					$$renderer.push(`<!--[0--><h3>${escape_html(t()["assess.next"]())}</h3><ul><!--[-->`);
					const each_array_2 = ensure_array_like(outcome().weakest);
					for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
						let { id, label } = each_array_2[$$index_2];
						$$renderer.push(`<li><b>${escape_html(label)}</b> <small>${escape_html(t()["assess.look"]())} <a${attr("href", listPath(locale(), "resource", { q: label }))}>${escape_html(label)}</a></small></li>`);
					}
					$$renderer.push(`<!--]--></ul>`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <p><a${attr("href", fileUrl())} download="">${escape_html(t()["assess.file"]())}</a> <small>${escape_html(t()["assess.print"]())}</small></p><p class="soft">${escape_html(t()["assess.private"]())}</p>`);
			}
			$$renderer.push(`<!--]--></div></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <section${attr_class(clsx(outcome() ? "sec asked" : "sec"))} id="form" aria-labelledby="ask"><h2 id="ask">${escape_html(t()["assess.title"]())}</h2><div class="flow"><p>${escape_html(t()["assess.how"]())}</p> <form action="#result"><!--[-->`);
		const each_array_3 = ensure_array_like(entry().dimensions);
		for (let d = 0, $$length = each_array_3.length; d < $$length; d++) {
			let dimension = each_array_3[d];
			$$renderer.push(`<h3>${escape_html(d + 1)}. ${escape_html(dimension.label)}</h3> <!--[-->`);
			const each_array_4 = ensure_array_like(entry().items.filter((item) => item.dimension === dimension.id));
			for (let $$index_4 = 0, $$length = each_array_4.length; $$index_4 < $$length; $$index_4++) {
				let item = each_array_4[$$index_4];
				$$renderer.push(`<fieldset><legend>`);
				Inline($$renderer, {
					text: item.text,
					locale: locale()
				});
				$$renderer.push(`<!----></legend><div class="scale"><!--[-->`);
				const each_array_5 = ensure_array_like(steps());
				for (let $$index_3 = 0, $$length = each_array_5.length; $$index_3 < $$length; $$index_3++) {
					let { label, value } = each_array_5[$$index_3];
					$$renderer.push(`<label><input type="radio"${attr("name", `i.${stringify(item.key)}`)}${attr("value", value)}${attr("checked", answers()?.[item.key]?.[0] === value, true)}/><span>`);
					Inline($$renderer, {
						text: label,
						locale: locale()
					});
					$$renderer.push(`<!----></span></label>`);
				}
				$$renderer.push(`<!--]--></div></fieldset>`);
			}
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]--><button>${escape_html(t()["assess.submit"]())}</button></form></div></section> `);
		Rest($$renderer, {
			entry: entry(),
			locale: locale()
		});
		$$renderer.push(`<!----></div>`);
	});
}
export { _page as t };

//# sourceMappingURL=_page8.js.map