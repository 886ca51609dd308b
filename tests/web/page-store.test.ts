import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { pageOf } from '../../web/server/page.ts';
import { type DiskPages, openPageStore } from '../../web/server/page-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'erasmi-pages-'));
const open: DiskPages[] = [];
afterEach(() => {
	for (const store of open.splice(0)) store.close();
	rmSync(folder, { recursive: true, force: true });
});

function store(build = 'one', maxPages?: number): DiskPages {
	const opened = openPageStore(folder, build, maxPages);
	open.push(opened);
	return opened;
}

const page = (words: string) => pageOf(new Response(`<p>${words}</p>`, { headers: { 'content-type': 'text/html', 'x-erasmi-tags': 'case:1' } }));

test('a page is read back as it was written, and dropped when the site was built anew', async () => {
	const written = await page('one');
	store().set('/de', written);
	expect(store().get('/de')).toEqual(written);
	expect(store('two').get('/de')).toBeUndefined();
});

test('the oldest pages go while others are written', async () => {
	const one = await page('one');
	const pages = store('one', 100);
	for (let at = 0; at < 1_000; at++) pages.set(`/de?page=${at}`, one);
	expect(Array.from({ length: 1_000 }, (_, at) => pages.get(`/de?page=${at}`)).filter(Boolean)).toHaveLength(100);
});

test('a file that a power cut has broken is begun anew', async () => {
	store().set('/de', await page('one'));
	for (const each of open.splice(0)) each.close();
	writeFileSync(join(folder, 'pages.db'), 'no database at all, but long enough to look like one'.repeat(200));
	const pages = store();
	expect(pages.get('/de')).toBeUndefined();
	pages.set('/de', await page('two'));
	expect(pages.get('/de')).toBeDefined();
});
