import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "../../../../../chunks/server2.js";
/* empty css                         */
import { t as Cards } from "../../../../../chunks/Cards.js";
import { t as Crumbs } from "../../../../../chunks/Crumbs.js";
import { t as Fact } from "../../../../../chunks/Fact.js";
import { t as Links } from "../../../../../chunks/Links.js";
import { t as Said } from "../../../../../chunks/Said2.js";
import { t as schemeLabel } from "../../../../../chunks/scheme-label.js";
import { t as Section } from "../../../../../chunks/Section.js";
import { t as softHyphened } from "../../../../../chunks/soft-hyphens.js";
import { t as Terms } from "../../../../../chunks/Terms2.js";
import { t as tongue } from "../../../../../chunks/tongue.js";
import { i as joined } from "../../../../../chunks/words.js";
import { a as languageName, c as number } from "../../../../../chunks/format.js";
import { t as messages } from "../../../../../chunks/messages.js";
import { i as conceptsPath } from "../../../../../chunks/routes.js";
// src/routes/[locale=locale]/concept/[notation]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const concept = derived(() => data.concept.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale);
		const t = derived(() => messages(locale()));
		const said = derived(() => tongue(concept().lang, locale()));
		const scheme = derived(() => schemeLabel(locale(), concept().scheme));
		$$renderer.push(`<div class="head"><div class="wrap">`);
		Crumbs($$renderer, {
			steps: [{
				label: t()["concepts.title"](),
				url: conceptsPath(locale())
			}, {
				label: scheme(),
				url: `${conceptsPath(locale())}#${concept().scheme}`
			}],
			locale: locale()
		});
		$$renderer.push(`<!----> <p class="soft"><span class="badge">${escape_html(scheme())}</span></p> <h1${attr("lang", said().lang)}${attr("dir", said().dir)}>${escape_html(softHyphened(concept().label, concept().lang ?? locale()))}</h1> `);
		Said($$renderer, {
			text: concept().definition,
			locale: locale(),
			look: "lead"
		});
		$$renderer.push(`<!----></div></div> <div class="wrap">`);
		if (concept().experiences.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "told",
				title: concept().scheme === "obstacle" ? t()["section.overcame"]() : t()["section.used"](),
				children: ($$renderer) => {
					$$renderer.push(`<!--[-->`);
					const each_array = ensure_array_like(concept().experiences);
					for (let i = 0, $$length = each_array.length; i < $$length; i++) {
						let { teaser, text } = each_array[i];
						const own = tongue(teaser.source, locale());
						$$renderer.push(`<blockquote class="said">`);
						Said($$renderer, {
							text,
							locale: locale()
						});
						$$renderer.push(`<!----><footer class="soft"><a${attr("href", teaser.url)}${attr("lang", own.lang)}${attr("dir", own.dir)}>${escape_html(teaser.title)}</a>`);
						if (teaser.country) $$renderer.push(`<!--[0-->${escape_html(t()["list.comma"]())}${escape_html(teaser.country)}`);
						else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]--></footer></blockquote>`);
					}
					$$renderer.push(`<!--]-->`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Section($$renderer, {
			id: "tagged",
			title: t()["section.tagged"](),
			wide: true,
			children: ($$renderer) => {
				Cards($$renderer, {
					teasers: concept().teasers,
					locale: locale(),
					badge: true,
					brief: true
				});
				$$renderer.push(`<!---->`);
				if (concept().more.length > 0) {
					$$renderer.push("<!--[0-->");
					Links($$renderer, {
						teasers: concept().more,
						locale: locale()
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (concept().searchUrl) $$renderer.push(`<!--[0--><p><a${attr("href", concept().searchUrl)}>${escape_html(t()["concept.all"]({ count: concept().total }))}</a></p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		if (concept().broader.length > 0 || concept().narrower.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "near",
				title: t()["section.neighbours"](),
				wide: true,
				children: ($$renderer) => {
					$$renderer.push(`<dl class="facts cols">`);
					if (concept().broader.length > 0) {
						$$renderer.push("<!--[0-->");
						Fact($$renderer, {
							label: t()["concept.broader"](),
							children: ($$renderer) => {
								Terms($$renderer, {
									terms: concept().broader,
									locale: locale()
								});
							},
							$$slots: { default: true }
						});
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]-->`);
					if (concept().narrower.length > 0) {
						$$renderer.push("<!--[0-->");
						Fact($$renderer, {
							label: t()["concept.narrower"](),
							children: ($$renderer) => {
								$$renderer.push(`<!--[-->`);
								const each_array_1 = ensure_array_like(concept().narrower);
								for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
									let { term, count } = each_array_1[$$index_1];
									$$renderer.push(`<div>`);
									Terms($$renderer, {
										terms: [term],
										locale: locale()
									});
									$$renderer.push(`<!----> <small>${escape_html(number(locale(), count))}</small></div>`);
								}
								$$renderer.push(`<!--]-->`);
							},
							$$slots: { default: true }
						});
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--></dl>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Section($$renderer, {
			id: "words",
			title: t()["section.words"](),
			wide: true,
			children: ($$renderer) => {
				$$renderer.push(`<dl class="facts cols"><!--[-->`);
				const each_array_2 = ensure_array_like(concept().names);
				for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
					let { locale: lang, label, others } = each_array_2[$$index_2];
					const own = tongue(lang, locale());
					Fact($$renderer, {
						label: languageName(locale(), lang),
						children: ($$renderer) => {
							$$renderer.push(`<span${attr("lang", own.lang)}${attr("dir", own.dir)}>${escape_html(label)}</span>`);
							if (others.length > 0) $$renderer.push(`<!--[0--><small class="below"${attr("lang", own.lang)}${attr("dir", own.dir)}>${escape_html(joined(lang, others))}</small>`);
							else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]-->`);
						},
						$$slots: { default: true }
					});
				}
				$$renderer.push(`<!--]--></dl>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		Section($$renderer, {
			id: "facts",
			title: t()["section.facts"](),
			wide: true,
			children: ($$renderer) => {
				$$renderer.push(`<dl class="facts cols">`);
				Fact($$renderer, {
					label: t()["fact.vocabulary"](),
					children: ($$renderer) => {
						$$renderer.push(`<!---->${escape_html(scheme())}`);
					},
					$$slots: { default: true }
				});
				$$renderer.push(`<!---->`);
				Fact($$renderer, {
					label: t()["fact.permanent"](),
					wide: true,
					children: ($$renderer) => {
						$$renderer.push(`<a${attr("href", concept().permanentUrl)} dir="ltr">${escape_html(concept().permanentUrl)}</a>`);
					},
					$$slots: { default: true }
				});
				$$renderer.push(`<!----></dl>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map