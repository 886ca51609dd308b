/** The actor figure: who took part, drawn from the list of actors alone, the same list always the same drawing. */
import { actorGroups, type ActorGroup } from '@erasmi/config/search/document';
import { remembered } from '../remembered.ts';
import { CENTRED, fingerprint, generator, polar, rounder, type Drawing, type Label, type Shape } from './drawing.ts';

export interface Actor {
	/** Document id of the organisation, never its name: the drawing is the same in every language. */
	id: string;
	group: ActorGroup;
	lead?: boolean;
	/** How many actors this marker stands for; it then shows the count. */
	count?: number;
}

/** More markers cannot be told apart; above it each group is one marker with its count. */
export const MARKERS_MAX = 13;

/** @param options.numbers write 1, 2, 3 … into the markers, as in the list beside */
export function actorFigure(actors: readonly Actor[], { size = 72, numbers = false }: { size?: number; numbers?: boolean } = {}): Drawing {
	const shown = actors.length > MARKERS_MAX ? byGroup(actors) : sortActors(actors);
	return drawn(JSON.stringify(shown.map(({ id, group, lead, count }): Actor => ({ id, group, ...(lead && { lead }), ...(count !== undefined && { count }) }))), String(size), numbers ? 'numbers' : '');
}

/** An entry has the same actors in every language and on every card. */
const drawn = remembered((actors: string, side: string, numbers: string): Drawing => draw(JSON.parse(actors) as Actor[], Number(side), numbers !== ''));

function draw(shown: readonly Actor[], size: number, numbers: boolean): Drawing {
	const { hub, ring } = seat(shown);
	const large = size > 150;
	// Up to this size nobody sees the 0.9 px that whole numbers are off, and they are shorter.
	const round = size > 360 ? rounder(size) : Math.round;
	const r = large || ring.length > 10 ? 12 : ring.length > 7 ? 15 : 18;
	const reach = 98 - r * 1.35;
	const at = (node: Seated) => `${round(node.x * reach)},${round(node.y * reach)}`;
	const nodes = hub ? [hub, ...ring] : ring;
	const lead = hub ?? ring.find((node) => node.lead);
	const others = lead ? ring.filter((node) => node !== lead) : [];

	const shapes: Shape[] = [];
	const labels: Label[] = [];
	if (nodes.length < 2) shapes.push({ look: 't gone', d: 'M-70 0a70 70 0 1 0 140 0a70 70 0 1 0-140 0z' });
	if (ring.length > 2) shapes.push({ look: 't', d: `M${ring.map(at).join(' ')}z` });
	if (hub && large) for (const side of sides(ring)) shapes.push({ look: `f ${side[0].group}`, d: `M${[hub, ...side].map(at).join(' ')}z` });
	if (lead && others.length > 0) shapes.push({ look: 's', d: others.map((node) => `M${at(lead)} ${at(node)}`).join('') });
	nodes.forEach((node, i) => {
		const [x, y] = [round(node.x * reach), round(node.y * reach)];
		shapes.push({ look: node.group, d: marker(node.group, x, y, node === lead ? r * 1.4 : r, round) });
		// A number may stand half a unit beside its middle, nobody sees it.
		if (numbers) labels.push({ text: String(node.count ?? i + 1), x: Math.round(x), y: Math.round(y + labelDrop(node.group)), ...(node.group === 'joint' && { look: 'o' }) });
	});
	return { box: CENTRED, width: size, height: size, shapes, labels };
}

/** The lead first, then by group, then by id: also the order of the list beside the figure. */
export function sortActors<A extends Actor>(actors: readonly A[]): A[] {
	return [...actors].sort((a, b) => Number(Boolean(b.lead)) - Number(Boolean(a.lead)) || order(a.group) - order(b.group) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** How many of each group, in the order of the groups; groups without actors are left out. */
export function countGroups(actors: readonly Actor[]): { group: ActorGroup; count: number }[] {
	return actorGroups
		.map((group) => ({ group, count: actors.reduce((sum, actor) => sum + (actor.group === group ? (actor.count ?? 1) : 0), 0) }))
		.filter(({ count }) => count > 0);
}

/** One shape a group, so that the figure works without colour: square, disc, triangle, diamond, person, ring. */
export function marker(group: ActorGroup, x: number, y: number, r: number, round: (value: number) => number = rounder(200)): string {
	const n = (value: number) => round(value * r);
	const p = (dx: number, dy: number) => `${round(x + dx * r)} ${round(y + dy * r)}`;
	// Two half circles must be as wide as twice their rounded radius, or they become an egg.
	const disc = (radius: number, dy = 0) => {
		const rounded = n(radius);
		return `M${round(x) - rounded} ${round(y + dy * r)}a${rounded} ${rounded} 0 1 0 ${2 * rounded} 0a${rounded} ${rounded} 0 1 0 ${-2 * rounded} 0z`;
	};
	switch (group) {
		case 'public': return `M${p(-0.9, -0.9)}h${n(1.8)}v${n(1.8)}h${-n(1.8)}z`;
		case 'civil': return disc(1);
		case 'learn': return `M${p(0, -1.2)}l${n(1.2)} ${n(2.1)}h${-n(2.4)}z`;
		case 'trade': return `M${p(0, -1.25)}l${n(1.25)} ${n(1.25)} ${-n(1.25)} ${n(1.25)} ${-n(1.25)} ${-n(1.25)}z`;
		case 'people': return `M${p(-1, 1.05)}a${n(1)} ${n(1.3)} 0 0 1 ${n(2)} 0z${disc(0.52, -0.75)}`;
		case 'joint': return disc(0.82);
	}
}

const order = (group: ActorGroup) => actorGroups.indexOf(group);

/** Triangle and person carry their weight low, their numbers too. */
const labelDrop = (group: ActorGroup) => (group === 'learn' ? 8 : group === 'people' ? 9 : 4.5);

type Seated = Actor & { x: number; y: number };

/** Neighbours of one group, with the one after them: their side of the table. */
function sides(ring: readonly Seated[]): [Seated, ...Seated[]][] {
	const found: [Seated, ...Seated[]][] = [];
	ring.forEach((node, i) => {
		const next = ring[(i + 1) % ring.length] ?? node;
		const last = found.at(-1);
		if (last?.[0].group === node.group) last.push(next);
		else found.push([node, next]);
	});
	return found;
}

function byGroup(actors: readonly Actor[]): Actor[] {
	const leading = actors.find((actor) => actor.lead)?.group;
	return sortActors(countGroups(actors).map(({ group, count }) => ({ id: group, group, count, ...(group === leading && { lead: true }) })));
}

/** Four and more sit round their lead; two or three, or a circle without lead, sit round an open middle. */
function seat(actors: readonly Actor[]): { ring: Seated[]; hub?: Seated } {
	const [first] = actors;
	if (!first || actors.length < 2) return { ring: actors.map((actor) => ({ ...actor, x: 0, y: 0 })) };
	const random = generator(fingerprint(actors.map((actor) => `${actor.id}:${actor.group}`).join('|')));
	const hasHub = Boolean(first.lead) && actors.length > 3;
	const turn = random() * 2 * Math.PI;
	const seats = hasHub ? actors.slice(1) : actors;
	const ring = seats.map((actor, i) => {
		const angle = turn + ((i + (random() - 0.5) * 0.3) * 2 * Math.PI) / seats.length;
		return { ...actor, ...polar(angle, seats.length < 4 ? 0.86 : 1 - random() * 0.24) };
	});
	return hasHub ? { ring, hub: { ...first, ...polar(random() * 2 * Math.PI, random() * 0.14) } } : { ring };
}
