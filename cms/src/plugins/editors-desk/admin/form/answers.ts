/** How far the questions are answered. Pure; the server alone decides what may be published. */
import { stepOf, stepsOf, type GuidedType } from '../../forms/index.ts';
import type { Step } from '../../forms/step.ts';

export type Standing = 'done' | 'open' | 'problem';

interface Problem {
	kind: string;
	path: string;
}

/** What an entry says and lacks. */
export interface Answered {
	type: GuidedType;
	valueOf(name: string): unknown;
	problems: readonly Problem[];
}

function isAnswered(value: unknown): boolean {
	if (value === null || value === undefined || value === false) return false;
	if (typeof value === 'string') return value.trim() !== '';
	if (Array.isArray(value)) return value.length > 0;
	return typeof value !== 'object' || Object.values(value).some(isAnswered);
}

/** A problem that is only an empty field is no fault of what was written. */
export function standingOf(step: Step, { type, valueOf, problems }: Answered): Standing {
	const about = problems.filter(({ path }) => stepOf(type, path)?.id === step.id);
	const isFilled = step.fields.some((name) => isAnswered(valueOf(name)));
	if (about.some(({ kind }) => kind !== 'missing' && kind !== 'too-few')) return 'problem';
	if (about.length > 0) return isFilled && about.every(({ path }) => path.includes('.')) ? 'problem' : 'open';
	return isFilled ? 'done' : 'open';
}

/** Questions of a part that nobody answered, or not well. */
export const openSteps = (answered: Answered, part: Step['part']): Step[] => stepsOf(answered.type).filter((step) => step.part === part && standingOf(step, answered) !== 'done');

/** Where the form begins: at the first question that publishing needs and nobody answered. */
export const firstOpen = (answered: Answered): string => (openSteps(answered, 'short')[0] ?? stepsOf(answered.type)[0])?.id ?? '';

/** Holds the items of a list together while they are edited; the server keeps it. */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
