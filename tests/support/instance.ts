/** A whole installation for tests: built CMS and site on free ports, with the seed's content in a folder of its own. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAccounts, type DemoAccount } from '../../scripts/start/accounts.ts';
import { hashOf, parts } from '../../scripts/start/build.ts';
import { importContent } from '../../scripts/start/import-content.ts';
import { Server } from '../../scripts/start/instance.ts';
import { root } from '../../scripts/start/paths.ts';
import { testSecrets } from './cms.ts';
import { freePort } from './free-port.ts';

export interface InstanceAddress {
	/** Of the site. */
	origin: string;
	cmsOrigin: string;
	dataDir: string;
	accounts: DemoAccount[];
	env: Record<string, string>;
}

export interface Instance extends InstanceAddress {
	cms: Server;
	web: Server;
	/** Resolves when the site has taken over everything the CMS has. */
	synced(): Promise<void>;
	stop(): Promise<void>;
}

/** A data folder with the seed's content and the environment of an installation on it. Who asks for it, removes it. */
export async function seededData(extra: Record<string, string> = {}): Promise<{ dataDir: string; env: Record<string, string> }> {
	const template = await seededTemplate();
	const dataDir = mkdtempSync(join(tmpdir(), 'erasmi-e2e-'));
	cpSync(template, dataDir, { recursive: true });
	return { dataDir, env: environment(dataDir, { CMS_PORT: String(await freePort()), WEB_PORT: String(await freePort()), ...extra }) };
}

/** Starts an installation of the caller's own, filled with the seed. Who starts it, stops it. */
export async function startInstance(extra: Record<string, string> = {}): Promise<Instance> {
	const { dataDir, env } = await seededData(extra);
	const cmsOrigin = `http://127.0.0.1:${env.CMS_PORT}`;
	const origin = `http://127.0.0.1:${env.WEB_PORT}`;
	const logDir = join(dataDir, 'logs');
	const cms = new Server({ name: 'cms', env, logDir, readyUrl: `${cmsOrigin}/_health` });
	const web = new Server({ name: 'web', env, logDir, readyUrl: `${origin}/health` });
	const synced = (): Promise<void> => untilReady(`${origin}/ready`);
	try {
		await Promise.all([cms.start(), web.start()]);
		await synced();
	} catch (error) {
		await Promise.all([cms.kill(), web.kill()]);
		throw error;
	}
	return {
		origin,
		cmsOrigin,
		dataDir,
		accounts: readAccounts(join(dataDir, 'demo-accounts.json')),
		env,
		cms,
		web,
		synced,
		async stop() {
			await Promise.all([cms.stop(), web.stop()]);
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

/** Importing takes most of a minute, so its result is kept until a source it depends on changes. */
async function seededTemplate(): Promise<string> {
	const cmsInputs = parts.filter(({ name }) => name === 'cms').flatMap(({ inputs }) => inputs);
	const hash = hashOf([...cmsInputs, 'cms/src/plugin-kit/**', 'cms/src/plugins/*/server/**', 'scripts/seed/**', 'tests/support/cms.ts']).slice(0, 16);
	const folder = join(root, '.cache', 'e2e');
	const template = join(folder, hash);
	if (existsSync(template)) return template;

	mkdirSync(folder, { recursive: true });
	const making = mkdtempSync(join(folder, 'making-'));
	const env = environment(making, { CMS_PORT: String(await freePort()), WEB_PORT: String(await freePort()) });
	await importContent({ dataDir: making, seedContent: 'all', seedDemo: true }, env);
	for (const old of readdirSync(folder)) if (join(folder, old) !== making) rmSync(join(folder, old), { recursive: true, force: true });
	renameSync(making, template);
	return template;
}

function environment(dataDir: string, more: Record<string, string>): Record<string, string> {
	const shell = Object.fromEntries(['PATH', 'HOME', 'TMPDIR'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
	return {
		...shell,
		...testSecrets,
		HOST: '127.0.0.1',
		DATA_DIR: dataDir,
		NODE_ENV: 'production',
		SEED_CONTENT: 'all',
		SEED_DEMO: '1',
		PUBLIC_ORIGIN: `http://127.0.0.1:${more.WEB_PORT}`,
		CMS_ORIGIN: `http://127.0.0.1:${more.CMS_PORT}`,
		STRAPI_TELEMETRY_DISABLED: 'true',
		...more,
	};
}

const SYNC_TIMEOUT_MS = 60_000;

async function untilReady(url: string): Promise<void> {
	const deadline = Date.now() + SYNC_TIMEOUT_MS;
	let last = 'no answer';
	while (Date.now() < deadline) {
		const response = await fetch(url).catch(() => undefined);
		last = response ? `${response.status} ${await response.text()}` : 'no answer';
		if (response?.ok && (JSON.parse(last.slice(4)) as { status: string }).status === 'ok') return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`The site is not ready after ${SYNC_TIMEOUT_MS / 1000} s: ${last}`);
}
