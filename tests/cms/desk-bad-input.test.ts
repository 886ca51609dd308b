/** What goes wrong at the desk is said in the person's language, and their text is kept. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { sharedCms } from '../support/shared-cms.ts';
import { signUp, type Answer, type Person } from './access/people.ts';

interface Shown {
	id: string;
	field: string;
	target: string;
	revision: number;
	state: string;
}

const codeOf = ({ body }: Answer): string => String((body.error?.details as { code?: string } | undefined)?.code);
const findings = ({ body }: Answer): string[] => ((body.error?.details as { results?: { check: string }[] } | undefined)?.results ?? []).map(({ check }) => check);

describe.each(databases)('bad input at the desk on %s', (database) => {
	let cms: Cms;
	let translator: Person;
	let id: string;

	const create = (data: object): Promise<string> => cms.call(async (strapi, data: object) => (await strapi.documents('api::case.case').create({ locale: 'en', data: data as never })).documentId, data);
	const at = (entry = id, locale = 'da') => `/translation-desk/entries/case/${entry}/${locale}`;
	const passages = async (entry = id): Promise<Shown[]> => (await translator.request('GET', at(entry))).body.data?.units as unknown as Shown[];
	const passage = async (field: string): Promise<Shown> => (await passages()).find((each) => each.field === field) as Shown;
	const write = async (field: string, target: unknown, more: object = {}): Promise<Answer> => {
		const { id: unit, revision } = await passage(field);
		return translator.request('POST', `${at()}/write`, { unit, target, seen: revision, ...more });
	};

	beforeAll(async () => {
		cms = await sharedCms(database);
		translator = await signUp(cms, 'translator-da', {}, 'da');
		id = await create({ title: 'A meeting', summary: 'We meet in the library.', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Read the ' }, { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'guide' }] }, { type: 'text', text: '.' }] }] });
	});

	it('a placeholder that is broken is saved as a draft and stands in the way of confirming', async () => {
		expect((await write('body', 'Læs [1]vejledningen.')).status).toBe(200);
		expect((await passage('body')).target).toBe('Læs [1]vejledningen.');
		const refused = await write('body', 'Læs [1]vejledningen.', { confirm: true, accepted: ['tokens'] });
		expect([refused.status, findings(refused)]).toEqual([422, ['tokens']]);
		expect(refused.body.error?.message).toMatch(/^Noget bør ses efter/u);
		expect((await passage('body')).target).toBe('Læs [1]vejledningen.');
	});

	it.each([
		['HTML', 'Vi mødes på <br>biblioteket.', 'markup'],
		['a zero-width space', 'Vi mødes på biblio\u200bteket.', 'invisible'],
		['a control character', 'Vi mødes på \u0007biblioteket.', 'invisible'],
		['a direction that is not closed', 'Vi mødes på \u202bbiblioteket.', 'bidi'],
	])('%s is kept as it was typed and named before it counts as translated', async (_, target, check) => {
		expect((await write('summary', target)).status).toBe(200);
		expect((await passage('summary')).target).toBe(target);
		const refused = await write('summary', target, { confirm: true });
		expect([refused.status, findings(refused)]).toEqual([422, [check]]);
	});

	it('the one character that no database keeps is left out, and the words stay', async () => {
		expect((await write('summary', 'Vi mødes på \u0000biblioteket.', { confirm: true })).status).toBe(200);
		expect(await passage('summary')).toMatchObject({ target: 'Vi mødes på biblioteket.', state: 'translated' });
	});

	it('a megabyte pasted by accident changes nothing', async () => {
		const before = await passages();
		const answer = await write('summary', 'å'.repeat(500_000));
		expect(answer.status).toBe(413);
		expect(await passages()).toEqual(before);
	});

	it('somewhat too much is refused with a sentence', async () => {
		const answer = await write('summary', 'å'.repeat(30_000));
		expect([answer.status, answer.body.error?.message]).toEqual([413, 'Teksten er for lang til ét tekststykke. Intet er gemt; din tekst er bevaret i denne browser.']);
	});

	it('a revision nobody ever saw is a conflict, with the text that is there', async () => {
		const answer = await translator.request('POST', `${at()}/write`, { unit: 'summary', target: 'Nej', seen: 77 });
		expect([answer.status, codeOf(answer)]).toEqual([409, 'conflict']);
		expect((answer.body.error?.details as { current: { target: string } }).current.target).toBe('Vi mødes på biblioteket.');
	});

	it.each([
		['a number as text', { unit: 'summary', target: 5, seen: 1 }],
		['a list as text', { unit: 'summary', target: ['x'], seen: 1 }],
		['no text', { unit: 'summary', seen: 1 }],
		['an object as passage', { unit: {}, target: 'x', seen: 1 }],
		['nothing at all', undefined],
	])('%s is answered and not crashed on', async (_, body) => {
		const { status, body: answer } = await translator.request('POST', `${at()}/write`, body);
		expect(status).toBeGreaterThanOrEqual(400);
		expect(status).toBeLessThan(500);
		expect(answer.error?.message).toMatch(/[a-zæøå]+ .*\./u);
	});

	it('the right to a language is withdrawn while somebody writes', async () => {
		const leaving = await signUp(cms, 'translator-da', {}, 'da');
		const { revision } = await passage('title');
		await cms.call(
			async (strapi, { id }) => {
				const { id: role } = await strapi.service('admin::role').findOne({ code: 'erasmi-translator-tr' });
				await strapi.service('admin::user').updateById(id, { roles: [role] });
			},
			{ id: leaving.id },
		);
		const answer = await leaving.request('POST', `${at()}/write`, { unit: 'title', target: 'Et møde', seen: revision });
		expect([answer.status, codeOf(answer), answer.body.error?.message]).toEqual([403, 'not-allowed', 'Din rolle omfatter ikke dette. Din tekst er bevaret i denne browser.']);
		expect((await passage('title')).target).toBe('');
	});

	it('the passage is removed from the original meanwhile', async () => {
		const { revision } = await passage('summary');
		await cms.call(async (strapi, { id }) => strapi.documents('api::case.case').update({ documentId: id, locale: 'en', data: { summary: null } as never }), { id });
		const answer = await translator.request('POST', `${at()}/write`, { unit: 'summary', target: 'Vi mødes', seen: revision });
		expect([answer.status, answer.body.error?.message]).toEqual([410, 'Dette tekststykke er fjernet fra originalen. Din tekst er bevaret i denne browser.']);
	});

	it('the entry is deleted meanwhile', async () => {
		const other = await create({ title: 'Another' });
		expect((await passages(other)).length).toBe(1);
		await cms.call(async (strapi, { other }) => strapi.documents('api::case.case').delete({ documentId: other, locale: '*' }), { other });
		const answer = await translator.request('POST', `${at(other)}/write`, { unit: 'title', target: 'En anden', seen: 0 });
		expect([answer.status, answer.body.error?.message]).toEqual([404, 'Indlægget findes ikke længere. Din tekst er bevaret i denne browser.']);
	});

	it('an entry is given to an account that is gone', async () => {
		const leaving = await signUp(cms, 'translator-da');
		await cms.call(async (strapi, { id }) => strapi.service('admin::user').deleteById(id), { id: leaving.id });
		const answer = await translator.request('POST', `${at()}/assignment`, { person: leaving.id });
		expect([answer.status, answer.body.error?.message]).toEqual([400, 'Kontoen findes ikke længere. Vælg en anden.']);
	});
});
