import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, compose, read } from '#cms/plugins/translation-desk/server/ledger/content.ts';
import { picker } from '#cms/plugins/translation-desk/server/ledger/pick.ts';
import { decide, fingerprintOf, type Doer, type Translation } from '#cms/plugins/translation-desk/server/ledger/states.ts';
import { statusOf, summarize } from '#cms/plugins/translation-desk/server/ledger/summary.ts';
import { unitsOf, type LedgerField, type Tree, type Unit } from '#cms/plugins/translation-desk/server/ledger/units.ts';

const fields: LedgerField[] = [
	{ kind: 'text', name: 'title', path: 'title', format: 'plain', marks: { lead: true } },
	{ kind: 'text', name: 'body', path: 'body', format: 'blocks', marks: {} },
	{ kind: 'list', name: 'goals', path: 'goals', marks: {}, fields: [{ kind: 'text', name: 'text', path: 'goals.text', format: 'plain', marks: {} }] },
	{ kind: 'fact', name: 'country', path: 'country', marks: {} },
];
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const entry = (title: string, body: string[], goals: Record<string, string> = {}): Tree => ({ title, body: body.map(paragraph), goals: Object.entries(goals).map(([key, text]) => ({ key, text })), country: 'de' });

let names = 0;
const newName = () => `n${names++}`;
const register = (tree: Tree, before: Unit[] = []) => unitsOf(fields, tree, before, 'en', newName);
const translator: Doer = { id: 7, canTranslate: true, canCheck: false };
const reviewer: Doer = { id: 8, canTranslate: false, canCheck: true };
const strict = { selfCheck: false };

const confirmAll = (units: Unit[]): Translation[] =>
	units.filter(({ gone }) => !gone).map((unit) => ({ unit: unit.id, target: `da: ${unit.text}`, state: 'translated', origin: 'human', author: 7, sourceText: unit.text, confirmed: [fingerprintOf(unit)], revision: 1 }));

describe('the units of an entry', () => {
	it('are its texts in reading order, with list items by key', () => {
		const units = register(entry('A round table', ['First.', 'Second.'], { g1: 'Meet monthly' }));
		expect(units.map(({ field, text, words, lead }) => [field, text, words, lead])).toEqual([
			['title', 'A round table', 3, true],
			['body', 'First.', 1, false],
			['body', 'Second.', 1, false],
			['goals.text', 'Meet monthly', 2, false],
		]);
		expect(units.at(-1)?.id).toBe('goals/g1/text');
	});

	it('keep their names when list items change places and passages move', () => {
		const first = register(entry('T', ['The first passage is here.', 'The second one is there.'], { a: 'One', b: 'Two' }));
		const again = register({ ...entry('T', ['The second one is there.', 'The first passage is here.']), goals: [{ key: 'b', text: 'Two' }, { key: 'a', text: 'One' }] }, first);
		expect(new Set(again.map(({ id }) => id))).toEqual(new Set(first.map(({ id }) => id)));
	});

	it('find their translation when a deleted passage comes back', () => {
		const first = register(entry('T', ['Stays for ever.', 'Goes away for a while.']));
		const without = register(entry('T', ['Stays for ever.']), first);
		expect(without.find(({ text }) => text.startsWith('Goes'))?.gone).toBe(true);
		const back = register(entry('T', ['Stays for ever.', 'Goes away for a while.']), without);
		expect(summarize(back, confirmAll(first)).todo).toBe(0);
	});
});

describe('one changed sentence in a long entry', () => {
	const text = Array.from({ length: 40 }, (_, index) => `Passage number ${index} tells what the ${index}th partner did for the network in that year, and why it helped.`);
	const first = register(entry('A long entry', text));
	const translations = confirmAll(first);

	it('is exactly one passage to do', () => {
		const changed = text.with(17, `${text[17]} It was repeated in the spring.`);
		const units = register(entry('A long entry', changed), first);
		expect(summarize(units, translations)).toMatchObject({ todo: 1, stale: 1, missing: 0 });
	});

	it('is nothing to do when it is changed back, moved or only typed differently', () => {
		const there = register(entry('A long entry', text.with(17, 'Something else entirely happened.')), first);
		for (const body of [text, text.toReversed(), text.map((passage) => passage.replaceAll(' ', '  ')), text.map((passage) => passage.replace(/\.$/u, '…'))]) {
			expect(summarize(register(entry('A long entry', body), there), translations).todo).toBe(0);
		}
	});
});

it('10,000 random edits: a passage is to do exactly when its words were never confirmed', () => {
	const sentence = fc.array(fc.constantFrom('network', 'housing', 'volunteers', 'county', 'school', 'meets', 'pays', 'every', 'month', 'together', 'language', 'café'), { minLength: 4, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
	const edit = fc.oneof(
		fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), text: sentence }),
		fc.record({ kind: fc.constant('delete' as const), at: fc.nat() }),
		fc.record({ kind: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
		fc.record({ kind: fc.constant('split' as const), at: fc.nat() }),
		fc.record({ kind: fc.constant('merge' as const), at: fc.nat() }),
		fc.record({ kind: fc.constant('minor' as const), at: fc.nat() }),
		fc.record({ kind: fc.constant('rewrite' as const), at: fc.nat(), text: sentence }),
		fc.record({ kind: fc.constant('revert' as const) }),
	);
	let edits = 0;
	fc.assert(
		fc.property(fc.uniqueArray(sentence, { minLength: 3, maxLength: 12 }), fc.array(edit, { minLength: 20, maxLength: 30 }), (start, steps) => {
			let units = register(entry('T', start));
			const pick = picker(confirmAll(units));
			const confirmed = new Set(start.map(core));
			let body = start;
			for (const step of steps) {
				edits++;
				body = applyEdit(body, step, start);
				units = register(entry('T', body), units);
				const todo = units.filter((unit) => statusOf(unit, pick(unit)?.translation).todo && unit.field === 'body').map(({ text }) => text);
				const expected = body.filter((text) => !confirmed.has(core(text)));
				expect(todo.map(core).sort()).toEqual(expected.map(core).sort());
			}
		}),
		{ numRuns: 420, seed: 20261125 },
	);
	expect(edits).toBeGreaterThanOrEqual(10_000);
}, 120_000);

type Edit = { kind: string; at?: number; to?: number; text?: string };
const core = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
function applyEdit(body: string[], { kind, at = 0, to = 0, text = '' }: Edit, start: string[]): string[] {
	const index = body.length ? at % body.length : 0;
	const old = body[index] ?? '';
	switch (kind) {
		case 'insert':
			return body.toSpliced(at % (body.length + 1), 0, text);
		case 'delete':
			return body.length > 1 ? body.toSpliced(index, 1) : body;
		case 'move':
			return body.length ? body.toSpliced(index, 1).toSpliced(to % body.length, 0, old) : body;
		case 'split': {
			const words = old.split(' ');
			return words.length < 4 ? body : body.toSpliced(index, 1, words.slice(0, 2).join(' '), words.slice(2).join(' '));
		}
		case 'merge':
			return index + 1 < body.length ? body.toSpliced(index, 2, `${old} ${body[index + 1]}`) : body;
		case 'minor':
			return body.with(index, old.replace(/\.?$/u, '!'));
		case 'rewrite':
			return body.with(index, text);
		default:
			return start;
	}
}

describe('a translation', () => {
	const [title] = register(entry('A round table', [])) as [Unit];
	const write = (target: string, confirm: boolean, current?: Translation) => decide({ act: 'write', target, origin: 'human', confirm }, title, current, translator, strict, current?.revision ?? 0);

	it('goes from draft to translated to checked, by two people', () => {
		const draft = write('Et rundt', false);
		if (!draft.ok) throw new Error(draft.reason);
		expect(draft.translation).toMatchObject({ state: 'draft', author: 7, revision: 1, confirmed: [] });
		const done = write('Et rundt bord', true, draft.translation);
		if (!done.ok) throw new Error(done.reason);
		expect(statusOf(title, done.translation)).toMatchObject({ state: 'translated', todo: false });
		expect(decide({ act: 'check' }, title, done.translation, { ...translator, canCheck: true }, strict, 2)).toMatchObject({ ok: false, reason: 'own-text' });
		expect(decide({ act: 'check' }, title, done.translation, reviewer, strict, 2)).toMatchObject({ ok: true, translation: { state: 'checked', reviewer: 8, revision: 3 } });
		expect(decide({ act: 'check' }, title, done.translation, { ...translator, canCheck: true }, { selfCheck: true }, 2)).toMatchObject({ ok: true });
	});

	it('is never overwritten by somebody who saw an older one', () => {
		const first = write('Et rundt bord', true);
		if (!first.ok) throw new Error(first.reason);
		expect(decide({ act: 'write', target: 'Rundbord', origin: 'human', confirm: true }, title, first.translation, translator, strict, 0)).toEqual({ ok: false, reason: 'conflict', current: first.translation });
	});

	it('comes back with a comment when it is rejected', () => {
		const first = write('Et rund bord', true);
		if (!first.ok) throw new Error(first.reason);
		expect(decide({ act: 'reject', comment: ' ' }, title, first.translation, reviewer, strict, 1)).toMatchObject({ reason: 'comment-missing' });
		const rejected = decide({ act: 'reject', comment: 'rundt, not rund' }, title, first.translation, reviewer, strict, 1);
		expect(rejected).toMatchObject({ ok: true, translation: { state: 'draft', comment: 'rundt, not rund' } });
	});

	it('by a machine is unread until a person has confirmed it', () => {
		const machine: Translation = { unit: 'title', target: 'Et rundt bord', state: 'draft', origin: 'machine', sourceText: title.text, confirmed: [fingerprintOf(title)], revision: 1 };
		expect(statusOf(title, machine)).toMatchObject({ unread: true, todo: true });
		const read = decide({ act: 'confirm', checkedAgainst: 'en' }, title, machine, reviewer, strict, 1);
		expect(read).toMatchObject({ ok: true, translation: { state: 'checked', reviewer: 8, checkedAgainst: 'en' } });
	});
});

describe('an entry in another language', () => {
	const source = entry('A round table', ['First passage.', 'Second passage.'], { g1: 'Meet' });
	const units = register(source);
	const [title, first, , goal] = units as [Unit, Unit, Unit, Unit];
	const ledger = new Map([[title.id, 'Et rundt bord'], [first.id, 'Første afsnit.'], [goal.id, 'Mødes']]);
	const composed = compose(fields, source, units, (unit) => ledger.get(unit), 'en');
	const tree: Tree = { title: composed.texts.get('title'), body: composed.texts.get('body'), goals: [{ key: 'g1', text: composed.texts.get('goals/g1/text') }] };

	it('is made of the ledger and reads back as the ledger', () => {
		expect(composed.faults).toEqual([]);
		expect(read(fields, tree, units, (unit) => ledger.get(unit))).toEqual(new Map([[title.id, 'Et rundt bord'], [first.id, 'Første afsnit.'], [units[2]?.id, ''], [goal.id, 'Mødes']]));
	});

	it('is read by its words and not by its order after the source moved', () => {
		const moved = unitsOf(fields, entry('A round table', ['Second passage.', 'First passage.'], { g1: 'Meet' }), units, 'en', newName);
		expect(read(fields, tree, moved, (unit) => ledger.get(unit)).get(first.id)).toBe('Første afsnit.');
	});

	it('takes an edited passage where its source stands', () => {
		const edited = { ...tree, body: (tree.body as object[]).with(0, paragraph('Et helt andet afsnit.')) };
		expect(read(fields, edited, units, (unit) => ledger.get(unit)).get(first.id)).toBe('Et helt andet afsnit.');
	});

	it('keeps the rest known when somebody adds a paragraph elsewhere', () => {
		const edited = { ...tree, body: [paragraph('Noget helt nyt.'), ...(tree.body as object[])] };
		expect(read(fields, edited, units, (unit) => ledger.get(unit)).get(first.id)).toBe('Første afsnit.');
	});

	it('is not there for a passage whose words are all new, though the old translation still stands in its place', () => {
		const rewritten = unitsOf(fields, entry('A round table', ['Nothing of what stood here is left today.', 'Second passage.'], { g1: 'Meet' }), units, 'en', newName);
		const fresh = rewritten.find(({ text }) => text.startsWith('Nothing'));
		expect(read(fields, tree, rewritten, (unit) => ledger.get(unit)).get(fresh?.id ?? '')).toBe('');
	});

	it('keeps each link at its address when the translation says them in another order', () => {
		const link = (url: string, text: string) => ({ type: 'link', url, children: [{ type: 'text', text }] });
		const linked = { title: 'Links', body: [{ type: 'paragraph', children: [link('https://a.example', 'A'), { type: 'text', text: ' then ' }, link('https://b.example', 'B')] }] };
		const [, passage] = register(linked) as [Unit, Unit];
		const turned = { title: 'Links', body: [{ type: 'paragraph', children: [link('https://b.example', 'B'), { type: 'text', text: ' efter ' }, link('https://a.example', 'A')] }] };
		const text = read(fields, turned, [passage], () => undefined).get(passage.id);
		expect(text).toBe('[2]B[/2] efter [1]A[/1]');
		expect(compose(fields, linked, [passage], () => text, 'en').texts.get('body')).toEqual(turned.body);
	});

	it('reads a draft back as it was typed, also while a placeholder is open', () => {
		const codes = [{ type: 'link' as const, url: 'https://a.example' }];
		expect(asWritten('Læs [1]dette.', codes)).toBe('Læs [1]dette.[/1]');
		expect(asWritten('Læs [1]dette[/1].', codes)).toBe('Læs [1]dette[/1].');
	});
});
