/** What the answers to a self-assessment mean: a mean a dimension, and the level of the whole. */
import type { Locale } from '@erasmi/config/locales';
import type { Answers, SelfAssessment, Term } from '#lib/content-types.ts';
import { number } from '#lib/format.ts';
import { messages } from '#lib/messages.ts';

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
	const scores = assessment.dimensions.map((dimension) => {
		const items = assessment.items.filter((item) => item.dimension === dimension.id);
		const values = items.flatMap(({ key }) => valueOf(answers, key, steps) ?? []);
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

/** Every statement with its answer, then the mean of each area and of the whole: as a table to keep. */
export function resultRows(assessment: SelfAssessment, answers: Answers, locale: Locale): string[][] {
	const t = messages(locale);
	const outcome = outcomeOf(assessment, answers);
	const steps = assessment.scale.length;
	const meanWords = (mean: number | undefined): string => (mean === undefined ? t['assess.open']() : number(locale, mean, { maximumFractionDigits: 1 }));
	const labels = new Map(assessment.dimensions.map(({ id, label }) => [id, label]));
	return [
		[assessment.title.text],
		[t['assess.dimension'](), t['assess.statement'](), t['assess.answer'](), `1–${steps}`],
		...assessment.items.map(({ key, dimension, text }) => {
			const value = valueOf(answers, key, steps);
			return [labels.get(dimension) ?? dimension, text.text, value === undefined ? t['assess.open']() : (assessment.scale[value - 1]?.text ?? ''), value === undefined ? '' : String(value)];
		}),
		...outcome.scores.map(({ dimension, mean }) => [dimension.label, t['assess.mean']({ max: steps }), '', meanWords(mean)]),
		[outcome.level?.title?.text ?? t['assess.result'](), t['assess.mean']({ max: steps }), '', meanWords(outcome.mean)],
	];
}

/** The step of the scale that was chosen, 1 to `steps`. */
function valueOf(answers: Answers, key: string, steps: number): number | undefined {
	const value = Number(answers[key]?.[0]);
	return Number.isInteger(value) && value >= 1 && value <= steps ? value : undefined;
}

const meanOf = (values: readonly number[]): number | undefined => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined);

/** The levels share the scale in equal parts. */
function levelOf<L>(levels: readonly L[], mean: number, steps: number): L | undefined {
	const share = (mean - 1) / Math.max(steps - 1, 1);
	return levels[Math.min(Math.floor(share * levels.length), levels.length - 1)];
}
