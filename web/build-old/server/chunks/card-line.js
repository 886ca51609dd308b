import { t as actorGroups } from "./document.js";
import { t as messages } from "./messages.js";
import { a as length, i as joined, o as period } from "./words.js";
// src/lib/figures/drawing.ts
/** The square box most figures live in, its origin in the middle. */
var CENTRED = "-100 -100 200 200";
/** One decimal is 0.2 px in the largest figure; whole numbers are enough for a tile. */
var rounder = (size) => size > 150 ? (value) => Math.round(value * 10) / 10 : Math.round;
var polar = (angle, distance) => ({
	x: distance * Math.cos(angle),
	y: distance * Math.sin(angle)
});
/** FNV-1a, 32 bit. */
function fingerprint(text) {
	let hash = 2166136261;
	for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
	return hash;
}
/** mulberry32: the same seed gives the same numbers in [0, 1). */
function generator(seed) {
	let state = seed;
	return () => {
		state = state + 1831565813 >>> 0;
		let t = Math.imul(state ^ state >>> 15, state | 1);
		t ^= t + Math.imul(t ^ t >>> 7, t | 61);
		return ((t ^ t >>> 14) >>> 0) / 4294967296;
	};
}
/** @param options.numbers write 1, 2, 3 … into the markers, as in the list beside */
function actorFigure(actors, { size = 72, numbers = false } = {}) {
	const { hub, ring } = seat(actors.length > 13 ? byGroup(actors) : sortActors(actors));
	const large = size > 150;
	const round = size > 360 ? rounder(size) : Math.round;
	const r = large || ring.length > 10 ? 12 : ring.length > 7 ? 15 : 18;
	const reach = 98 - r * 1.35;
	const at = (node) => `${round(node.x * reach)},${round(node.y * reach)}`;
	const nodes = hub ? [hub, ...ring] : ring;
	const lead = hub ?? ring.find((node) => node.lead);
	const others = lead ? ring.filter((node) => node !== lead) : [];
	const shapes = [];
	const labels = [];
	if (nodes.length < 2) shapes.push({
		look: "t gone",
		d: "M-70 0a70 70 0 1 0 140 0a70 70 0 1 0-140 0z"
	});
	if (ring.length > 2) shapes.push({
		look: "t",
		d: `M${ring.map(at).join(" ")}z`
	});
	if (hub && large) for (const side of sides(ring)) shapes.push({
		look: `f ${side[0].group}`,
		d: `M${[hub, ...side].map(at).join(" ")}z`
	});
	if (lead && others.length > 0) shapes.push({
		look: "s",
		d: others.map((node) => `M${at(lead)} ${at(node)}`).join("")
	});
	nodes.forEach((node, i) => {
		const [x, y] = [round(node.x * reach), round(node.y * reach)];
		shapes.push({
			look: node.group,
			d: marker(node.group, x, y, node === lead ? r * 1.4 : r, round)
		});
		if (numbers) labels.push({
			text: String(node.count ?? i + 1),
			x: Math.round(x),
			y: Math.round(y + labelDrop(node.group)),
			...node.group === "joint" && { look: "o" }
		});
	});
	return {
		box: CENTRED,
		width: size,
		height: size,
		shapes,
		labels
	};
}
/** The lead first, then by group, then by id: also the order of the list beside the figure. */
function sortActors(actors) {
	return [...actors].sort((a, b) => Number(Boolean(b.lead)) - Number(Boolean(a.lead)) || order(a.group) - order(b.group) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
/** How many of each group, in the order of the groups; groups without actors are left out. */
function countGroups(actors) {
	return actorGroups.map((group) => ({
		group,
		count: actors.reduce((sum, actor) => sum + (actor.group === group ? actor.count ?? 1 : 0), 0)
	})).filter(({ count }) => count > 0);
}
/** One shape a group, so that the figure works without colour: square, disc, triangle, diamond, person, ring. */
function marker(group, x, y, r, round = rounder(200)) {
	const n = (value) => round(value * r);
	const p = (dx, dy) => `${round(x + dx * r)} ${round(y + dy * r)}`;
	const disc = (radius, dy = 0) => {
		const rounded = n(radius);
		return `M${round(x) - rounded} ${round(y + dy * r)}a${rounded} ${rounded} 0 1 0 ${2 * rounded} 0a${rounded} ${rounded} 0 1 0 ${-2 * rounded} 0z`;
	};
	switch (group) {
		case "public": return `M${p(-.9, -.9)}h${n(1.8)}v${n(1.8)}h${-n(1.8)}z`;
		case "civil": return disc(1);
		case "learn": return `M${p(0, -1.2)}l${n(1.2)} ${n(2.1)}h${-n(2.4)}z`;
		case "trade": return `M${p(0, -1.25)}l${n(1.25)} ${n(1.25)} ${-n(1.25)} ${n(1.25)} ${-n(1.25)} ${-n(1.25)}z`;
		case "people": return `M${p(-1, 1.05)}a${n(1)} ${n(1.3)} 0 0 1 ${n(2)} 0z${disc(.52, -.75)}`;
		case "joint": return disc(.82);
	}
}
var order = (group) => actorGroups.indexOf(group);
/** Triangle and person carry their weight low, their numbers too. */
var labelDrop = (group) => group === "learn" ? 8 : group === "people" ? 9 : 4.5;
/** Neighbours of one group, with the one after them: their side of the table. */
function sides(ring) {
	const found = [];
	ring.forEach((node, i) => {
		const next = ring[(i + 1) % ring.length] ?? node;
		const last = found.at(-1);
		if (last?.[0].group === node.group) last.push(next);
		else found.push([node, next]);
	});
	return found;
}
function byGroup(actors) {
	const leading = actors.find((actor) => actor.lead)?.group;
	return sortActors(countGroups(actors).map(({ group, count }) => ({
		id: group,
		group,
		count,
		...group === leading && { lead: true }
	})));
}
/** Four and more sit round their lead; two or three, or a circle without lead, sit round an open middle. */
function seat(actors) {
	const [first] = actors;
	if (!first || actors.length < 2) return { ring: actors.map((actor) => ({
		...actor,
		x: 0,
		y: 0
	})) };
	const random = generator(fingerprint(actors.map((actor) => `${actor.id}:${actor.group}`).join("|")));
	const hasHub = Boolean(first.lead) && actors.length > 3;
	const turn = random() * 2 * Math.PI;
	const seats = hasHub ? actors.slice(1) : actors;
	const ring = seats.map((actor, i) => {
		const angle = turn + (i + (random() - .5) * .3) * 2 * Math.PI / seats.length;
		return {
			...actor,
			...polar(angle, seats.length < 4 ? .86 : 1 - random() * .24)
		};
	});
	return hasHub ? {
		ring,
		hub: {
			...first,
			...polar(random() * 2 * Math.PI, random() * .14)
		}
	} : { ring };
}
// src/lib/components/card-line.ts
function cardLine(teaser, locale) {
	const t = messages(locale);
	const { place, startDate, endDate, minutes, parts = 0, order } = teaser.card;
	const time = period(locale, startDate, endDate, "short");
	const line = (...rest) => ({
		place: void 0,
		rest: joined(locale, rest)
	});
	switch (teaser.type) {
		case "case":
		case "network": return {
			place,
			rest: joined(locale, [teaser.country && place?.includes(teaser.country) ? void 0 : teaser.country, time])
		};
		case "action-plan": return line(time, parts > 0 ? t["card.measures"]({ count: parts }) : void 0);
		case "resource": return line(teaser.resourceType, length(locale, minutes));
		case "module": return line(order ? t["card.module"]({ order }) : void 0, length(locale, minutes));
		case "learning-path": return line(parts > 0 ? t["card.modules"]({ count: parts }) : void 0, length(locale, minutes));
		case "self-assessment": return line(parts > 0 ? t["card.statements"]({ count: parts }) : void 0, length(locale, minutes));
		case "page": return line();
	}
}
export { sortActors as a, generator as c, marker as i, polar as l, actorFigure as n, CENTRED as o, countGroups as r, fingerprint as s, cardLine as t, rounder as u };

//# sourceMappingURL=card-line.js.map