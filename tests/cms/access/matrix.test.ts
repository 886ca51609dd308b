/** Every role, every act, every language, every type, through the Content Manager's own addresses. */
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '@erasmi/config/locales';
import { workTypes } from '@erasmi/config/types';
import { sharedCms } from '../../support/shared-cms.ts';
import type { Cms } from '../../support/cms.ts';
import { newDocumentId, writeOrganisation, writeRows } from './entries.ts';
import { isExpected, isExpectedForShared, original } from './expectations.ts';
import { collection, roleNames, signUp, single, type Answer, type Person } from './people.ts';

let cms: Cms;
let people: Person[];
let organisation: string;
/** Without FULL each type is tried in two languages, so that all together cover every language. */
const isFull = process.env.FULL === '1';
const network = newDocumentId();
const settings = newDocumentId();

beforeAll(async () => {
	cms = await sharedCms();
	organisation = await writeOrganisation(cms, 'Matrix Organisation');
	people = [];
	for (const role of roleNames) people.push(await signUp(cms, role, { organisation, networks: [] }));
	await writeRows(cms, { type: 'network', documentId: network, owner: organisation });
	const coordinator = people.find(({ role }) => role === 'coordinator');
	await coordinatesNetwork(coordinator?.id ?? 0);
});

const coordinatesNetwork = (userId: number): Promise<void> =>
	cms.call(async (strapi, { userId, organisation, network }) => void (await strapi.plugin('access').service('people').save(userId, { organisation, networks: [network] })), { userId, organisation, network });

/** Two entries of a type: one published in all languages, one that exists in the original only. */
interface Entries {
	type: string;
	full: string;
	mono: string;
}

const entriesOf = (type: string): Entries => ({ type, full: type === 'network' ? network : newDocumentId(), mono: newDocumentId() });

const writeFull = ({ type, full }: Entries): Promise<void> => writeRows(cms, { type, documentId: full, owner: organisation, network, published: locales });
const writeMono = ({ type, mono }: Entries): Promise<void> => writeRows(cms, { type, documentId: mono, owner: organisation, network, drafts: [original] });

/** How the Content Manager is asked for each act. */
const acts: Record<string, (person: Person, entries: Entries, locale: Locale) => Promise<Answer>> = {
	read: (person, { type, full }, locale) => person.request('GET', `${collection(type)}/${full}?locale=${locale}`),
	create: (person, { type }, locale) => person.request('POST', `${collection(type)}?locale=${locale}`, { locale, title: 'Matrix new' }),
	translate: (person, { type, mono }, locale) => person.request('PUT', `${collection(type)}/${mono}?locale=${locale}`, { locale, title: 'Matrix added' }),
	update: (person, { type, full }, locale) => person.request('PUT', `${collection(type)}/${full}?locale=${locale}`, { locale, title: 'Matrix changed' }),
	discard: (person, { type, full }, locale) => person.request('POST', `${collection(type)}/${full}/actions/discard?locale=${locale}`, { locale }),
	publish: (person, { type, full }, locale) => person.request('POST', `${collection(type)}/${full}/actions/publish?locale=${locale}`, { locale }),
	bulkPublish: (person, { type, full }, locale) => person.request('POST', `${collection(type)}/actions/bulkPublish`, { documentIds: [full], locale }),
	unpublish: (person, { type, full }, locale) => person.request('POST', `${collection(type)}/${full}/actions/unpublish?locale=${locale}`, { locale }),
	bulkUnpublish: (person, { type, full }, locale) => person.request('POST', `${collection(type)}/actions/bulkUnpublish`, { documentIds: [full], locale }),
	delete: (person, { type, full }, locale) => person.request('DELETE', `${collection(type)}/${full}?locale=${locale}`),
	bulkDelete: (person, { type, full }, locale) => person.request('POST', `${collection(type)}/actions/bulkDelete`, { documentIds: [full], locale }),
	clone: (person, { type, full }, locale) => person.request('POST', `${collection(type)}/clone/${full}?locale=${locale}`, { locale, title: 'Matrix copy' }),
};

/** These change what the next person meets, so the entry is written anew after them. */
const destructive = ['publish', 'bulkPublish', 'unpublish', 'bulkUnpublish', 'delete', 'bulkDelete', 'discard'];

/**
 * A refusal is a 403 with a sentence of ours. Everything else counts as allowed: whether an empty entry can be
 * published is another question than who may publish it.
 */
function outcomeOf({ status, body }: Answer): 'allowed' | 'refused' | string {
	if (status === 403) return /^You cannot/.test(body.error?.message ?? '') ? 'refused' : `refused without a reason: ${body.error?.message}`;
	return status === 200 || status === 201 || status === 204 || status === 400 ? 'allowed' : `status ${status}: ${body.error?.message}`;
}

describe.each(workTypes)('%s', (type) => {
	const entries = entriesOf(type);
	const tried = isFull ? locales : localesFor(workTypes.indexOf(type));
	// The bulk actions take the same way for every type.
	const names = Object.keys(acts).filter((name) => isFull || type === 'case' || !name.startsWith('bulk'));

	beforeAll(async () => {
		await writeFull(entries);
		await writeMono(entries);
	});

	test.each(names)('%s: each role may do what its task needs, in its languages, and no more', async (action) => {
		const wrong: string[] = [];
		for (const person of people.filter(({ role }) => meets(role, tried))) {
			for (const locale of action === 'translate' ? tried.filter((one) => one !== original) : tried) {
				const expected = isExpected(person.role, action, type, locale) ? 'allowed' : 'refused';
				const outcome = outcomeOf(await acts[action]!(person, entries, locale));
				if (outcome !== expected) wrong.push(`${person.role} ${locale}: ${outcome}, expected ${expected}`);
				if (outcome !== 'refused' && destructive.includes(action)) await writeFull(entries);
				if (outcome !== 'refused' && action === 'translate') await writeMono(entries);
			}
		}
		expect(wrong).toEqual([]);
	});
});

/** Of those who work in a language that is not tried, one is enough. */
const meets = (role: string, tried: readonly Locale[]): boolean => {
	const own = locales.find((locale) => role.endsWith(`-${locale}`));
	return !own || tried.includes(own) || own === locales.find((locale) => !tried.includes(locale));
};

/** The original and another, changing from type to type. */
function localesFor(index: number): Locale[] {
	const others = locales.filter((locale) => locale !== original);
	return [original, others[index % others.length]!];
}

describe('site settings', () => {
	const type = 'site-settings';
	const tried = isFull ? locales : localesFor(locales.indexOf('ar'));
	const write = (): Promise<void> => writeRows(cms, { type, documentId: settings, published: locales });
	const settingsActs: Record<string, (person: Person, locale: Locale) => Promise<Answer>> = {
		read: (person, locale) => person.request('GET', `${single(type)}?locale=${locale}`),
		update: (person, locale) => person.request('PUT', `${single(type)}?locale=${locale}`, { locale }),
		discard: (person, locale) => person.request('POST', `${single(type)}/actions/discard?locale=${locale}`, { locale }),
		publish: (person, locale) => person.request('POST', `${single(type)}/actions/publish?locale=${locale}`, { locale }),
		unpublish: (person, locale) => person.request('POST', `${single(type)}/actions/unpublish?locale=${locale}`, { locale }),
		delete: (person, locale) => person.request('DELETE', `${single(type)}?locale=${locale}`),
	};

	beforeAll(write);

	test.each(Object.keys(settingsActs))('%s: administrators, and translators and reviewers in their language', async (action) => {
		const wrong: string[] = [];
		for (const person of people.filter(({ role }) => meets(role, tried))) {
			for (const locale of tried) {
				const expected = isExpected(person.role, action, type, locale) ? 'allowed' : 'refused';
				const outcome = outcomeOf(await settingsActs[action]!(person, locale));
				if (outcome !== expected) wrong.push(`${person.role} ${locale}: ${outcome}, expected ${expected}`);
				if (outcome !== 'refused' && destructive.includes(action)) await write();
			}
		}
		expect(wrong).toEqual([]);
	});
});

describe.each(['organisation', 'concept'])('%s', (type) => {
	const facts = type === 'organisation' ? { name: 'Matrix', actorType: 'ngo', country: 'it' } : { scheme: 'matrix', notation: `matrix-${Math.random()}` };

	test('each role may read; editors and publishers enter organisations, administrators do everything', async () => {
		const wrong: string[] = [];
		for (const person of people) {
			const documentId = type === 'organisation' ? organisation : await anyConcept();
			const outcomes = {
				read: await person.request('GET', `${collection(type)}/${documentId}`),
				create: await person.request('POST', collection(type), { ...facts, notation: `matrix-${person.role}` }),
				update: await person.request('PUT', `${collection(type)}/${documentId}`, { ...facts, name: 'Matrix Organisation' }),
				// Nothing is there to be deleted; who may not is told so before anybody looks.
				bulkDelete: await person.request('POST', `${collection(type)}/actions/bulkDelete`, { documentIds: [await spare(type)] }),
			};
			for (const [action, answer] of Object.entries(outcomes)) {
				const expected = isExpectedForShared(person.role, action, type) ? 'allowed' : 'refused';
				if (outcomeOf(answer) !== expected) wrong.push(`${person.role} ${action}: ${outcomeOf(answer)}, expected ${expected}`);
			}
		}
		expect(wrong).toEqual([]);
	});
});

const anyConcept = (): Promise<string> => spare('concept');

/** An entry of its own, which may be changed or deleted. */
const spare = (type: string): Promise<string> =>
	cms.call(
		async (strapi, { type, notation }) => {
			const row = await strapi.db.query(`api::${type}.${type}` as 'api::concept.concept').create({ data: { documentId: notation, name: 'Spare', scheme: 'matrix', notation, actorType: 'ngo', country: 'it' } });
			return row.documentId as string;
		},
		{ type, notation: newDocumentId() },
	);
