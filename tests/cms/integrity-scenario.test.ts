import { beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, FIRST_START_TIMEOUT_MS } from '../support/shared-cms.ts';
import type { Cms } from '../support/cms.ts';

/** The content of a case without ids and times, as one language of one version says it. */
interface Version {
	locale: string;
	status: 'draft' | 'published';
	[field: string]: unknown;
}

const databases = ['sqlite', 'postgres'] as const;

/** A life of a case: everything editors and translators do with it, one after the other. */
async function live(cms: Cms): Promise<Record<string, Version[]>> {
	const organisations = await cms.call(async (strapi) => {
		const made: string[] = [];
		for (const [name, actorType] of [['Comune', 'municipality'], ['Verein', 'migrant-organisation'], ['Third', 'company']]) {
			made.push((await strapi.documents('api::organisation.organisation').create({ data: { name, actorType, country: 'it' } as never })).documentId);
		}
		return made;
	});
	const [comune, verein, third] = organisations as [string, string, string];
	const steps: Record<string, Version[]> = {};
	const step = async (name: string, documentId: string): Promise<void> => {
		steps[name] = await dump(cms, documentId, organisations);
	};

	const id = await cms.call(async (strapi, [comune, verein]: string[]) => {
		const created = await strapi.documents('api::case.case').create({
			locale: 'it',
			data: {
				title: 'Porte aperte a Narni', summary: 'Il comune e l’associazione aprono le porte.', approach: 'Insieme.', place: 'Narni',
				country: 'it', targetGroups: ['refugees'], fieldsOfAction: ['housing'], owner: { documentId: comune },
				sources: [{ title: 'Giornale' }], figures: [{ key: 'f1', label: 'famiglie', value: 12 }, { key: 'f2', label: 'posti', value: 30 }],
				goals: [{ key: 'g1', text: 'Primo' }, { key: 'g2', text: 'Secondo' }, { key: 'g3', text: 'Terzo' }],
				actors: [{ key: 'a1', organisation: { documentId: comune }, role: 'lead' }, { key: 'a2', organisation: { documentId: verein }, role: 'partner' }],
				contact: { function: 'Ufficio', email: 'secret@example.org', organisation: { documentId: comune } },
			} as never,
		});
		return created.documentId;
	}, [comune, verein]);
	await step('created', id);

	await update(cms, id, 'de', { title: 'Offene Türen in Narni', summary: 'Kommune und Verein öffnen die Türen.', goals: [{ key: 'g1', text: 'Erstens' }, { key: 'g3', text: 'Drittens' }, { key: 'x', text: 'erfunden' }], country: 'de' });
	await update(cms, id, 'ar', { title: 'أبواب مفتوحة', summary: 'تفتح البلدية والجمعية الأبواب.', figures: [{ key: 'f2', label: 'أماكن', value: 99 }] });
	await step('translated', id);

	await act(cms, 'publish', { documentId: id, locale: 'it' });
	await act(cms, 'publish', { documentId: id, locale: 'de' });
	await step('published', id);

	// The source changes its facts, the order of a list, removes one item and adds another.
	await update(cms, id, 'it', { country: 'dk', goals: [{ key: 'g3', text: 'Terzo' }, { key: 'g1', text: 'Primo, meglio' }, { text: 'Nuovo' }], actors: [{ key: 'a2', organisation: { documentId: verein }, role: 'lead' }, { key: 'a3', organisation: { documentId: third }, role: 'funder' }] });
	await step('source changed', id);

	await update(cms, id, 'de', { summary: 'Noch nicht veröffentlicht.' });
	await act(cms, 'publish', { documentId: id, locale: 'ar' });
	await step('translation published while the source has unpublished facts', id);

	await act(cms, 'publish', { documentId: id, locale: 'it' });
	await step('source published', id);

	await act(cms, 'discardDraft', { documentId: id, locale: 'de' });
	await step('translation discarded', id);

	await update(cms, id, 'it', { country: 'tr', title: 'Porte chiuse', slug: 'porte-chiuse', figures: [{ key: 'f2', label: 'posti', value: 31 }] });
	await act(cms, 'discardDraft', { documentId: id, locale: 'it' });
	await step('source discarded', id);

	await update(cms, id, 'it', { slug: 'porte-aperte' });
	await act(cms, 'publish', { documentId: id, locale: '*' });
	await step('all published under a new address', id);

	const clone = (await act(cms, 'clone', { documentId: id, locale: '*' })) as { documentId: string };
	await step('clone', clone.documentId);

	await act(cms, 'unpublish', { documentId: id, locale: 'de' });
	await step('translation unpublished', id);
	await act(cms, 'unpublish', { documentId: id, locale: 'it' });
	await step('source unpublished', id);

	await act(cms, 'delete', { documentId: id, locale: 'ar' });
	await step('translation deleted', id);
	await act(cms, 'delete', { documentId: id });
	await step('deleted', id);
	await act(cms, 'delete', { documentId: clone.documentId, locale: '*' });

	return steps;
}

const update = (cms: Cms, documentId: string, locale: string, data: Record<string, unknown>): Promise<unknown> => act(cms, 'update', { documentId, locale, data });

function act(cms: Cms, action: 'update' | 'publish' | 'unpublish' | 'discardDraft' | 'delete' | 'clone', params: Record<string, unknown>): Promise<unknown> {
	return cms.call(async (strapi, given: { action: string; params: object }) => (strapi.documents('api::case.case') as never as Record<string, (params: object) => unknown>)[given.action]?.(given.params), { action, params });
}

async function dump(cms: Cms, documentId: string, organisations: readonly string[]): Promise<Version[]> {
	const rows = await cms.call(async (strapi, id: string) => {
		const names = ['sources', 'figures', 'goals', 'owner', 'coOwners'];
		const nested = ['actors', 'contact'].map((name) => [name, { populate: { organisation: true } }]);
		return strapi.db.query('api::case.case').findMany({ where: { documentId: id }, populate: { ...Object.fromEntries(names.map((name) => [name, true])), ...Object.fromEntries(nested) }, orderBy: ['locale', 'publishedAt'] } as never);
	}, documentId);
	return rows.map((row) => normalise(row as Record<string, unknown>, organisations)).toSorted((a, b) => `${a.locale}${a.status}`.localeCompare(`${b.locale}${b.status}`));
}

/** Ids and times differ from database to database; what they mean must not. */
function normalise(row: Record<string, unknown>, organisations: readonly string[]): Version {
	const modified = new Date(row.updatedAt as string).getTime();
	const clean = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(clean);
		if (typeof value !== 'object' || value === null) return value;
		const known = 'documentId' in value ? organisations.indexOf(String(value.documentId)) : -1;
		if (known >= 0) return `organisation ${known + 1}`;
		return Object.fromEntries(Object.entries(value).filter(([name, each]) => each !== null && !['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'behindSince'].includes(name)).map(([name, each]) => [name, name === 'key' && /^[0-9a-f-]{36}$/.test(String(each)) ? 'new key' : clean(each)]));
	};
	return { ...(clean(row) as object), locale: String(row.locale), status: row.publishedAt ? 'published' : 'draft', modified } as Version;
}

const of = (versions: Version[] | undefined, locale: string, status: string): Version | undefined => versions?.find((version) => version.locale === locale && version.status === status);
const without = ({ modified: _, ...version }: Version): object => version;
/** As Strapi's list of entries says it. */
const isModified = (versions: Version[] | undefined, locale: string): boolean => Number(of(versions, locale, 'draft')?.modified) > Number(of(versions, locale, 'published')?.modified);

describe('one truth per document', () => {
	const lives = new Map<string, Record<string, Version[]>>();

	beforeAll(async () => {
		for (const database of databases) await sharedCms(database);
	}, FIRST_START_TIMEOUT_MS);

	it.each(databases)('the life of a case keeps facts equal in all languages on %s', async (database) => {
		const steps = await live(await sharedCms(database));
		lives.set(database, steps);

		// Structure and facts come from the source, text stays, what a translator invents is dropped.
		expect(of(steps.translated, 'de', 'draft')).toMatchObject({
			country: 'it', sourceLocale: 'it', slug: 'offene-tueren-in-narni', owner: 'organisation 1',
			goals: [{ key: 'g1', text: 'Erstens' }, { key: 'g2' }, { key: 'g3', text: 'Drittens' }],
			actors: [{ key: 'a1', organisation: 'organisation 1', role: 'lead' }, { key: 'a2', organisation: 'organisation 2', role: 'partner' }],
			figures: [{ key: 'f1', value: 12 }, { key: 'f2', value: 30 }],
		});
		expect(of(steps.translated, 'ar', 'draft')).toMatchObject({ slug: 'ابواب-مفتوحة', figures: [{ key: 'f1', value: 12 }, { key: 'f2', value: 30, label: 'أماكن' }] });
		expect(isModified(steps.published, 'it')).toBe(false);
		expect(isModified(steps.published, 'de')).toBe(false);

		// A changed source changes all drafts, and nothing that is public.
		expect(of(steps['source changed'], 'de', 'draft')).toMatchObject({ country: 'dk', goals: [{ key: 'g3', text: 'Drittens' }, { key: 'g1', text: 'Erstens' }, { key: 'new key' }], actors: [{ organisation: 'organisation 2', role: 'lead' }, { organisation: 'organisation 3', role: 'funder' }] });
		expect(of(steps['source changed'], 'de', 'published')).toEqual(of(steps.published, 'de', 'published'));
		expect(isModified(steps['source changed'], 'de')).toBe(true);

		// A translation is published with the facts that are public, and leaves the others alone.
		const early = steps['translation published while the source has unpublished facts'];
		expect(of(early, 'ar', 'published')).toMatchObject({ country: 'it', actors: [{ organisation: 'organisation 1' }, { organisation: 'organisation 2' }] });
		expect(of(early, 'ar', 'draft')).toMatchObject({ country: 'dk' });
		expect(isModified(early, 'ar')).toBe(true);
		expect(of(early, 'it', 'published')).toEqual(of(steps.published, 'it', 'published'));
		expect(of(early, 'de', 'published')).toEqual(of(steps.published, 'de', 'published'));

		// Publishing the source gives its facts to what is public; unpublished words of translators stay unpublished.
		const published = steps['source published'];
		for (const locale of ['it', 'de', 'ar']) expect(of(published, locale, 'published')).toMatchObject({ country: 'dk' });
		expect(of(published, 'de', 'published')).toMatchObject({ summary: 'Kommune und Verein öffnen die Türen.' });
		expect(isModified(published, 'de')).toBe(true);
		expect(isModified(published, 'ar')).toBe(false);

		expect(of(steps['translation discarded'], 'de', 'draft')).toMatchObject({ summary: 'Kommune und Verein öffnen die Türen.', country: 'dk' });
		expect(isModified(steps['translation discarded'], 'de')).toBe(false);
		for (const locale of ['it', 'de', 'ar']) {
			expect(of(steps['source discarded'], locale, 'draft')).toMatchObject({ country: 'dk', figures: [{ value: 12 }, { value: 30 }] });
			expect(isModified(steps['source discarded'], locale)).toBe(false);
		}
		expect(of(steps['all published under a new address'], 'it', 'published')).toMatchObject({ slug: 'porte-aperte', oldSlugs: ['porte-aperte-a-narni'] });

		expect(steps.clone?.map(({ locale, status }) => `${locale} ${status}`)).toEqual(['ar draft', 'de draft', 'it draft']);
		// The first address still leads to the original, so a copy of that title has another.
		expect(of(steps.clone, 'it', 'draft')).toMatchObject({ sourceLocale: 'it', slug: 'porte-aperte-a-narni-2' });
		expect(of(steps.clone, 'it', 'draft')).not.toHaveProperty('oldSlugs');
		expect(of(steps['translation unpublished'], 'it', 'published')).toBeDefined();
		expect(of(steps['translation unpublished'], 'de', 'published')).toBeUndefined();
		expect(steps['source unpublished']?.filter(({ status }) => status === 'published')).toEqual([]);
		expect(steps['translation deleted']?.map(({ locale }) => locale)).toEqual(['de', 'it']);
		expect(steps.deleted).toEqual([]);
	});

	it('ends in the same state on SQLite and PostgreSQL, step by step', () => {
		const [sqlite, postgres] = databases.map((database) => Object.entries(lives.get(database) ?? {}).map(([name, versions]) => [name, versions.map(without)]));
		expect(postgres).toEqual(sqlite);
	});
});
