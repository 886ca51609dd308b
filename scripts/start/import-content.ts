/**
 * Fills an empty database in a process of its own: it can run beside a build, and the gigabyte that importing takes
 * goes back to the machine instead of staying with the server.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Environment } from '@erasmi/config/environment';
import { Fault } from './faults.ts';
import type { Progress } from './instance.ts';
import { root } from './paths.ts';
import { progressBar, step } from './progress.ts';

/**
 * Does nothing when it was done before. New items of a later version are few; the server adds them at its start.
 * @throws Fault with the reason the import gave
 */
export async function importContent(environment: Pick<Environment, 'dataDir' | 'seedContent' | 'seedDemo'>, env: NodeJS.ProcessEnv): Promise<void> {
	const note = join(environment.dataDir, 'imported.txt');
	const wanted = `${environment.seedContent}${environment.seedDemo ? ' and demo accounts' : ''}\n`;
	if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return;

	await step('Creating the database', 'Database ready', () => run(env));
	writeFileSync(note, wanted);
}

function run(env: NodeJS.ProcessEnv): Promise<void> {
	const bar = progressBar('Content');
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'guard.ts'), join(root, 'scripts', 'seed', 'run.ts')], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
		// Ctrl-C while importing: what is not imported yet is imported by the next start.
		const stop = (): void => void child.kill('SIGTERM');
		process.once('exit', stop);
		let reason = '';
		let lastWords = '';
		if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => {
			const said = parsed(line);
			if (said && 'error' in said) reason = said.error;
			else if (said) bar.show(said);
		});
		child.stderr?.on('data', (data: Buffer) => (lastWords = (lastWords + data.toString()).slice(-4000)));
		child.on('error', reject);
		child.on('close', (code, signal) => {
			process.off('exit', stop);
			bar.stop();
			if (code === 0) resolve();
			else reject(new Fault(`The content could not be imported: ${reason || lastWords || `ended by ${signal ?? `code ${code}`}`}`, 'Correct what is named, then start again; nothing of a faulty file was imported.'));
		});
	});
}

/** @returns `undefined` for a line that is none of the import's own, such as a log line */
function parsed(line: string): Progress | { error: string } | undefined {
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value !== 'object' || value === null) return undefined;
		return 'error' in value || ('done' in value && 'total' in value) ? (value as Progress | { error: string }) : undefined;
	} catch {
		return undefined;
	}
}
