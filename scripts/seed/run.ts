/**
 * Imports the seed in a process of its own: boots Strapi without listening, imports, ends.
 *
 * Says how far it is in lines of JSON: `{"done":3,"total":471,"label":"case/umbriaffido"}`, and in the end, if it must,
 * `{"error":"…"}` with exit code 1. What Strapi logs goes between them.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readEnvironment } from '@erasmi/config/environment';
import { seed } from './index.ts';

const root = join(import.meta.dirname, '../..');
const tell = (message: object): void => {
	process.stdout.write(`${JSON.stringify(message)}\n`);
	process.send?.(message);
};

try {
	const environment = readEnvironment(process.env, 'cms', root);
	process.env.DATA_DIR = environment.dataDir;
	const appDir = join(root, 'cms');
	process.chdir(appDir);
	// Strapi's ES modules import a folder, which Node does not allow.
	const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof import('@strapi/strapi');
	const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false }).load();
	await seed(strapi, { content: environment.seedContent, demo: environment.seedDemo, onProgress: tell });
	await strapi.destroy();
	process.exit(0);
} catch (error) {
	tell({ error: error instanceof Error ? error.message : String(error) });
	// Strapi holds sockets and timers that would keep a failed import alive.
	process.exit(1);
}
