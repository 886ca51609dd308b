/** A real browser for tests: the one that comes with npm, or the one CHROME_PATH names. */
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';

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

/** What a page did besides showing itself. */
export interface Watched {
	page: Page;
	context: BrowserContext;
	/** Errors and warnings of the console, content-security reports and uncaught errors included. */
	complaints: string[];
	/** Requests to any other origin. */
	strangers: string[];
	/** Requests of the last page. */
	requests: string[];
	close(): Promise<void>;
}

export interface WatchOptions {
	width?: number;
	height?: number;
	colorScheme?: 'light' | 'dark';
	javaScriptEnabled?: boolean;
	locale?: string;
}

/** A fresh visitor whose every request and complaint is written down. */
export async function visit(browser: Browser, origin: string, { width = 1280, height = 900, colorScheme = 'light', ...options }: WatchOptions = {}): Promise<Watched> {
	const context = await browser.newContext({ viewport: { width, height }, colorScheme, baseURL: origin, reducedMotion: 'reduce', ...options });
	const page = await context.newPage();
	const complaints: string[] = [];
	const strangers: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
	page.on('request', (request) => {
		if (request.isNavigationRequest()) requests.length = 0;
		requests.push(request.url());
		if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) strangers.push(request.url());
	});
	return { page, context, complaints, strangers, requests, close: () => context.close() };
}
