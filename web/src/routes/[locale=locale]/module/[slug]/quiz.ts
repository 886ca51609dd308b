/** What the answers of a visitor to the quiz of a module mean. Nothing is stored: the answers stand in the address. */
import type { Answers, Module } from '#lib/content-types.ts';

export type Verdict =
	/** The form was not sent yet. */
	| 'open'
	/** Sent without an answer to this question. */
	| 'unanswered'
	/** All right options and no other. */
	| 'correct'
	| 'wrong';

export interface Judged {
	question: Module['quiz'][number];
	chosen: readonly string[];
	verdict: Verdict;
	/** More than one option is right, so several may be chosen. */
	isMultiple: boolean;
}

/** @param answers `undefined` until the form is sent */
export function judge(quiz: Module['quiz'], answers: Answers | undefined): Judged[] {
	return quiz.map((question) => {
		const options = question.options.map(({ key }) => key);
		const chosen = (answers?.[question.key] ?? []).filter((key) => options.includes(key));
		return { question, chosen, verdict: verdictOf(question.correct, chosen, answers !== undefined), isMultiple: question.correct.length > 1 };
	});
}

function verdictOf(correct: readonly string[], chosen: readonly string[], isSent: boolean): Verdict {
	if (!isSent) return 'open';
	if (chosen.length === 0) return 'unanswered';
	return chosen.length === correct.length && correct.every((key) => chosen.includes(key)) ? 'correct' : 'wrong';
}
