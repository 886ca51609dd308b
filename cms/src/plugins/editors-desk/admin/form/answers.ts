/** How far the questions are answered. Pure; the server alone decides what may be published. */
import { caseSteps, stepOf, type Step, type StepId } from '../../steps.ts';

export type Standing = 'done' | 'open' | 'problem';

interface Problem {
	kind: string;
	path: string;
}

const isAnswered = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0) && !(typeof value === 'string' && value.trim() === '');

/** A problem that is only an empty field is no fault of what was written. */
export function standingOf(step: Step, valueOf: (name: string) => unknown, problems: readonly Problem[]): Standing {
	const about = problems.filter(({ path }) => stepOf(path) === step.id);
	const isFilled = isAnswered(valueOf(step.fields[0] ?? ''));
	if (about.some(({ kind }) => kind !== 'missing' && kind !== 'too-few')) return 'problem';
	if (about.length > 0) return isFilled && about.every(({ path }) => path.includes('.')) ? 'problem' : 'open';
	return isFilled ? 'done' : 'open';
}

/** Where the form begins: at the first question that publishing needs and nobody answered. */
export const firstOpen = (valueOf: (name: string) => unknown, problems: readonly Problem[]): StepId => caseSteps.find((step) => step.part === 'short' && standingOf(step, valueOf, problems) !== 'done')?.id ?? caseSteps[0].id;

/** Holds the items of a list together while they are edited; the server keeps it. */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
