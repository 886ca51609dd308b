import { expect, onTestFinished, test, vi } from 'vitest';
import { bridge } from '#web/lib/server/bridge.ts';
import { startDays } from '../../web/server/days.ts';

test('pages of the day are made anew after a start and after each midnight', () => {
	vi.useFakeTimers({ now: Date.UTC(2026, 10, 26, 23, 58, 30) });
	onTestFinished(() => void vi.useRealTimers());
	const heard: string[] = [];
	const listener = (tags: readonly string[]) => void heard.push(...tags);
	bridge.invalidated.add(listener);
	onTestFinished(() => void bridge.invalidated.delete(listener));
	startDays();
	expect(heard).toEqual(['day']);
	vi.advanceTimersByTime(60_000);
	expect(heard).toHaveLength(1);
	vi.advanceTimersByTime(60_000);
	expect(heard).toHaveLength(2);
	vi.advanceTimersByTime(3 * 60_000);
	expect(heard).toHaveLength(2);
});
