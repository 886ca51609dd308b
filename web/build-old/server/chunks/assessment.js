import { c as number } from "./format.js";
import { t as messages } from "./messages.js";
// src/routes/[locale=locale]/self-assessment/[slug]/assessment.ts
function outcomeOf(assessment, answers) {
	const steps = assessment.scale.length;
	const scores = assessment.dimensions.map((dimension) => {
		const items = assessment.items.filter((item) => item.dimension === dimension.id);
		const values = items.flatMap(({ key }) => valueOf(answers, key, steps) ?? []);
		return {
			dimension,
			mean: meanOf(values),
			answered: values.length,
			items: items.length
		};
	});
	const mean = meanOf(scores.flatMap(({ mean }) => mean ?? []));
	return {
		scores,
		answered: scores.reduce((sum, score) => sum + score.answered, 0),
		items: assessment.items.length,
		mean,
		level: mean === void 0 ? void 0 : levelOf(assessment.levels, mean, steps),
		weakest: scores.filter((score) => score.mean !== void 0 && score.mean < steps - 1).sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0)).slice(0, 2).map(({ dimension }) => dimension)
	};
}
/** Every statement with its answer, then the mean of each area and of the whole: as a table to keep. */
function resultRows(assessment, answers, locale) {
	const t = messages(locale);
	const outcome = outcomeOf(assessment, answers);
	const steps = assessment.scale.length;
	const meanWords = (mean) => mean === void 0 ? t["assess.open"]() : number(locale, mean, { maximumFractionDigits: 1 });
	const labels = new Map(assessment.dimensions.map(({ id, label }) => [id, label]));
	return [
		[assessment.title.text],
		[
			t["assess.dimension"](),
			t["assess.statement"](),
			t["assess.answer"](),
			`1–${steps}`
		],
		...assessment.items.map(({ key, dimension, text }) => {
			const value = valueOf(answers, key, steps);
			return [
				labels.get(dimension) ?? dimension,
				text.text,
				value === void 0 ? t["assess.open"]() : assessment.scale[value - 1]?.text ?? "",
				value === void 0 ? "" : String(value)
			];
		}),
		...outcome.scores.map(({ dimension, mean }) => [
			dimension.label,
			t["assess.mean"]({ max: steps }),
			"",
			meanWords(mean)
		]),
		[
			outcome.level?.title?.text ?? t["assess.result"](),
			t["assess.mean"]({ max: steps }),
			"",
			meanWords(outcome.mean)
		]
	];
}
/** The step of the scale that was chosen, 1 to `steps`. */
function valueOf(answers, key, steps) {
	const value = Number(answers[key]?.[0]);
	return Number.isInteger(value) && value >= 1 && value <= steps ? value : void 0;
}
var meanOf = (values) => values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : void 0;
/** The levels share the scale in equal parts. */
function levelOf(levels, mean, steps) {
	const share = (mean - 1) / Math.max(steps - 1, 1);
	return levels[Math.min(Math.floor(share * levels.length), levels.length - 1)];
}
export { resultRows as n, outcomeOf as t };

//# sourceMappingURL=assessment.js.map