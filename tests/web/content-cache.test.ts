import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { ContentCache } from '#web/lib/server/cache/content-cache.ts';
import { Snapshot } from '#web/lib/server/cache/snapshot.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function snapshot(): Snapshot {
	const folder = mkdtempSync(join(tmpdir(), 'erasmi-snapshot-'));
	folders.push(folder);
	return new Snapshot(folder);
}

const says = (value: string) => vi.fn(async () => value);
const fails = () => vi.fn(async (): Promise<string> => Promise.reject(new Error('the CMS is away')));

test('the CMS is asked once for the same text', async () => {
	const cache = new ContentCache();
	const load = vi.fn(async () => {
		await wait(10);
		return 'text';
	});
	const answers = await Promise.all([1, 2, 3].map(() => cache.get('case:1:de', { version: 1, load })));
	expect(answers).toEqual(['text', 'text', 'text']);
	expect(await cache.get('case:1:de', { version: 1, load })).toBe('text');
	expect(load).toHaveBeenCalledOnce();
});

test('a text that has changed since is loaded before it is shown', async () => {
	const cache = new ContentCache();
	await cache.get('case:1:de', { version: 1, load: says('old') });
	expect(await cache.get('case:1:de', { version: 2, load: says('new') })).toBe('new');
});

test('a text that is the same as before a change is not asked for again, unless it was behind already', async () => {
	const cache = new ContentCache({ snapshot: snapshot() });
	await cache.get('case:1:de', { version: 2, load: says('text') });
	await cache.get('case:1:en', { version: 1, load: says('old') });
	for (const key of ['case:1:de', 'case:1:en', 'case:1:da']) cache.confirm(key, 2, 3);
	expect([cache.has('case:1:de', 3), cache.has('case:1:en', 2), cache.has('case:1:da', 1)]).toEqual([true, false, false]);
	expect(await cache.get('case:1:de', { version: 3, load: fails() })).toBe('text');
});

test('a disk that is full keeps no text from being shown', async () => {
	const full = snapshot();
	vi.spyOn(full, 'set').mockImplementation(() => {
		throw new Error('SQLITE_FULL');
	});
	const onUnsaved = vi.fn();
	const cache = new ContentCache({ snapshot: full, onUnsaved });
	expect(await cache.get('case:1:de', { version: 1, load: says('text') })).toBe('text');
	expect(await cache.get('case:1:de', { version: 1, load: fails() })).toBe('text');
	expect(onUnsaved).toHaveBeenCalledOnce();
});

test('while the CMS is away the old text is shown, and it is not asked again at once', async () => {
	const failures: string[] = [];
	const cache = new ContentCache({ onFailure: (key) => failures.push(key) });
	await cache.get('case:1:de', { version: 1, load: says('old') });
	const load = fails();
	expect(await cache.get('case:1:de', { version: 2, load })).toBe('old');
	expect(await cache.get('case:1:de', { version: 2, load })).toBe('old');
	expect(load).toHaveBeenCalledOnce();
	expect(failures).toEqual(['case:1:de']);
});

test('a text that could not be loaded is fetched when the CMS answers again, and whoever showed the old one is told', async () => {
	const cache = new ContentCache({ pauseAfterFailure: 20 });
	await cache.get('case:1:de', { version: 1, load: says('old') });
	const load = vi.fn(async () => (load.mock.calls.length < 3 ? Promise.reject(new Error('the CMS is away')) : 'new'));
	const onRecovery = vi.fn();
	expect(await cache.get('case:1:de', { version: 2, load, onRecovery })).toBe('old');
	expect(await cache.get('case:1:de', { version: 2, load, onRecovery })).toBe('old');
	await vi.waitFor(() => expect(onRecovery).toHaveBeenCalledOnce());
	expect(load).toHaveBeenCalledTimes(3);
	expect(await cache.get('case:1:de', { version: 2, load: fails() })).toBe('new');
});

test('a text that was never loaded cannot be shown while the CMS is away, and that is said at once', async () => {
	const cache = new ContentCache();
	const load = fails();
	await expect(cache.get('case:1:de', { version: 1, load })).rejects.toThrow('the CMS is away');
	await expect(cache.get('case:1:de', { version: 1, load })).rejects.toThrow('the CMS is away');
	expect(load).toHaveBeenCalledOnce();
});

test('an old but right text is shown at once and checked behind', async () => {
	let now = 0;
	const cache = new ContentCache({ maxAge: 1_000, now: () => now });
	await cache.get('settings', { version: 0, load: says('old') });
	now = 2_000;
	expect(await cache.get('settings', { version: 0, load: says('new') })).toBe('old');
	await wait(1);
	expect(await cache.get('settings', { version: 0, load: says('newer') })).toBe('new');
});

test('a tag makes everything that carries it be loaded again, also what is being loaded', async () => {
	const cache = new ContentCache();
	const wanted = { version: 0, tags: ['list:site-settings'] };
	await cache.get('settings:de', { ...wanted, load: says('old') });
	const slow = cache.get('settings:en', {
		...wanted,
		load: async () => {
			await wait(20);
			return 'old';
		},
	});
	expect(cache.invalidate(['list:site-settings'])).toBe(1);
	expect(await cache.get('settings:de', { ...wanted, load: says('new') })).toBe('new');
	await slow;
});

test('after a restart everything is there without the CMS', async () => {
	const disk = snapshot();
	await new ContentCache({ snapshot: disk }).get('case:1:de', { version: 3, load: says('text') });
	const restarted = new ContentCache({ snapshot: disk });
	expect(restarted.has('case:1:de', 3)).toBe(true);
	expect(restarted.has('case:1:de', 4)).toBe(false);
	expect(await restarted.get('case:1:de', { version: 3, load: fails() })).toBe('text');
	disk.close();
});

test('a text that was loaded before a newer one does not replace it', async () => {
	const cache = new ContentCache();
	cache.put('case:1:de', 'new', 2);
	cache.put('case:1:de', 'old', 1);
	expect(await cache.get('case:1:de', { version: 2, load: fails() })).toBe('new');
});

test('what was withdrawn is forgotten on disk too', async () => {
	const disk = snapshot();
	const cache = new ContentCache({ snapshot: disk });
	cache.put('case:1:de', 'text', 1);
	cache.delete('case:1:de');
	expect(cache.has('case:1:de', 1)).toBe(false);
	disk.close();
});
