import { describe, expect, it, test } from 'vitest';
import { uidOf } from '@erasmi/config/types';
import { minutesIn, durationOf } from '#cms/plugins/editors-desk/admin/form/field/duration.ts';
import { guidedTypes, isGuidedType, stepOf, stepsOf } from '#cms/plugins/editors-desk/forms/index.ts';
import { kindOf } from '#cms/plugins/editors-desk/server/files/kind.ts';
import { describe as describeFields, type FormField, type Input } from '#cms/plugins/editors-desk/server/form/inputs.ts';
import { pointersIn } from '#cms/plugins/editors-desk/server/form/known.ts';
import { readValue, type EditorsField } from '#cms/plugins/editors-desk/server/form/values.ts';
import { fieldsFromFiles } from '../../support/seed-schemas.ts';

const words = { label: (path: readonly string[]) => path.join(' '), choices: () => [], uploads: { types: ['image/png', 'application/pdf'], maxBytes: 1 } };

describe.each(guidedTypes)('the guided form of %s', (type) => {
	const fields = fieldsFromFiles(type) as unknown as EditorsField[];
	const described = describeFields(fields, words);
	const steps = stepsOf(type);

	/** A default stands until somebody says otherwise; the owner is the person's organisation. */
	const isGiven = ({ name, value }: EditorsField): boolean => name === 'owner' || (value?.limits as { default?: unknown } | undefined)?.default !== undefined || ['licence', 'evidenceLevel'].includes(name);

	it('asks in its short form for what publishing needs and nothing else', () => {
		const needed = fields.filter((field) => field.marks.publish && !isGiven(field));
		expect(needed.filter(({ name }) => stepOf(type, name)?.part !== 'short').map(({ name }) => name)).toEqual([]);
		const short = steps.filter(({ part }) => part === 'short');
		expect(short.filter((step) => !step.fields.some((name) => needed.some((field) => field.name === name))).map(({ id }) => id)).toEqual([]);
	});

	it('asks for fields that there are, each once, and knows how', () => {
		const asked = steps.flatMap((step) => step.fields);
		expect(new Set(asked).size).toBe(asked.length);
		expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
		expect(asked.filter((name) => !described.some((field) => field.name === name))).toEqual([]);
	});

	it('answers each question in a way that fits its field', () => {
		const fitting: Partial<Record<string, readonly Input['as'][]>> = { line: ['line'], text: ['line', 'text'], rich: ['rich'], concept: ['concept'], concepts: ['concepts'], sources: ['list'], organisations: ['list'], items: ['list'], pictures: ['list'], period: ['rough-date'] };
		for (const { id, answering, fields: [name] } of steps) {
			const input = described.find((field) => field.name === name)?.input.as;
			expect(fitting[answering] ?? [input], id).toContain(input);
		}
	});

	it('says of each problem to which question it belongs', () => {
		expect(stepOf(type, 'title')?.id).toBe('title');
		expect(stepOf(type, 'sources.0.title')?.id).toBe('sources');
		expect(stepOf(type, 'owner')).toBeUndefined();
	});
});

test('only types with questions are guided', () => {
	expect(isGuidedType('case')).toBe(true);
	for (const other of ['page', 'module', 'constructor', uidOf('case'), undefined, 7]) expect(isGuidedType(other)).toBe(false);
});

describe('how a field is asked for', () => {
	const inputOf = (type: Parameters<typeof fieldsFromFiles>[0], path: string): Input | undefined => {
		const [name = '', inner] = path.split('.');
		const found = describeFields(fieldsFromFiles(type) as unknown as EditorsField[], words).find((field) => field.name === name);
		return inner && (found?.input.as === 'list' || found?.input.as === 'group') ? found.input.fields.find((field: FormField) => field.name === inner)?.input : found?.input;
	};

	it.each([
		['case', 'title', { as: 'line', words: 15 }],
		['case', 'summary', { as: 'text', words: 100 }],
		['case', 'lat', { as: 'number', isWhole: false, min: -90, max: 90 }],
		['case', 'country', { as: 'concept', scheme: 'country' }],
		['case', 'regularService', { as: 'yes-no' }],
		['case', 'startDate', { as: 'rough-date' }],
		['case', 'media.file', { as: 'file', isPicture: true, types: ['image/png'], maxBytes: 1 }],
		['case', 'media.licence', { as: 'choice', choices: [] }],
		['case', 'body', { as: 'rich', words: 1500 }],
		['case', 'contact.email', { as: 'email' }],
		['case', 'contact.organisation', { as: 'organisation' }],
		['case', 'figures.source', { as: 'item', list: 'sources' }],
		['resource', 'duration', { as: 'duration' }],
		['resource', 'externalUrl', { as: 'address' }],
		['resource', 'publisher', { as: 'word' }],
		['resource', 'files.file', { as: 'file', isPicture: false, types: ['image/png', 'application/pdf'], maxBytes: 1 }],
		['network', 'coordinator', { as: 'organisation' }],
		['action-plan', 'network', { as: 'entries', types: ['network'], max: 1 }],
		['action-plan', 'measures.dependsOn', { as: 'items', list: 'measures' }],
		['action-plan', 'measures.progress', { as: 'number', isWhole: true, min: 0, max: 100 }],
	] as const)('%s: %s', (type, path, input) => expect(inputOf(type, path)).toEqual(input));
});

describe('what an entry points to', () => {
	it('is found in lists too, and only where it points', () => {
		const plan = fieldsFromFiles('action-plan') as unknown as EditorsField[];
		const { organisations, files, entries } = pointersIn(plan, { owner: 'o1', network: [{ type: 'network', documentId: 'n1' }], measures: [{ key: 'a', responsible: 'o2', title: 'o3' }, { key: 'b', responsible: null }] });
		expect([[...organisations].sort(), [...files], [...entries]]).toEqual([['o1', 'o2'], [], ['network/n1']]);
		expect([...pointersIn(fieldsFromFiles('case') as unknown as EditorsField[], { media: [{ key: 'a', file: 7 }, { key: 'b', file: null }] }).files]).toEqual([7]);
	});

	it.each([
		['entry-links', [{ type: 'network', documentId: 'n1', secret: 1 }], { ok: true, value: [{ type: 'network', documentId: 'n1' }] }],
		['entry-links', [], { ok: true, value: null }],
		['entry-links', ['n1'], { ok: false, reason: 'bad-value' }],
		['media', 7, { ok: true, value: 7 }],
		['media', '7', { ok: false, reason: 'bad-value' }],
		['media', -1, { ok: false, reason: 'bad-value' }],
		['item-keys', ['a', 'a'], { ok: true, value: ['a'] }],
		['item-key', ['a'], { ok: false, reason: 'bad-value' }],
	])('%s takes %j as it should', (type, sent, read) => expect(readValue({ kind: 'fact', name: 'x', path: 'x', marks: {}, value: { type } }, sent)).toEqual(read));
});

describe('what may stand in rich text and in a group', () => {
	const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'x' }] };
	const rich: EditorsField = { kind: 'text', format: 'blocks', name: 'body', path: 'body', marks: {} };
	const contact = (fieldsFromFiles('case') as unknown as EditorsField[]).find(({ name }) => name === 'contact');
	it.each([
		[[paragraph], { ok: true, value: [paragraph] }],
		[[{ type: 'strange', children: [], more: 1 }], { ok: true, value: [{ type: 'strange', children: [], more: 1 }] }],
		[[], { ok: true, value: null }],
		['<p>x</p>', { ok: false, reason: 'bad-value' }],
		[[{ type: 'paragraph' }], { ok: false, reason: 'bad-value' }],
		[['x'], { ok: false, reason: 'bad-value' }],
		[[{ ...paragraph, children: [{ type: 'text', text: 'x'.repeat(200_000) }] }], { ok: false, reason: 'too-long' }],
	])('rich text %#', (sent, read) => expect(readValue(rich, sent)).toEqual(read));
	it.each([
		[{ function: 'Coordination', email: 'a@example.org', foreign: 1 }, { ok: true, value: { function: 'Coordination', email: 'a@example.org' } }],
		[{ function: '', organisation: null }, { ok: true, value: null }],
		[{ function: 7 }, { ok: false, reason: 'bad-value' }],
		[[], { ok: false, reason: 'bad-value' }],
		['x', { ok: false, reason: 'bad-value' }],
	])('a group %#', (sent, read) => expect(contact && readValue(contact, sent)).toEqual(read));
});

describe('how long something takes', () => {
	it.each([
		['PT90M', 90],
		['PT1H30M', 90],
		['P1DT2H', 1560],
		['PT0M', 0],
	])('%s is %i minutes', (duration, minutes) => expect(minutesIn(duration)).toBe(minutes));
	it.each(['', 'P', '90', 'PT1.5H', 'P1W'])('“%s” is no length of time', (text) => expect(minutesIn(text)).toBeUndefined());
	it.each([0, 1, 59, 60, 61, 90, 1440])('%i minutes come back as they went', (minutes) => expect(minutesIn(durationOf(minutes))).toBe(minutes));
});

describe('what a file is, whatever its name says', () => {
	const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	it.each([
		['a PNG', bytes('\x89PNG\r\n\x1a\n....'), 'image/png'],
		['a JPEG', bytes('\xff\xd8\xff\xe0....'), 'image/jpeg'],
		['a WebP', bytes('RIFF\x24\0\0\0WEBPVP8 '), 'image/webp'],
		['an AVIF', bytes('\0\0\0\x20ftypavif'), 'image/avif'],
		['a PDF', bytes('%PDF-1.7'), 'application/pdf'],
		['a table', bytes('name;town\nAyşe;Narni'), 'text/csv'],
		['HTML', bytes('<!doctype html><script>alert(1)</script>'), undefined],
		['HTML behind a mark and blanks', Uint8Array.from([0xef, 0xbb, 0xbf, 0x20, 0x0a, ...bytes('<html>')]), undefined],
		['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
		['a program', bytes('\x7fELF\0\0'), undefined],
		['a WAV, which begins as WebP does', bytes('RIFF\x24\0\0\0WAVEfmt \0'), undefined],
		['nothing', bytes(''), undefined],
	])('%s', (_, content, kind) => expect(kindOf(content)).toBe(kind));
});
