/** What the answers to a self-assessment mean: a mean a dimension, and the level of the whole. */
import type { Answers, SelfAssessment, Term } from '#lib/content-types.ts';

export interface Score {
	dimension: Term;
	/** Mean of its answers, 1 to the highest step of the scale; `undefined` without answers. */
	mean: number | undefined;
	answered: number;
	items: number;
}

export interface Outcome {
	scores: Score[];
	answered: number;
	items: number;
	mean: number | undefined;
	level: SelfAssessment['levels'][number] | undefined;
	/** The dimensions with the lowest means, at most two, worst first: worth talking about next. */
	weakest: Term[];
}

export function outcomeOf(assessment: Pick<SelfAssessment, 'dimensions' | 'items' | 'scale' | 'levels'>, answers: Answers): Outcome {
	const steps = assessment.scale.length;
	const valueOf = (key: string): number | undefined => {
		const value = Number(answers[key]?.[0]);
		return Number.isInteger(value) && value >= 1 && value <= steps ? value : undefined;
	};
	const scores = assessment.dimensions.map((dimension) => {
		const items = assessment.items.filter((item) => item.dimension === dimension.id);
		const values = items.flatMap(({ key }) => valueOf(key) ?? []);
		return { dimension, mean: meanOf(values), answered: values.length, items: items.length };
	});
	const means = scores.flatMap(({ mean }) => mean ?? []);
	const mean = meanOf(means);
	return {
		scores,
		answered: scores.reduce((sum, score) => sum + score.answered, 0),
		items: assessment.items.length,
		mean,
		level: mean === undefined ? undefined : levelOf(assessment.levels, mean, steps),
		weakest: scores.filter((score) => score.mean !== undefined && score.mean < steps - 1).sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0)).slice(0, 2).map(({ dimension }) => dimension),
	};
}

const meanOf = (values: readonly number[]): number | undefined => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined);

/** The levels share the scale in equal parts. */
function levelOf<L>(levels: readonly L[], mean: number, steps: number): L | undefined {
	const share = (mean - 1) / Math.max(steps - 1, 1);
	return levels[Math.min(Math.floor(share * levels.length), levels.length - 1)];
}
