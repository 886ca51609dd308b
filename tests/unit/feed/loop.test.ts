import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startLoop } from '#cms/plugin-kit/loop.ts';

const never = (error: unknown): void => {
	throw error;
};

describe('a loop', () => {
	it('works on while there is more to do, then rests until it is woken', async () => {
		let left = 3;
		let steps = 0;
		const loop = startLoop(async () => (steps++, --left > 0), { pollMs: 60_000, onError: never });
		await wait(20);
		expect(steps).toBe(3);
		left = 1;
		loop.wake();
		await wait(20);
		await loop.stop();
		expect(steps).toBe(4);
	});

	it('does not miss a call that comes while it works', async () => {
		let steps = 0;
		const loop = startLoop(
			async () => {
				steps++;
				await wait(20);
				return false;
			},
			{ pollMs: 60_000, onError: never },
		);
		await wait(5);
		loop.wake();
		await wait(60);
		await loop.stop();
		expect(steps).toBe(2);
	});

	it('looks by itself now and then', async () => {
		let steps = 0;
		const loop = startLoop(async () => (steps++, false), { pollMs: 5, onError: never });
		await wait(60);
		await loop.stop();
		expect(steps).toBeGreaterThan(3);
	});

	it('goes on after a step that failed', async () => {
		const errors: unknown[] = [];
		let steps = 0;
		const loop = startLoop(
			async () => {
				if (steps++ === 0) throw new Error('database away');
				return false;
			},
			{ pollMs: 5, onError: (error) => errors.push(error) },
		);
		await wait(40);
		await loop.stop();
		expect(errors).toHaveLength(1);
		expect(steps).toBeGreaterThan(1);
	});

	it('ends after the step that is running', async () => {
		let finished = false;
		const loop = startLoop(
			async () => {
				await wait(30);
				finished = true;
				return true;
			},
			{ pollMs: 5, onError: never },
		);
		await wait(5);
		await loop.stop();
		expect(finished).toBe(true);
	});

	it('never runs in the transaction of whoever woke it', async () => {
		const transaction = new AsyncLocalStorage<string>();
		const seen: (string | undefined)[] = [];
		const loop = startLoop(async () => (seen.push(transaction.getStore()), false), { pollMs: 60_000, onError: never });
		await wait(5);
		transaction.run('an open transaction', () => loop.wake());
		await wait(20);
		await loop.stop();
		expect(seen).toEqual([undefined, undefined]);
	});
});
