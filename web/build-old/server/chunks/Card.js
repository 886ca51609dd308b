import { f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify, t as attr_class } from "./server2.js";
import { n as directionOf } from "./locales.js";
import { n as kindOf } from "./types.js";
import { c as generator, l as polar, n as actorFigure, o as CENTRED, r as countGroups, s as fingerprint, t as cardLine, u as rounder } from "./card-line.js";
import { a as languageName, c as number, o as list } from "./format.js";
import { t as messages } from "./messages.js";
import { t as Drawing } from "./Drawing.js";
import { t as softHyphened } from "./soft-hyphens.js";
import { t as tongue } from "./tongue.js";
import { l as shortened } from "./words.js";
// src/lib/figures/radar.ts
/** The radar of the self-assessment: one axis a dimension, the first upright, clockwise. */
var REACH = 78;
var round = rounder(200);
/**
* @param values one a dimension, 0 to `max`; `undefined` where nothing was answered leaves a gap in the outline
* @param max highest value of the scale
*/
function radarFigure(values, max, size = 320) {
	const point = (value, i) => spot(i, values.length, value / max * REACH);
	const known = values.flatMap((value, i) => value === void 0 ? [] : [point(value, i)]);
	return {
		box: CENTRED,
		width: size,
		height: size,
		shapes: [
			...radarFrame(values.length, REACH, max),
			...known.length > 2 ? [{
				look: "r",
				d: `M${known.map(pair).join(" ")}z`
			}] : [],
			{
				look: "k",
				d: known.map(([x, y]) => `M${round(x - 4)} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`).join("")
			}
		],
		labels: values.map((_, i) => {
			const [x, y] = spot(i, values.length, 91);
			return {
				text: String(i + 1),
				x,
				y: round(y + 4.5),
				look: "o"
			};
		})
	};
}
/** The empty web. */
function radarFrame(axes, reach, rings) {
	const ring = (distance) => `M${Array.from({ length: axes }, (_, i) => pair(spot(i, axes, distance))).join(" ")}z`;
	return [{
		look: "t",
		d: ring(reach)
	}, {
		look: "s",
		d: Array.from({ length: rings - 1 }, (_, i) => ring(reach * (i + 1) / rings)).join("") + Array.from({ length: axes }, (_, i) => `M0 0L${pair(spot(i, axes, reach))}`).join("")
	}];
}
var pair = ([x, y]) => `${x},${y}`;
var spot = (i, axes, distance) => {
	const { x, y } = polar(i / axes * 2 * Math.PI - Math.PI / 2, distance);
	return [round(x), round(y)];
};
// src/lib/figures/tiles.ts
var TILE = 72;
/** The small drawing on a card. */
function tileOf(type, id, card) {
	switch (type) {
		case "case":
		case "network": return actorFigure(card.actors, { size: TILE });
		case "resource": return card.parts && card.minutes ? clockFigure(Array.from({ length: card.parts }, () => 1)) : sheetFigure();
		case "module": return barsFigure(card.parts ?? 4);
		case "learning-path": return wayFigure(card.parts ?? 4);
		case "action-plan": return planFigure(id, card.parts ?? 6);
		case "self-assessment": return {
			box: CENTRED,
			width: TILE,
			height: TILE,
			shapes: radarFrame(8, 92, 3),
			labels: []
		};
		case "page": return sheetFigure();
	}
}
/** The steps of a method round a clock. @param minutes of each step; only their shares matter */
function clockFigure(minutes, { size = TILE, numbers = false } = {}) {
	const total = minutes.reduce((sum, part) => sum + part, 0);
	const inner = size > 150 ? 76 : 60;
	const round = rounder(0);
	const gap = minutes.length > 1 ? .03 : 0;
	const point = (angle, radius) => {
		const { x, y } = polar(angle - Math.PI / 2, radius);
		return `${round(x)} ${round(y)}`;
	};
	const arcs = [];
	const labels = [];
	let from = 0;
	minutes.forEach((part, i) => {
		const to = from + Math.min(part / total * 2 * Math.PI, 6.28);
		const far = to - from > Math.PI ? 1 : 0;
		arcs.push(`M${point(from + gap, 92)}A92 92 0 ${far} 1 ${point(to - gap, 92)}L${point(to - gap, inner)}A${inner} ${inner} 0 ${far} 0 ${point(from + gap, inner)}z`);
		if (numbers) {
			const { x, y } = polar((from + to) / 2 - Math.PI / 2, 60);
			labels.push({
				text: String(i + 1),
				x: round(x),
				y: round(y + 4.5),
				look: "o"
			});
		}
		from = to;
	});
	const table = {
		look: "t",
		d: "M-92 0a92 92 0 1 0 184 0a92 92 0 1 0-184 0z"
	};
	return {
		box: CENTRED,
		width: size,
		height: size,
		shapes: arcs.length > 0 ? [table, {
			look: "k",
			d: arcs.join("")
		}] : [table],
		labels
	};
}
/** The sections of a module as lines of a page, the quiz as the short last one. */
function barsFigure(sections) {
	const rows = Math.min(sections, 8) + 1;
	const step = 80 / rows;
	const height = Math.round(step * .62);
	const bar = (i, width) => `M12 ${Math.round(12 + i * step)}h${width}v${height}h-${width}z`;
	return {
		box: "0 0 100 100",
		width: TILE,
		height: TILE,
		shapes: [{
			look: "k",
			d: Array.from({ length: rows }, (_, i) => bar(i, i === rows - 1 ? 36 : 76)).join("")
		}],
		labels: []
	};
}
/** The modules of a learning path as stones of a way that climbs. */
function wayFigure(modules) {
	const count = Math.min(Math.max(modules, 2), 8);
	const r = count > 5 ? 9 : 13;
	const stones = Array.from({ length: count }, (_, i) => ({
		x: Math.round(-70 + 140 * i / (count - 1)),
		y: Math.round(60 - 120 * i / (count - 1) + (i % 2 === 0 ? 14 : -14))
	}));
	return {
		box: CENTRED,
		width: TILE,
		height: TILE,
		labels: [],
		shapes: [{
			look: "s",
			d: `M${stones.map(({ x, y }) => `${x},${y}`).join(" ")}`
		}, {
			look: "k",
			d: stones.map(({ x, y }) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`).join("")
		}]
	};
}
/** The measures of a plan as bars along a time line. */
function planFigure(id, measures) {
	const rows = Math.min(Math.max(measures, 2), 7);
	const random = generator(fingerprint(id));
	const step = 160 / rows;
	const height = Math.round(step * .5);
	const bars = Array.from({ length: rows }, (_, i) => {
		const from = Math.round(-84 + i / rows * 90 + random() * 20);
		const width = Math.round(Math.min(40 + random() * 45, 84 - from));
		return `M${from} ${Math.round(-80 + i * step + step * .2)}h${width}v${height}h-${width}z`;
	});
	return {
		box: CENTRED,
		width: TILE,
		height: TILE,
		shapes: [{
			look: "k",
			d: bars.join("")
		}],
		labels: []
	};
}
/** A sheet with a turned corner: material that is neither method nor module. */
function sheetFigure() {
	return {
		box: CENTRED,
		width: TILE,
		height: TILE,
		labels: [],
		shapes: [{
			look: "t",
			d: "M-60-84h84l36 36v132h-120z"
		}, {
			look: "s",
			d: "M24-84v36h36M-38-16h76M-38 12h76M-38 40h48"
		}]
	};
}
// src/lib/components/Marked.svelte
function Marked($$renderer, $$props) {
	/** A line of search results with the words that matched. */
	const { runs } = $$props;
	$$renderer.push(`<!--[-->`);
	const each_array = ensure_array_like(runs);
	for (let i = 0, $$length = each_array.length; i < $$length; i++) {
		let run = each_array[i];
		if (run.hit) $$renderer.push(`<!--[0--><mark>${escape_html(run.text)}</mark>`);
		else $$renderer.push(`<!--[-1-->${escape_html(run.text)}`);
		$$renderer.push(`<!--]-->`);
	}
	$$renderer.push(`<!--]-->`);
}
// src/lib/components/Who.svelte
function Who($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The words of the small actor figure: how many organisations, and of which kinds. */
		const { actors, locale } = $$props;
		const t = derived(() => messages(locale));
		const groups = derived(() => countGroups(actors));
		if (actors.length > 0) {
			$$renderer.push(`<!--[0--><p class="who row soft">${escape_html(t()["who.count"]({ count: actors.length }))} <!--[-->`);
			const each_array = ensure_array_like(groups());
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let { group, count } = each_array[$$index];
				$$renderer.push(`<span><i${attr_class(`mk ${stringify(group)}`)}></i> ${escape_html(`${t()[`group.${group}`]()}\u00a0${number(locale, count)}`)}</span>`);
			}
			$$renderer.push(`<!--]--></p>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/lib/components/Why.svelte
function Why($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Why a hit was found, where its visible text does not show it. */
		const { why, labels, locale } = $$props;
		const t = derived(() => messages(locale));
		const quoted = (word) => t()["quote.marks"]({ text: word });
		const reasons = derived(() => why.map((reason) => {
			switch (reason.reason) {
				case "concept": return t()["why.concept"]({ concept: quoted(labels[reason.concept] ?? reason.concept) });
				case "corrected": return t()["why.corrected"]({
					found: quoted(reason.found),
					word: quoted(reason.word)
				});
				case "language": return t()["why.language"]({ language: languageName(locale, reason.locale) });
				case "organisation": return t()["why.organisation"]({ name: reason.name });
				case "most-words": return t()["why.missing"]({ words: list(locale, reason.missing.map(quoted)) });
			}
		}));
		if (reasons().length > 0) $$renderer.push(`<!--[0--><div class="note thin"><p><b>${escape_html(t()["why.title"]())}</b> ${escape_html(reasons().join(" "))}</p></div>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/lib/components/Card.svelte
function Card($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A work in a list: its drawing, its title, where and when, two lines, who took part. */
		/**
		* `hit`: as found by the search, with what matched and why. `badge`: name the kind, in lists of several kinds.
		* `brief`: title and place only.
		*/
		const { teaser, hit, labels = {}, locale, badge = false, brief = false } = $$props;
		const t = derived(() => messages(locale));
		const line = derived(() => cardLine(teaser, locale));
		/** A hit says its language in any case: programs that read results aloud or take them apart rely on it. */
		const said = derived(() => hit ? {
			lang: hit.source,
			dir: directionOf(hit.source)
		} : tongue(teaser.source, locale));
		const isForeign = derived(() => teaser.source !== locale);
		const kind = derived(() => kindOf[teaser.type]);
		/** The passage that matched, where something did. */
		const passage = derived(() => hit?.snippet.some((run) => run.hit) ? hit.snippet : void 0);
		const hasWhere = derived(() => Boolean(line().place || line().rest || teaser.card.isExample));
		function where($$renderer) {
			if (line().place) $$renderer.push(`<!--[0--><bdi${attr("lang", isForeign() ? teaser.source : void 0)}>${escape_html(line().place)}</bdi>${escape_html(line().rest && t()["list.comma"]())}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->${escape_html(line().rest)} `);
			if (teaser.card.isExample) $$renderer.push(`<!--[0--><span class="tag">${escape_html(t()["tag.example"]())}</span>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<li class="hit"${attr("data-kind", kind() === "plain" ? void 0 : kind())}><div class="tile">`);
		Drawing($$renderer, { drawing: tileOf(teaser.type, teaser.id, teaser.card) });
		$$renderer.push(`<!----></div><div class="stack">`);
		if (badge) {
			$$renderer.push(`<!--[0--><p class="soft"><span class="badge">${escape_html(t()[`type.${teaser.type}`]())}</span> `);
			where($$renderer);
			$$renderer.push(`<!----></p>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--><h3><a${attr("href", teaser.url)}${attr("lang", said().lang)}${attr("dir", said().dir)}>`);
		if (hit) {
			$$renderer.push("<!--[0-->");
			Marked($$renderer, { runs: hit.titleRuns });
		} else $$renderer.push(`<!--[-1-->${escape_html(softHyphened(teaser.title, teaser.source))}`);
		$$renderer.push(`<!--]--></a></h3>`);
		if (!badge && hasWhere()) {
			$$renderer.push(`<!--[0--><p class="soft">`);
			where($$renderer);
			$$renderer.push(`<!----></p>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (isForeign()) $$renderer.push(`<!--[0--><p class="soft"><span class="tag only">${escape_html((teaser.available.length > 1 ? t()["card.in"] : t()["card.only"])({ language: languageName(locale, teaser.source) }))}</span> ${escape_html(t()["card.untranslated"]())}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (!brief) {
			$$renderer.push(`<!--[0--><p${attr("lang", said().lang)}${attr("dir", said().dir)}>`);
			if (passage()) {
				$$renderer.push("<!--[0-->");
				Marked($$renderer, { runs: passage() });
			} else $$renderer.push(`<!--[-1-->${escape_html(shortened(teaser.summary))}`);
			$$renderer.push(`<!--]--></p>`);
			if (hit) {
				$$renderer.push("<!--[0-->");
				Why($$renderer, {
					why: hit.why,
					labels,
					locale
				});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			Who($$renderer, {
				actors: teaser.card.actors,
				locale
			});
			$$renderer.push(`<!---->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div></li>`);
	});
}
export { radarFigure as a, wayFigure as i, clockFigure as n, sheetFigure as r, Card as t };

//# sourceMappingURL=Card.js.map