import { expect, test } from 'vitest';
import { deviceIn } from '#cms/plugins/accounts/server/devices.ts';

test.each([
	['en', 'Chrome on Windows', 'Chrome on Windows'],
	['de', 'Chrome on Windows', 'Chrome unter Windows'],
	['tr', 'Samsung Internet on Android', 'Android üzerinde Samsung Internet'],
	['ar', 'Safari on iOS', 'Safari على iOS'],
	['it', 'Firefox', 'Firefox'],
	['da', '', ''],
] as const)('in %s a session of “%s” is called “%s”', (locale, device, said) => {
	expect(deviceIn(locale, device)).toBe(said);
});
