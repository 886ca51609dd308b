import { describe, expect, it } from 'vitest';
import { sign, SIGNATURE_MAX_AGE_S, verify } from '@erasmi/config/delivery';

const secret = 'a-secret-of-some-length';
const now = Date.UTC(2026, 0, 1);

describe('a signature', () => {
	it('is accepted for the same body, secret and time', () => expect(verify(secret, '{}', sign(secret, '{}', now), now)).toEqual({ ok: true }));

	it.each([
		['no header', '{}', undefined, now, 'missing'],
		['a header of another shape', '{}', 'v1=abc', now, 'malformed'],
		['a header that is too long to be one', '{}', `t=${'1'.repeat(10_000)},v1=${'0'.repeat(64)}`, now, 'malformed'],
		['another body', '{"since":0}', sign(secret, '{}', now), now, 'wrong'],
		['another secret', '{}', sign('another-secret', '{}', now), now, 'wrong'],
		['another time', '{}', sign(secret, '{}', now).replace(/t=\d+/, `t=${now / 1000 + 1}`), now, 'wrong'],
		['five minutes and a second', '{}', sign(secret, '{}', now), now + (SIGNATURE_MAX_AGE_S + 1) * 1000, 'expired'],
		['a clock that is far ahead', '{}', sign(secret, '{}', now + (SIGNATURE_MAX_AGE_S + 1) * 1000), now, 'expired'],
	])('is refused: %s', (_name, body, header, at, reason) => {
		expect(verify(secret, body, header, at)).toEqual({ ok: false, reason });
	});
});
