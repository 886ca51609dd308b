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
const report = join(root, '.cache', 'test-report.json');

process.once('disconnect', () => process.exit(1));
process.channel?.unref();

try {
	await buildOutdated();
} catch (error) {
	const fault = faultOf(error);
	console.error(fault ? printable(fault) : error);
	process.exit(1);
}

mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(report, { force: true });
const code = await vitest(args.filter((arg) => arg !== '--full'));
process.exitCode = summarize() === 0 ? code : 1;

function vitest(more: string[]): Promise<number> {
	const config = ['--config', join(root, 'scripts', 'tooling', 'vitest.config.ts')];
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...config, ...reporters, ...more], {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, ...(isFull ? { FULL: '1' } : {}) },
		});
		// Ctrl-C: vitest ends its own servers first, so it is waited for.
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
		child.on('exit', (exitCode) => resolve(exitCode ?? 1));
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
function summarize(): number {
	if (!existsSync(report)) {
		console.log('\n0 passed, 1 failed');
		return 1;
	}
	// Written by vitest a moment ago.
	const found = JSON.parse(readFileSync(report, 'utf8')) as Report;
	const skipped = found.testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo').map(({ fullName }) => ({ file: relative(root, name), test: fullName.trim() })),
	);
	const notes = [
		...(process.env.MEILI_URL ? [] : ['No MEILI_URL: nothing was proved against a real Meilisearch server; the recorded requests were.']),
		...(isFull ? [] : ['Without --full: all locales, all themes and the long races were left out. `npm run test:full` runs them.']),
		...skipped.map(({ file, test }) => `${file}: ${test}`),
	];
	console.log(`\n${'━'.repeat(80)}\n  NOT PROVED IN THIS RUN\n${notes.map((note) => `  · ${note}`).join('\n')}\n${'━'.repeat(80)}\n`);

	const failed = Math.max(found.numFailedTests, found.numFailedTestSuites > 0 ? 1 : 0);
	console.log(`${found.numPassedTests} passed, ${failed} failed, ${skipped.length} skipped`);
	return failed;
}
