import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cms, CmsCallError } from '../support/cms.ts';
import { sharedCms, FIRST_START_TIMEOUT_MS } from '../support/shared-cms.ts';
import { collection, signUp, type Person } from './access/people.ts';

const databases = ['sqlite', 'postgres'] as const;
type Data = Record<string, unknown>;

/** A case that can be published; tests change only what matters. */
async function makeCase(cms: Cms, locale: string, changes: Data = {}): Promise<string> {
	return cms.call(
		async (strapi, { locale, changes }) => {
			const organisations = [];
			for (const actorType of ['municipality', 'company']) organisations.push((await strapi.documents('api::organisation.organisation').create({ data: { name: `Guard ${actorType}`, actorType, country: 'de' } as never })).documentId);
			const { documentId } = await strapi.documents('api::case.case').create({
				locale,
				data: {
					title: `Guarded ${Math.random()}`, summary: 'Short.', approach: 'So.', place: 'Halle', country: 'de', targetGroups: ['refugees'], fieldsOfAction: ['housing'], sources: [{ title: 'Source' }],
					owner: { documentId: organisations[0] }, actors: organisations.map((documentId) => ({ organisation: { documentId } })), ...changes,
				} as never,
			});
			return documentId;
		},
		{ locale, changes },
	);
}

const act = (cms: Cms, action: string, params: object): Promise<unknown> =>
	cms.call((strapi, given: { action: string; params: object }) => (strapi.documents('api::case.case') as never as Record<string, (params: object) => unknown>)[given.action]?.(given.params), { action, params });

const rows = (cms: Cms, documentId: string): Promise<Data[]> =>
	cms.call((strapi, id: string) => strapi.db.query('api::case.case').findMany({ where: { documentId: id }, populate: { goals: true, figures: true }, orderBy: { id: 'asc' } }), documentId);

const reasonOf = async (work: Promise<unknown>): Promise<unknown> => work.then(() => 'allowed', (error: CmsCallError) => (error.details as { reason?: string }).reason ?? error.message);

describe.each(databases)('on %s', (database) => {
	let cms: Cms;
	beforeAll(async () => {
		cms = await sharedCms(database);
	}, FIRST_START_TIMEOUT_MS);

	it('three people who publish for the first time at once make one published row', async () => {
		for (let round = 0; round < 5; round++) {
			const documentId = await makeCase(cms, 'en');
			await cms.call(async (strapi, id: string) => void (await Promise.allSettled([1, 2, 3].map(() => strapi.documents('api::case.case').publish({ documentId: id, locale: 'en' })))), documentId);
			const found = await rows(cms, documentId);
			expect(found.filter((row) => row.publishedAt)).toHaveLength(1);
			expect(found.filter((row) => !row.publishedAt)).toHaveLength(1);
		}
	});

	it('facts stay equal while source and translations are saved at the same time', async () => {
		const documentId = await makeCase(cms, 'en', { goals: [{ key: 'a', text: 'One' }, { key: 'b', text: 'Two' }] });
		await act(cms, 'update', { documentId, locale: 'da', data: { title: 'Dansk' } });
		await cms.call(async (strapi, id: string) => {
			const cases = strapi.documents('api::case.case');
			await Promise.allSettled([
				cases.update({ documentId: id, locale: 'en', data: { country: 'it', goals: [{ key: 'b', text: 'Two' }] } as never }),
				cases.update({ documentId: id, locale: 'da', data: { summary: 'Kort.', goals: [{ key: 'a', text: 'En' }, { key: 'b', text: 'To' }] } as never }),
				cases.update({ documentId: id, locale: 'tr', data: { title: 'Türkçe', summary: 'Kısa.' } as never }),
			]);
		}, documentId);
		for (const row of await rows(cms, documentId)) expect(row, String(row.locale)).toMatchObject({ country: 'it', goals: [{ key: 'b' }], sourceLocale: 'en' });
	});

	it('the database itself refuses a second row of one language and version', async () => {
		const documentId = await makeCase(cms, 'en');
		const second = cms.call((strapi, id: string) => strapi.db.query('api::case.case').create({ data: { documentId: id, locale: 'en', publishedAt: null } }), documentId);
		await expect(second).rejects.toThrow(/unique|duplicate/i);
	});

	it('two entries with one title get different addresses, also when they are made at the same time', async () => {
		const title = `Same title ${database}`;
		const ids = await Promise.all([1, 2, 3].map(() => makeCase(cms, 'en', { title })));
		const slugs = await Promise.all(ids.map(async (id) => (await rows(cms, id))[0]?.slug));
		expect(slugs.toSorted()).toEqual([`same-title-${database}`, `same-title-${database}-2`, `same-title-${database}-3`]);
	});

	it('two entries with one title in two languages get different addresses, and a copy gets a third', async () => {
		const title = `Cafe welcome ${database}`;
		const first = await makeCase(cms, 'de', { title });
		const second = await makeCase(cms, 'en', { title });
		await act(cms, 'update', { documentId: second, locale: 'de', data: { title } });
		const slugsOf = async (documentId: string): Promise<unknown[]> => (await rows(cms, documentId)).map(({ slug }) => slug);
		expect(await slugsOf(first)).toEqual([`cafe-welcome-${database}`]);
		expect(await slugsOf(second)).toEqual([`cafe-welcome-${database}-2`, `cafe-welcome-${database}-2`]);
		const copy = await act(cms, 'clone', { documentId: second, locale: 'en' }) as { documentId: string };
		expect((await slugsOf(copy.documentId)).every((slug) => slug === `cafe-welcome-${database}-3`)).toBe(true);
	});

	it('an address that an entry had stays its own, also that of a language that was removed; a deleted entry leaves it free', async () => {
		const taken = (slug: string): Promise<unknown> => reasonOf(makeCase(cms, 'da', { slug }));
		const documentId = await makeCase(cms, 'en', { slug: `first-name-${database}` });
		await act(cms, 'update', { documentId, locale: 'it', data: { title: 'Italiano', summary: 'Breve.', slug: `nome-${database}` } });
		await act(cms, 'publish', { documentId, locale: ['en', 'it'] });
		await act(cms, 'update', { documentId, locale: 'en', data: { slug: `second-name-${database}` } });
		await act(cms, 'publish', { documentId, locale: 'en' });
		await cms.call(async (strapi) => strapi.plugin('change-feed').service('feed').settled());
		await act(cms, 'delete', { documentId, locale: 'it' });
		for (const slug of ['first-name', 'second-name', 'nome']) expect([slug, await taken(`${slug}-${database}`)]).toEqual([slug, 'address-taken']);
		// Its own it may take up again.
		expect(await reasonOf(act(cms, 'update', { documentId, locale: 'da', data: { title: 'Dansk', slug: `first-name-${database}` } }))).toBe('allowed');
		const [heir] = await rows(cms, await makeCase(cms, 'tr', { title: `Nome ${database}` }));
		expect(heir?.slug).toBe(`nome-${database}-2`);
		await act(cms, 'delete', { documentId });
		expect(await taken(`nome-${database}`)).toBe('allowed');
	});

	it('an address follows a title that is still being typed, and stays from the day a text is public or somebody chose it', async () => {
		const documentId = await makeCase(cms, 'en', { title: `Gar ${database}` });
		const rename = async (title: string, more: object = {}) => {
			await act(cms, 'update', { documentId, locale: 'en', data: { title, ...more } });
			return (await rows(cms, documentId))[0]?.slug;
		};
		expect(await rename(`Garden party ${database}`)).toBe(`garden-party-${database}`);
		expect(await rename(`Garden parties ${database}`, { slug: `garden-${database}` })).toBe(`garden-${database}`);
		expect(await rename(`Gardens ${database}`)).toBe(`garden-${database}`);
		expect(await rename(`Parks ${database}`, { slug: `parks-${database}` })).toBe(`parks-${database}`);
		await act(cms, 'publish', { documentId, locale: 'en' });
		expect(await rename(`Woods ${database}`)).toBe(`parks-${database}`);
	});

	it('a text that was withdrawn is reached under its old address whatever it is called when it comes back', async () => {
		const documentId = await makeCase(cms, 'en', { title: `Lake ${database}` });
		const now = async () => {
			const [draft] = await rows(cms, documentId);
			return [draft?.slug, draft?.oldSlugs];
		};
		await act(cms, 'publish', { documentId, locale: 'en' });
		await act(cms, 'unpublish', { documentId, locale: 'en' });
		await act(cms, 'update', { documentId, locale: 'en', data: { title: `Shore ${database}` } });
		expect(await now()).toEqual([`lake-${database}`, [`lake-${database}`]]);
		await act(cms, 'update', { documentId, locale: 'en', data: { slug: `shore-${database}` } });
		await act(cms, 'publish', { documentId, locale: 'en' });
		expect(await now()).toEqual([`shore-${database}`, [`lake-${database}`]]);

		// Back under the first one, the second leads there, and none leads to itself.
		await act(cms, 'unpublish', { documentId, locale: 'en' });
		await act(cms, 'update', { documentId, locale: 'en', data: { slug: `lake-${database}` } });
		await act(cms, 'publish', { documentId, locale: 'en' });
		expect(await now()).toEqual([`lake-${database}`, [`shore-${database}`]]);
	});
});

describe('what is refused, and why', () => {
	let cms: Cms;
	beforeAll(async () => {
		cms = await sharedCms();
	}, FIRST_START_TIMEOUT_MS);

	it('deleting the original while translations exist', async () => {
		const documentId = await makeCase(cms, 'en');
		await act(cms, 'update', { documentId, locale: 'de', data: { title: 'Deutsch', summary: 'Kurz.' } });
		expect(await reasonOf(act(cms, 'delete', { documentId, locale: 'en' }))).toBe('original-has-translations');
		expect(await reasonOf(act(cms, 'delete', { documentId, locale: ['en', 'da'] }))).toBe('original-has-translations');
		expect(await reasonOf(act(cms, 'delete', { documentId }))).toBe('allowed');
		expect(await rows(cms, documentId)).toEqual([]);
	});

	it('going back to what was never published', async () => {
		const documentId = await makeCase(cms, 'en');
		expect(await reasonOf(act(cms, 'discardDraft', { documentId, locale: 'en' }))).toBe('nothing-to-go-back-to');
		expect(await rows(cms, documentId)).toHaveLength(1);
	});

	it('publishing a translation before its original', async () => {
		const documentId = await makeCase(cms, 'en');
		await act(cms, 'update', { documentId, locale: 'de', data: { title: 'Deutsch', summary: 'Kurz.' } });
		expect(await reasonOf(act(cms, 'publish', { documentId, locale: 'de' }))).toBe('original-not-published');
		expect(await reasonOf(act(cms, 'publish', { documentId, locale: ['en', 'de'] }))).toBe('allowed');
	});

	it('another original language than the one an entry was written in', async () => {
		const documentId = await makeCase(cms, 'tr', { sourceLocale: 'de' });
		await act(cms, 'update', { documentId, locale: 'tr', data: { sourceLocale: 'it' } });
		await act(cms, 'update', { documentId, locale: 'it', data: { title: 'Italiano', sourceLocale: 'it' } });
		expect((await rows(cms, documentId)).map((row) => row.sourceLocale)).toEqual(['tr', 'tr']);
	});

	it('addresses that are taken or no addresses', async () => {
		const first = await makeCase(cms, 'en', { slug: 'taken-here' });
		expect(await reasonOf(makeCase(cms, 'en', { slug: 'taken-here' }))).toBe('address-taken');
		expect(await reasonOf(act(cms, 'update', { documentId: first, locale: 'en', data: { slug: 'Not/An Address' } }))).toBe('bad-address');
	});

	it('an address that another entry has in another language; translations of one entry may share theirs', async () => {
		const first = await makeCase(cms, 'en', { slug: 'shared-here' });
		expect(await reasonOf(makeCase(cms, 'de', { slug: 'shared-here' }))).toBe('address-taken');
		expect(await reasonOf(act(cms, 'update', { documentId: first, locale: 'de', data: { title: 'Deutsch', slug: 'shared-here' } }))).toBe('allowed');
		const second = await makeCase(cms, 'en');
		expect(await reasonOf(act(cms, 'update', { documentId: second, locale: 'it', data: { title: 'Italiano', slug: 'shared-here' } }))).toBe('address-taken');
		// Of another type it is another address.
		const page = await cms.call(async (strapi) => (await strapi.documents('api::page.page').create({ locale: 'de', data: { title: 'Seite', slug: 'shared-here' } as never })).documentId);
		expect(page).toBeTruthy();
	});

	it('an entry that shares its address since before that was refused can still be saved', async () => {
		await makeCase(cms, 'en', { slug: 'shared-before' });
		const second = await makeCase(cms, 'de', { title: 'Zweites' });
		await cms.call((strapi, documentId: string) => strapi.db.query('api::case.case').updateMany({ where: { documentId }, data: { slug: 'shared-before' } }), second);
		expect(await reasonOf(act(cms, 'update', { documentId: second, locale: 'de', data: { summary: 'Neu.', slug: 'shared-before' } }))).toBe('allowed');
	});

	it('deleting a language of the platform, which would delete all texts in it', async () => {
		const refused = cms.call(async (strapi) => {
			const service = strapi.plugin('i18n').service('locales');
			await service.delete({ id: (await service.findByCode('da')).id });
		});
		expect(await reasonOf(refused)).toBe('language-of-the-platform');
	});

	it('terms, choices and lists that hold what they must not', async () => {
		const bad: [Data, RegExp][] = [
			[{ targetGroups: ['martians'] }, /Target groups: There is no term “martians”/],
			[{ targetGroups: ['housing'] }, /belongs to “field-of-action”; this field takes terms of “target-group”/],
			[{ targetGroups: ['refugees', 'refugees'] }, /chosen twice/],
			[{ targetGroups: 'refugees' }, /wrong form/],
			[{ licence: 'CC-BY-ND' }, /Licence: “CC-BY-ND” cannot be chosen here/],
			[{ successFactors: [{ factor: 'trust-contacts' }, { factor: 'refugees' }] }, /Success factors 2: Success factor: The term “refugees”/],
			[{ related: [{ type: 'organisation', documentId: 'x' }] }, /Entries of the kind “organisation” cannot be linked here/],
			[{ related: Array.from({ length: 21 }, (_, index) => ({ type: 'case', documentId: `id${index}` })) }, /21 are chosen; at most 20/],
		];
		for (const [changes, message] of bad) await expect(makeCase(cms, 'en', changes), JSON.stringify(changes)).rejects.toThrow(message);
	});
});

describe('what people at the desk read', () => {
	let cms: Cms;
	let danish: Person;
	beforeAll(async () => {
		cms = await sharedCms();
		danish = await signUp(cms, 'super-admin', {}, 'da');
	}, FIRST_START_TIMEOUT_MS);

	it('every missing field by its name in their own language, all at once', async () => {
		const created = await danish.request('POST', `${collection('case')}?locale=da`, { title: 'Kun en titel', figures: [{ value: 3 }] });
		expect(created.status, JSON.stringify(created.body)).toBe(201);
		const { documentId } = created.body.data as { documentId: string };
		const { status, body } = await danish.request('POST', `${collection('case')}/${documentId}/actions/publish?locale=da`, {});

		expect(status).toBe(400);
		const message = String(body.error?.message);
		expect(message).toContain('Teksten kan endnu ikke udgives:');
		for (const label of ['Resumé', 'Fremgangsmåde', 'Sted', 'Land', 'Deltagende organisationer', 'Målgrupper', 'Indsatsområder', 'Kilder', 'Ansvarlig organisation', 'Tal 1: Betegnelse']) expect(message).toContain(`»${label}« er tom.`);
		expect(message).not.toContain('Titel');
		expect((body.error?.details as { errors: { path: string[] }[] }).errors.map(({ path }) => path.join('.'))).toContain('figures.0.label');
	});

	it('how many words a source text has too many, while a long translation is only a warning', async () => {
		const documentId = await makeCase(cms, 'en', { place: 'word '.repeat(13).trim() });
		const { body } = await danish.request('POST', `${collection('case')}/${documentId}/actions/publish?locale=en`, {});
		expect(body.error?.message).toContain('»Sted« har 13 ord; højst 12 er tilladt.');

		await act(cms, 'update', { documentId, locale: 'en', data: { place: 'Halle' } });
		await act(cms, 'update', { documentId, locale: 'da', data: { title: 'Dansk', summary: 'Kort.', place: 'ord '.repeat(40).trim() } });
		expect(await reasonOf(act(cms, 'publish', { documentId, locale: '*' }))).toBe('allowed');
	});

	it('that organisations of one kind make no network, that periods end after they begin, that measures do not wait for each other', async () => {
		const one = await cms.call(async (strapi) => (await strapi.documents('api::organisation.organisation').create({ data: { name: 'Alone', actorType: 'company', country: 'de' } as never })).documentId);
		const documentId = await makeCase(cms, 'en', { startDate: '2022-05', endDate: '2021', actors: [{ organisation: { documentId: one } }, { organisation: { documentId: one } }] });
		await expect(act(cms, 'publish', { documentId, locale: 'en' })).rejects.toThrow(/all organisations are of the same kind[\s\S]*“End” \(2021\) lies before the start \(2022-05\)/);

		const plan = cms.call(async (strapi, owner: string) => {
			const measure = { start: '2026-01', due: '2026-02', status: 'planned', progress: 0, goal: 'g' };
			const plans = strapi.documents('api::action-plan.action-plan');
			const { documentId } = await plans.create({
				locale: 'en',
				data: {
					title: 'Plan', vision: 'Far.', network: [{ type: 'network', documentId: 'n' }], country: 'de', periodStart: '2026', periodEnd: '2027', isExample: true, owner: { documentId: owner },
					goals: [{ key: 'g', field: 'housing', goal: 'Goal' }],
					measures: [{ ...measure, key: 'a', title: 'First', dependsOn: ['b'] }, { ...measure, key: 'b', title: 'Second', dependsOn: ['a'] }, { ...measure, key: 'c', title: 'Third', goal: 'gone' }],
				} as never,
			});
			await plans.publish({ documentId, locale: 'en' });
		}, one);
		await expect(plan).rejects.toThrow(/“Measures 3: Goal” points to something that is no longer in the list[\s\S]*First → Second/);
	});

	it('that a linked entry does not exist', async () => {
		const { status, body } = await danish.request('POST', `${collection('case')}?locale=da`, { title: 'Link', related: [{ type: 'case', documentId: 'nowhere' }] });
		expect(status).toBe(400);
		expect(body.error?.message).toBe('Relateret: Det forbundne indlæg »case/nowhere« findes ikke.');
	});
});

describe('a translator who saves the form', () => {
	it('keeps every item in its place, though the form knows no keys', async () => {
		const cms = await sharedCms();
		const documentId = await makeCase(cms, 'en', { goals: [{ text: 'One' }, { text: 'Two' }], figures: [{ label: 'places', value: 7 }] });
		const translator = await signUp(cms, 'translator-da', {}, 'da');
		const path = `${collection('case')}/${documentId}?locale=da`;
		const made = await translator.request('PUT', path, { title: 'Dansk', summary: 'Kort.' });
		expect(made.status, JSON.stringify(made.body)).toBe(200);

		const { body } = await translator.request('GET', path);
		const form = body.data as { goals: Data[]; figures: Data[] };
		expect(form.goals).toHaveLength(2);
		const goals = form.goals.map(({ key: _, ...item }, index) => ({ ...item, text: ['En', 'To'][index] }));
		const figures = form.figures.map(({ key: _, ...item }) => ({ ...item, label: 'pladser', value: 99 }));
		const saved = await translator.request('PUT', path, { goals, figures });
		expect(saved.status, JSON.stringify(saved.body)).toBe(200);

		const [english, dansk] = await rows(cms, documentId);
		const keys = (english?.goals as Data[]).map(({ key }) => key);
		expect(new Set(keys).size).toBe(2);
		expect(dansk).toMatchObject({ goals: [{ key: keys[0], text: 'En' }, { key: keys[1], text: 'To' }], figures: [{ label: 'pladser', value: 7 }], country: 'de' });
		expect(english).toMatchObject({ goals: [{ text: 'One' }, { text: 'Two' }], figures: [{ label: 'places', value: 7 }] });
	});
});

it('the checksum of a file is computed when a resource is saved', async () => {
	const cms = await sharedCms();
	const sha256 = await cms.call(async (strapi) => {
		const { writeFileSync } = process.getBuiltinModule('node:fs');
		writeFileSync(`${strapi.dirs.static.public}/uploads/sheet.csv`, 'a,b\n');
		const file = await strapi.db.query('plugin::upload.file').create({ data: { name: 'sheet.csv', hash: 'sheet', ext: '.csv', mime: 'text/csv', size: 1, url: '/uploads/sheet.csv', provider: 'local' } });
		const { documentId } = await strapi.documents('api::resource.resource').create({ locale: 'en', data: { title: 'Sheet', files: [{ file: file.id, language: 'en', sha256: 'made up' }] } as never });
		const [row] = await strapi.db.query('api::resource.resource').findMany({ where: { documentId }, populate: { files: true } });
		return row.files[0].sha256 as string;
	});
	expect(sha256).toBe(createHash('sha256').update('a,b\n').digest('hex'));
});
