import { expect, it } from 'vitest';
import { mentioned } from '#cms/plugins/translation-desk/server/mentions.ts';

const people = [
	{ id: 1, name: 'Ada Rossi' },
	{ id: 2, name: 'Ada Rossi-Bianchi' },
	{ id: 3, name: 'Ülkü Şen' },
	{ id: 4, name: 'Demo reviewer العربية' },
	{ id: 5, name: '' },
	{ id: 6, name: 'Bo (DK)' },
];

it.each<[string, number[]]>([
	['Please look, @Ada Rossi!', [1]],
	['@Ada Rossi-Bianchi knows', [2]],
	['@ada  rossi and @ÜLKÜ ŞEN', [1, 3]],
	['راجع @Demo reviewer العربية من فضلك', [4]],
	['@Bo (DK): thanks', [6]],
	['mail@Ada Rossi is no call, nor is @Ada, nor Ada Rossi', []],
	['@Ada Rossini is somebody else', []],
	['@ nobody', []],
])('"%s" calls %j', (text, ids) => {
	expect(mentioned(text, people)).toEqual(ids);
});
