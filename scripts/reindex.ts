/**
 * `npm run reindex`: sends everything that is published to every site and to the search once more, as is needed after
 * `strapi import` or SQL by hand. Asks the running CMS; when none runs, starts one for as long as it takes.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { reindexPath, sign, signatureHeader } from '@erasmi/config/delivery';
import { EnvironmentError, readEnvironment, type Environment } from '@erasmi/config/environment';

const root = join(import.meta.dirname, '..');

/** @returns how many documents are on their way; `undefined` when no CMS answers */
export async function askRunningCms({ cmsInternalOrigin, feedSecret }: Pick<Environment, 'cmsInternalOrigin' | 'feedSecret'>): Promise<number | undefined> {
	const body = '{}';
	let response: Response;
	try {
		response = await fetch(`${cmsInternalOrigin}${reindexPath}`, { method: 'POST', headers: { 'content-type': 'application/json', [signatureHeader]: sign(feedSecret, body) }, body });
	} catch {
		// Nobody listens there, which is what the second way is for.
		return undefined;
	}
	if (response.status === 401) throw new Error(`The CMS at ${cmsInternalOrigin} does not accept the signature. Does it run with the same FEED_SECRET?`);
	if (!response.ok) throw new Error(`The CMS at ${cmsInternalOrigin} answered ${response.status}. Its log says why.`);
	const { documents } = (await response.json()) as { documents: number };
	return documents;
}

/** Starts a CMS without listening, and waits until everything is prepared and taken or waits for a site that is down. */
async function reindexOffline(): Promise<number> {
	const appDir = join(root, 'cms');
	process.chdir(appDir);
	// Strapi's ES modules import a folder, which Node does not allow.
	const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof import('@strapi/strapi');
	const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false }).load();
	// Every batch would be told to whoever waits for the one line at the end.
	strapi.log.level = 'warn';
	const feed = strapi.plugin('change-feed').service('feed');
	const documents: number = await feed.reindex();
	await feed.settled();
	await strapi.destroy();
	return documents;
}

if (import.meta.main) {
	try {
		const environment = readEnvironment(process.env, 'cms', root);
		process.env.DATA_DIR = environment.dataDir;
		const asked = await askRunningCms(environment);
		const documents = asked ?? (await reindexOffline());
		console.log(`✓ ${documents} documents are ${asked === undefined ? 'prepared; sites that did not answer get them when the CMS runs' : 'on their way; the page "Publishing status" shows how far they are'}.`);
		process.exit(0);
	} catch (error) {
		console.error(`✖ ${error instanceof Error ? error.message : String(error)}`);
		if (!(error instanceof EnvironmentError) && !(error instanceof Error && error.message.startsWith('The CMS'))) console.error('  → Start the CMS once with `npm start`; it tells what is wrong with the database.');
		process.exit(1);
	}
}
