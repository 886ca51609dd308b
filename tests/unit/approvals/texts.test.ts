/** What counts as another text than the one that was approved. */
import { expect, it } from 'vitest';
import { textsName, type TextsField } from '#cms/plugins/approvals/server/texts.ts';
import { fieldsFromFiles } from '../../support/seed-schemas.ts';

const fields = fieldsFromFiles('case') as unknown as TextsField[];
const paragraph = (text: string): object => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const approved = { title: 'Gemeinsam', summary: null, body: [paragraph('Anfang')], goals: [{ key: 'g', text: 'Kochen' }], contact: { function: 'Koordination' }, country: 'de' };
const name = textsName(fields, approved);

it.each([
	['a term, a date, whose it is', { country: 'it', reviewDue: '2027-01-01', owner: 'o2' }],
	['an approval', { approvedBy: 'Verein', approvedOn: '2026-01-01' }],
	['an address of the page', { slug: 'gemeinsam' }],
	['an empty text or list that was not there', { summary: '', dos: [], quotes: null }],
	['the key of an item', { goals: [{ key: 'h', text: 'Kochen' }] }],
])('%s is no other text', (_, change) => expect(textsName(fields, { ...approved, ...change })).toBe(name));

it.each([
	['a word', { title: 'Zusammen' }],
	['a paragraph', { body: [paragraph('Anfang'), paragraph('Ende')] }],
	['a text that was empty', { summary: 'Neu' }],
	['an item', { goals: [{ key: 'g', text: 'Kochen und essen' }] }],
	['an item more', { goals: [...approved.goals, { key: 'h', text: 'Essen' }] }],
	['a word in a group', { contact: { function: 'Leitung' } }],
])('%s is another text', (_, change) => expect(textsName(fields, { ...approved, ...change })).not.toBe(name));
