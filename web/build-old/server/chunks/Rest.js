import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "./server2.js";
import { t as messages } from "./messages.js";
import { t as Cards } from "./Cards.js";
import { t as Inline } from "./Inline.js";
import { t as Name } from "./Name.js";
import { t as Pictures } from "./Pictures.js";
import { t as Section } from "./Section.js";
import { a as languageName, n as date } from "./format.js";
import { T as writePath, g as partPath } from "./routes.js";
import { t as Fact } from "./Fact.js";
import { t as Licence } from "./Licence.js";
import { t as Moment } from "./Moment.js";
import { n as safeUrl } from "./safe-url.js";
// src/lib/components/Names.svelte
function Names($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Organisations in a row. */
		const { organisations, locale } = $$props;
		const comma = derived(() => messages(locale)["list.comma"]());
		$$renderer.push(`<!--[-->`);
		const each_array = ensure_array_like(organisations);
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let organisation = each_array[i];
			if (i > 0) $$renderer.push(`<!--[0-->${escape_html(comma())}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			Name($$renderer, {
				organisation,
				locale
			});
			$$renderer.push(`<!---->`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
// src/lib/components/Sources.svelte
function Sources($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Where an entry's facts come from, who answers for it, and how it may be used. */
		const { entry, locale } = $$props;
		const t = derived(() => messages(locale));
		const owners = derived(() => [entry.owner, ...entry.coOwners].filter((owner) => owner !== void 0));
		if (entry.sources.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "src",
				title: t()["section.sources"](),
				children: ($$renderer) => {
					$$renderer.push(`<ol class="src"><!--[-->`);
					const each_array = ensure_array_like(entry.sources);
					for (let i = 0, $$length = each_array.length; i < $$length; i++) {
						let { title, url, archivedUrl, accessed, kind } = each_array[i];
						const address = safeUrl(url);
						const archived = safeUrl(archivedUrl);
						$$renderer.push(`<li>`);
						if (address) $$renderer.push(`<!--[0--><a${attr("href", address)} rel="external"><bdi>${escape_html(title)}</bdi></a>`);
						else $$renderer.push(`<!--[-1--><bdi>${escape_html(title)}</bdi>`);
						$$renderer.push(`<!--]-->`);
						if (kind === "own-knowledge" || accessed || archived) {
							$$renderer.push(`<!--[0--><small>`);
							if (kind === "own-knowledge") $$renderer.push(`<!--[0-->${escape_html(t()["source.own"]())}`);
							else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]--> `);
							if (accessed) $$renderer.push(`<!--[0-->${escape_html(t()["source.accessed"]({ date: date(locale, accessed) }))}`);
							else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]--> `);
							if (archived) $$renderer.push(`<!--[0--><a${attr("href", archived)} rel="external">${escape_html(t()["source.archived"]())}</a>`);
							else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]--></small>`);
						} else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]--></li>`);
					}
					$$renderer.push(`<!--]--></ol>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Section($$renderer, {
			id: "about",
			title: t()["section.about"](),
			wide: true,
			children: ($$renderer) => {
				$$renderer.push(`<dl class="facts cols">`);
				if (owners().length > 0) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.owner"](),
						children: ($$renderer) => {
							Names($$renderer, {
								organisations: owners(),
								locale
							});
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry.credit) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.credit"](),
						children: ($$renderer) => {
							$$renderer.push(`<bdi>${escape_html(entry.credit)}</bdi>`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry.licence) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.licence"](),
						children: ($$renderer) => {
							Licence($$renderer, {
								licence: entry.licence,
								locale
							});
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				Fact($$renderer, {
					label: t()["fact.original"](),
					children: ($$renderer) => {
						$$renderer.push(`<!---->${escape_html(languageName(locale, entry.sourceLocale))}`);
					},
					$$slots: { default: true }
				});
				$$renderer.push(`<!---->`);
				if (entry.publishedAt) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.published"](),
						children: ($$renderer) => {
							Moment($$renderer, {
								date: entry.publishedAt,
								locale
							});
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry.approved) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.approved"](),
						children: ($$renderer) => {
							$$renderer.push(`<bdi>${escape_html(entry.approved.by)}</bdi>`);
							if (entry.approved.on) {
								$$renderer.push(`<!--[0-->, `);
								Moment($$renderer, {
									date: entry.approved.on,
									locale
								});
								$$renderer.push(`<!---->`);
							} else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]-->`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry.lastVerified) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.verified"](),
						children: ($$renderer) => {
							Moment($$renderer, {
								date: entry.lastVerified,
								locale
							});
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				Fact($$renderer, {
					label: t()["fact.permanent"](),
					wide: true,
					children: ($$renderer) => {
						$$renderer.push(`<a${attr("href", entry.permanentUrl)} dir="ltr">${escape_html(entry.permanentUrl)}</a>`);
					},
					$$slots: { default: true }
				});
				$$renderer.push(`<!----></dl><p class="row"><a${attr("href", partPath(locale, entry.url, "cite"))}>${escape_html(t()["take.title"]())}</a> <a${attr("href", writePath(locale, {
					kind: "fact",
					page: decodeURI(entry.url)
				}))}>${escape_html(t()["take.wrong"]())}</a></p>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!---->`);
	});
}
// src/lib/components/Rest.svelte
function Rest($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The end of every entry: who to ask, what to read next, where it all comes from. */
		const { entry, contact, media = [], locale } = $$props;
		const t = derived(() => messages(locale));
		if (media.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "pics",
				title: t()["section.pictures"](),
				wide: true,
				children: ($$renderer) => {
					Pictures($$renderer, {
						media,
						locale
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (contact?.function || contact?.organisation) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "contact",
				title: t()["section.contact"](),
				children: ($$renderer) => {
					$$renderer.push(`<p>`);
					if (contact.function) {
						$$renderer.push("<!--[0-->");
						Inline($$renderer, {
							text: contact.function,
							locale
						});
						$$renderer.push(`<!---->${escape_html(contact.organisation ? t()["list.comma"]() : "")}`);
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]-->`);
					if (contact.organisation) {
						$$renderer.push("<!--[0-->");
						Name($$renderer, { organisation: contact.organisation });
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--></p>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (entry.related.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "rel",
				title: t()["section.related"](),
				wide: true,
				children: ($$renderer) => {
					Cards($$renderer, {
						teasers: entry.related,
						locale,
						badge: true,
						brief: true
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Sources($$renderer, {
			entry,
			locale
		});
		$$renderer.push(`<!---->`);
	});
}
export { Rest as t };

//# sourceMappingURL=Rest.js.map