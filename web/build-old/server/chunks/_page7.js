import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "./server2.js";
/* empty css        */
import { t as Cards } from "./Cards.js";
import { t as EntryHead } from "./EntryHead.js";
import { t as Fact } from "./Fact.js";
import { t as Moment } from "./Moment.js";
import { t as Notices } from "./Notices.js";
import { t as Rest } from "./Rest.js";
import { n as safeUrl, t as isExternal } from "./safe-url.js";
import { t as Said } from "./Said2.js";
import { t as SaidSection } from "./SaidSection.js";
import { t as Section } from "./Section.js";
import { t as TermsFact } from "./TermsFact.js";
import { t as tongue } from "./tongue.js";
import { a as length, r as groupSize, t as clock } from "./words.js";
import { n as clockFigure, r as sheetFigure } from "./Card.js";
import { a as languageName, i as fileSize, o as list, r as duration } from "./format.js";
import { t as messages } from "./messages.js";
import { g as partPath } from "./routes.js";
// src/routes/[locale=locale]/resource/[slug]/steps.ts
function timed(steps) {
	let at = 0;
	return steps.map((step) => ({
		...step,
		from: at,
		to: at += step.minutes ?? 0
	}));
}
// src/routes/[locale=locale]/resource/[slug]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale), pages = derived(() => $$d().pages);
		const t = derived(() => messages(locale()));
		const steps = derived(() => timed(entry().steps));
		/** Steps with minutes are a method; a checklist has steps without. */
		const isMethod = derived(() => steps().some(({ minutes }) => minutes));
		const figure = derived(() => isMethod() ? clockFigure(steps().map(({ minutes }) => minutes ?? 10), {
			size: 280,
			numbers: true
		}) : {
			...sheetFigure(),
			width: 200,
			height: 200
		});
		const group = derived(() => groupSize(locale(), entry().groupMin, entry().groupMax));
		const external = derived(() => safeUrl(entry().externalUrl));
		const languages = derived(() => entry().inLanguage.map((code) => languageName(locale(), code)));
		EntryHead($$renderer, {
			entry: entry(),
			locale: locale(),
			lead: entry().description,
			badge: isMethod() ? t()["type.method"]() : entry().resourceType?.label,
			figure: figure(),
			children: ($$renderer) => {
				if (external()) $$renderer.push(`<!--[0--><p class="go"><a${attr("href", external())} rel="external">${escape_html(t()["resource.open"]())}</a> <small dir="ltr">${escape_html(new URL(external()).hostname.replace(/^www\./, ""))}</small></p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (steps().length > 0) $$renderer.push(`<!--[0--><p class="go"><a${attr("href", partPath(locale(), entry().url, "facilitate"))}>${escape_html(t()["stage.title"]())}</a></p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> <div class="wrap">`);
		Notices($$renderer, {
			entry: entry(),
			locale: locale(),
			helpUrl: pages()["take-part"]?.url
		});
		$$renderer.push(`<!----> `);
		Section($$renderer, {
			id: "facts",
			title: t()["section.facts"](),
			wide: true,
			children: ($$renderer) => {
				$$renderer.push(`<dl class="facts cols">`);
				if (isMethod() && entry().resourceType) {
					$$renderer.push("<!--[0-->");
					TermsFact($$renderer, {
						label: t()["fact.resource-type"](),
						terms: [entry().resourceType],
						locale: locale()
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry().duration) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.duration"](),
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(length(locale(), entry().duration))}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (group()) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.group"](),
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(group())}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (languages().length > 0) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.in-language"](),
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(list(locale(), languages()))}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				TermsFact($$renderer, {
					label: t()["fact.audience"](),
					terms: entry().audience,
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["fact.phases"](),
					terms: entry().networkPhases,
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["fact.methods"](),
					terms: entry().methods,
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["fact.competences"](),
					terms: entry().competences,
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				if (entry().creators.length > 0) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.creators"](),
						children: ($$renderer) => {
							$$renderer.push(`<!--[-->`);
							const each_array = ensure_array_like(entry().creators);
							for (let i = 0, $$length = each_array.length; i < $$length; i++) {
								let { key, name, id } = each_array[i];
								const url = safeUrl(id);
								$$renderer.push(`<!---->${escape_html(i > 0 ? t()["list.comma"]() : "")}`);
								if (url && isExternal(url)) $$renderer.push(`<!--[0--><a${attr("href", url)} rel="external"><bdi>${escape_html(name)}</bdi></a>`);
								else $$renderer.push(`<!--[-1--><bdi>${escape_html(name)}</bdi>`);
								$$renderer.push(`<!--]-->`);
							}
							$$renderer.push(`<!--]-->`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				TermsFact($$renderer, {
					label: t()["facet.country"](),
					terms: [entry().country],
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				if (entry().publisher) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.publisher"](),
						children: ($$renderer) => {
							$$renderer.push(`<bdi>${escape_html(entry().publisher)}</bdi>`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry().datePublished) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.appeared"](),
						children: ($$renderer) => {
							Moment($$renderer, {
								date: entry().datePublished,
								locale: locale()
							});
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry().accessibilityFeatures.length > 0) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.accessibility"](),
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(list(locale(), entry().accessibilityFeatures))}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></dl>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		SaidSection($$renderer, {
			id: "material",
			title: t()["section.materials"](),
			text: entry().materials,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		if (steps().length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "steps",
				title: isMethod() ? t()["section.steps"]() : t()["section.points"](),
				children: ($$renderer) => {
					$$renderer.push(`<ol class="nums steps"><!--[-->`);
					const each_array_1 = ensure_array_like(steps());
					for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
						let { key, title, minutes, instruction, from, to } = each_array_1[$$index_1];
						$$renderer.push(`<li><div class="stack">`);
						if (title) {
							$$renderer.push("<!--[0-->");
							const said = tongue(title.lang, locale());
							$$renderer.push(`<h3${attr("lang", said.lang)}${attr("dir", said.dir)}>${escape_html(title.text)}</h3>`);
						} else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]-->`);
						if (minutes) $$renderer.push(`<!--[0--><p class="soft"><b>${escape_html(duration(locale(), minutes))}</b> ${escape_html(t()["steps.clock"]({
							from: clock(from),
							to: clock(to)
						}))}</p>`);
						else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]-->`);
						Said($$renderer, {
							text: instruction,
							locale: locale()
						});
						$$renderer.push(`<!----></div></li>`);
					}
					$$renderer.push(`<!--]--></ol>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		SaidSection($$renderer, {
			id: "tips",
			title: t()["section.tips"](),
			text: entry().tips,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		if (entry().files.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "files",
				title: t()["section.files"](),
				children: ($$renderer) => {
					$$renderer.push(`<ul class="pairs"><!--[-->`);
					const each_array_2 = ensure_array_like(entry().files);
					for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
						let { name, url, mime, bytes, language, sha256 } = each_array_2[$$index_2];
						const address = safeUrl(url);
						$$renderer.push(`<li class="line row">`);
						if (address) $$renderer.push(`<!--[0--><a${attr("href", address)} download=""><bdi>${escape_html(name)}</bdi></a>`);
						else $$renderer.push(`<!--[-1--><bdi>${escape_html(name)}</bdi>`);
						$$renderer.push(`<!--]--> <small>${escape_html([
							mime.split("/").pop()?.toUpperCase(),
							fileSize(locale(), bytes),
							language && languageName(locale(), language)
						].filter(Boolean).join(t()["list.comma"]()))}</small>`);
						if (sha256) $$renderer.push(`<!--[0--><details><summary><small>${escape_html(t()["resource.checksum"]())}</small></summary><code dir="ltr">${escape_html(sha256)}</code></details>`);
						else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]--></li>`);
					}
					$$renderer.push(`<!--]--></ul>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (entry().isBasedOn.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "base",
				title: t()["section.based-on"](),
				wide: true,
				children: ($$renderer) => {
					Cards($$renderer, {
						teasers: entry().isBasedOn,
						locale: locale(),
						badge: true,
						brief: true
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Rest($$renderer, {
			entry: entry(),
			media: entry().media,
			locale: locale()
		});
		$$renderer.push(`<!----></div>`);
	});
}
export { _page as t };

//# sourceMappingURL=_page7.js.map