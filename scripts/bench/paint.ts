/// <reference lib="dom" />
/**
 * When a page stands before the eyes of somebody with a slow phone: `npm run bench -- paint [--locales de,ar] [--only case] [--data FOLDER] [--origin http://…]`.
 *
 * The test browser is made four times slower and gets the line Lighthouse calls slow 4G; each page is opened by a visitor
 * who has nothing of the site yet. Times are by the clock: on a busy machine they are too long.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { isLocale } from '@erasmi/config/locales';
import { root } from '../start/paths.ts';
import { launchBrowser } from '../tooling/browser.ts';
import { withSite } from '../tooling/standing-site.ts';
import { type Template, templates } from '../tooling/templates.ts';

/** What the project promises. */
const targets = { lcpMs: 1_000, tbtMs: 0, cls: 0 };
const VISITS = 3;
const CPU_SLOWDOWN = 4;
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
/** Slow 4G: 150 ms there and back, 1.6 Mbit/s down, 0.75 up, in bytes a second. */
const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1e6) / 8, uploadThroughput: (0.75 * 1e6) / 8 };
/** A task blocks what it takes beyond this. */
const LONG_TASK_MS = 50;
/** After the page has loaded: late shifts and paints belong to it. */
const WATCH_MS = 500;

interface Seen {
	lcpMs: number;
	tbtMs: number;
	cls: number;
	/** What was painted last and largest. */
	what: string;
}

const { values } = parseArgs({
	options: {
		locales: { type: 'string', default: 'de,ar' },
		only: { type: 'string' },
		data: { type: 'string', default: process.env['DATA_DIR'] ?? join(root, '.data') },
		origin: { type: 'string' },
	},
});

if (values.origin) await measure(values.origin);
else await withSite(values.data, measure);

async function measure(origin: string): Promise<void> {
	const browser = await launchBrowser();
	try {
		for (const locale of values.locales.split(',').filter(isLocale)) {
			for (const template of await templates(origin, locale)) if (!values.only || template.name.includes(values.only)) report(template, await visits(browser, origin, template));
		}
	} finally {
		await browser.close();
	}
}

async function visits(browser: Browser, origin: string, { path }: Template): Promise<Seen> {
	// The first answer may still be made; what counts is a page that the site has.
	await fetch(new URL(path, origin));
	const seen: Seen[] = [];
	for (let at = 0; at < VISITS; at++) seen.push(await visit(browser, new URL(path, origin).href));
	return seen.toSorted((a, b) => a.lcpMs - b.lcpMs)[Math.floor(VISITS / 2)] as Seen;
}

async function visit(browser: Browser, url: string): Promise<Seen> {
	const context = await browser.newContext(phone);
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', slow4G);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(WATCH_MS);
	const seen = await page.evaluate(async (longTaskMs) => {
		const entries = (type: string): Promise<PerformanceEntry[]> =>
			new Promise((resolve) => {
				new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
				// A page without any such entry tells the observer nothing.
				setTimeout(() => resolve([]), 200);
			});
		const paints = (await entries('largest-contentful-paint')) as (PerformanceEntry & { element: Element | null })[];
		const firstPaint = (await entries('paint')).find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Infinity;
		const tasks = await entries('longtask');
		const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
		const last = paints.at(-1);
		return {
			lcpMs: last?.startTime ?? Infinity,
			// Nobody is kept waiting who sees nothing yet: what a task takes counts from the first paint on (https://web.dev/articles/tbt).
			tbtMs: tasks.reduce((sum, { startTime, duration }) => sum + Math.max(0, startTime + duration - Math.max(startTime, firstPaint) - longTaskMs), 0),
			cls: shifts.reduce((sum, { value }) => sum + value, 0),
			what: last?.element ? `${last.element.localName}.${last.element.className}` : 'nothing',
		};
	}, LONG_TASK_MS);
	await context.close();
	return seen;
}

function report({ name }: Template, { lcpMs, tbtMs, cls, what }: Seen): void {
	const isGood = lcpMs <= targets.lcpMs && tbtMs <= targets.tbtMs && cls <= targets.cls;
	console.log(`${isGood ? '✔' : '✖'} ${name.padEnd(40)} LCP ${lcpMs.toFixed(0)} ms (${what}), TBT ${tbtMs.toFixed(0)} ms, CLS ${cls.toFixed(3)} (limits ${targets.lcpMs}, ${targets.tbtMs}, ${targets.cls})`);
	if (!isGood) process.exitCode = 1;
}
