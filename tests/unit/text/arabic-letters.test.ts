import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { arabicLetters } from '../../../web/tooling/letters.ts';

const root = join(import.meta.dirname, '../../..');
const isArabic = /[\p{Script=Arabic}\p{Script_Extensions=Arabic}]/u;

test('every Arabic letter of the site, the vocabularies and the first content is in the face that pages bring along', () => {
	const files = globSync(['web/src/messages/ar.json', 'cms/src/admin/strings/ar.json', 'config/src/**/*.json', 'scripts/seed/content/**/*.json'], { cwd: root });
	const written = new Set(files.flatMap((file) => [...readFileSync(join(root, file), 'utf8')]).filter((letter) => isArabic.test(letter)));
	expect(written.size).toBeGreaterThan(36);
	expect([...written].filter((letter) => !arabicLetters.includes(letter))).toEqual([]);
});
