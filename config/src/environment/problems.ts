/** What is wrong with an environment, said to an operator. */

export interface EnvironmentProblem {
	name: string;
	/** What is wrong, and what it should look like. */
	problem: string;
}

/** Thrown once with everything that is wrong. */
export class EnvironmentError extends Error {
	override name = 'EnvironmentError';
	readonly problems: readonly EnvironmentProblem[];

	constructor(problems: readonly EnvironmentProblem[]) {
		const lines = problems.map(({ name, problem }) => `  ${name}: ${problem}`);
		super(`The environment has ${problems.length === 1 ? 'a fault' : `${problems.length} faults`}:\n${lines.join('\n')}\nEvery name is explained in .env.example. Correct the file .env, then start again.`);
		this.problems = problems;
	}
}
