import type { WorkType } from '@erasmi/config/types';
import { line, targets } from './report.ts';
import type { Transfer } from './transfer.ts';

/** What a page takes over the line with its styles, and in how many requests. */
export async function sizes(get: (path: string) => Promise<Transfer>, pages: [string, string][], details: Record<WorkType, string>): Promise<void> {
	const css = new Map<string, number>();
	for (const [name, path] of pages) {
		const page = await get(path);
		const html = page.body.toString('utf8');
		const sheets = [...html.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(([, href = '']) => href);
		for (const sheet of sheets) if (!css.has(sheet)) css.set(sheet, (await get(sheet)).bytes);
		const bytes = page.bytes + sheets.reduce((sum, sheet) => sum + (css.get(sheet) ?? 0), 0);
		const scripts = [...html.matchAll(/<script[^>]+src=/g)].length;
		// The letters of a face are asked for where the language has them.
		const requests = 1 + sheets.length + scripts + (name.endsWith(' ar') ? 1 : 0);
		const limit = name in details ? targets.detailBytes : 14_000;
		line(`${name}: HTML + CSS`, `${bytes} B, ${requests} requests, ${scripts} scripts`, page.status === 200 && bytes <= limit && requests <= targets.requests, `${limit} B`);
	}
}
