import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { standingOf } from '#cms/plugins/editors-desk/admin/form/answers.ts';
import { isAlike, matches, skeletonOf } from '#cms/plugins/editors-desk/server/form/alike.ts';
import { readValue, revisionOf, type EditorsField } from '#cms/plugins/editors-desk/server/form/values.ts';
import { decide, type Act, type Facts, type Submission } from '#cms/plugins/editors-desk/server/review/decide.ts';
import { differences } from '#cms/plugins/editors-desk/server/review/differences.ts';
import { stepsOf } from '#cms/plugins/editors-desk/forms/index.ts';

const field = (more: Partial<EditorsField> & Pick<EditorsField, 'kind' | 'name'>): EditorsField => ({ path: more.name, marks: {}, ...more });
const text = (name: string): EditorsField => field({ kind: 'text', name, format: 'plain' });
const actors = field({ kind: 'list', name: 'actors', fields: [field({ kind: 'fact', name: 'organisation', value: { type: 'organisation' } }), field({ kind: 'fact', name: 'role', value: { type: 'choice' } })] });

describe('the second check', () => {
	const submission = (state: Submission['state'], person = 1): Submission => ({ id: 1, documentId: 'd', state, at: 0, person, note: '' });
	const facts = (more: Partial<Facts> = {}): Facts => ({ missing: 0, isChanged: true, person: 2, ...more });

	const table: [string, Act, Facts, ReturnType<typeof decide>][] = [
		['a complete draft can be handed in', { act: 'submit' }, facts(), { ok: true, state: 'waiting' }],
		['an incomplete one cannot', { act: 'submit' }, facts({ missing: 1 }), { ok: false, reason: 'incomplete' }],
		['what says the same as the site need not', { act: 'submit' }, facts({ isChanged: false }), { ok: false, reason: 'unchanged' }],
		['what was sent back is handed in again', { act: 'submit' }, facts({ latest: submission('returned') }), { ok: true, state: 'waiting' }],
		['what waits is sent back with a sentence', { act: 'return', reply: 'Since when?' }, facts({ latest: submission('waiting') }), { ok: true, state: 'returned' }],
		['but not without', { act: 'return', reply: ' ' }, facts({ latest: submission('waiting') }), { ok: false, reason: 'reply-missing' }],
		['what nobody handed in is not sent back', { act: 'return', reply: 'x' }, facts(), { ok: false, reason: 'nothing-waits' }],
		['what somebody else settled is not settled again', { act: 'return', reply: 'x' }, facts({ latest: submission('published') }), { ok: false, reason: 'nothing-waits' }],
		['another person publishes it', { act: 'publish' }, facts({ latest: submission('waiting') }), { ok: true, state: 'published' }],
		['nobody checks their own', { act: 'publish' }, facts({ latest: submission('waiting', 2) }), { ok: false, reason: 'own-text' }],
		['a publisher may publish what nobody handed in', { act: 'publish' }, facts(), { ok: true, state: 'published' }],
		['what is incomplete is not published', { act: 'publish' }, facts({ latest: submission('waiting'), missing: 2 }), { ok: false, reason: 'incomplete' }],
	];
	test.each(table)('%s', (_, act, given, outcome) => expect(decide(act, given)).toEqual(outcome));
});

describe('what is new', () => {
	const fields = [text('title'), text('summary'), actors];
	const before = { title: 'Kitchen', summary: '', actors: [{ key: 'a', organisation: 'o1', role: 'lead' }, { key: 'b', organisation: 'o2', role: 'partner' }] };

	it('is said field by field, in lists by the key of the item and not by its place', () => {
		const after = { title: 'Kitchen', summary: 'We cook.', actors: [{ key: 'b', organisation: 'o2', role: 'lead' }, { key: 'a', organisation: 'o1', role: 'lead' }] };
		expect(differences(fields, before, after).map(({ path, kind }) => [path, kind])).toEqual([['summary', 'added'], ['actors/b/role', 'changed']]);
	});

	it('names what went and what came', () => {
		const after = { ...before, actors: [before.actors[0], { key: 'c', organisation: 'o3', role: 'funder' }] };
		expect(differences(fields, before, after as never).map(({ path, kind, steps }) => [path, kind, steps.join('.')])).toEqual([
			['actors/c/organisation', 'added', 'actors.1.organisation'],
			['actors/c/role', 'added', 'actors.1.role'],
			['actors/b/organisation', 'removed', 'actors.1.organisation'],
			['actors/b/role', 'removed', 'actors.1.role'],
		]);
	});

	it('is everything while nothing is on the site, and nothing when both say the same', () => {
		expect(differences(fields, undefined, before).map(({ kind }) => kind)).toEqual(['added', 'added', 'added', 'added', 'added']);
		expect(differences(fields, before, structuredClone(before))).toEqual([]);
		// "Not answered" has several forms in a database, which are no difference to a reader.
		expect(differences(fields, { ...before, summary: null }, { ...before, summary: '' })).toEqual([]);
	});
});

describe('what may stand in a field', () => {
	it.each([
		[text('title'), 'Kitchen', { ok: true, value: 'Kitchen' }],
		[text('title'), '', { ok: true, value: null }],
		[text('title'), 7, { ok: false, reason: 'bad-value' }],
		[text('title'), 'x'.repeat(30_000), { ok: false, reason: 'too-long' }],
		[field({ kind: 'fact', name: 'methods', value: { type: 'concepts' } }), ['a', 'a', 'b'], { ok: true, value: ['a', 'b'] }],
		[field({ kind: 'fact', name: 'methods', value: { type: 'concepts' } }), [{}], { ok: false, reason: 'bad-value' }],
		[field({ kind: 'fact', name: 'lat', value: { type: 'scalar', of: 'float' } }), 'NaN', { ok: false, reason: 'bad-value' }],
		[field({ kind: 'fact', name: 'lat', value: { type: 'scalar', of: 'float' } }), 51.2, { ok: true, value: 51.2 }],
		[actors, [{ key: 'a', organisation: 'o1', role: 'lead', secret: 1 }], { ok: true, value: [{ key: 'a', organisation: 'o1', role: 'lead' }] }],
		[actors, [7], { ok: false, reason: 'bad-value' }],
		[field({ kind: 'own', name: 'slug' }), 'x', { ok: false, reason: 'bad-value' }],
	])('%o with %j', (about, sent, read) => expect(readValue(about, sent)).toEqual(read));

	it('has one name for one content, whatever the order in which a database gives it', () => {
		expect(revisionOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(revisionOf({ b: [{ d: 3, c: 2 }], a: 1 }));
		expect(revisionOf(['a', 'b'])).not.toBe(revisionOf(['b', 'a']));
		expect(revisionOf(null)).toBe(revisionOf(undefined));
	});

	it('never breaks what reads it', () => {
		fc.assert(fc.property(fc.jsonValue(), (sent) => [text('a'), actors].every((about) => typeof readValue(about, sent).ok === 'boolean')));
	});
});

describe('names that may mean the same', () => {
	it.each([
		['Narni Belediyesi', 'NARNİ BELEDİYESİ', true],
		['Bürgerstiftung Weimar', 'Bürgerstiftung Weimar e. V.', true],
		['Göçmen Derneği', 'Gocmen Dernegi', true],
		['Sprogskolen i Århus', 'Arhus sprogskolen', true],
		['جمعية الأمل', 'جمعيه الامل', true],
		['Stadt Weimar', 'Stadt Erfurt', false],
		['Comune di Narni', 'Comune di Terni', false],
		['Verein', 'Stiftung', false],
	])('%s and %s: %s', (a, b, alike) => {
		expect(isAlike(a, b)).toBe(alike);
		expect(isAlike(b, a)).toBe(alike);
	});

	it('are found by beginnings of words in any order', () => {
		expect(matches(skeletonOf('weim burger'), 'Bürgerstiftung Weimar')).toBe(true);
		expect(matches(skeletonOf('stiftung'), 'Bürgerstiftung Weimar')).toBe(false);
	});
});

describe('how far a question is answered', () => {
	const of = (id: string, values: Record<string, unknown>, problems: { kind: string; path: string }[] = []) => {
		const step = stepsOf('case').find((each) => each.id === id);
		return step && standingOf(step, { type: 'case', valueOf: (name) => values[name], problems });
	};

	it('is open, done, or to be looked at again', () => {
		expect(of('summary', {}, [{ kind: 'missing', path: 'summary' }])).toBe('open');
		expect(of('summary', { summary: 'We cook.' })).toBe('done');
		expect(of('summary', { summary: 'long' }, [{ kind: 'too-long', path: 'summary' }])).toBe('problem');
		expect(of('where', { place: 'Narni' }, [{ kind: 'missing', path: 'country' }])).toBe('open');
		expect(of('actors', { actors: [{}] }, [{ kind: 'too-few', path: 'actors' }])).toBe('open');
		expect(of('actors', { actors: [{}, {}] }, [{ kind: 'one-kind-of-actor', path: 'actors' }])).toBe('problem');
		expect(of('sources', { sources: [{}] }, [{ kind: 'missing', path: 'sources.0.title' }])).toBe('problem');
		expect(of('period', { endDate: '2020' }, [{ kind: 'ends-before-start', path: 'endDate' }])).toBe('problem');
	});
});
