/** The radar of the self-assessment: one axis a dimension, the first upright, clockwise. */
import { CENTRED, polar, rounder, type Drawing, type Shape } from './drawing.ts';

const REACH = 78;
const round = rounder(200);

/**
 * @param values one a dimension, 0 to `max`; `undefined` where nothing was answered leaves a gap in the outline
 * @param max highest value of the scale
 */
export function radarFigure(values: readonly (number | undefined)[], max: number, size = 320): Drawing {
	const point = (value: number, i: number) => spot(i, values.length, (value / max) * REACH);
	const known = values.flatMap((value, i) => (value === undefined ? [] : [point(value, i)]));
	return {
		box: CENTRED, width: size, height: size,
		shapes: [
			...radarFrame(values.length, REACH, max),
			...(known.length > 2 ? [{ look: 'r', d: `M${known.map(pair).join(' ')}z` }] : []),
			{ look: 'k', d: known.map(([x, y]) => `M${round(x - 4)} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`).join('') },
		],
		labels: values.map((_, i) => { const [x, y] = spot(i, values.length, REACH + 13); return { text: String(i + 1), x, y: round(y + 4.5), look: 'o' }; }),
	};
}

/** The empty web. */
export function radarFrame(axes: number, reach: number, rings: number): Shape[] {
	const ring = (distance: number) => `M${Array.from({ length: axes }, (_, i) => pair(spot(i, axes, distance))).join(' ')}z`;
	return [
		{ look: 't', d: ring(reach) },
		{ look: 's', d: Array.from({ length: rings - 1 }, (_, i) => ring((reach * (i + 1)) / rings)).join('') + Array.from({ length: axes }, (_, i) => `M0 0L${pair(spot(i, axes, reach))}`).join('') },
	];
}

const pair = ([x, y]: readonly [number, number]) => `${x},${y}`;
const spot = (i: number, axes: number, distance: number): [number, number] => { const { x, y } = polar((i / axes) * 2 * Math.PI - Math.PI / 2, distance); return [round(x), round(y)]; };
