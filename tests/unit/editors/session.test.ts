import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session, type Saving } from '#cms/admin/desk/session.ts';

/** What the client throws carries a status; nothing else of it is looked at here. */
const refusal = (status: number) => ({ status }) as Parameters<InstanceType<typeof Desk>['away']>[0];

interface Shown {
	saving: Saving;
	failure?: string;
}

class Desk extends Session<Shown> {
	flushed = 0;
	constructor() {
		super({ saving: 'waiting', failure: 'gone' });
	}
	flush(): Promise<void> {
		this.flushed++;
		return Promise.resolve();
	}
	away = this.isOutOfReach.bind(this);
	next = this.queued.bind(this);
	later = this.schedule.bind(this);
	forget = this.drop.bind(this);
	show = this.set.bind(this);
}

describe('a session at the desk', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('asks one thing after another, also when the one before failed', async () => {
		const desk = new Desk();
		const order: string[] = [];
		let fail: (reason: Error) => void = () => undefined;
		const first = desk.next(() => new Promise((_, reject) => (fail = reject)));
		const second = desk.next(() => Promise.resolve(order.push('second')));
		await Promise.resolve();
		expect(order).toEqual([]);
		fail(new Error('no line'));
		await expect(first).rejects.toThrow('no line');
		await second;
		expect(order).toEqual(['second']);
	});

	it.each([
		[0, 'unreachable', 5000],
		[503, 'unreachable', 5000],
		[401, 'signedout', 15_000],
	] as const)('answered with %i is %s, and tries again by itself', (status, saving, ms) => {
		const desk = new Desk();
		expect(desk.away(refusal(status))).toBe(true);
		expect(desk.snapshot().saving).toBe(saving);
		vi.advanceTimersByTime(ms - 1);
		expect(desk.flushed).toBe(0);
		vi.advanceTimersByTime(1);
		expect(desk.flushed).toBe(1);
	});

	it.each([400, 403, 404, 409, 413, 422])('answered with %i does not try the same again', (status) => {
		const desk = new Desk();
		expect(desk.away(refusal(status))).toBe(false);
		expect(desk.snapshot().saving).toBe('waiting');
		vi.runAllTimers();
		expect(desk.flushed).toBe(0);
	});

	it('waits anew with each letter, and saves what is left when it is closed', () => {
		const desk = new Desk();
		for (let letter = 0; letter < 5; letter++) {
			desk.later(2000);
			vi.advanceTimersByTime(1999);
		}
		expect(desk.flushed).toBe(0);
		desk.close();
		expect(desk.flushed).toBe(1);
	});

	it('tells pages of each change, and forgets what is not there any more', () => {
		const desk = new Desk();
		const seen: Shown[] = [];
		const stop = desk.subscribe(() => seen.push(desk.snapshot()));
		desk.forget('failure');
		desk.show({ saving: 'saved' });
		stop();
		desk.show({ saving: 'waiting' });
		expect(seen).toEqual([{ saving: 'saved' }]);
	});
});
