/** With the site's token no draft ever leaves the CMS, and without a token nothing does. */
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '@erasmi/config/locales';
import { sharedTypes, workTypes } from '@erasmi/config/types';
import { testSecrets, type Cms } from '../support/cms.ts';
import { sharedCms } from '../support/shared-cms.ts';
import { newDocumentId } from './access/entries.ts';
import { send, type Answer } from './access/people.ts';

/** A word that occurs in drafts only. */
const marker = `Xylokarp${Date.now()}`;

let cms: Cms;
let plurals: Record<string, string>;

const site = { authorization: `Bearer ${testSecrets.SITE_TOKEN}` };
const preview = { authorization: `Bearer ${testSecrets.PREVIEW_TOKEN}` };

beforeAll(async () => {
	cms = await sharedCms();
	plurals = await cms.call((strapi) => Object.fromEntries(Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::')).map(({ info, kind }) => [info.singularName, kind === 'singleType' ? info.singularName : info.pluralName])));
	await cms.call(plant, { marker, types: workTypes, locales, ids: Object.fromEntries(workTypes.map((type) => [type, newDocumentId()])) });
});

/** Drafts of every type in every language, never published and changed after publishing, and shared entries that only they mention. */
async function plant(strapi: Parameters<Parameters<Cms['call']>[0]>[0], args: { marker: string; types: readonly string[]; locales: readonly string[]; ids: Record<string, string> }): Promise<void> {
	const { marker, types, locales, ids } = args;
	const organisation = await strapi.db.query('api::organisation.organisation').create({ data: { documentId: `${marker}organisation`.slice(0, 24), name: `${marker} organisation`, actorType: 'ngo', country: 'it' } });
	await strapi.db.query('api::concept.concept').create({ data: { documentId: `${marker}concept`.slice(0, 24), scheme: 'field-of-action', notation: `field-of-action/${marker}`, labels: [] } });
	// One file in a draft and in what is published: the draft must not be found through it.
	const file = await strapi.db.query('plugin::upload.file').create({ data: { name: 'shared.jpg', hash: `${marker.slice(4)}file`, ext: '.jpg', mime: 'image/jpeg', size: 1, url: '/uploads/shared.jpg', provider: 'local' } });
	const picture = async () => {
		const { id } = await strapi.db.query('shared.picture' as 'api::case.case').create({ data: { key: 'p1', alt: 'Alt', file: file.id } as never });
		return [{ id, __pivot: { field: 'media', component_type: 'shared.picture' } }];
	};
	for (const type of types) {
		const uid = `api::${type}.${type}` as 'api::case.case';
		const { attributes } = strapi.contentType(uid) as unknown as { attributes: Record<string, { type: string; pluginOptions?: { erasmi?: { text?: boolean } } }> };
		const texts = Object.entries(attributes).filter(([, attribute]) => attribute.pluginOptions?.erasmi?.text && ['string', 'text'].includes(attribute.type));
		const common = { sourceLocale: 'it', owner: organisation.id, coOwners: [organisation.id], ...('fieldsOfAction' in attributes ? { fieldsOfAction: [`field-of-action/${marker}`] } : {}) };
		for (const locale of locales) {
			const secret = Object.fromEntries(texts.map(([name]) => [name, `${marker} ${name}`]));
			await strapi.db.query(uid).create({ data: { ...common, ...secret, documentId: ids[type], slug: `${marker}-${type}-${locale}`.toLowerCase(), locale, publishedAt: null, ...(type === 'case' ? { media: await picture() } : {}) } });
			const known = Object.fromEntries(texts.map(([name]) => [name, `Known ${name}`]));
			const documentId = `${ids[type]?.slice(0, 20)}same`;
			await strapi.db.query(uid).create({ data: { sourceLocale: 'it', ...secret, documentId, slug: `known-${type}-${locale}`, locale, publishedAt: null } });
			await strapi.db.query(uid).create({ data: { sourceLocale: 'it', ...known, documentId, slug: `known-${type}-${locale}`, locale, publishedAt: new Date(), ...(type === 'case' ? { media: await picture() } : {}) } });
		}
	}
}

const holdsMarker = ({ body }: Answer): boolean => JSON.stringify(body).toLowerCase().includes(marker.toLowerCase());
const rest = (path: string, headers = site): Promise<Answer> => send(cms, 'GET', `/api/${path}`, headers);
const graphql = (query: string, headers = site): Promise<Answer> => send(cms, 'POST', '/graphql', headers, { query });

describe('REST with the token of the site', () => {
	test.each(workTypes)('lists, counts and shows only what is published: %s', async (type) => {
		for (const locale of locales) {
			const answer = await rest(`${plurals[type]}?locale=${locale}&populate=*&pagination[pageSize]=100&pagination[withCount]=true`);
			expect(answer.status).toBe(200);
			expect(holdsMarker(answer)).toBe(false);
			expect((answer.body as { meta: { pagination: { total: number } } }).meta.pagination.total).toBe((answer.body.data as unknown as unknown[]).length);
		}
	});

	test.each(workTypes)('finds nothing by a word of a draft, whatever is asked: %s', async (type) => {
		const answers = [
			await rest(`${plurals[type]}?locale=it&filters[title][$containsi]=${marker}`),
			await rest(`${plurals[type]}?locale=it&filters[slug][$eq]=${`${marker}-${type}-it`.toLowerCase()}`),
			await rest(`${plurals[type]}?locale=it&filters[$not][title][$notContainsi]=${marker}`),
		];
		for (const answer of answers) expect(answer).toMatchObject({ status: 200, body: { data: [] } });
		expect(holdsMarker(await rest(`${plurals[type]}?locale=it&populate[localizations][populate]=*`))).toBe(false);
		for (const query of [`filters[localizations][title][$containsi]=${marker}`, `filters[$and][0][localizations][title][$containsi]=${marker}`, 'sort=localizations.title', 'populate[localizations][filters][publishedAt][$null]=true', 'populate[localizations][sort]=title']) {
			expect({ query, status: (await rest(`${plurals[type]}?locale=it&${query}`)).status }).toEqual({ query, status: 403 });
		}
	});

	test('refuses every way of asking for drafts', async () => {
		for (const parameter of ['status=draft', 'publicationFilter=never-published', 'hasPublishedVersion=false', 'hasPublishedVersion=true']) {
			expect({ parameter, status: (await rest(`cases?${parameter}`)).status }).toEqual({ parameter, status: expect.toBeOneOf([400, 403]) });
		}
	});

	test.each(sharedTypes)('hides what only drafts mention: %s', async (type) => {
		const list = await rest(`${plurals[type]}?pagination[pageSize]=100&populate=*`);
		expect(list.status).toBe(200);
		expect(holdsMarker(list)).toBe(false);
		expect((await rest(`${plurals[type]}/${`${marker}${type}`.slice(0, 24)}`)).status).toBe(404);
		expect((await rest(`${plurals[type]}?filters[documentId][$eq]=${`${marker}${type}`.slice(0, 24)}`)).body.data).toEqual([]);
	});

	test('neither names who wrote an entry nor lets anybody search for it', async () => {
		expect(JSON.stringify((await rest('cases?populate=*')).body)).not.toMatch(/createdBy|updatedBy/);
		for (const query of ['populate=createdBy', 'filters[createdBy][email][$contains]=a', 'sort=createdBy.email', 'filters[contact][email][$contains]=a', 'populate[contact][fields]=email']) {
			expect({ query, status: (await rest(`cases?${query}`)).status }).toEqual({ query, status: 400 });
		}
	});

	test('finds no way through a file to the entries that use it', async () => {
		const known = 'cases?locale=it&filters[slug][$eq]=known-case-it';
		expect(JSON.stringify((await rest(`${known}&populate[media][populate]=*`)).body)).toContain('shared.jpg');
		for (const query of ['populate[media][populate][file][populate]=related', 'populate[media][populate][file][populate][related]=true', 'populate[media][populate][file][populate][related][populate]=*', 'populate=media.file.related', 'populate[media][populate][file][populate]=*']) {
			const answer = await rest(`${known}&${query}`);
			expect({ query, leaks: holdsMarker(answer), related: JSON.stringify(answer.body.data ?? '').includes('related":[{') }).toEqual({ query, leaks: false, related: false });
		}
		for (const query of ['filters[media][file][related][title][$containsi]=a', 'sort=media.file.related.title']) expect((await rest(`cases?locale=it&${query}`)).status).toBe(400);
	});

	test('writes nothing and reaches nothing else', async () => {
		expect((await send(cms, 'POST', '/api/cases', site, { data: { title: 'Written' } })).status).toBeOneOf([403, 405]);
		expect((await send(cms, 'DELETE', '/api/cases/anything', site)).status).toBeOneOf([403, 405]);
		for (const path of ['upload/files', 'i18n/locales', 'users', 'content-type-builder/content-types']) expect((await rest(path)).status).toBeOneOf([403, 404]);
	});
});

describe('GraphQL with the token of the site', () => {
	test('every type, its languages and its organisations hold published content only', async () => {
		const fields = await cms.call((strapi) => {
			const naming = strapi.plugin('graphql').service('utils').naming;
			return Object.values(strapi.contentTypes)
				.filter(({ uid }) => uid.startsWith('api::') && (strapi.contentType(uid).options as { draftAndPublish?: boolean }).draftAndPublish && strapi.contentType(uid).kind === 'collectionType')
				.map((type) => ({ list: naming.getFindQueryName(type) as string, connection: naming.getFindConnectionQueryName?.(type) as string | undefined }));
		});
		for (const { list, connection } of fields) {
			for (const locale of ['it', 'ar']) {
				const answer = await graphql(`{ ${list}(locale: "${locale}", pagination: { pageSize: 100 }) { documentId title slug localizations { title slug } ${'owner { name }'} } ${connection ? `${connection}(locale: "${locale}") { pageInfo { total } }` : ''} }`);
				expect(answer.status, JSON.stringify(answer.body)).toBe(200);
				expect(holdsMarker(answer)).toBe(false);
			}
			expect((await graphql(`{ ${list}(locale: "it", filters: { title: { containsi: "${marker}" } }) { documentId } }`)).body.data).toEqual({ [list]: [] });
			const throughLanguages = await graphql(`{ ${list}(locale: "it", filters: { localizations: { title: { containsi: "${marker}" } } }) { documentId } }`);
			expect(throughLanguages.body['errors']).toBeDefined();
		}
	});

	test.each(['status: DRAFT', 'publicationFilter: NEVER_PUBLISHED', 'hasPublishedVersion: false'])('refuses the argument "%s", also at a relation and through a variable', async (argument) => {
		for (const query of [`{ cases(${argument}) { title } }`, `{ cases { localizations(${argument}) { title } } }`, `{ cases { title } ...More } fragment More on Query { networks(${argument}) { title } }`]) {
			const answer = await graphql(query);
			expect(answer.body['errors']).toBeDefined();
			expect(answer.body.data ?? null).toBeNull();
		}
		const viaVariable = await send(cms, 'POST', '/graphql', site, { query: 'query ($status: PublicationStatus) { cases(status: $status) { title } }', variables: { status: 'DRAFT' } });
		expect(viaVariable.body['errors']).toBeDefined();
	});

	test('refuses changes, very large requests and very deep ones', async () => {
		const tooMany = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: cases { title }`).join(' ')} }`;
		const tooLarge = `{ cases { ${Array.from({ length: 2000 }, (_, index) => `a${index}: title`).join(' ')} } }`;
		const multiplied = `{ cases { ...A } } fragment A on Case { ${Array.from({ length: 60 }, (_, index) => `a${index}: owner { ...B }`).join(' ')} } fragment B on Organisation { ${Array.from({ length: 60 }, (_, index) => `b${index}: name`).join(' ')} }`;
		const tooDeep = `{ cases ${'{ localizations '.repeat(20)} { title } ${'}'.repeat(20)} }`;
		for (const query of ['mutation { deleteCase(documentId: "x") { documentId } }', tooMany, tooLarge, multiplied, tooDeep]) {
			const answer = await graphql(query);
			expect(answer.body['errors'], query.slice(0, 60)).toBeDefined();
			expect(answer.body.data ?? null).toBeNull();
		}
	});

	test('knows no field for a private address or for who wrote an entry', async () => {
		for (const field of ['createdBy { email }', 'updatedBy { email }', 'contact { email }']) {
			expect((await graphql(`{ cases { ${field} } }`)).body['errors'], field).toBeDefined();
		}
	});
});

describe('with the preview token', () => {
	test('drafts can be read', async () => {
		expect(holdsMarker(await rest('cases?status=draft&locale=it&pagination[pageSize]=100', preview))).toBe(true);
		expect(holdsMarker(await graphql('{ cases(status: DRAFT, locale: "it", pagination: { pageSize: 100 }) { title } }', preview))).toBe(true);
	});

	test('nothing can be written', async () => {
		expect((await send(cms, 'POST', '/api/cases', preview, { data: { title: 'Written' } })).status).toBeOneOf([403, 405]);
		expect((await graphql('mutation { createCase(data: { title: "Written" }) { documentId } }', preview)).body['errors']).toBeDefined();
	});
});

describe('without a token', () => {
	test('the content API answers 401 everywhere', async () => {
		for (const type of [...workTypes, ...sharedTypes, 'site-settings']) {
			expect((await send(cms, 'GET', `/api/${plurals[type]}`)).status).toBe(401);
			expect((await send(cms, 'GET', `/api/${plurals[type]}/anything`)).status).toBeOneOf([401, 404]);
		}
		expect((await send(cms, 'POST', '/graphql', {}, { query: '{ cases { title } }' })).status).toBe(401);
		expect((await send(cms, 'GET', '/graphql?query={cases{title}}')).status).toBeOneOf([400, 401]);
		expect((await send(cms, 'GET', '/api/upload/files')).status).toBe(401);
		expect((await send(cms, 'GET', '/api/cases', { authorization: 'Bearer wrong' })).status).toBe(401);
	});
});
