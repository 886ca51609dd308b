import { a as head, f as escape_html, i as ensure_array_like, l as attr, n as derived, r as element, t as attr_class, u as clsx } from "../../chunks/server2.js";
import { n as page, t as errorWords } from "../../chunks/error-words.js";
import { t as messages } from "../../chunks/messages.js";
import { T as writePath, b as searchPath, c as homePath, f as openSearchPath, i as conceptsPath, w as sharePicturePath } from "../../chunks/routes.js";
import { i as schemaOrg, n as citationTags, r as organisationSchema, t as Licence } from "../../chunks/Licence.js";
import { t as Inline } from "../../chunks/Inline.js";
import { t as Name } from "../../chunks/Name.js";
import { t as Picture } from "../../chunks/Picture.js";
import { t as tongue } from "../../chunks/tongue.js";
import { a as locales, i as localeNames, n as directionOf } from "../../chunks/locales.js";
import { t as SearchForm } from "../../chunks/SearchForm.js";
import { i as tabs, r as tabUrl } from "../../chunks/tabs.js";
// src/lib/components/Footer.svelte
function Footer($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Foot of every page: taking part, using, duties, and who pays. */
		const { site } = $$props;
		const locale = derived(() => site.locale);
		const t = derived(() => messages(locale()));
		const columns = [
			{
				title: "take-part",
				names: [
					"take-part",
					"languages",
					"about"
				]
			},
			{
				title: "use",
				names: [
					"easy-read",
					"accessibility",
					"open-data"
				]
			},
			{
				title: "legal",
				names: ["imprint", "privacy"]
			}
		];
		const shown = derived(() => columns.map(({ title, names }) => ({
			title,
			links: names.flatMap((name) => {
				const url = site.pages[name]?.url;
				return url ? [{
					name,
					url
				}] : [];
			})
		})));
		const writing = derived(() => ({
			"take-part": [{
				name: "suggest",
				url: writePath(locale(), { kind: "practice" })
			}, {
				name: "write",
				url: writePath(locale())
			}],
			use: [],
			legal: [{
				name: "barrier",
				url: writePath(locale(), { kind: "barrier" })
			}]
		}));
		$$renderer.push(`<footer class="foot"><div class="wrap"><nav class="cols"${attr("aria-label", t()["footer.label"]())}><!--[-->`);
		const each_array = ensure_array_like(shown());
		for (let $$index_2 = 0, $$length = each_array.length; $$index_2 < $$length; $$index_2++) {
			let { title, links } = each_array[$$index_2];
			$$renderer.push(`<div><h2>${escape_html(t()[`footer.${title}`]())}</h2><ul><!--[-->`);
			const each_array_1 = ensure_array_like(links);
			for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
				let { name, url } = each_array_1[$$index];
				$$renderer.push(`<li><a${attr("href", url)}>${escape_html(t()[`page.${name}`]())}</a></li>`);
			}
			$$renderer.push(`<!--]--><!--[-->`);
			const each_array_2 = ensure_array_like(writing()[title]);
			for (let $$index_1 = 0, $$length = each_array_2.length; $$index_1 < $$length; $$index_1++) {
				let { name, url } = each_array_2[$$index_1];
				$$renderer.push(`<li><a${attr("href", url)}>${escape_html(t()[`page.${name}`]())}</a></li>`);
			}
			$$renderer.push(`<!--]-->`);
			if (title === "use") $$renderer.push(`<!--[0--><li><a${attr("href", conceptsPath(locale()))}>${escape_html(t()["concepts.title"]())}</a></li>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (title === "legal") {
				$$renderer.push(`<!--[0--><li>`);
				Licence($$renderer, {
					licence: "CC-BY-4.0",
					locale: locale(),
					isLong: true
				});
				$$renderer.push(`<!----></li>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></ul></div>`);
		}
		$$renderer.push(`<!--]--></nav> `);
		if (site.settings.contact) {
			$$renderer.push("<!--[0-->");
			const { function: role, organisation } = site.settings.contact;
			$$renderer.push(`<p class="fund">`);
			if (role) {
				$$renderer.push("<!--[0-->");
				Inline($$renderer, {
					text: role,
					locale: locale()
				});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (organisation) {
				$$renderer.push(`<!--[0-->${escape_html(role ? t()["list.comma"]() : "")}`);
				Name($$renderer, { organisation });
				$$renderer.push(`<!---->`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <!--[-->`);
		const each_array_3 = ensure_array_like(site.settings.funding);
		for (let i = 0, $$length = each_array_3.length; i < $$length; i++) {
			let { key, statement, programmePeriod, logo } = each_array_3[i];
			$$renderer.push(`<div class="fund row">`);
			if (logo) {
				$$renderer.push("<!--[0-->");
				Picture($$renderer, {
					url: logo.url,
					alt: logo.alt.text,
					lang: tongue(logo.alt.lang, locale()).lang,
					width: logo.width,
					height: logo.height,
					sizes: "10rem"
				});
			} else if (i === 0) $$renderer.push(`<!--[1--><img src="/eu.svg"${attr("alt", t()["footer.emblem"]())} width="81" height="54" loading="lazy"/>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--><p><small${attr("lang", tongue(statement.lang, locale()).lang)}${attr("dir", tongue(statement.lang, locale()).dir)}>${escape_html(statement.text)} `);
			if (programmePeriod) $$renderer.push(`<!--[0-->(${escape_html(programmePeriod)})`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></small></p></div>`);
		}
		$$renderer.push(`<!--]--></div></footer>`);
	});
}
// src/styles/arabic.css?url
var arabic_default = "/_app/immutable/assets/arabic.BSag4WH3.css";
// src/lib/components/page-title.ts
/** @param failed an error page, which has no head */
function pageTitle(head, locale, failed) {
	const t = messages(locale);
	const site = t["site.name"]();
	if (failed) return t["title.of"]({
		page: errorWords(locale, failed.status, failed.error).title,
		site
	});
	if (head?.title) return t["title.of"]({
		page: head.title,
		site
	});
	if (!head?.section) return site;
	switch (head.section) {
		case "home": return t["title.of"]({
			page: site,
			site: t["home.title"]()
		});
		case "search": return t["title.of"]({
			page: t["nav.search"](),
			site
		});
		case "organisation": return t["title.of"]({
			page: t["organisations.title"](),
			site
		});
		case "concept": return t["title.of"]({
			page: t["concepts.title"](),
			site
		});
		case "map": return t["title.of"]({
			page: t["map.title"](),
			site
		});
		default: return t["title.of"]({
			page: t[`types.${head.section}`](),
			site
		});
	}
}
// src/lib/components/Head.svelte
function Head($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What a page tells browsers, search engines, messengers and reference managers about itself. */
		/** `failed`: an error page, which has no head of its own. */
		const { head: head$1, site, entry, organisation, failed } = $$props;
		const name = derived(() => messages(site.locale)["site.name"]());
		const title = derived(() => pageTitle(head$1, site.locale, failed));
		const description = derived(() => head$1?.description ?? (head$1?.section === "home" ? messages(site.locale)["home.lead"]() : void 0));
		const isEntry = derived(() => entry !== void 0 && entry.type !== "page" && !head$1?.isPart);
		const thing = derived(() => !head$1 || head$1.robots || head$1.isPart ? void 0 : entry ? schemaOrg(entry, {
			url: head$1.canonical,
			description: description(),
			origin: site.origin
		}) : organisation && organisationSchema(organisation, head$1.canonical));
		/** Browsers learn how to search here where people search. */
		const isSearched = derived(() => head$1?.section === "home" || head$1?.section === "search");
		const facts = derived(() => thing() && JSON.stringify(thing()).replaceAll("<", "\\u003c").replaceAll("&", "\\u0026"));
		head("vj9f0y", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(title())}</title>`);
			});
			if (description()) $$renderer.push(`<!--[0--><meta name="description"${attr("content", description())}/>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <meta name="color-scheme" content="light dark"/> `);
			if (site.dir === "rtl") $$renderer.push(`<!--[0--><link rel="stylesheet"${attr("href", arabic_default)}/>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <link rel="icon" href="/favicon.svg" type="image/svg+xml"/> `);
			if (isSearched()) $$renderer.push(`<!--[0--><link rel="search" type="application/opensearchdescription+xml"${attr("title", name())}${attr("href", openSearchPath(site.locale))}/>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (head$1?.feed) $$renderer.push(`<!--[0--><link rel="alternate" type="application/atom+xml"${attr("title", title())}${attr("href", head$1.feed)}/>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (head$1?.robots || failed) $$renderer.push(`<!--[0--><meta name="robots" content="noindex"/>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (head$1) {
				$$renderer.push(`<!--[0--><link rel="canonical"${attr("href", head$1.canonical)}/><meta property="og:title"${attr("content", head$1.title ?? title())}/><meta property="og:type"${attr("content", isEntry() ? "article" : "website")}/><meta property="og:url"${attr("content", head$1.canonical)}/><meta property="og:site_name"${attr("content", name())}/><meta property="og:locale"${attr("content", site.locale)}/><meta property="og:image"${attr("content", site.origin + sharePicturePath(site.locale))}/><meta property="og:image:width" content="1200"/><meta property="og:image:height" content="630"/><meta name="twitter:card" content="summary_large_image"/>`);
				if (description()) $$renderer.push(`<!--[0--><meta property="og:description"${attr("content", description())}/>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (entry && isEntry()) {
				$$renderer.push(`<!--[0--><!--[-->`);
				const each_array = ensure_array_like(citationTags(entry, site.locale));
				for (let i = 0, $$length = each_array.length; i < $$length; i++) {
					let tag = each_array[i];
					$$renderer.push(`<meta${attr("name", tag.name)}${attr("content", tag.content)}/>`);
				}
				$$renderer.push(`<!--]-->`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (facts()) {
				$$renderer.push("<!--[0-->");
				element($$renderer, "script", () => {
					$$renderer.push(` type="application/ld+json"`);
				}, () => {
					$$renderer.push(`${escape_html(facts())}`);
				});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		});
	});
}
// src/lib/components/Brand.svelte
function Brand($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Name and sign of the site: the five markers round their table. */
		const { locale } = $$props;
		$$renderer.push(`<a class="brand"${attr("href", homePath(locale))}><svg viewBox="0 0 40 40" width="34" height="34" aria-hidden="true"><path d="M16 2h8v8h-8zM35 11a5 5 0 0 1 0 10a5 5 0 0 1 0-10zM31 27l5 9h-10zM9 26l6 6-6 6-6-6zM1 20a4 5 0 0 1 8 0zM5 9a2 2 0 0 1 0 4a2 2 0 0 1 0-4z"></path><path d="M20 6l15 10-5 16h-20l-5-16z" fill="none" stroke="currentColor"></path></svg><span><b>ERASMI</b> Commons</span></a>`);
	});
}
// src/lib/components/LanguageMenu.svelte
function LanguageMenu($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Each language in its own name, with what the page is in it. Every item leads to a page. */
		const { languages, locale } = $$props;
		const t = derived(() => messages(locale));
		$$renderer.push(`<details class="menu"><summary><span class="vh">${escape_html(t()["language.choose"]())}</span>${escape_html(localeNames[locale])}</summary><ul><!--[-->`);
		const each_array = ensure_array_like(languages);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { locale: to, name, dir, url, state } = each_array[$$index];
			$$renderer.push(`<li><a${attr("href", url)}${attr("lang", to)}${attr("hreflang", to)}${attr("dir", dir === "rtl" ? "rtl" : void 0)}${attr("aria-current", to === locale ? "true" : void 0)}>${escape_html(name)}</a> `);
			if (state) $$renderer.push(`<!--[0--><small>${escape_html(t()[`state.${state}`]())}</small>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></li>`);
		}
		$$renderer.push(`<!--]--></ul></details>`);
	});
}
// src/lib/components/Header.svelte
function Header($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Head of every page: name, search, languages, main menu. */
		/** `hasSearch`: false where the page has its own search field. */
		const { locale, current, languages, pages, hasSearch = true } = $$props;
		const t = derived(() => messages(locale));
		function list($$renderer, look) {
			$$renderer.push(`<ul${attr_class(clsx(look))}><!--[-->`);
			const each_array = ensure_array_like(tabs);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let tab = each_array[$$index];
				$$renderer.push(`<li><a${attr("href", tabUrl(tab, locale, pages))}${attr("aria-current", tab === current ? "true" : void 0)}>${escape_html(t()[`nav.${tab}`]())}</a></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		}
		$$renderer.push(`<a class="skip" href="#main">${escape_html(t()["skip"]())}</a> <header class="top"><div class="wrap row">`);
		Brand($$renderer, { locale });
		$$renderer.push(`<!----> `);
		if (hasSearch) {
			$$renderer.push("<!--[0-->");
			SearchForm($$renderer, {
				locale,
				id: "hq",
				label: t()["search.term"](),
				name: t()["nav.search"](),
				isHidden: true
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		LanguageMenu($$renderer, {
			languages,
			locale
		});
		$$renderer.push(`<!----> <nav${attr("aria-label", t()["nav.label"]())}><details class="menu"><summary>${escape_html(t()["nav.menu"]())}</summary>`);
		list($$renderer);
		$$renderer.push(`<!----></details>`);
		if (hasSearch) $$renderer.push(`<!--[0--><a class="alone"${attr("href", searchPath(locale))}>${escape_html(t()["nav.search"]())}</a>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		list($$renderer, "row");
		$$renderer.push(`<!----></nav></div></header>`);
	});
}
// src/routes/+layout.svelte
function _layout($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, children } = $$props;
		const site = derived(() => data.site.value);
		const head = derived(() => page.error ? void 0 : page.data.head?.value);
		/** An error page is none of any entry: each language leads to its home page. */
		const homes = derived(() => locales.map((locale) => ({
			locale,
			name: localeNames[locale],
			dir: directionOf(locale),
			url: homePath(locale)
		})));
		const hasOwnSearch = derived(() => head()?.section === "home" || head()?.section === "search" || page.error !== null);
		Head($$renderer, {
			head: head(),
			site: site(),
			entry: page.error ? void 0 : page.data.entry?.value,
			organisation: page.error ? void 0 : page.data.organisation?.value,
			failed: page.error ? {
				status: page.status,
				error: page.error
			} : void 0
		});
		$$renderer.push(`<!----> `);
		Header($$renderer, {
			locale: site().locale,
			current: head()?.tab,
			languages: head()?.languages ?? homes(),
			pages: site().pages,
			hasSearch: !hasOwnSearch()
		});
		$$renderer.push(`<!----> <main id="main">`);
		children($$renderer);
		$$renderer.push(`<!----></main> `);
		Footer($$renderer, { site: site() });
		$$renderer.push(`<!---->`);
	});
}
export { _layout as default };

//# sourceMappingURL=_layout.svelte.js.map