/// <reference lib="dom" />
/** A visitor's browser whose every request and complaint is written down. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export { findBrowser, launchBrowser } from '../../scripts/tooling/browser.ts';

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
		// A browser reports the status of a page as an error although the page says it in words.
		const isOfThePage = /the server responded with a status of (400|404|429|503)/.test(message.text()) && message.location().url.split('#')[0] === page.url().split('#')[0];
		if ((message.type() === 'error' || message.type() === 'warning') && !isOfThePage) complaints.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
	page.on('request', (request) => {
		if (request.isNavigationRequest()) requests.length = 0;
		requests.push(request.url());
		if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) strangers.push(request.url());
	});
	return { page, context, complaints, strangers, requests, close: () => context.close() };
}

export interface VisitorOptions extends WatchOptions {
	/** The visitor has said yes to something being kept on the device. */
	hasAgreed?: boolean;
}

/**
 * A visitor of the site, of whom the site wants nothing: closing fails when anybody else was asked, a cookie was set,
 * something was kept without consent, or the browser complained.
 */
export async function visitor(browser: Browser, origin: string, { hasAgreed = false, ...options }: VisitorOptions = {}): Promise<Watched> {
	const watched = await visit(browser, origin, options);
	const { page, context, complaints, strangers } = watched;
	return {
		...watched,
		async close() {
			// Without scripts nothing can be kept, and nothing can be asked.
			const kept = hasAgreed || options.javaScriptEnabled === false ? 0 : await page.evaluate(() => localStorage.length + sessionStorage.length);
			const cookies = await context.cookies();
			await watched.close();
			const found = [...complaints, ...strangers.map((url) => `asked ${url}`), ...cookies.map(({ name }) => `set the cookie ${name}`), ...(kept > 0 ? [`kept ${kept} things on the device`] : [])];
			if (found.length > 0) throw new Error(`The visit to ${page.url()} was not left alone:\n${found.join('\n')}`);
		},
	};
}
