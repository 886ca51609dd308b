import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sizedPath, srcset } from '#web/lib/images.ts';
import { DiskFiles } from '#web/lib/server/disk-files.ts';
import { TooBusy, Turns } from '#web/lib/server/turns.ts';

test.each([
	[2000, '/media/480/a.png.webp 480w, /media/960/a.png.webp 960w, /media/1600/a.png.webp 1600w'],
	[1000, '/media/480/a.png.webp 480w, /media/960/a.png.webp 960w'],
	[200, '/media/480/a.png.webp 200w'],
])('a picture %i wide is offered in the sizes that fit, and never larger than it is', (natural, wanted) => {
	expect(srcset('/media/a.png', natural, 'webp')).toBe(wanted);
	expect(sizedPath('/media/a.png', 960, 'jpg')).toBe('/media/960/a.png.jpg');
});

test('made pictures are kept up to a size, and what was not asked for longest goes first', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'erasmi-pictures-'));
	const files = new DiskFiles(folder, 10);
	await files.set('a', Buffer.from('aaaa'));
	await files.set('b', Buffer.from('bbbb'));
	expect((await files.get('a'))?.toString()).toBe('aaaa');
	await files.set('c', Buffer.from('cccc'));
	expect(readdirSync(folder).toSorted()).toEqual(['a', 'c']);
	expect([await files.get('b'), files.bytes]).toEqual([undefined, 8]);
});

test('after a restart the pictures on disk still count', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'erasmi-pictures-'));
	for (const [at, name] of ['new', 'old'].entries()) {
		writeFileSync(join(folder, name), '123456');
		utimesSync(join(folder, name), 2000 - at, 2000 - at);
	}
	const files = new DiskFiles(folder, 14);
	await files.set('next', Buffer.from('12'));
	expect(readdirSync(folder)).toHaveLength(3);
	await files.set('last', Buffer.from('1'));
	expect(readdirSync(folder).toSorted()).toEqual(['last', 'new', 'next']);
});

test('a few pictures are made at once, some wait, and the rest is told to come again', async () => {
	const turns = new Turns(2, 1);
	let running = 0;
	let most = 0;
	const task = async () => {
		most = Math.max(most, ++running);
		await new Promise((resolve) => setTimeout(resolve, 10));
		running--;
		return 'done';
	};
	const outcomes = await Promise.allSettled([turns.run(task), turns.run(task), turns.run(task), turns.run(task)]);
	expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : outcome.reason instanceof TooBusy))).toEqual(['done', 'done', 'done', true]);
	expect(most).toBe(2);
	await expect(turns.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
	expect(await turns.run(task)).toBe('done');
});
