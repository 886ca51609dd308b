/** A whole installation for tests: built CMS and site on free ports, with the seed's content in a folder of its own. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAccounts, type DemoAccount } from '../../scripts/start/accounts.ts';
import { Server } from '../../scripts/start/instance.ts';
import { freePort } from '../../scripts/tooling/free-port.ts';
import { environmentOf, seededTemplate } from './seeded-template.ts';

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
	const template = await seededTemplate('demo');
	const dataDir = mkdtempSync(join(tmpdir(), 'erasmi-e2e-'));
	cpSync(template, dataDir, { recursive: true });
	return { dataDir, env: environmentOf(dataDir, { CMS_PORT: String(await freePort()), WEB_PORT: String(await freePort()), ...extra }) };
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
