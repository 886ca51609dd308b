/**
 * Pages in a language that brings its own face carry their sheet as text. The letters are asked for as soon as the page
 * is there, and not after the sheet: on a slow line that is one way to the server and back less.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@erasmi/config/locales';
import { sourceOf } from '#lib/server/policy.ts';

/** As the styles have it. */
const withFace: readonly string[] = ['ar'] satisfies Locale[];
const folder = '_app/immutable/assets';
/** As SvelteKit writes it. */
const link = /<link href="([^"]+)" rel="stylesheet">/;

interface Sheet {
	element: string;
	/** For `style-src`. */
	source: string;
}

/**
 * @param client folder with the files of the built site
 * @returns the same page with its sheet in it, where its language wants that
 */
export function openSheets(client: string): (page: Response) => Promise<Response> {
	const sheets = new Map(readdirSync(join(client, folder)).filter((name) => name.endsWith('.css')).map((name) => [`/${folder}/${name}`, sheetOf(readFileSync(join(client, folder, name), 'utf8'))]));

	return async (page) => {
		if (!withFace.includes(page.headers.get('content-language') ?? '')) return page;
		const html = await page.text();
		const [linked = '', href = ''] = link.exec(html) ?? [];
		const sheet = sheets.get(href);
		const headers = new Headers(page.headers);
		if (sheet) headers.set('content-security-policy', (headers.get('content-security-policy') ?? '').replace("style-src 'self'", `style-src ${sheet.source}`));
		return new Response(sheet ? html.replace(linked, () => sheet.element) : html, { status: page.status, headers });
	};
}

function sheetOf(text: string): Sheet {
	return { element: `<style>${text}</style>`, source: sourceOf(text) };
}
