/** A new plan made of another one: what was intended is kept, what happened and who did it is not. Pure. */
import type { Tree } from '../form/values.ts';
import { monthsBetween, shifted } from './shift.ts';

export interface Beginning {
	network: { documentId: string; country: unknown; region: unknown };
	/** First month of the new plan, `2027-01`. */
	begins: string;
	/** Names the plan it was made of, as its licence asks. */
	origin: { documentId: string; title: string; url: string; seen: string };
}

/**
 * Goals keep their target, because it says how far somebody meant to go; where they started is another network's story.
 * Keys of items stay: they hold measures and goals together.
 */
export function copied(plan: Tree, { network, begins, origin }: Beginning): Tree {
	const months = monthsBetween(stringOf(plan.periodStart) ?? begins, begins);
	const { documentId, title, url, seen } = origin;
	return {
		title: plan.title ?? null,
		vision: plan.vision ?? null,
		network: [{ type: 'network', documentId: network.documentId }],
		country: network.country ?? null,
		region: network.region ?? null,
		periodStart: begins,
		periodEnd: moved(plan.periodEnd, months, 'end'),
		isExample: false,
		goals: items(plan.goals).map(({ key, field, goal, indicator, target, unit }) => withKey(key, { field, goal, indicator, target, unit })),
		measures: items(plan.measures).map((measure) => copiedMeasure(measure, months)),
		related: [{ type: 'action-plan', documentId }],
		sources: [{ title, url, accessed: seen, kind: 'published' }],
		licence: plan.licence ?? null,
	};
}

const copiedMeasure = ({ key, title, description, goal, start, due, dependsOn, resources, indicator }: Tree, months: number): Tree =>
	withKey(key, { title, description, goal, start: moved(start, months, 'start'), due: moved(due, months, 'end'), status: 'planned', progress: 0, dependsOn, resources, indicator });

const moved = (date: unknown, months: number, edge: 'start' | 'end'): string | null => (stringOf(date) ? shifted(String(date), months, edge) : null);
const withKey = (key: string | undefined, fields: Tree): Tree => (key === undefined ? fields : { key, ...fields });
const stringOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const items = (value: unknown): Tree[] => (Array.isArray(value) ? value.filter((item): item is Tree => typeof item === 'object' && item !== null) : []);
