/** The map of Europe; places that would overlap become one marker with a number. */
import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Drawing, Label } from './drawing.ts';

export interface Placed {
	lat: number;
	lng: number;
}

export interface Cluster<T> {
	x: number;
	y: number;
	items: T[];
}

const WIDTH = 800;
const HEIGHT = 620;
/** Of a marker with a number. */
const RADIUS = 13;

/** Countries of the partnership as ISO 3166-1 numbers: Germany, Denmark, Italy, Ireland, Türkiye. */
const partners: readonly string[] = ['276', '208', '380', '372', '792'];

const projection = geoAzimuthalEqualArea().rotate([-15, -50]).scale(1080).translate([WIDTH / 2, HEIGHT / 2]).clipExtent([[0, 0], [WIDTH, HEIGHT]]);

/** Groups places that would overlap, from west to east. What lies outside the map comes back in `outside`. */
export function clusters<T extends Placed>(items: readonly T[], radius = 2 * RADIUS): { inside: Cluster<T>[]; outside: T[] } {
	const inside: Cluster<T>[] = [];
	const outside: T[] = [];
	for (const item of items) {
		const [x, y] = projection([item.lng, item.lat]) ?? [-1, -1];
		if (x < 0 || y < 0 || x > WIDTH || y > HEIGHT) {
			outside.push(item);
			continue;
		}
		const near = inside.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < radius);
		if (near) near.items.push(item);
		else inside.push({ x: Math.round(x), y: Math.round(y), items: [item] });
	}
	return { inside: inside.sort((a, b) => a.x - b.x || a.y - b.y), outside };
}

/** Of a place in the list beside the map, counted from 0. */
export const placeId = (index: number): string => `p${index + 1}`;

/** The map with one numbered marker a cluster: the number is the place's position in the list beside. */
export function mapFigure(places: readonly Cluster<unknown>[]): Drawing {
	const { land, partnerLand } = outlines();
	const disc = ({ x, y }: Cluster<unknown>) => `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0-${2 * RADIUS} 0z`;
	const labels: Label[] = places.map((place, i) => ({ text: String(i + 1), x: place.x, y: place.y + 4.5, press: { href: `#${placeId(i)}`, d: disc(place) } }));
	return {
		box: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, labels,
		shapes: [{ look: 'land', d: land }, { look: 'land partner', d: partnerLand }],
	};
}

let drawn: { land: string; partnerLand: string } | undefined;

/** Simplifying the atlas takes about a second, so it waits for the first map. */
function outlines(): { land: string; partnerLand: string } {
	return (drawn ??= drawOutlines());
}

function drawOutlines(): { land: string; partnerLand: string } {
	// The package ships its JSON without types.
	const weighted = presimplify(atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>);
	const simple = simplify(weighted, quantile(weighted, 0.2));
	// Every country of the atlas is a polygon or several; the collection's type allows more.
	const shapes = simple.objects.countries.geometries as (Polygon<{ name: string }> | MultiPolygon<{ name: string }>)[];
	const path = geoPath(projection).digits(0);
	const draw = (list: typeof shapes) => path(merge(simple, list)) ?? '';
	const isPartner = (shape: { id?: string | number | undefined }) => partners.includes(String(shape.id));
	return { land: draw(shapes.filter((shape) => !isPartner(shape))), partnerLand: draw(shapes.filter(isPartner)) };
}
