import { a as head, d as to_array, f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify, t as attr_class } from "../../../chunks/server2.js";
/* empty css                    */
import { t as Cards } from "../../../chunks/Cards.js";
import { t as CoverageTable } from "../../../chunks/CoverageTable.js";
import { t as Drawing } from "../../../chunks/Drawing.js";
import { t as Rich } from "../../../chunks/Rich.js";
import { t as SearchForm } from "../../../chunks/SearchForm.js";
import { t as softHyphened } from "../../../chunks/soft-hyphens.js";
import { t as tongue } from "../../../chunks/tongue.js";
import { c as phases, s as phaseWords } from "../../../chunks/words.js";
import { i as marker, n as actorFigure } from "../../../chunks/card-line.js";
import { t as messages } from "../../../chunks/messages.js";
import { b as searchPath, d as mapPath, u as listPath } from "../../../chunks/routes.js";
import { t as actorGroups } from "../../../chunks/document.js";
// src/lib/figures/phases.ts
var kinds = [
	"public",
	"civil",
	"learn",
	"trade",
	"people"
];
var scattered = [
	[-40, -70],
	[62, -52],
	[70, 50],
	[-18, 40],
	[-72, 18]
];
var nearer = [
	[-24, -74],
	[66, -37],
	[58, 56],
	[-35, 53],
	[-74, 2]
];
var round = [
	[-8, -78],
	[70, -22],
	[46, 62],
	[-52, 66],
	[-76, -14]
];
var outline = "M-8,-78 70,-22 46,62 -52,66 -76,-14z";
/** @param phase notation of the scheme `network-phase`; `undefined` for one that is unknown here */
function phaseFigure(phase, size = 88) {
	const plan = plans[phase];
	return plan && {
		box: "-100 -100 200 200",
		width: size,
		height: size,
		shapes: [
			...plan.lines,
			...markers(plan.spots),
			...plan.centre ? [shape("public", [0, -6])] : []
		],
		labels: []
	};
}
var plans = {
	preparation: {
		lines: [],
		spots: scattered
	},
	formation: {
		lines: [{
			look: "s",
			d: "M-24,-74 66,-37M-35,53 -74,2"
		}],
		spots: nearer
	},
	establishment: {
		lines: [{
			look: "s",
			d: outline
		}],
		spots: round
	},
	consolidation: {
		lines: [{
			look: "t",
			d: outline
		}, {
			look: "s",
			d: "M-8,-78 46,62M70,-22 -52,66M46,62 -76,-14M-52,66 -8,-78M-76,-14 70,-22"
		}],
		spots: round
	},
	"further-development": {
		lines: [{
			look: "t",
			d: outline
		}, {
			look: "s",
			d: "M0,-6 -8,-78M0,-6 70,-22M0,-6 46,62M0,-6 -52,66M0,-6 -76,-14"
		}],
		spots: round,
		centre: true
	},
	closure: {
		lines: [{
			look: "t gone",
			d: outline
		}],
		spots: round
	}
};
var shape = (group, [x, y]) => ({
	look: group,
	d: marker(group, x, y, 17, Math.round)
});
var markers = (spots) => kinds.flatMap((kind, i) => {
	const spot = spots[i];
	return spot ? [shape(kind, spot)] : [];
});
// src/islands/suggest.ts?worker&url
var suggest_default = "/_app/immutable/workers/suggest-Yhzptszd.js";
// src/routes/[locale=locale]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const home = derived(() => data.home.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale), pages = derived(() => $$d().pages);
		const t = derived(() => messages(locale()));
		const tries = derived(() => [
			t()["home.try1"](),
			t()["home.try2"](),
			t()["home.try3"](),
			t()["home.try4"]()
		]);
		const drawn = derived(() => home().figure);
		const said = derived(() => tongue(drawn()?.source, locale()));
		const tools = derived(() => [...home().tools.slice(0, 2), ...home().modules.slice(0, 2)]);
		/** `joint` is no kind of its own, so the key leaves it out. */
		const groups = actorGroups.filter((group) => group !== "joint");
		const placeOf = (phase) => phases.findIndex((each) => each === phase);
		const phasesInOrder = derived(() => home().phases.toSorted((a, b) => placeOf(a.term.id) - placeOf(b.term.id)));
		const $$d_1 = derived(() => home().plans), $$derived_array = derived(() => to_array($$d_1(), 1)), plan = derived(() => $$derived_array()[0]);
		head("1mipuck", $$renderer, ($$renderer) => {
			$$renderer.push(`<script type="module"${attr("src", suggest_default)}><\/script>`);
			$$renderer.push(`<!---->`);
		});
		$$renderer.push(`<div class="head home"><div class="wrap"><div class="split"><div><h1>${escape_html(t()["home.title"]())}</h1> <p class="lead">${escape_html(t()["home.lead"]())}</p> `);
		SearchForm($$renderer, {
			locale: locale(),
			id: "q",
			label: t()["home.ask"]()
		});
		$$renderer.push(`<!----> <p class="row">${escape_html(t()["home.tries"]())} <!--[-->`);
		const each_array = ensure_array_like(tries());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let words = each_array[$$index];
			$$renderer.push(`<a${attr("href", searchPath(locale(), { q: words }))}>${escape_html(words)}</a>`);
		}
		$$renderer.push(`<!--]--></p></div> `);
		if (drawn()) {
			$$renderer.push(`<!--[0--><figure class="figure">`);
			Drawing($$renderer, { drawing: actorFigure(drawn().card.actors, { size: 420 }) });
			$$renderer.push(`<!----><figcaption>${escape_html(t()["home.read"]())} <a${attr("href", drawn().url)}${attr("lang", said().lang)}${attr("dir", said().dir)}>${escape_html(drawn().title)}</a></figcaption></figure>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div> <ul class="actors cols key"><!--[-->`);
		const each_array_1 = ensure_array_like(groups);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let group = each_array_1[$$index_1];
			$$renderer.push(`<li><i${attr_class(`mk ${stringify(group)}`)}></i><span>${escape_html(t()[`group.${group}`]())}<small>${escape_html(softHyphened(t()[`group.${group}.who`](), locale()))}</small></span></li>`);
		}
		$$renderer.push(`<!--]--></ul></div></div> <div class="wrap"><section class="band" aria-labelledby="ways"><h2 id="ways">${escape_html(t()["home.ways"]())}</h2> <ul class="cols ways"><li class="box" data-kind="case"><h3><a${attr("href", listPath(locale(), "case"))}>${escape_html(t()["home.way.learn"]())}</a></h3><p>${escape_html(t()["home.way.learn.text"]({
			cases: home().counts.case,
			countries: home().countries
		}))}</p></li><li class="box" data-kind="tool"><h3><a${attr("href", listPath(locale(), "resource"))}>${escape_html(t()["home.way.do"]())}</a></h3><p>${escape_html(t()["home.way.do.text"]({
			tools: home().counts.resource,
			modules: home().counts.module
		}))}</p></li><li class="box" data-kind="net"><h3><a${attr("href", listPath(locale(), "network"))}>${escape_html(t()["home.way.join"]())}</a></h3><p>${escape_html(t()["home.way.join.text"]({ networks: home().counts.network }))}</p></li></ul></section> `);
		if (home().phases.length > 0) {
			$$renderer.push(`<!--[0--><section class="band" aria-labelledby="ph"><h2 id="ph">${escape_html(t()["home.phases"]())}</h2> <ol class="phases cols"><!--[-->`);
			const each_array_2 = ensure_array_like(phasesInOrder());
			for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
				let { term, count, url } = each_array_2[$$index_2];
				const figure = phaseFigure(term.id);
				$$renderer.push(`<li>`);
				if (figure) {
					$$renderer.push("<!--[0-->");
					Drawing($$renderer, { drawing: figure });
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--><h3><a${attr("href", url)}${attr("lang", tongue(term.lang, locale()).lang)}>${escape_html(term.label)}</a></h3><p>${escape_html(phaseWords(locale(), term.id))}</p><small>${escape_html(t()["home.entries"]({ count }))}</small></li>`);
			}
			$$renderer.push(`<!--]--></ol><!--[-->`);
			const each_array_3 = ensure_array_like(home().assessments);
			for (let $$index_3 = 0, $$length = each_array_3.length; $$index_3 < $$length; $$index_3++) {
				let assessment = each_array_3[$$index_3];
				const own = tongue(assessment.source, locale());
				$$renderer.push(`<p>${escape_html(t()["home.assess"]())} <a${attr("href", assessment.url)}${attr("lang", own.lang)}${attr("dir", own.dir)}>${escape_html(assessment.title)}</a></p>`);
			}
			$$renderer.push(`<!--]--></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (home().cases.length > 0) {
			$$renderer.push(`<!--[0--><section class="band" aria-labelledby="co"><h2 id="co">${escape_html(t()["home.cases"]())}</h2><p class="lead">${escape_html(t()["home.cases.lead"]({
				cases: home().counts.case,
				networks: home().counts.network,
				countries: home().countries
			}))}</p> `);
			Cards($$renderer, {
				teasers: home().cases,
				locale: locale(),
				two: true
			});
			$$renderer.push(`<!----><p class="row"><a${attr("href", listPath(locale(), "case"))}>${escape_html(t()["home.cases.all"]())}</a> <a${attr("href", mapPath(locale()))}>${escape_html(t()["map.link"]())}</a></p></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (tools().length > 0) {
			$$renderer.push(`<!--[0--><section class="band" aria-labelledby="to"><h2 id="to">${escape_html(t()["home.tools"]())}</h2> `);
			Cards($$renderer, {
				teasers: tools(),
				locale: locale(),
				two: true
			});
			$$renderer.push(`<!----><p class="row"><a${attr("href", listPath(locale(), "resource"))}>${escape_html(t()["home.tools.all"]())}</a> <a${attr("href", listPath(locale(), "module"))}>${escape_html(t()["home.modules.all"]())}</a></p></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (home().networks.length > 0) {
			$$renderer.push(`<!--[0--><section class="band" aria-labelledby="ne"><h2 id="ne">${escape_html(t()["home.networks"]())}</h2> `);
			Cards($$renderer, {
				teasers: home().networks,
				locale: locale(),
				two: true
			});
			$$renderer.push(`<!----><p class="row"><a${attr("href", listPath(locale(), "network"))}>${escape_html(t()["home.networks.all"]())}</a> `);
			if (plan()) $$renderer.push(`<!--[0--><a${attr("href", plan().url)}>${escape_html(t()["home.plan"]())}</a>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (home().newest.length > 0) {
			$$renderer.push(`<!--[0--><section class="band" aria-labelledby="nw"><h2 id="nw">${escape_html(t()["home.newest"]())}</h2> `);
			Cards($$renderer, {
				teasers: home().newest,
				locale: locale(),
				badge: true,
				brief: true,
				two: true
			});
			$$renderer.push(`<!----></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (home().factors.length > 0) {
			$$renderer.push(`<!--[0--><section class="band" aria-labelledby="sf"><h2 id="sf">${escape_html(t()["home.factors"]())}</h2><p class="lead">${escape_html(t()["home.factors.lead"]())}</p> <ol class="nums big"><!--[-->`);
			const each_array_4 = ensure_array_like(home().factors.slice(0, 6));
			for (let $$index_4 = 0, $$length = each_array_4.length; $$index_4 < $$length; $$index_4++) {
				let { term, count, url } = each_array_4[$$index_4];
				$$renderer.push(`<li class="line"><span class="row"><a${attr("href", url)}${attr("lang", tongue(term.lang, locale()).lang)}>${escape_html(term.label)}</a> <small>${escape_html(t()["home.entries"]({ count }))}</small></span></li>`);
			}
			$$renderer.push(`<!--]--></ol></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (home().coverage.length > 0) {
			$$renderer.push(`<!--[0--><section class="band" aria-labelledby="la"><h2 id="la">${escape_html(t()["home.languages"]())}</h2><p class="lead">`);
			Rich($$renderer, {
				parts: t()["home.languages.lead"](),
				links: pages().languages ? { more: { url: pages().languages.url } } : {}
			});
			$$renderer.push(`<!----></p>`);
			CoverageTable($$renderer, {
				coverage: home().coverage,
				locale: locale()
			});
			$$renderer.push(`<!----></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map