/**
 * Runs one server in this process: `node scripts/start/serve.ts cms` or `… web`.
 *
 * `npm start` starts both this way; a container starts one. Everything it needs comes from the environment.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEnvironment, type Environment } from '@erasmi/config/environment';
import { Fault, faultOf, printable } from './faults.ts';
import { importContent } from './import-content.ts';
import type { Progress, Told } from './instance.ts';
import { root } from './paths.ts';
import { checkBefore } from './preflight.ts';

const [room] = process.argv.slice(2);

try {
	if (room !== 'cms' && room !== 'web') throw new Fault(`There is no server "${room ?? ''}".`, 'Name one of: cms, web.');
	const environment = readEnvironment(process.env, room, root);
	process.env.DATA_DIR = environment.dataDir;
	process.env.NODE_ENV ??= 'production';
	await checkBefore(room, environment);
	await (room === 'cms' ? serveCms(environment) : serveWeb());
} catch (error) {
	const fault = faultOf(error);
	if (fault) tell({ fault: { message: fault.message, next: fault.next } });
	console.error(fault ? printable(fault) : error);
	// Strapi holds sockets and timers that would keep a failed start alive.
	process.exit(1);
}

async function serveCms(environment: Environment): Promise<void> {
	const appDir = join(root, 'cms');
	const distDir = join(appDir, 'dist');
	mustBeBuilt(join(distDir, 'src', 'index.js'));
	await importContent(environment, process.env);
	process.chdir(appDir);

	// Strapi's ES modules import a folder, which Node does not allow.
	const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof import('@strapi/strapi');
	const { seed } = await import('../seed/index.ts');
	const strapi = await createStrapi({ appDir, distDir }).load();
	await seed(strapi, {
		content: environment.seedContent,
		demo: environment.seedDemo,
		onProgress: (progress: Progress) => tell({ progress }),
	});
	await strapi.start();
}

async function serveWeb(): Promise<void> {
	mustBeBuilt(join(root, 'web', 'build', 'handler.js'));
	process.chdir(join(root, 'web'));
	await import(pathToFileURL(join(root, 'web', 'server', 'index.ts')).href);
}

function mustBeBuilt(file: string): void {
	if (!existsSync(file)) throw new Fault(`${file} is missing.`, 'Build the project with `npm run build`, then start again.');
}

function tell(message: Told): void {
	process.send?.(message);
}
