/** Builds what changed: each part remembers the hash of what it was made from. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './faults.ts';
import { root } from './paths.ts';

export interface Part {
	name: 'cms' | 'admin' | 'web';
	/** For people who wait. */
	label: string;
	/** Globs, relative to the root, of everything the result depends on. */
	inputs: string[];
	/** A file that exists after a good build. */
	output: string;
	command: string[];
	cwd: string;
	/** Parts that must be there first. */
	after: Part['name'][];
}

const everywhere = ['package-lock.json', 'tsconfig.json', 'config/src/**', 'config/package.json'];

export const parts: readonly Part[] = [
	{
		name: 'cms',
		label: 'CMS',
		inputs: [...everywhere, 'cms/config/**', 'cms/src/{api,components,schema}/**', 'cms/src/*.ts', 'cms/tsconfig.json', 'cms/package.json'],
		output: 'cms/dist/src/index.js',
		command: ['tsc', '-b', 'tsconfig.json'],
		cwd: 'cms',
		after: [],
	},
	{
		name: 'admin',
		label: 'admin panel',
		inputs: [...everywhere, 'cms/config/plugins.ts', 'cms/config/admin.ts', 'cms/src/admin/**', 'cms/src/plugins/*/{package.json,*.ts,admin/**,forms/**,words/**}', 'cms/src/plugins/content-integrity/server/**', 'cms/package.json'],
		output: 'cms/dist/build/index.html',
		command: ['strapi', 'build', '--silent'],
		cwd: 'cms',
		after: ['cms'],
	},
	{
		name: 'web',
		label: 'site',
		inputs: [...everywhere, 'web/{src,server,static,tooling}/**', 'web/*.{ts,json}'],
		output: 'web/build/handler.js',
		command: ['vite', 'build', '--logLevel', 'warn'],
		cwd: 'web',
		after: [],
	},
];

const stampDir = join(root, '.cache', 'build');

/** @returns the parts whose result is missing or made from other sources */
export const outdatedParts = (): Part[] => parts.filter((part) => !existsSync(join(root, part.output)) || readStamp(part) !== hashOf(part.inputs));

/** Hash of paths and contents; the same on every machine. */
export function hashOf(globs: readonly string[]): string {
	const files = [...new Set(globs.flatMap((glob) => globSync(glob, { cwd: root, exclude: (path) => /(^|\/)(node_modules|\.cache|\.svelte-kit|dist)$/.test(path) })))]
		.filter((file) => statSync(join(root, file)).isFile())
		.sort();
	const hash = createHash('sha256');
	for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0');
	return hash.digest('hex');
}

/** @throws Fault with the last lines of a build that failed */
export async function build(part: Part): Promise<void> {
	const made = hashOf(part.inputs);
	rmSync(join(stampDir, part.name), { force: true });
	const log = join(stampDir, `${part.name}.log`);
	mkdirSync(stampDir, { recursive: true });
	// tsc leaves files of deleted sources behind, which Strapi would load.
	if (part.name === 'cms') for (const folder of ['src', 'config', 'tsconfig.tsbuildinfo']) rmSync(join(root, 'cms', 'dist', folder), { recursive: true, force: true });

	const { code, output } = await run(part, log);
	if (code !== 0 || !existsSync(join(root, part.output))) {
		throw new Fault(`The ${part.label} could not be built:\n${lastLines(output)}`, `The whole log is in ${log}.${/ENOSPC/.test(output) ? ' The disk is full.' : ''}`);
	}
	writeFileSync(join(stampDir, part.name), made);
}

function run(part: Part, log: string): Promise<{ code: number; output: string }> {
	return new Promise((resolve) => {
		const [tool = '', ...args] = part.command;
		const file = createWriteStream(log);
		const child = spawn(join(root, 'node_modules', '.bin', tool), args, { cwd: join(root, part.cwd), env: buildEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
		// Ctrl-C while building: nothing may go on in the background.
		const stop = (): void => void child.kill();
		process.once('exit', stop);
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (data: Buffer) => {
				output += data.toString();
				file.write(data);
			});
		}
		child.on('error', (error) => (output += error.message));
		child.on('close', (code) => {
			process.off('exit', stop);
			file.end();
			resolve({ code: code ?? 1, output });
		});
	});
}

/**
 * A build must not depend on where it will run: ports, addresses and secrets of the shell stay out of it.
 * The CMS reads its configuration while its admin panel is built, so it gets values that nothing uses.
 */
function buildEnvironment(): Record<string, string> {
	const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'SystemRoot', 'ComSpec', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE', 'CI', 'NODE_OPTIONS'];
	const shell = Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
	const unused = Object.fromEntries(
		['SITE_TOKEN', 'PREVIEW_TOKEN', 'FEED_SECRET', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'].map((name) => [name, `only-while-building-${name.padEnd(24, '-')}`]),
	);
	return {
		...shell,
		...unused,
		APP_KEYS: 'only-while-building-1,only-while-building-2',
		DATA_DIR: join(root, '.cache', 'build', 'data'),
		NODE_ENV: 'production',
		STRAPI_TELEMETRY_DISABLED: 'true',
	};
}

const lastLines = (output: string): string =>
	output
		.trimEnd()
		.split('\n')
		.slice(-40)
		.map((line) => `    ${line}`)
		.join('\n');

function readStamp(part: Part): string | undefined {
	const file = join(stampDir, part.name);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
