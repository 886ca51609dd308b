/** A network's way: five single markers meet, tie lines, agree, grow and part. */
import type { ActorGroup } from '@erasmi/config/search/document';
import { marker } from './actors.ts';
import { CENTRED, type Drawing, type Shape } from './drawing.ts';

type Spot = readonly [number, number];

const kinds: readonly ActorGroup[] = ['public', 'civil', 'learn', 'trade', 'people'];
const scattered: readonly Spot[] = [[-40, -70], [62, -52], [70, 50], [-18, 40], [-72, 18]];
const nearer: readonly Spot[] = [[-24, -74], [66, -37], [58, 56], [-35, 53], [-74, 2]];
const round: readonly Spot[] = [[-8, -78], [70, -22], [46, 62], [-52, 66], [-76, -14]];
const outline = 'M-8,-78 70,-22 46,62 -52,66 -76,-14z';

/** @param phase notation of the scheme `network-phase`; `undefined` for one that is unknown here */
export function phaseFigure(phase: string, size = 88): Drawing | undefined {
	const plan = plans[phase];
	return plan && { box: CENTRED, width: size, height: size, shapes: [...plan.lines, ...markers(plan.spots), ...(plan.centre ? [shape('public', [0, -6])] : [])], labels: [] };
}

const plans: Record<string, { lines: Shape[]; spots: readonly Spot[]; centre?: boolean }> = {
	preparation: { lines: [], spots: scattered },
	formation: { lines: [{ look: 's', d: 'M-24,-74 66,-37M-35,53 -74,2' }], spots: nearer },
	establishment: { lines: [{ look: 's', d: outline }], spots: round },
	consolidation: { lines: [{ look: 't', d: outline }, { look: 's', d: 'M-8,-78 46,62M70,-22 -52,66M46,62 -76,-14M-52,66 -8,-78M-76,-14 70,-22' }], spots: round },
	'further-development': { lines: [{ look: 't', d: outline }, { look: 's', d: 'M0,-6 -8,-78M0,-6 70,-22M0,-6 46,62M0,-6 -52,66M0,-6 -76,-14' }], spots: round, centre: true },
	closure: { lines: [{ look: 't gone', d: outline }], spots: round },
};

const shape = (group: ActorGroup, [x, y]: Spot): Shape => ({ look: group, d: marker(group, x, y, 17, Math.round) });
const markers = (spots: readonly Spot[]): Shape[] => kinds.flatMap((kind, i) => { const spot = spots[i]; return spot ? [shape(kind, spot)] : []; });
