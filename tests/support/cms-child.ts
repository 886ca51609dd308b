/**
 * Runs one Strapi in a process of its own: it is a singleton, and its shutdown removes every listener of its process.
 *
 * Besides Strapi it listens on a control port where a test hands in a function to run inside. Only the test knows the
 * secret, which never leaves this machine.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { seed, type SeedOptions } from '../../scripts/seed/index.ts';

const { createStrapi } = createRequire(resolve('cms/package.json'))('@strapi/strapi') as typeof import('@strapi/strapi');

const appDir = resolve('cms');
const secret = process.env.CMS_CONTROL_SECRET;
const strapi = createStrapi({ appDir, distDir: resolve(appDir, 'dist'), serveAdminPanel: process.env.CMS_TEST_ADMIN === '1' });

await strapi.load();
await seed(strapi, { content: (process.env.SEED_CONTENT ?? 'none') as SeedOptions['content'] });
if (process.env.CMS_TEST_MODE === 'template') {
	await strapi.destroy();
	process.exit(0);
}
await strapi.start();

const control = createServer((request, response) => {
	const parts: Buffer[] = [];
	request.on('data', (part: Buffer) => parts.push(part));
	request.on('end', () => {
		const answer = (body: unknown): void => void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
		if (request.headers['x-control'] !== secret) return answer({ error: { name: 'Error', message: 'wrong control secret' } });
		run(Buffer.concat(parts).toString()).then(
			(value) => answer({ value }),
			(error: Error & { details?: unknown }) => answer({ error: { name: error.name, message: error.message, details: error.details, stack: error.stack } }),
		);
	});
});
control.listen(0, '127.0.0.1', () => process.send?.({ ready: true, controlPort: (control.address() as { port: number }).port }));

/** A parent that died without a goodbye must not leave a server behind. */
process.on('disconnect', () => process.exit(0));

async function run(body: string): Promise<unknown> {
	const { source, args } = JSON.parse(body) as { source: string; args: unknown };
	const fn = new Function(`return (${source});`)() as (app: typeof strapi, given: unknown) => unknown;
	return fn(strapi, args);
}
