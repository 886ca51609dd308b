import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cms } from '../support/cms.ts';
import { sharedCms, FIRST_START_TIMEOUT_MS } from '../support/shared-cms.ts';

const NUMBER_OF_CASES = 20;

describe('what the site asks by GraphQL', () => {
	let cms: Cms;
	let ids: string[];

	beforeAll(async () => {
		cms = await sharedCms();
		ids = await cms.call(async (strapi, count: number) => {
			const organisations: string[] = [];
			for (const actorType of ['municipality', 'company', 'migrant-organisation']) {
				organisations.push((await strapi.documents('api::organisation.organisation').create({ data: { name: `Budget ${actorType}`, actorType, country: 'de' } as never })).documentId);
			}
			const ids: string[] = [];
			for (let i = 0; i < count; i++) {
				const organisation = organisations[i % 3];
				const text = { key: 't', text: 'Ein Satz.' };
				const created = await strapi.documents('api::case.case').create({
					locale: 'de', status: 'published',
					data: {
						title: `Budget ${i}`, summary: 'Kurz.', approach: 'So.', place: 'Halle', country: 'de', targetGroups: ['refugees'], fieldsOfAction: ['housing'], sources: [{ title: 'Quelle' }],
						owner: { documentId: organisation }, coOwners: organisations.map((documentId) => ({ documentId })),
						actors: organisations.map((documentId, index) => ({ key: `a${index}`, organisation: { documentId }, role: 'partner' })),
						goals: [text], dos: [text], donts: [text], figures: [{ key: 'f', label: 'Zahl', value: 0 }], quotes: [{ key: 'q', text: 'Gut.', speaker: 'Leitung', organisation: { documentId: organisation } }],
						successFactors: [{ key: 's', factor: 'communication' }], obstacles: [{ key: 'o', obstacle: 'bureaucracy' }],
						contact: { function: 'Büro', email: 'never@example.org', organisation: { documentId: organisation } },
					} as never,
				});
				ids.push(created.documentId);
			}
			return ids;
		}, NUMBER_OF_CASES);
	}, FIRST_START_TIMEOUT_MS);

	it('a list of twenty with everything a card shows takes at most 20 statements', async () => {
		const { data, statements } = await ask(cms, `query ($ids: [ID]) { cases(filters: { documentId: { in: $ids } }, locale: "de", pagination: { limit: 20 }) {
			documentId title summary slug place country startDate endDate sourceLocale textOrigin
			actors { role organisation { documentId name actorType names { locale name } } } owner { documentId name } media { alt file { url width height } } } }`, { ids });

		expect(data.cases).toHaveLength(NUMBER_OF_CASES);
		expect((data.cases as { actors: unknown[] }[])[0]?.actors).toHaveLength(3);
		expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(20);
	});

	it('one case with all its fields takes at most 30 statements', async () => {
		const organisation = 'organisation { documentId name actorType country place website names { locale name } logo { url } }';
		const { data, statements } = await ask(cms, `query ($ids: [ID]) { cases(filters: { documentId: { in: $ids } }, locale: "de", pagination: { limit: 20 }) {
			documentId title summary body slug licence credit owner { documentId name names { locale name } } coOwners { documentId name }
			actors(pagination: { limit: 100 }) { key role ${organisation} } quotes { key text speaker date ${organisation} } contact { function website ${organisation} }
			goals { key text } dos { key text } donts { key text } figures { key label value unit date source } successFactors { key factor comment } obstacles { key obstacle howOvercome }
			media { key alt caption credit file { url formats width height mime } } sources { key title url archivedUrl accessed kind } } }`, { ids: ids.slice(0, 1) });

		expect(data.cases).toMatchObject([{ figures: [{ value: 0 }], quotes: [{ organisation: { actorType: 'municipality' } }], contact: { function: 'Büro' } }]);
		expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(30);
	});

	it('lists of more than 25 items arrive complete', async () => {
		const many = Array.from({ length: 60 }, (_, index) => ({ key: `g${index}`, text: `Ziel ${index}` }));
		const id = await cms.call(async (strapi, goals: object[]) => {
			const { documentId } = await strapi.documents('api::case.case').create({ locale: 'de', data: { title: 'Viele Ziele', summary: 'x', approach: 'x', place: 'x', country: 'de', targetGroups: ['refugees'], fieldsOfAction: ['housing'], sources: [{ title: 'x' }], goals } as never });
			return documentId;
		}, many);
		const drafts = await ask(cms, 'query ($id: ID!) { case(documentId: $id, locale: "de", status: DRAFT) { goals { key } } }', { id }, cms.env.PREVIEW_TOKEN);
		expect((drafts.data.case as { goals: object[] }).goals).toHaveLength(60);
	});

	it('e-mail addresses of contacts are not part of the schema', () => {
		expect(readFileSync('web/src/lib/server/content/schema.graphql', 'utf8')).not.toMatch(/\bemail\b/i);
	});

	it('the schema the site was written against is the one the CMS offers', async () => {
		const printed = await cms.call(async (strapi) => {
			const require = process.getBuiltinModule('node:module').createRequire(`${strapi.dirs.app.root}/package.json`);
			const { lexicographicSortSchema, printSchema } = require('graphql');
			return printSchema(lexicographicSortSchema(strapi.plugin('graphql').service('content-api').buildSchema())) as string;
		});
		const kept = readFileSync('web/src/lib/server/content/schema.graphql', 'utf8').replace(/^#.*\n+/, '').trim();
		expect(printed.trim() === kept, 'Out of date. Run: node scripts/tooling/print-graphql-schema.ts').toBe(true);
	});
});

async function ask(cms: Cms, query: string, variables: object, token = cms.env.SITE_TOKEN): Promise<{ data: Record<string, unknown>; statements: string[] }> {
	await cms.call((strapi) => {
		const kept: string[] = [];
		const listener = ({ sql }: { sql: string }): void => void kept.push(sql);
		strapi.db.connection.on('query', listener);
		(globalThis as Record<string, unknown>).statements = { kept, listener };
	});
	const response = await fetch(`${cms.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) });
	const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
	const statements = await cms.call((strapi) => {
		const { kept, listener } = (globalThis as Record<string, unknown>).statements as { kept: string[]; listener: (query: object) => void };
		strapi.db.connection.off('query', listener);
		// Who asks is looked up once a request, whatever is asked; the change feed polls on its own.
		return kept.filter((sql) => !/strapi_api_tokens|strapi_api_token_permissions|change_feed|outbox|^(BEGIN|COMMIT)/i.test(sql));
	});
	expect(errors, JSON.stringify(errors)).toBeUndefined();
	return { data, statements };
}
