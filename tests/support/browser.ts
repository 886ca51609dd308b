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
