import { sign, signatureHeader, type Catchup } from '@erasmi/config/delivery';
import type { ContentType } from '@erasmi/config/types';
import { locales } from '@erasmi/config/locales';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCms, testSecrets, type OwnCms } from '../support/cms.ts';
import type { AuditLine } from '#cms/plugins/change-feed/server/audit.ts';
import type { Status } from '#cms/plugins/change-feed/server/status.ts';
import { databases } from '../support/databases.ts';
import { caseData, concept, organisation, page, paragraph, save, settled } from '../support/feed-content.ts';
import { receivingSite, type ReceivingSite } from '../support/receiving-site.ts';

describe.each(databases)('what leaves the CMS on %s', (database) => {
	let cms: OwnCms;
	let site: ReceivingSite;
	let city: string;
	let ngo: string;

	beforeAll(async () => {
		site = await receivingSite();
		cms = await startCms({ database, env: { SITE_ORIGINS: site.origin } });
		city = await organisation(cms, { name: 'City of Erfurt', actorType: 'municipality' });
		ngo = await organisation(cms, { name: 'An association' });
		await settled(cms);
	});
	afterAll(async () => {
		if (process.env.SHOW) console.log(cms.log());
		await cms?.stop();
		await site?.close();
	});
	beforeEach(async () => {
		site.answer = undefined;
		await cms.call(async (strapi) => strapi.plugin('change-feed').service('feed').retry());
		await settled(cms);
		site.forget();
	});

	/** Keys of what was sent since the last `forget`, without repetitions. */
	const sent = (): string[] => [...new Set(site.changes().map(({ type, documentId }) => `${type}:${documentId}`))].sort();
	const keys = (...documents: [ContentType, string][]): string[] => documents.map(([type, id]) => `${type}:${id}`).sort();
	const ask = (body: string, signature: string | undefined = sign(testSecrets.FEED_SECRET, body)) =>
		fetch(`${cms.origin}/api/change-feed/since`, { method: 'POST', headers: { 'content-type': 'application/json', ...(signature && { [signatureHeader]: signature }) }, body });

	describe('publishing', () => {
		it('reaches the site within a second, with a document for each language', { retry: 2 }, async () => {
			const documentId = await save(cms, { type: 'page', locale: 'it', data: page(ngo, { title: 'Chi siamo' }) });
			await settled(cms);
			expect(sent()).toEqual([]);

			const published = await cms.call(
				async (strapi, id: string) => {
					await strapi.documents('api::page.page').publish({ documentId: id, locale: 'it' });
					return Date.now();
				},
				documentId,
			);
			await settled(cms);
			expect(site.work('page', documentId)).toMatchObject({ id: `page-${documentId}`, sourceLocale: 'it', available: ['it'], slugs: { it: 'chi-siamo' } });
			expect(site.work('page', documentId)?.documents.map(({ locale, source }) => [locale, source])).toEqual(locales.map((locale) => [locale, 'it']));
			expect((site.deliveries[0]?.at ?? Infinity) - published).toBeLessThan(1000);
		});

		it('a saved draft sends nothing; a published translation sends its entry only', async () => {
			const documentId = await save(cms, { type: 'page', locale: 'en', data: page(ngo), publish: true });
			await settled(cms);
			const before = site.work('page', documentId)?.version ?? 0;
			site.forget();

			await save(cms, { type: 'page', documentId, locale: 'en', data: { title: 'Not yet' } });
			await save(cms, { type: 'page', documentId, locale: 'da', data: { title: 'En side', body: paragraph('Tekst.') } });
			await settled(cms);
			expect(sent()).toEqual([]);

			await save(cms, { type: 'page', documentId, locale: 'da', publish: true });
			await settled(cms);
			expect(sent()).toEqual(keys(['page', documentId]));
			expect(site.work('page', documentId)).toMatchObject({ available: ['en', 'da'] });
			expect(site.work('page', documentId)?.version).toBeGreaterThan(before);
			expect(JSON.stringify(site.state.get(`page:${documentId}`))).not.toContain('Not yet');
		});

		it('a withdrawn language keeps its address as an old one; a withdrawn or deleted entry is gone', async () => {
			const documentId = await save(cms, { type: 'page', locale: 'en', data: page(ngo, { title: 'Leaving' }), publish: true });
			await save(cms, { type: 'page', documentId, locale: 'de', data: { title: 'Weg damit', body: paragraph('Text.') }, publish: true });
			await settled(cms);
			await cms.call(async (strapi, id: string) => strapi.documents('api::page.page').unpublish({ documentId: id, locale: 'de' }), documentId);
			await settled(cms);
			expect(site.work('page', documentId)).toMatchObject({ available: ['en'], oldSlugs: ['weg-damit'] });

			await cms.call(async (strapi, id: string) => strapi.documents('api::page.page').unpublish({ documentId: id, locale: 'en' }), documentId);
			await settled(cms);
			expect(site.work('page', documentId)).toBeNull();

			await save(cms, { type: 'page', documentId, locale: 'en', publish: true });
			await settled(cms);
			expect(site.work('page', documentId)).toMatchObject({ available: ['en'] });

			await cms.call(async (strapi, id: string) => strapi.documents('api::page.page').delete({ documentId: id, locale: '*' }), documentId);
			await settled(cms);
			expect(site.work('page', documentId)).toBeNull();
		});

		it('every address a page ever had stays known', async () => {
			const documentId = await save(cms, { type: 'page', locale: 'en', data: page(ngo, { slug: 'first-address' }), publish: true });
			await settled(cms);
			for (const slug of ['second-address', 'third-address', 'first-address']) {
				await save(cms, { type: 'page', documentId, locale: 'en', data: { slug }, publish: true });
				await settled(cms);
			}
			expect(site.work('page', documentId)).toMatchObject({ slugs: { en: 'first-address' }, oldSlugs: ['second-address', 'third-address'] });
		});

		it('settings of the site are told without a page', async () => {
			const documentId = await save(cms, { type: 'site-settings', locale: 'en', data: { imprint: paragraph('Imprint') }, publish: true });
			await settled(cms);
			expect(site.state.get(`site-settings:${documentId}`)).toMatchObject({ tags: [`site-settings:${documentId}`, 'list:site-settings'] });
			expect(site.state.get(`site-settings:${documentId}`)).not.toHaveProperty('work');
		});
	});

	describe('what others show', () => {
		it('a renamed organisation sends every published entry that shows it, wherever, and no other', async () => {
			const renamed = await organisation(cms, { name: 'Old name', actorType: 'municipality' });
			const owned = await save(cms, { type: 'page', locale: 'en', data: page(renamed), publish: true });
			const involved = await save(cms, { type: 'case', locale: 'en', data: caseData(ngo, [renamed, ngo]), publish: true });
			const quoted = await save(cms, { type: 'case', locale: 'en', data: caseData(ngo, [city, ngo], { quotes: [{ text: 'It helped.', speaker: 'A visitor', organisation: renamed }] }), publish: true });
			const draft = await save(cms, { type: 'page', locale: 'en', data: page(renamed) });
			const other = await save(cms, { type: 'page', locale: 'en', data: page(ngo), publish: true });
			await settled(cms);
			site.forget();

			await save(cms, { type: 'organisation', documentId: renamed, data: { name: 'New name' } });
			await settled(cms);
			expect(sent()).toEqual(keys(['organisation', renamed], ['page', owned], ['case', involved], ['case', quoted]));
			expect(sent()).not.toContain(`page:${draft}`);
			expect(sent()).not.toContain(`page:${other}`);
			expect(site.work('case', involved)?.documents[0]?.organisations).toContain('New name');
		});

		it('a relabelled concept sends every entry that has it or a narrower one, and the vocabulary', async () => {
			const top = await concept(cms, 'field-of-action', `top-${database}`);
			await concept(cms, 'field-of-action', `narrow-${database}`, { broader: `top-${database}` });
			const direct = await save(cms, { type: 'case', locale: 'en', data: caseData(ngo, [city, ngo], { fieldsOfAction: [`top-${database}`] }), publish: true });
			const narrower = await save(cms, { type: 'case', locale: 'en', data: caseData(ngo, [city, ngo], { fieldsOfAction: [`narrow-${database}`] }), publish: true });
			await save(cms, { type: 'case', locale: 'en', data: caseData(ngo, [city, ngo]), publish: true });
			await settled(cms);
			site.forget();

			await save(cms, { type: 'concept', documentId: top, data: { labels: [{ locale: 'en', prefLabel: 'Another label', altLabels: ['a synonym'] }] } });
			await settled(cms);
			expect(sent()).toEqual(keys(['concept', 'vocabulary'], ['case', direct], ['case', narrower]));
			expect(site.work('case', narrower)?.documents.find(({ locale }) => locale === 'en')?.labels).toEqual(expect.arrayContaining(['Another label', 'a synonym']));
			expect(site.concepts.find(({ id }) => id === `top-${database}`)?.labels.en).toEqual({ pref: 'Another label', alt: ['a synonym'] });
		});

		it('a new description of a picture sends the entries that show the picture', async () => {
			const file = await cms.call(async (strapi) => (await strapi.db.query('plugin::upload.file').create({ data: { name: 'x.png', hash: 'x', ext: '.png', mime: 'image/png', size: 1, url: '/uploads/x.png', provider: 'local', alternativeText: 'before' } })).id);
			const showing = await save(cms, { type: 'case', locale: 'en', data: caseData(ngo, [city, ngo], { media: [{ file, alt: 'A table' }] }), publish: true });
			await settled(cms);
			site.forget();

			// As the media library does it: outside any transaction.
			await cms.call(async (strapi, id: number) => strapi.db.query('plugin::upload.file').update({ where: { id }, data: { alternativeText: 'after' } }), file);
			await settled(cms);
			expect(sent()).toEqual(keys(['case', showing]));
		});

		it('pages that link to an entry are named among its tags', async () => {
			const target = await save(cms, { type: 'page', locale: 'en', data: page(ngo), publish: true });
			const linking = await save(cms, { type: 'page', locale: 'en', data: page(ngo, { related: [{ type: 'page', documentId: target }] }), publish: true });
			await save(cms, { type: 'page', documentId: target, locale: 'en', data: { title: 'Other title' }, publish: true });
			await settled(cms);
			expect(site.state.get(`page:${target}`)?.tags).toEqual([`page:${target}`, 'list:page', 'search', `page:${linking}`]);
		});
	});

	describe('what only drafts mention', () => {
		it('stays inside until an entry that mentions it is published, and again afterwards', async () => {
			const kind = await concept(cms, 'actor-type', `kind-${database}`);
			const hidden = await organisation(cms, { name: 'Hidden association', actorType: `kind-${database}` });
			const isPublic = () => cms.call(async (strapi, ids: { hidden: string; kind: string }) => {
				const references = strapi.plugin('change-feed').service('references');
				return [await references.isPublic('organisation', ids.hidden), await references.isPublic('concept', ids.kind)];
			}, { hidden, kind });
			const documentId = await save(cms, { type: 'page', locale: 'en', data: page(hidden) });
			await settled(cms);
			expect(await isPublic()).toEqual([false, false]);
			expect(site.concepts.map(({ id }) => id)).not.toContain(`kind-${database}`);

			await save(cms, { type: 'organisation', documentId: hidden, data: { name: 'Still hidden' } });
			await settled(cms);
			expect(sent()).toEqual([]);

			await save(cms, { type: 'page', documentId, locale: 'en', publish: true });
			await settled(cms);
			expect(await isPublic()).toEqual([true, true]);
			expect(site.concepts.map(({ id }) => id)).toContain(`kind-${database}`);

			await cms.call(async (strapi, id: string) => strapi.documents('api::page.page').unpublish({ documentId: id, locale: 'en' }), documentId);
			await settled(cms);
			expect(await isPublic()).toEqual([false, false]);
			expect(site.concepts.map(({ id }) => id)).not.toContain(`kind-${database}`);
		});
	});

	describe('the outbox', () => {
		it('a document that is written many times in one transaction is noted once, and not at all when the transaction fails', async () => {
			const noted = await cms.call(async (strapi, data: never) => {
				const rows = async (reader: typeof strapi.db.connection, id: string) => reader('feed_outbox').where({ document_id: id });
				let kept = 0;
				let lost = '';
				await strapi.db.transaction(async ({ trx }) => {
					const { documentId } = await strapi.documents('api::page.page').create({ locale: 'en', data });
					await strapi.documents('api::page.page').update({ documentId, locale: 'en', data: { title: 'Again' } as never });
					await strapi.documents('api::page.page').publish({ documentId, locale: 'en' });
					kept = (await rows(trx, documentId)).length;
				});
				await strapi.db.transaction(async () => {
					lost = (await strapi.documents('api::page.page').create({ locale: 'en', data })).documentId;
					throw new Error('no');
				}).catch(() => undefined);
				return { kept, lost: (await rows(strapi.db.connection, lost)).length, audited: (await strapi.db.connection('feed_audit').where({ document_id: lost })).length };
			}, page(ngo) as never);
			expect(noted).toEqual({ kept: 1, lost: 0, audited: 0 });
		});

		it('a document that cannot be prepared waits with its reason and holds up no other', async () => {
			const good = await save(cms, { type: 'page', locale: 'en', data: page(ngo) });
			const bad = await save(cms, { type: 'page', locale: 'en', data: page(ngo) });
			await settled(cms);
			await cms.call(async (strapi, ids: { good: string; bad: string }) => {
				const documents = strapi.plugin('search-index').service('documents');
				const build = documents.build;
				documents.build = (type: string, wanted: string[], ...rest: unknown[]) => {
					if (wanted.includes(ids.bad)) throw new Error('This text cannot be read.');
					return build(type, wanted, ...rest);
				};
				await strapi.db.transaction(async () => {
					await strapi.documents('api::page.page').publish({ documentId: ids.bad, locale: 'en' });
					await strapi.documents('api::page.page').publish({ documentId: ids.good, locale: 'en' });
				});
				setTimeout(() => (documents.build = build), 900);
			}, { good, bad });
			await expect.poll(() => site.work('page', good)?.available, { timeout: 800 }).toEqual(['en']);
			expect(site.work('page', bad)).toBeUndefined();

			await expect.poll(() => site.work('page', bad)?.available, { timeout: 5000 }).toEqual(['en']);
		});

		it('everything is sent once more on request, with new versions', async () => {
			const version = Math.max(...[...site.state.values()].map((change) => change.version));
			const published = [...site.state.values()].filter(({ work }) => work).map(({ type, documentId }) => `${type}:${documentId}`);
			await cms.call(async (strapi) => strapi.plugin('change-feed').service('feed').reindex());
			await settled(cms);
			expect(sent()).toEqual(expect.arrayContaining(published));
			expect(site.changes().every((change) => change.version > version)).toBe(true);
		});
	});

	describe('a site that does not take its deliveries', () => {
		const status = () => cms.call(async (strapi) => {
			const { consumers } = strapi.plugin('change-feed').service('feed');
			const rows = await strapi.db.connection('feed_deliveries').where({ consumer: consumers[0].name });
			const [consumer] = await strapi.db.connection('feed_consumers').where({ name: consumers[0].name });
			return { waiting: rows.length as number, failed: rows.filter((row: { attempts: number }) => row.attempts > 0).map((row: { document_id: string; error: string }) => [row.document_id, row.error]), error: consumer.error as string | null };
		});

		it('gets everything when it comes back', async () => {
			site.answer = () => 503;
			const documentId = await save(cms, { type: 'page', locale: 'en', data: page(ngo), publish: true });
			await settled(cms);
			expect(await status()).toMatchObject({ waiting: 1, error: expect.stringContaining('503') });

			site.answer = undefined;
			await expect.poll(() => site.work('page', documentId)?.available, { timeout: 6000 }).toEqual(['en']);
			await expect.poll(status).toEqual({ waiting: 0, failed: [], error: null });
		});

		it('one entry it refuses does not keep others from it', async () => {
			const ids: string[] = [];
			for (let n = 0; n < 5; n++) ids.push(await save(cms, { type: 'page', locale: 'en', data: page(ngo, { title: `Page ${n}` }) }));
			const refused = ids[2] ?? '';
			site.answer = ({ changes }) => (changes.some(({ documentId }) => documentId === refused) ? 500 : undefined);
			await cms.call(async (strapi, all: string[]) => {
				await strapi.db.transaction(async () => {
					for (const documentId of all) await strapi.documents('api::page.page').publish({ documentId, locale: 'en' });
				});
			}, ids);
			await settled(cms);
			expect(ids.filter((id) => site.work('page', id))).toEqual(ids.filter((id) => id !== refused));
			expect((await status()).failed).toEqual([[refused, expect.stringContaining('answered 500')]]);

			site.answer = undefined;
			await cms.call(async (strapi) => strapi.plugin('change-feed').service('feed').retry());
			await settled(cms);
			expect(site.work('page', refused)?.available).toEqual(['en']);
		});

		it('an entry that changed meanwhile arrives once, as it is now', async () => {
			site.answer = () => 503;
			const documentId = await save(cms, { type: 'page', locale: 'en', data: page(ngo, { title: 'One' }), publish: true });
			for (const title of ['Two', 'Three']) await save(cms, { type: 'page', documentId, locale: 'en', data: { title }, publish: true });
			await settled(cms);
			site.answer = undefined;
			await cms.call(async (strapi) => strapi.plugin('change-feed').service('feed').retry());
			await settled(cms);
			expect(site.changes().map(({ work }) => work?.documents[0]?.title)).toEqual(['Three']);
		});
	});

	describe('a site that asks what it missed', () => {
		it('gets everything since its version, page by page, and can trust the answer', async () => {
			const ids: string[] = [];
			for (let n = 0; n < 3; n++) ids.push(await save(cms, { type: 'page', locale: 'en', data: page(ngo), publish: true }));
			await settled(cms);
			const state = new Map<string, number>();
			let since = 0;
			for (let more = true; more; ) {
				const body = JSON.stringify({ since });
				const response = await ask(body);
				const text = await response.text();
				const answer = JSON.parse(text) as Catchup;
				expect(response.status).toBe(200);
				expect(answer.changes.length).toBeLessThanOrEqual(50);
				for (const { documentId, version } of answer.changes) state.set(documentId, version);
				expect(answer.version).toBeGreaterThanOrEqual(since);
				({ more, version: since } = answer);
			}
			expect([...state.keys()]).toEqual(expect.arrayContaining(ids));
			const nothing = (await (await ask(JSON.stringify({ since }))).json()) as Catchup;
			expect(nothing).toEqual({ changes: [], version: since, more: false });
		});

		it('hears what is gone when it knew it, and never when it starts empty', async () => {
			const documentId = await save(cms, { type: 'page', locale: 'en', data: page(ngo), publish: true });
			await settled(cms);
			const before = site.work('page', documentId)?.version ?? 0;
			await cms.call(async (strapi, id: string) => strapi.documents('api::page.page').delete({ documentId: id, locale: '*' }), documentId);
			await settled(cms);
			const later = (await (await ask(JSON.stringify({ since: before }))).json()) as Catchup;
			expect(later.changes).toContainEqual(expect.objectContaining({ documentId, work: null }));
			const fresh = (await (await ask(JSON.stringify({ since: 0 }))).json()) as Catchup;
			expect(fresh.changes.map((change) => change.documentId)).not.toContain(documentId);
		});

		it.each([
			['without a signature', () => ''],
			['with the signature of another text', () => sign(testSecrets.FEED_SECRET, '{"since":1}')],
			['with a signature made with another secret', () => sign('another-secret', '{"since":0}')],
			['with a signature of six minutes ago', () => sign(testSecrets.FEED_SECRET, '{"since":0}', Date.now() - 360_000)],
		])('is refused %s, and the log says so', async (_name, signature) => {
			const logged = cms.log().length;
			const response = await ask('{"since":0}', signature());
			expect(response.status).toBe(401);
			await expect.poll(() => cms.log().slice(logged)).toMatch(/\/api\/change-feed\/since from .* refused: signature (missing|wrong|expired)/);
		});

		it.each(['{}', '{"since":-1}', '{"since":"1"}', '[]'])('is told what is wrong with %s', async (body) => {
			expect((await ask(body)).status).toBe(400);
		});
	});

	describe('the page "Publishing status"', () => {
		const signIn = async (email: string, password: string) => {
			const response = await fetch(`${cms.origin}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
			const { data } = (await response.json()) as { data: { token: string } };
			return (method: string, path: string, body?: object) => fetch(`${cms.origin}/change-feed/${path}`, { method, headers: { authorization: `Bearer ${data.token}`, 'content-type': 'application/json' }, ...(body && { body: JSON.stringify(body) }) });
		};
		const administrator = () => signIn(testSecrets.ADMIN_EMAIL, testSecrets.ADMIN_PASSWORD);
		const editor = async () => {
			const account = { email: `editor-${database}@example.org`, password: 'Test-Password-2026' };
			await cms.call(async (strapi, { email, password }: { email: string; password: string }) => {
				const role = await strapi.db.query('admin::role').findOne({ where: { code: 'erasmi-editor' } });
				const known = await strapi.db.query('admin::user').findOne({ where: { email } });
				if (!known) await strapi.service('admin::user').create({ email, password, firstname: 'Ada', lastname: 'Editor', isActive: true, roles: [role.id] });
			}, account);
			return signIn(account.email, account.password);
		};

		it('tells what waits and why, by the title of the entry, and tries again on request', async () => {
			const ask = await administrator();
			const documentId = await save(cms, { type: 'page', locale: 'en', data: page(ngo, { title: 'Refused page' }) });
			site.answer = ({ changes }) => (changes.some((change) => change.documentId === documentId) ? 500 : undefined);
			await save(cms, { type: 'page', documentId, locale: 'en', publish: true });
			await settled(cms);
			const { data } = (await (await ask('GET', 'status')).json()) as { data: Status };
			expect(data.preparing).toMatchObject({ waiting: 0, failed: [] });
			expect(data.consumers).toMatchObject([{ name: `site:${site.origin}`, kind: 'site', waiting: 1, failed: [{ type: 'page', documentId, titles: { en: 'Refused page' }, attempts: 1, error: `${site.origin} answered 500.` }] }]);

			site.answer = undefined;
			expect((await ask('POST', 'retry', { consumer: `site:${site.origin}` })).status).toBe(200);
			await settled(cms);
			expect(site.work('page', documentId)?.available).toEqual(['en']);
		});

		it('is closed to those whose task it is not; what happened to an entry is open to who may read it', async () => {
			const ask = await editor();
			const documentId = await save(cms, { type: 'page', locale: 'en', data: page(ngo) });
			for (const [method, path] of [['GET', 'status'], ['POST', 'retry'], ['POST', 'reindex'], ['POST', 'compare']] as const) expect((await ask(method, path, method === 'POST' ? {} : undefined)).status, path).toBe(403);
			const answer = await ask('GET', `audit/api::page.page/${documentId}`);
			expect(answer.status).toBe(200);
			expect(((await answer.json()) as { data: AuditLine[] }).data.map(({ act }) => act)).toEqual(['create']);
			expect((await ask('GET', 'audit/admin::user/1')).status).toBe(404);
			expect((await fetch(`${cms.origin}/change-feed/status`)).status).toBe(401);
		});
	});

	it('who did what to an entry is remembered, in the language it was done in', async () => {
		const documentId = await save(cms, { type: 'page', locale: 'en', data: page(ngo), publish: true });
		await save(cms, { type: 'page', documentId, locale: 'tr', data: { title: 'Sayfa', body: paragraph('Metin.') } });
		const lines = await cms.call(async (strapi, id: string) => strapi.plugin('change-feed').service('audit').of('page', id), documentId);
		expect(lines.map(({ act, locale }: { act: string; locale?: string }) => [act, locale])).toEqual([['update', 'tr'], ['publish', 'en'], ['create', 'en']]);
		expect(Date.now() - Date.parse(lines[0].at)).toBeLessThan(60_000);
	});

	it('a site is compared with what is published, and what differs is sent again', async () => {
		const kept = await save(cms, { type: 'page', locale: 'en', data: page(ngo), publish: true });
		await settled(cms);
		const works = [...site.state.values()].flatMap(({ work }) => work ?? []);
		site.inventory = { works: Object.fromEntries(works.map((work) => [work.id, work.documents.map(({ hash }) => hash).join(' ')])), version: 0 };
		site.inventory.works[`page-${kept}`] = 'damaged';
		site.inventory.works['case-stray'] = 'never published';
		site.forget();
		await cms.call(async (strapi) => strapi.plugin('change-feed').service('feed').compare());
		await settled(cms);
		expect(sent()).toEqual(keys(['page', kept], ['case', 'stray']));
		expect(site.work('case', 'stray')).toBeNull();
	});

	it('a restored database has everybody compared, also who cannot be asked at first', async () => {
		const kept = await save(cms, { type: 'page', locale: 'en', data: page(ngo), publish: true });
		await settled(cms);
		site.forget();
		// What a restore leaves behind.
		await cms.call(async (strapi) => {
			await strapi.db.connection('feed_counters').where({ name: 'compared' }).update({ value: 0 });
			await strapi.plugin('change-feed').service('feed').compareStep();
		});
		await settled(cms);
		expect(sent()).toContain(`page:${kept}`);
	});

	it('a language that is removed past the document service disappears from the site', async () => {
		const documentId = await save(cms, { type: 'page', locale: 'en', data: page(ngo), publish: true });
		await save(cms, { type: 'page', documentId, locale: 'tr', data: { title: 'Sayfa', slug: 'kaldirilan', body: paragraph('Metin.') }, publish: true });
		await settled(cms);
		expect(site.work('page', documentId)?.available).toEqual(['en', 'tr']);
		// As Strapi does when a language is deleted.
		await cms.call(async (strapi) => strapi.db.query('api::page.page').deleteMany({ where: { locale: 'tr' } }));
		await settled(cms);
		expect(site.work('page', documentId)).toMatchObject({ available: ['en'], oldSlugs: ['kaldirilan'] });
	});
});
