import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, secrets, startSite } from '../support/built-site.ts';
import { type FakeCms, fakeCms } from '../support/fake-cms.ts';

// The library belongs to the site.
const { default: sharp } = (await import(createRequire(new URL('../../web/package.json', import.meta.url)).resolve('sharp'))) as typeof import('sharp');

let cms: FakeCms;
let site: BuiltSite;

const photo = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#b93426' } })
		.withExif({ IFD0: { Artist: 'Somebody', Copyright: 'Secret place' } })
		.jpeg()
		.toBuffer();

beforeAll(async () => {
	cms = await fakeCms(secrets.FEED_SECRET, secrets.SITE_TOKEN);
	cms.uploads.set('photo_1.jpg', await photo(1200, 800));
	cms.uploads.set('small_1.jpg', await photo(200, 100));
	cms.uploads.set('fake_1.png', Buffer.from('<script>alert(1)</script>'));
	cms.uploads.set('drawing_1.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'));
	cms.uploads.set('page_1.html', Buffer.from('<script>alert(1)</script>'));
	cms.uploads.set('flyer_1.pdf', Buffer.from('%PDF-1.4'));
	site = await startSite(cms.origin);
});
afterAll(async () => {
	await site.stop();
	await cms.close();
});

test.each([
	['avif', 'image/avif', 'heif'],
	['webp', 'image/webp', 'webp'],
	['jpg', 'image/jpeg', 'jpeg'],
])('a picture is given as %s in the asked width, without what the camera noted', async (format, type, kind) => {
	const response = await site.get(`/media/480/photo_1.jpg.${format}`);
	expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
	expect(response.headers.get('x-content-type-options')).toBe('nosniff');
	expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
	const bytes = Buffer.from(await response.arrayBuffer());
	expect(await sharp(bytes).metadata()).toMatchObject({ format: kind, width: 480, height: 320 });
	expect(bytes.includes('Secret place')).toBe(false);
	expect((await site.get(`/media/480/photo_1.jpg.${format}`, { 'if-none-match': response.headers.get('etag') ?? '' })).status).toBe(304);
});

test('a picture is never made larger than it is, and each is made once', async () => {
	const paths = Array.from({ length: 8 }, () => '/media/960/small_1.jpg.webp');
	const answers = await Promise.all(paths.map(async (path) => sharp(Buffer.from(await (await site.get(path)).arrayBuffer())).metadata()));
	expect(answers.every(({ width }) => width === 200)).toBe(true);
	expect(readdirSync(join(site.dataDir, 'web/pictures')).filter((name) => name.endsWith('-960.webp'))).toHaveLength(1);
});

test.each(['/media/481/photo_1.jpg.avif', '/media/480/photo_1.jpg', '/media/480/photo_1.jpg.gif', '/media/480/none_1.jpg.avif', '/media/480/fake_1.png.webp', '/media/480/drawing_1.svg.webp', '/media/480/flyer_1.pdf.webp', '/media/480/..%2F..%2Fcontent.db.webp', '/media/drawing_1.svg', '/media/page_1.html'])('%s is not found', async (path) => {
	expect((await site.get(path)).status).toBe(404);
});

test('a file comes whole, with its size, and not again to somebody who has it', async () => {
	const flyer = await site.get('/media/flyer_1.pdf');
	expect(flyer.headers.get('content-length')).toBe('8');
	expect(await flyer.text()).toBe('%PDF-1.4');
	expect((await site.get('/media/flyer_1.pdf', { 'if-none-match': flyer.headers.get('etag') ?? '' })).status).toBe(304);
	const head = await fetch(new URL('/media/flyer_1.pdf', flyer.url), { method: 'HEAD' });
	expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '8', '']);
});

test('what is no picture is saved and not shown, and bytes that pretend to be one run nothing', async () => {
	const flyer = await site.get('/media/flyer_1.pdf');
	expect([flyer.headers.get('content-disposition'), flyer.headers.get('x-content-type-options')]).toEqual(['attachment', 'nosniff']);
	const fake = await site.get('/media/fake_1.png');
	expect([fake.headers.get('content-type'), fake.headers.get('content-security-policy'), fake.headers.get('x-content-type-options')]).toEqual(['image/png', "default-src 'none'; sandbox", 'nosniff']);
});
