import type { Module } from '#lib/content-types.ts';
import { type Pointer, pointingTo } from './backlinks.ts';
import { defined } from './defined.ts';
import { type Context, common } from './entry.ts';
import { keyedTexts, pairs } from './said.ts';
import { links, teasers } from './teasers.ts';
import { notations, terms } from './terms.ts';

const pathsThroughModules: Pointer<'learning-path'> = { from: 'learning-path', to: 'module', field: ({ modules }) => modules, order: ({ order }) => order ?? 0 };

export async function toModule(context: Context<'module'>): Promise<Module> {
	const { work, shown, original, speak, wanted, tags } = context;
	const paths = await pointingTo(work.documentId, pathsThroughModules, wanted, tags);
	return {
		...common('module', context),
		order: shown.order ?? 0,
		competences: terms(shown.competences, wanted),
		networkPhases: terms(shown.networkPhases, wanted),
		objectives: keyedTexts(speak, shown.objectives, original?.objectives),
		sections: pairs(shown.sections, original?.sections).map(({ key, shown: section, original: first }) => ({
			key,
			resources: teasers(links(section.resources, 'resource'), wanted, tags),
			...defined({ title: speak.text(section.title, first?.title), body: speak.rich(section.body, first?.body), activity: speak.rich(section.activity, first?.activity) }),
		})),
		quiz: pairs(shown.quiz, original?.quiz).flatMap(({ key, shown: item, original: first }) => {
			const question = speak.text(item.question, first?.question);
			if (!question) return [];
			return [{ key, question, options: keyedTexts(speak, item.options, first?.options), correct: notations(item.correct), ...defined({ feedback: speak.text(item.feedback, first?.feedback) }) }];
		}),
		paths,
		...defined({ minutes: shown.minutes, summary: speak.text(shown.summary, original?.summary) }),
	};
}
