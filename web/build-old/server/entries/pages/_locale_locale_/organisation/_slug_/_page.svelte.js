import { f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify, t as attr_class } from "../../../../../chunks/server2.js";
/* empty css                         */
import { t as Crumbs } from "../../../../../chunks/Crumbs.js";
import { t as Drawing } from "../../../../../chunks/Drawing.js";
import { t as Fact } from "../../../../../chunks/Fact.js";
import { c as number, n as date } from "../../../../../chunks/format.js";
import { t as messages } from "../../../../../chunks/messages.js";
import { n as actorFigure, t as cardLine } from "../../../../../chunks/card-line.js";
import { t as tongue } from "../../../../../chunks/tongue.js";
import { i as joined } from "../../../../../chunks/words.js";
import { t as Links } from "../../../../../chunks/Links.js";
import { t as Pictures } from "../../../../../chunks/Pictures.js";
import { n as safeUrl } from "../../../../../chunks/safe-url.js";
import { t as Section } from "../../../../../chunks/Section.js";
import { t as TermsFact } from "../../../../../chunks/TermsFact.js";
import { t as softHyphened } from "../../../../../chunks/soft-hyphens.js";
import { m as organisationsPath, u as listPath } from "../../../../../chunks/routes.js";
import { a as workTypes } from "../../../../../chunks/types.js";
import { n as seated } from "../../../../../chunks/seats.js";
// src/lib/components/Involved.svelte
function Involved($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Entries that name an organisation, and as what. */
		const { involvements, locale } = $$props;
		const t = derived(() => messages(locale));
		const partWords = (part, measures) => {
			switch (part) {
				case "lead":
				case "coordinator":
				case "partner":
				case "supporter":
				case "funder": return t()[`role.${part}`]();
				case "responsible": return t()["organisation.measures"]({ count: measures });
				case "member":
				case "owner":
				case "quoted":
				case "contact": return t()[`part.${part}`]();
			}
		};
		const about = ({ parts, measures, since }) => joined(locale, [...parts.filter((part) => part !== "owner" || parts.length === 1).map((part) => partWords(part, measures)), since && t()["period.since"]({ from: date(locale, since) })]);
		$$renderer.push(`<ul class="pairs"><!--[-->`);
		const each_array = ensure_array_like(involvements);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let involvement = each_array[$$index];
			const { teaser } = involvement;
			const said = tongue(teaser.source, locale);
			const line = cardLine(teaser, locale);
			$$renderer.push(`<li class="line"><a${attr("href", teaser.url)}${attr("lang", said.lang)}${attr("dir", said.dir)}>${escape_html(teaser.title)}</a> <small class="below">${escape_html(about(involvement))}`);
			if (line.place || line.rest) {
				$$renderer.push(`<!--[0--> · `);
				if (line.place) $$renderer.push(`<!--[0--><bdi${attr("lang", said.lang)}>${escape_html(line.place)}</bdi>${escape_html(line.rest && t()["list.comma"]())}`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->${escape_html(line.rest)}`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></small></li>`);
		}
		$$renderer.push(`<!--]--></ul>`);
	});
}
// src/routes/[locale=locale]/organisation/[slug]/together.ts
/** An organisation and those it works with most, as the actor figure shows them: it leads, the others sit round it. */
function together({ organisation, partners }) {
	const shared = new Map(partners.map((partner) => [partner.organisation.id, partner.shared]));
	return seated([{
		key: organisation.id,
		organisation,
		role: "lead"
	}, ...partners.map((partner) => ({
		key: partner.organisation.id,
		organisation: partner.organisation
	}))]).map((seat) => {
		const count = shared.get(seat.id);
		return count === void 0 ? seat : {
			...seat,
			shared: count
		};
	});
}
// src/routes/[locale=locale]/organisation/[slug]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const view = derived(() => data.organisation.value);
		const organisation = derived(() => view().organisation);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale);
		const t = derived(() => messages(locale()));
		const website = derived(() => safeUrl(organisation().website));
		const seats = derived(() => together(view()));
		const wider = derived(() => joined(locale(), [organisation().region?.label, organisation().country?.label]));
		/** One alone makes no drawing. */
		const isDrawn = derived(() => seats().length > 1);
		/** More would hide what comes after them. */
		const FEW = 8;
		const owned = derived(() => workTypes.map((type) => ({
			type,
			teasers: view().owns.filter((teaser) => teaser.type === type)
		})).filter(({ teasers }) => teasers.length > 0));
		function words($$renderer) {
			$$renderer.push(`<p class="soft"><span class="badge">${escape_html(t()["type.organisation"]())}</span> ${escape_html(organisation().actorType?.label ?? "")}</p> <h1><bdi>${escape_html(softHyphened(organisation().name, locale()))}</bdi></h1> <p class="lead">`);
			if (organisation().place) $$renderer.push(`<!--[0--><bdi>${escape_html(organisation().place)}</bdi>${escape_html(wider() && t()["list.comma"]())}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->${escape_html(wider())}</p> `);
			if (website()) $$renderer.push(`<!--[0--><p><a${attr("href", website())} rel="external" dir="ltr">${escape_html(website().replace(/^https?:\/\/(www\.)?|\/$/g, ""))}</a></p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<div class="head"><div class="wrap">`);
		Crumbs($$renderer, {
			steps: [{
				label: t()["nav.networks"](),
				url: listPath(locale(), "network")
			}, {
				label: t()["organisations.title"](),
				url: organisationsPath(locale())
			}],
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		if (isDrawn()) {
			$$renderer.push(`<!--[0--><div class="split"><div>`);
			words($$renderer);
			$$renderer.push(`<!----></div><div class="figure">`);
			Drawing($$renderer, { drawing: actorFigure(seats(), {
				size: 320,
				numbers: true
			}) });
			$$renderer.push(`<!----></div></div>`);
		} else {
			$$renderer.push("<!--[-1-->");
			words($$renderer);
		}
		$$renderer.push(`<!--]--></div></div> <div class="wrap">`);
		if (view().takesPart.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "part",
				title: t()["section.takes-part"](),
				children: ($$renderer) => {
					$$renderer.push(`<!--[-->`);
					const each_array = ensure_array_like(view().takesPart);
					for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
						let { type, involvements } = each_array[$$index];
						if (view().takesPart.length > 1) $$renderer.push(`<!--[0--><h3>${escape_html(t()[`types.${type}`]())}</h3>`);
						else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]-->`);
						Involved($$renderer, {
							involvements,
							locale: locale()
						});
						$$renderer.push(`<!---->`);
					}
					$$renderer.push(`<!--]-->`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (isDrawn()) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "with",
				title: t()["section.together"](),
				wide: true,
				children: ($$renderer) => {
					$$renderer.push(`<ol class="actors cols"><!--[-->`);
					const each_array_1 = ensure_array_like(seats());
					for (let i = 0, $$length = each_array_1.length; i < $$length; i++) {
						let { key, organisation: other, group, shared } = each_array_1[i];
						$$renderer.push(`<li><i${attr_class(`mk no ${stringify(group)}`)} aria-hidden="true">${escape_html(i + 1)}</i><span>`);
						if (shared === void 0) $$renderer.push(`<!--[0--><bdi>${escape_html(other.name)}</bdi>`);
						else $$renderer.push(`<!--[-1--><a${attr("href", other.url)}><bdi>${escape_html(other.name)}</bdi></a><small>${escape_html(t()["organisation.together"]({ count: shared }))}</small>`);
						$$renderer.push(`<!--]--></span></li>`);
					}
					$$renderer.push(`<!--]--></ol><p><small>${escape_html(t()["organisation.figure"]({ name: organisation().name }))}</small></p>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (view().owns.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "owns",
				title: t()["section.owns"](),
				children: ($$renderer) => {
					$$renderer.push(`<!--[-->`);
					const each_array_2 = ensure_array_like(owned());
					for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
						let { type, teasers } = each_array_2[$$index_2];
						$$renderer.push(`<details${attr("open", view().owns.length <= FEW, true)}><summary>${escape_html(t()[`types.${type}`]())} <small>${escape_html(number(locale(), teasers.length))}</small></summary>`);
						Links($$renderer, {
							teasers,
							locale: locale(),
							isOneType: true
						});
						$$renderer.push(`<!----></details>`);
					}
					$$renderer.push(`<!--]-->`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (view().namedIn.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "named",
				title: t()["section.named"](),
				children: ($$renderer) => {
					Involved($$renderer, {
						involvements: view().namedIn,
						locale: locale()
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (organisation().logo) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "pics",
				title: t()["section.pictures"](),
				wide: true,
				children: ($$renderer) => {
					Pictures($$renderer, {
						media: [organisation().logo],
						locale: locale()
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Section($$renderer, {
			id: "facts",
			title: t()["section.facts"](),
			wide: true,
			children: ($$renderer) => {
				$$renderer.push(`<dl class="facts cols">`);
				TermsFact($$renderer, {
					label: t()["fact.actor-type"](),
					terms: [organisation().actorType],
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				if (organisation().place) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.place"](),
						children: ($$renderer) => {
							$$renderer.push(`<bdi>${escape_html(organisation().place)}</bdi>`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				TermsFact($$renderer, {
					label: t()["facet.region"](),
					terms: [organisation().region],
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["facet.country"](),
					terms: [organisation().country],
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				if (view().names.length > 0) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.names"](),
						children: ($$renderer) => {
							$$renderer.push(`<!--[-->`);
							const each_array_3 = ensure_array_like(view().names);
							for (let $$index_3 = 0, $$length = each_array_3.length; $$index_3 < $$length; $$index_3++) {
								let { locale: lang, name } = each_array_3[$$index_3];
								$$renderer.push(`<bdi class="below"${attr("lang", lang)}>${escape_html(name)}</bdi>`);
							}
							$$renderer.push(`<!--]-->`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				Fact($$renderer, {
					label: t()["fact.permanent"](),
					wide: true,
					children: ($$renderer) => {
						$$renderer.push(`<a${attr("href", view().permanentUrl)} dir="ltr">${escape_html(view().permanentUrl)}</a>`);
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