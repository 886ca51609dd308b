/**
 * `npm test` after everything is installed: builds what changed, runs every proof, and says what this machine could not prove.
 *
 * `--full` adds what takes long. Everything else goes to vitest: `npm test -- --project unit`, `npm test -- tests/cms/roles.test.ts`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildOutdated } from '../start/build-all.ts';
import { faultOf, printable } from '../start/faults.ts';
import { root } from '../start/paths.ts';

const args = process.argv.slice(2);
const isFull = args.includes('--full');
const reports = join(root, '.cache', 'test-reports');

/** Most proofs wait for one server or another, so that two runs side by side take little longer than one. */
const lanes: readonly (readonly string[])[] = [['unit', 'components', 'e2e'], ['relevance', 'web', 'cms']];

process.once('disconnect', () => process.exit(1));
process.channel?.unref();

try {
	await buildOutdated();
} catch (error) {
	const fault = faultOf(error);
	console.error(fault ? printable(fault) : error);
	process.exit(1);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const chosen = args.filter((arg) => arg !== '--full');
const runs = chosen.length > 0 ? [chosen] : lanes.map((projects) => projects.flatMap((project) => ['--project', project]));
const codes = await Promise.all(runs.map((more, at) => vitest(more, join(reports, `${at}.json`), at === 0)));
process.exitCode = summarize(runs.map((_, at) => join(reports, `${at}.json`))) === 0 ? Math.max(...codes) : 1;

/** @param isShown live; otherwise what it prints follows when it has ended, so that two runs do not talk at once */
function vitest(more: readonly string[], report: string, isShown: boolean): Promise<number> {
	const config = ['--config', join(root, 'scripts', 'tooling', 'vitest.config.ts')];
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...config, ...reporters, ...more], {
			cwd: root,
			stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...(isFull ? { FULL: '1' } : {}) },
		});
		const printed: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => printed.push(chunk));
		// Ctrl-C: vitest ends its own servers first, so it is waited for.
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
		child.on('close', (exitCode) => {
			process.stdout.write(Buffer.concat(printed));
			resolve(exitCode ?? 1);
		});
	});
}

interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	numFailedTestSuites: number;
	testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** @returns how many failed, whole files that could not be loaded included */
function summarize(files: readonly string[]): number {
	// Written by vitest a moment ago.
	const written = files.filter((file) => existsSync(file)).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report);
	const skipped = written.flatMap(({ testResults }) => testResults).flatMap(({ name, assertionResults }) =>
		assertionResults.filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo').map(({ fullName }) => ({ file: relative(root, name), test: fullName.trim() })),
	);
	const notes = [
		...(process.env.MEILI_URL ? [] : ['No MEILI_URL: nothing was proved against a real Meilisearch server; the recorded requests were.']),
		...(isFull ? [] : ['Without --full: all locales, all themes and the long races were left out. `npm run test:full` runs them.']),
		...skipped.map(({ file, test }) => `${file}: ${test}`),
	];
	console.log(`\n${'━'.repeat(80)}\n  NOT PROVED IN THIS RUN\n${notes.map((note) => `  · ${note}`).join('\n')}\n${'━'.repeat(80)}\n`);

	const sum = (count: (report: Report) => number): number => written.reduce((all, report) => all + count(report), 0);
	// A run that ended without a report has failed as a whole.
	const failed = sum(({ numFailedTests, numFailedTestSuites }) => Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0)) + files.length - written.length;
	console.log(`${sum(({ numPassedTests }) => numPassedTests)} passed, ${failed} failed, ${skipped.length} skipped`);
	return failed;
}
