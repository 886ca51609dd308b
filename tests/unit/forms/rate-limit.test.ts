import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { RateLimit } from '#web/lib/server/forms/rate-limit.ts';

const MINUTE_MS = 60_000;
const noon = Date.UTC(2026, 10, 26, 12);
const limit = () => new RateLimit({ inWindow: 2, windowMs: 10 * MINUTE_MS, inDay: 3, overall: 5 });

test('one connection may send twice in ten minutes, and is told how long to wait', () => {
	const own = limit();
	expect(own.take('192.0.2.1', noon)).toEqual({ ok: true });
	expect(own.take('192.0.2.1', noon + MINUTE_MS)).toEqual({ ok: true });
	expect(own.take('192.0.2.1', noon + 4 * MINUTE_MS)).toEqual({ ok: false, retryAfterMs: 6 * MINUTE_MS });
	expect(own.take('192.0.2.2', noon + 4 * MINUTE_MS)).toEqual({ ok: true });
	expect(own.take('192.0.2.1', noon + 10 * MINUTE_MS)).toEqual({ ok: true });
});

test('a day has its own limit, and the next day begins anew', () => {
	const own = limit();
	for (const hour of [0, 1, 2]) expect(own.take('192.0.2.1', noon + hour * 60 * MINUTE_MS).ok).toBe(true);
	expect(own.take('192.0.2.1', noon + 3 * 60 * MINUTE_MS)).toEqual({ ok: false, retryAfterMs: 9 * 60 * MINUTE_MS });
	expect(own.take('192.0.2.1', noon + 12 * 60 * MINUTE_MS).ok).toBe(true);
});

test('many connections together cannot fill the inbox', () => {
	const own = limit();
	for (let i = 0; i < 5; i++) expect(own.take(`192.0.2.${i}`, noon).ok).toBe(true);
	expect(own.take('192.0.2.99', noon).ok).toBe(false);
});

test.each([
	['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', false],
	['2001:db8:1:2::1', '2001:0DB8:0001:0002::', false],
	['2001:db8:1:2::1', '2001:db8:1:3::1', true],
	['::ffff:192.0.2.7', '192.0.2.7', false],
])('%s and %s are told apart: %s', (first, second, isOther) => {
	const own = new RateLimit({ inWindow: 1, windowMs: MINUTE_MS, inDay: 9, overall: 9 });
	own.take(first, noon);
	expect(own.take(second, noon).ok).toBe(isOther);
});

test('no address is kept', () => {
	const own = limit();
	own.take('192.0.2.123', noon);
	expect(inspect(own, { depth: null, showHidden: true })).not.toContain('192.0.2');
});
