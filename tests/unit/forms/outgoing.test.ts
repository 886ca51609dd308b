import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Letter } from '@erasmi/config/letters';
import { afterEach, expect, test, vi } from 'vitest';
import { Outgoing, type Sent } from '#web/lib/server/forms/outgoing.ts';

const message = { about: 'message', message: { kind: 'fact', text: 'Hello', locale: 'en' } } as const;
const open: Outgoing[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((queue) => queue.close()));
});

function outgoing(send: (letter: Letter) => Promise<Sent>, folder = mkdtempSync(join(tmpdir(), 'erasmi-outgoing-')), max = 10) {
	const troubles: string[] = [];
	const faults: unknown[] = [];
	const queue = new Outgoing({ folder, send, max, pause: 5, longestPause: 20, onTrouble: (_, reason) => troubles.push(reason), onFault: (error) => faults.push(error) });
	open.push(queue);
	return { queue, folder, troubles, faults };
}

test('a message reaches the CMS and leaves nothing on the disk', async () => {
	const got: Letter[] = [];
	const { queue } = outgoing(async (letter) => (got.push(letter), 'taken'));
	expect(await queue.put(message)).toBe(true);
	await vi.waitFor(async () => expect(await queue.waiting()).toEqual([]));
	expect(got).toEqual([{ id: expect.any(String), at: expect.any(Number), ...message }]);
});

test('while the CMS is down the message waits on disk, for nobody else to read, and is sent when it is back', async () => {
	let answer: Sent = 'later';
	const ids = new Set<string>();
	const { queue, folder } = outgoing(async ({ id }) => (ids.add(id), answer));
	await queue.put(message);
	await vi.waitFor(() => expect(ids.size).toBe(1));
	const [name = ''] = readdirSync(folder);
	expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toMatchObject(message);
	expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
	answer = 'taken';
	await vi.waitFor(async () => expect(await queue.waiting()).toEqual([]));
	// Sent again under the same id, so that the CMS can tell.
	expect(ids.size).toBe(1);
});

test('a restart loses nothing', async () => {
	const first = outgoing(async () => 'later');
	await first.queue.put(message);
	await first.queue.close();
	const got: Letter[] = [];
	const second = outgoing(async (letter) => (got.push(letter), 'taken'), first.folder);
	second.queue.sendSoon();
	await vi.waitFor(() => expect(got).toHaveLength(1));
});

test('a letter that is not understood stays, and does not hold up the others', async () => {
	const { queue, folder, troubles } = outgoing(async ({ about }) => (about === 'visits' ? 'refused' : 'taken'));
	writeFileSync(join(folder, '0000.json'), '{ half');
	await queue.put({ about: 'visits', visits: [{ day: '2026-11-26', what: 'case', count: 1 }] });
	await queue.put(message);
	await vi.waitFor(async () => expect(await queue.waiting()).toHaveLength(2));
	await vi.waitFor(() => expect(troubles).toEqual(expect.arrayContaining(['refused', 'unreadable'])));
});

test('a letter that the CMS cannot keep waits, and does not hold up the others', async () => {
	const tried = new Set<string>();
	const { queue, troubles } = outgoing(async ({ id }) => (tried.add(id), 'failed'));
	await queue.put(message);
	await queue.put(message);
	await vi.waitFor(() => expect(tried.size).toBe(2));
	expect(await queue.waiting()).toHaveLength(2);
	expect(troubles).toContain('failed');
});

test('what goes wrong on the way is told and ends nothing', async () => {
	const send = vi.fn(async (): Promise<Sent> => 'taken').mockRejectedValueOnce(new Error('EROFS'));
	const { queue, faults, folder } = outgoing(send);
	await queue.put(message);
	await vi.waitFor(() => expect(faults).toHaveLength(1));
	await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));
});

test('a full queue says so instead of filling the disk', async () => {
	const { queue } = outgoing(async () => 'later', undefined, 2);
	expect([await queue.put(message), await queue.put(message), await queue.put(message)]).toEqual([true, true, false]);
});
