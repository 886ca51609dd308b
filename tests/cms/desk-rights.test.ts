/** Every role, every act at the desk, every language, every type; and the other doors, which let nobody past the desk's rules. */
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '@erasmi/config/locales';
import { workTypes, type WorkType } from '@erasmi/config/types';
import type { Cms } from '../support/cms.ts';
import { FIRST_START_TIMEOUT_MS, sharedCms } from '../support/shared-cms.ts';
import { writeOrganisation } from './access/entries.ts';
import { original } from './access/expectations.ts';
import { roleNames, send, signUp, type Answer, type Person } from './access/people.ts';

const isFull = process.env.FULL === '1';
const acts = ['read', 'write', 'confirm', 'approve', 'reject', 'publish', 'same-meaning'] as const;
type Act = (typeof acts)[number];

let cms: Cms;
let people: Person[];
let ids: Record<WorkType, string>;
let asked = 0;

beforeAll(async () => {
	cms = await sharedCms();
	const organisation = await writeOrganisation(cms, 'Desk Matrix Organisation');
	people = [];
	for (const role of roleNames) people.push(await signUp(cms, role, { organisation, networks: [] }, 'en'));
	ids = await cms.call(
		async (strapi, { organisation, types, locale }) => {
			const made: Record<string, string> = {};
			for (const type of types) made[type] = (await strapi.documents(`api::${type}.${type}` as 'api::case.case').create({ locale, data: { title: 'Matrice', owner: { documentId: organisation } } as never })).documentId;
			return made as never;
		},
		{ organisation, types: [...workTypes], locale: original },
	);
}, FIRST_START_TIMEOUT_MS);

/** A revision that was never there: who may act is told of a conflict, and nothing is written. */
const NEVER = -1;

function ask(person: Person, act: Act, type: WorkType, locale: Locale): Promise<Answer> {
	asked++;
	const place = `/translation-desk/entries/${type}/${ids[type]}/${locale}`;
	if (act === 'read') return person.request('GET', place);
	return person.request('POST', `${place}/${act}`, { unit: 'title', target: 'Matrix', seen: NEVER, comment: 'Matrix' });
}

/** Said by hand, in another way than the table of roles: for an entry in Italian that belongs to the person's organisation. */
function isExpected(role: string, act: Act, type: WorkType, locale: Locale): boolean {
	if (act === 'read' || role === 'administrator') return true;
	const [kind, own] = role.split('-');
	if (act === 'same-meaning') return (kind === 'editor' && type !== 'page') || kind === 'publisher';
	if (kind === 'editor') return type !== 'page' && (act === 'write' || act === 'confirm');
	if (own !== locale) return false;
	return kind === 'reviewer' || (kind === 'translator' && (act === 'write' || act === 'confirm'));
}

/** A refusal is a 403 with a sentence; that it clashes, or lacks a title to be published, is told to those who may. */
function outcomeOf(act: Act, { status, body }: Answer): string {
	const { code } = (body.error?.details ?? {}) as { code?: string };
	if (status === 403) return /^\p{Lu}.+\.$/u.test(body.error?.message ?? '') ? 'refused' : `refused without a sentence: ${body.error?.message}`;
	const allowed = status === 200 || (status === 409 && code === 'conflict') || (status === 404 && code === 'nothing-there') || (act === 'publish' && code === 'lead-missing');
	return allowed ? 'allowed' : `${status} ${code}: ${body.error?.message}`;
}

/** Without FULL three types, and of those who work in one language two of each kind. */
const types: readonly WorkType[] = isFull ? workTypes : ['case', 'page'];
const tried = isFull ? locales : (['de', 'da', 'ar'] as const);
const asks = ({ role }: Person): boolean => isFull || !/-(?:en|it|tr|ar)$/u.test(role);

describe.each(types)('%s', (type) => {
	test.each(acts)('%s: each role may do what its task needs, in its languages, and no more', async (act) => {
		const wrong: string[] = [];
		for (const person of people.filter(asks)) {
			for (const locale of tried.filter((one) => one !== original)) {
				const expected = isExpected(person.role, act, type, locale) ? 'allowed' : 'refused';
				const outcome = outcomeOf(act, await ask(person, act, type, locale));
				if (outcome !== expected) wrong.push(`${person.role} ${locale}: ${outcome}, expected ${expected}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test('nobody gets past the desk: neither by the form of another language, nor by REST or GraphQL, nor without signing in', async () => {
		const wrong: string[] = [];
		const name = type.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
		const mutation = { query: `mutation { update${name.charAt(0).toUpperCase()}${name.slice(1)}(documentId: "${ids[type]}", locale: "da", data: { title: "Matrix" }) { documentId } }` };
		for (const person of people.filter(asks)) {
			const mayDanish = isExpected(person.role, 'write', type, 'da') && !person.role.startsWith('reviewer');
			const form = await person.request('PUT', `/content-manager/collection-types/api::${type}.${type}/${ids[type]}?locale=da`, { title: 'Matrix' });
			if ((form.status === 403) === mayDanish) wrong.push(`${person.role}, form: ${form.status}`);
			const rest = await person.request('PUT', `/api/${type}s/${ids[type]}?locale=da`, { data: { title: 'Matrix' } });
			if (rest.status < 400) wrong.push(`${person.role}, REST: ${rest.status}`);
			const graphql = await person.request('POST', '/graphql', mutation);
			if (graphql.body.data && Object.values(graphql.body.data).some(Boolean)) wrong.push(`${person.role}, GraphQL: ${JSON.stringify(graphql.body.data)}`);
			asked += 3;
		}
		for (const path of ['/translation-desk/overview', `/translation-desk/entries/${type}/${ids[type]}/da`]) {
			const { status } = await send(cms, 'GET', path);
			if (status !== 401) wrong.push(`nobody: ${path} ${status}`);
		}
		expect(wrong).toEqual([]);
	});
});

test('the language of the original is nobody’s to translate, whoever asks', async () => {
	for (const person of people.filter(asks)) {
		const { status, body } = await ask(person, 'write', 'case', original);
		expect([person.role, status, (body.error?.details as { code: string }).code]).toEqual([person.role, 400, 'is-source']);
	}
});

test('there were enough questions to call it a matrix', () => {
	expect(asked).toBeGreaterThan(isFull ? 2000 : 200);
});
