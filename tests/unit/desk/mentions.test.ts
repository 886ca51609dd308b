import { describe, expect, it } from 'vitest';
import { callsIn } from '#cms/plugins/translation-desk/server/mentions.ts';
import { haveNamesakes, toldApart } from '#cms/plugins/translation-desk/server/names.ts';

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
	expect(callsIn(text, people)).toEqual({ called: ids, unclear: [] });
});

describe('people who have the same name', () => {
	const accounts = [
		{ id: 1, name: 'Ada Rossi', email: 'ada@bari.example', organisation: 'Comune di Bari' },
		{ id: 2, name: 'ada  rossi', email: 'ada@koeln.example', organisation: 'Stadt Köln' },
		{ id: 3, name: 'Bo Holm', email: 'bo@aarhus.example', organisation: 'Aarhus' },
	];
	const named = toldApart(accounts);

	it('are told apart by their organisation, and who has a name alone keeps it', () => {
		expect(haveNamesakes(accounts)).toBe(true);
		expect(haveNamesakes(accounts.slice(1))).toBe(false);
		expect(named.map(({ name }) => name)).toEqual(['Ada Rossi (Comune di Bari)', 'ada  rossi (Stadt Köln)', 'Bo Holm']);
	});

	it('are told apart by their address, when the organisation is the same or not known', () => {
		expect(toldApart([{ id: 1, name: 'Ada Rossi', email: 'a@x.example', organisation: 'X' }, { id: 2, name: 'Ada Rossi', email: 'b@x.example', organisation: 'X' }, { id: 3, name: 'Ada Rossi', email: 'c@y.example' }]).map(({ name }) => name)).toEqual(['Ada Rossi (a@x.example)', 'Ada Rossi (b@x.example)', 'Ada Rossi (c@y.example)']);
	});

	it('are called one by one, and never both by the name alone', () => {
		expect(callsIn('@Ada Rossi (Stadt Köln)? @Ada Rossi (comune di bari)!', named)).toEqual({ called: [1, 2], unclear: [] });
		expect(callsIn('@Ada Rossi (Comune di Bari), please', named)).toEqual({ called: [1], unclear: [] });
		expect(callsIn('@ADA ROSSI or @Bo Holm?', named)).toEqual({ called: [3], unclear: ['ada  rossi'] });
	});
});
