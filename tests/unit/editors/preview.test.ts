import { isPreviewSigned, previewPath } from '@erasmi/config/preview';
import { expect, test } from 'vitest';

const secret = 'a-secret-of-the-test-0123456789';
const now = Date.UTC(2026, 10, 26, 9, 0, 0);
const minutes = (count: number): number => count * 60_000;
const entry = { type: 'case', documentId: 'abc' } as const;
const query = (path: string): URLSearchParams => new URL(path, 'https://site.example').searchParams;

test('a preview is good for its entry and for ten minutes', () => {
	const path = previewPath(secret, entry, 'tr', now);
	expect(path).toMatch(/^\/tr\/preview\/case\/abc\?until=\d+&signature=[0-9a-f]{64}$/);
	expect(isPreviewSigned(secret, entry, query(path), now + minutes(9.9))).toBe(true);
	expect(isPreviewSigned(secret, entry, query(path), now + minutes(10.1))).toBe(false);
	expect(isPreviewSigned(secret, { ...entry, documentId: 'abd' }, query(path), now)).toBe(false);
	expect(isPreviewSigned(secret, { ...entry, type: 'page' }, query(path), now)).toBe(false);
	expect(isPreviewSigned('another-secret-of-the-test-01234', entry, query(path), now)).toBe(false);
});

test('a preview cannot be made to last longer, nor be asked for without a signature', () => {
	const signed = query(previewPath(secret, entry, 'tr', now));
	const changed = (name: string, value: string): URLSearchParams => new URLSearchParams([...Object.entries(Object.fromEntries(signed)), [name, value]].filter(([key], index, all) => all.findLastIndex(([other]) => other === key) === index) as [string, string][]);
	expect(isPreviewSigned(secret, entry, changed('until', String(now / 1000 + 86_400)), now)).toBe(false);
	expect(isPreviewSigned(secret, entry, changed('until', 'Infinity'), now)).toBe(false);
	expect(isPreviewSigned(secret, entry, changed('signature', ''), now)).toBe(false);
	expect(isPreviewSigned(secret, entry, new URLSearchParams(), now)).toBe(false);
});
