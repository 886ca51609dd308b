/** One-time passwords as RFC 6238 and RFC 4226 give them, and the words of accounts. */
import { locales } from '@erasmi/config/locales';
import { describe, expect, it, test } from 'vitest';
import { translations } from '#cms/plugins/accounts/admin/words.ts';
import { faults } from '#cms/plugins/accounts/server/errors.ts';
import { appAddress, codeAt, newSecret, stepAt, stepOfCode } from '#cms/plugins/accounts/server/totp.ts';
import { words } from '#cms/plugins/accounts/server/words.ts';

/** `12345678901234567890` in base32, the secret of both standards. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
	[59, '287082'],
	[1_111_111_109, '081804'],
	[1_111_111_111, '050471'],
	[1_234_567_890, '005924'],
	[2_000_000_000, '279037'],
	[20_000_000_000, '353130'],
])('second %i has the code %s of the standard', (second, code) => {
	expect(codeAt(secret, stepAt(second * 1000))).toBe(code);
});

test.each(['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'].map((code, counter) => [counter, code] as const))('counter %i has the code %s of RFC 4226', (counter, code) => {
	expect(codeAt(secret, counter)).toBe(code);
});

describe('a code', () => {
	const now = 1_234_567_890_000;
	const at = (steps: number): string => codeAt(secret, stepAt(now) + steps);

	it('is taken within a step of the clock, also with a space in it', () => {
		expect([at(-1), at(0), at(1)].map((code) => stepOfCode(secret, code, now))).toEqual([-1, 0, 1].map((steps) => stepAt(now) + steps));
		expect(stepOfCode(secret, `${at(0).slice(0, 3)} ${at(0).slice(3)}`, now)).toBe(stepAt(now));
		expect([at(-2), at(2), '', '12345', 'abcdef', '１２３４５６'].map((code) => stepOfCode(secret, code, now))).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
	});

	it('is taken once', () => {
		expect(stepOfCode(secret, at(0), now, stepAt(now))).toBeUndefined();
		expect(stepOfCode(secret, at(1), now, stepAt(now))).toBe(stepAt(now) + 1);
		// The clock of the server was put back by an hour.
		expect(stepOfCode(secret, at(0), now, stepAt(now) + 120)).toBeUndefined();
	});
});

test('a new secret is long enough, different each time, and reaches the app whole', () => {
	const [one, two] = [newSecret(), newSecret()];
	expect(one).toMatch(/^[A-Z2-7]{32}$/u);
	expect(one).not.toBe(two);
	const address = new URL(appAddress(one, 'ada+x@example.org', 'ERASMI Commons'));
	expect([address.protocol, decodeURIComponent(address.pathname), Object.fromEntries(address.searchParams)]).toEqual(['otpauth:', expect.stringMatching(/ERASMI Commons:ada\+x@example\.org$/u), { secret: one, issuer: 'ERASMI Commons' }]);
});

describe.each(locales)('the words of accounts in %s', (locale) => {
	it('take the same values as in English', () => {
		const valuesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{([a-z]+)(?=[,}])/gu)].map(([, name]) => name ?? ''))].sort();
		for (const [key, english] of Object.entries(translations.en)) expect(valuesOf(translations[locale][key as keyof typeof translations.en]), key).toEqual(valuesOf(english));
	});

	it('say what to do when something did not happen', () => {
		for (const fault of faults) expect(words[locale][fault]).toMatch(/[.]$/u);
	});
});
