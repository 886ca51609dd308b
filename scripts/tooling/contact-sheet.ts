/// <reference lib="dom" />
/**
 * One picture of each kind of page in each look, and a sheet that shows them side by side:
 * `npm run contact-sheet [-- --locales de,ar,it --looks desktop,phone --only case --data FOLDER --origin http://…]`.
 *
 * Without `--origin` it starts the built site on a copy of the data folder; no CMS is needed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { type Locale, isLocale } from '@erasmi/config/locales';
import { root } from '../start/paths.ts';
import { launchBrowser } from './browser.ts';
import { withSite } from './standing-site.ts';
import { type Template, templates } from './templates.ts';

interface Look {
	width: number;
	colorScheme: 'light' | 'dark';
	media: 'screen' | 'print';
	/** As where people have chosen the colours of everything themselves. */
	forcedColors?: 'active';
}

const looks: Record<string, Look> = {
	desktop: { width: 1280, colorScheme: 'light', media: 'screen' },
	dark: { width: 1280, colorScheme: 'dark', media: 'screen' },
	phone: { width: 360, colorScheme: 'light', media: 'screen' },
	forced: { width: 1280, colorScheme: 'dark', media: 'screen', forcedColors: 'active' },
	// A4 without its margins.
	print: { width: 660, colorScheme: 'light', media: 'print' },
};
/** A busy machine takes its time. */
const PATIENCE_MS = 120_000;
/** Pixels of the longest page that is shown whole. */
const MAX_HEIGHT = 8_000;

const { values } = parseArgs({
	options: {
		locales: { type: 'string', default: 'de,ar' },
		looks: { type: 'string', default: Object.keys(looks).join() },
		only: { type: 'string' },
		data: { type: 'string', default: process.env['DATA_DIR'] ?? join(root, '.data') },
		origin: { type: 'string' },
	},
});
const folder = join(values.data, 'contact-sheet');
const shown = values.looks.split(',').filter((name) => name in looks);

if (values.origin) await sheet(values.origin);
else await withSite(values.data, sheet);

async function sheet(origin: string): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	const browser = await launchBrowser();
	try {
		const rows: Template[] = [];
		for (const locale of values.locales.split(',').filter(isLocale)) rows.push(...(await picturesOf(browser, origin, locale)));
		writeFileSync(join(folder, 'index.html'), sheetOf(rows));
		console.log(`✓ ${rows.length} pages in ${shown.length} looks: ${join(folder, 'index.html')}`);
	} finally {
		await browser.close();
	}
}

async function picturesOf(browser: Browser, origin: string, locale: Locale): Promise<Template[]> {
	const pages = (await templates(origin, locale)).filter(({ name }) => !values.only || name.includes(values.only));
	for (const look of shown) {
		const { width, colorScheme, media, forcedColors = 'none' } = looks[look] as Look;
		mkdirSync(join(folder, look), { recursive: true });
		const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, baseURL: origin, reducedMotion: 'reduce' });
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE_MS);
		await page.emulateMedia({ media, colorScheme, forcedColors });
		for (const { name, path } of pages) {
			await page.goto(path);
			const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), MAX_HEIGHT);
			await page.screenshot({ path: join(folder, look, pictureOf(name)), fullPage: true, clip: { x: 0, y: 0, width, height } });
		}
		await context.close();
	}
	return pages;
}

function pictureOf(name: string): string {
	return `${name.replaceAll(/[^\w]+/g, '-')}.png`;
}

/** A page without any script: one row a kind of page, one column a look. */
function sheetOf(rows: readonly Template[]): string {
	const heads = shown.map((look) => `<th>${look}</th>`).join('');
	const cells = ({ name, path }: Template): string => `<tr><th>${name}<br><small>${decodeURI(path)}</small></th>${shown.map((look) => `<td><a href="${look}/${pictureOf(name)}"><img src="${look}/${pictureOf(name)}" alt="${name}, ${look}" loading="lazy"></a></td>`).join('')}</tr>`;
	return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>body{font:14px sans-serif}td,th{vertical-align:top;text-align:start;padding:8px;border-block-end:1px solid #ccc}img{inline-size:20vw;max-block-size:70vh;object-fit:cover;object-position:top;border:1px solid #ccc}</style><table><tr><th></th>${heads}</tr>${rows.map(cells).join('\n')}</table>`;
}
