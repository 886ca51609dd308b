import type { SelfAssessment } from '#lib/content-types.ts';
import { defined } from './defined.ts';
import { type Context, common } from './entry.ts';
import { pairs } from './said.ts';
import { terms } from './terms.ts';

const steps = ['s1', 's2', 's3', 's4', 's5'] as const;

export function toSelfAssessment(context: Context<'self-assessment'>): SelfAssessment {
	const { shown, original, speak, wanted } = context;
	return {
		...common('self-assessment', context),
		dimensions: terms(shown.dimensions, wanted),
		items: pairs(shown.items, original?.items).flatMap(({ key, shown: item, original: first }) => {
			const text = speak.text(item.text, first?.text);
			return text && item.dimension ? [{ key, dimension: item.dimension, text }] : [];
		}),
		// A step without words still counts: the scale has five.
		scale: steps.map((step, at) => speak.text(shown.scale?.[step], original?.scale?.[step]) ?? { text: String(at + 1), lang: wanted }),
		levels: pairs(shown.levels, original?.levels).map(({ key, shown: level, original: first }) => ({ key, ...defined({ title: speak.text(level.title, first?.title), text: speak.text(level.text, first?.text) }) })),
		...defined({ intro: speak.text(shown.intro, original?.intro) }),
	};
}
