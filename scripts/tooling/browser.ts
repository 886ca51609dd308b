/** A real browser for tests, benches and pictures: the one that comes with npm, or the one CHROME_PATH names. */
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

export type Available = { ok: true; path: string; args: string[] } | { ok: false; reason: string };

/**
 * The package's own arguments run everything in one process, which ends with the first closed window, and switch web
 * security off. Root has no sandbox.
 */
const ownArgs = ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu'];

/** Looks for a browser without starting it. */
export async function findBrowser(): Promise<Available> {
	const own = process.env.CHROME_PATH;
	if (own) return existsSync(own) ? { ok: true, path: own, args: [] } : { ok: false, reason: `CHROME_PATH names ${own}, which does not exist` };
	if (process.platform !== 'linux') return { ok: false, reason: `no browser comes with npm for ${process.platform}; set CHROME_PATH to one` };
	return { ok: true, path: await chromium.executablePath(), args: ownArgs };
}

/** @throws Error with the reason when none can be started */
export async function launchBrowser(): Promise<Browser> {
	const found = await findBrowser();
	if (!found.ok) throw new Error(found.reason);
	return playwright.launch({ executablePath: found.path, args: found.args, headless: true });
}
