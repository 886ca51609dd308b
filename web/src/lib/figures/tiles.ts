/** What a kind of entry other than case and network looks like: a method its minutes, a module its sections, a plan its measures. */
import type { Card } from '@erasmi/config/search/document';
import type { WorkType } from '@erasmi/config/types';
import { actorFigure } from './actors.ts';
import { CENTRED, fingerprint, generator, polar, rounder, type Drawing, type Label, type Shape } from './drawing.ts';
import { radarFrame } from './radar.ts';

const TILE = 72;

/** The small drawing on a card. */
export function tileOf(type: WorkType, id: string, card: Card): Drawing {
	switch (type) {
		case 'case':
		case 'network': return actorFigure(card.actors, { size: TILE });
		case 'resource': return card.parts && card.minutes ? clockFigure(Array.from({ length: card.parts }, () => 1)) : sheetFigure();
		case 'module': return barsFigure(card.parts ?? 4);
		case 'learning-path': return wayFigure(card.parts ?? 4);
		case 'action-plan': return planFigure(id, card.parts ?? 6);
		case 'self-assessment': return { box: CENTRED, width: TILE, height: TILE, shapes: radarFrame(8, 92, 3), labels: [] };
		case 'page': return sheetFigure();
	}
}

/** The steps of a method round a clock. @param minutes of each step; only their shares matter */
export function clockFigure(minutes: readonly number[], { size = TILE, numbers = false }: { size?: number; numbers?: boolean } = {}): Drawing {
	const total = minutes.reduce((sum, part) => sum + part, 0);
	const inner = size > 150 ? 76 : 60;
	const round = rounder(0);
	const gap = minutes.length > 1 ? 0.03 : 0;
	const point = (angle: number, radius: number) => { const { x, y } = polar(angle - Math.PI / 2, radius); return `${round(x)} ${round(y)}`; };
	const arcs: string[] = [];
	const labels: Label[] = [];
	let from = 0;
	minutes.forEach((part, i) => {
		// A full circle cannot be one arc: its two ends would be the same point.
		const to = from + Math.min((part / total) * 2 * Math.PI, 6.28);
		const far = to - from > Math.PI ? 1 : 0;
		arcs.push(`M${point(from + gap, 92)}A92 92 0 ${far} 1 ${point(to - gap, 92)}L${point(to - gap, inner)}A${inner} ${inner} 0 ${far} 0 ${point(from + gap, inner)}z`);
		if (numbers) {
			const { x, y } = polar((from + to) / 2 - Math.PI / 2, 60);
			labels.push({ text: String(i + 1), x: round(x), y: round(y + 4.5), look: 'o' });
		}
		from = to;
	});
	const table: Shape = { look: 't', d: 'M-92 0a92 92 0 1 0 184 0a92 92 0 1 0-184 0z' };
	return { box: CENTRED, width: size, height: size, shapes: arcs.length > 0 ? [table, { look: 'k', d: arcs.join('') }] : [table], labels };
}

/** The sections of a module as lines of a page, the quiz as the short last one. */
export function barsFigure(sections: number): Drawing {
	const rows = Math.min(sections, 8) + 1;
	const step = 80 / rows;
	const height = Math.round(step * 0.62);
	const bar = (i: number, width: number) => `M12 ${Math.round(12 + i * step)}h${width}v${height}h-${width}z`;
	return { box: '0 0 100 100', width: TILE, height: TILE, shapes: [{ look: 'k', d: Array.from({ length: rows }, (_, i) => bar(i, i === rows - 1 ? 36 : 76)).join('') }], labels: [] };
}

/** The modules of a learning path as stones of a way that climbs. */
export function wayFigure(modules: number): Drawing {
	const count = Math.min(Math.max(modules, 2), 8);
	const r = count > 5 ? 9 : 13;
	const stones = Array.from({ length: count }, (_, i) => ({ x: Math.round(-70 + (140 * i) / (count - 1)), y: Math.round(60 - (120 * i) / (count - 1) + (i % 2 === 0 ? 14 : -14)) }));
	return {
		box: CENTRED, width: TILE, height: TILE, labels: [],
		shapes: [
			{ look: 's', d: `M${stones.map(({ x, y }) => `${x},${y}`).join(' ')}` },
			{ look: 'k', d: stones.map(({ x, y }) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`).join('') },
		],
	};
}

/** The measures of a plan as bars along a time line. */
export function planFigure(id: string, measures: number): Drawing {
	const rows = Math.min(Math.max(measures, 2), 7);
	const random = generator(fingerprint(id));
	const step = 160 / rows;
	const height = Math.round(step * 0.5);
	const bars = Array.from({ length: rows }, (_, i) => {
		const from = Math.round(-84 + (i / rows) * 90 + random() * 20);
		const width = Math.round(Math.min(40 + random() * 45, 84 - from));
		return `M${from} ${Math.round(-80 + i * step + step * 0.2)}h${width}v${height}h-${width}z`;
	});
	return { box: CENTRED, width: TILE, height: TILE, shapes: [{ look: 'k', d: bars.join('') }], labels: [] };
}

/** A sheet with a turned corner: material that is neither method nor module. */
export function sheetFigure(): Drawing {
	return {
		box: CENTRED, width: TILE, height: TILE, labels: [],
		shapes: [{ look: 't', d: 'M-60-84h84l36 36v132h-120z' }, { look: 's', d: 'M24-84v36h36M-38-16h76M-38 12h76M-38 40h48' }],
	};
}
