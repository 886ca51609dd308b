import { describe, expect, test } from 'vitest';
import { decide, type Actor, type EntryFacts, type Wish } from '#cms/plugins/access/server/decide.ts';
import type { RoleCode } from '#cms/plugins/access/server/roles.ts';

const actor = (roles: RoleCode[], more: Partial<Actor> = {}): Actor => ({ everything: false, roles, organisations: [], sourceLanguages: [], networks: [], ...more });
const entry = (more: Partial<EntryFacts> = {}): EntryFacts => ({ documentId: 'e1', sourceLocale: 'it', owner: 'o1', coOwners: ['o2'], publishedLocales: [], ...more });
const wish = (action: Wish['action'], more: Partial<Wish> = {}): Wish => ({ action, type: 'case', locale: 'it', entry: entry(), ...more });

const reasonOf = (person: Actor, wanted: Wish): string => {
	const verdict = decide(person, wanted);
	return verdict.allowed ? `allowed: ${verdict.parts}` : verdict.reason;
};

describe('who may do what', () => {
	test.each<[string, Actor, Wish, string]>([
		['an owning editor changes an entry', actor(['erasmi-editor'], { organisation: 'o1' }), wish('update'), 'allowed: everything'],
		['so does an editor of a co-owner', actor(['erasmi-editor'], { organisation: 'o2' }), wish('update'), 'allowed: everything'],
		['an editor of others does not', actor(['erasmi-editor'], { organisation: 'o3' }), wish('update'), 'other-organisation'],
		['an editor without organisation does not', actor(['erasmi-editor']), wish('update'), 'no-organisation'],
		['an editor does not publish', actor(['erasmi-editor'], { organisation: 'o1' }), wish('publish'), 'role'],
		['an editor deletes what was never published', actor(['erasmi-editor'], { organisation: 'o1' }), wish('delete'), 'allowed: everything'],
		['and nothing that is published in any language', actor(['erasmi-editor'], { organisation: 'o1' }), wish('delete', { entry: entry({ publishedLocales: ['en'] }) }), 'published'],
		['a publisher publishes the original', actor(['erasmi-publisher']), wish('publish'), 'allowed: everything'],
		['a publisher does not publish a translation', actor(['erasmi-publisher']), wish('publish', { locale: 'de' }), 'translation'],
		['a publisher takes an entry off the site in all languages', actor(['erasmi-publisher']), { action: 'unpublish', type: 'case', entry: entry() }, 'allowed: everything'],
		['a publisher limited to others does not', actor(['erasmi-publisher'], { organisations: ['o9'] }), wish('publish'), 'outside-limits'],
		['a publisher limited to Danish originals does not', actor(['erasmi-publisher'], { sourceLanguages: ['da'] }), wish('publish'), 'outside-limits'],
		['both limits must fit', actor(['erasmi-publisher'], { organisations: ['o1'], sourceLanguages: ['it'] }), wish('publish'), 'allowed: everything'],
		['a translator writes in the own language', actor(['erasmi-translator-de']), wish('update', { locale: 'de' }), 'allowed: text'],
		['not in another', actor(['erasmi-translator-de']), wish('update', { locale: 'da' }), 'other-language'],
		['and not in the original, even when that is the own language', actor(['erasmi-translator-it']), wish('update'), 'original'],
		['a reviewer publishes the own language', actor(['erasmi-reviewer-da']), wish('publish', { locale: 'da' }), 'allowed: text'],
		['a reviewer changes no text', actor(['erasmi-reviewer-da']), wish('update', { locale: 'da' }), 'role'],
		['a coordinator reports on the own network', actor(['erasmi-coordinator'], { networks: ['n1'] }), wish('update', { type: 'action-plan', entry: entry({ network: 'n1' }) }), 'allowed: progress'],
		['and on no other', actor(['erasmi-coordinator'], { networks: ['n1'] }), wish('update', { type: 'action-plan', entry: entry({ network: 'n2' }) }), 'other-network'],
		['two roles add up', actor(['erasmi-coordinator', 'erasmi-editor'], { networks: ['n1'], organisation: 'o1' }), wish('update', { type: 'action-plan', entry: entry({ network: 'n1' }) }), 'allowed: everything'],
		['an owner hands over to a co-owner', actor(['erasmi-editor'], { organisation: 'o1' }), wish('hand-over', { newOwner: 'o2' }), 'allowed: everything'],
		['not to others', actor(['erasmi-editor'], { organisation: 'o1' }), wish('hand-over', { newOwner: 'o3' }), 'not-co-owner'],
		['not to nobody', actor(['erasmi-editor'], { organisation: 'o1' }), wish('hand-over', { newOwner: '' }), 'not-co-owner'],
		['a co-owner hands nothing over', actor(['erasmi-editor'], { organisation: 'o2' }), wish('hand-over', { newOwner: 'o2' }), 'co-owner'],
		['an account without a role of ours does nothing', actor([]), wish('update'), 'role'],
		['the super-admin does everything', { ...actor([]), everything: true }, wish('delete'), 'allowed: everything'],
	])('%s', (_name, person, wanted, expected) => {
		expect(reasonOf(person, wanted)).toBe(expected);
	});

	test('a refusal names the roles that could do it', () => {
		const verdict = decide(actor(['erasmi-editor'], { organisation: 'o1' }), wish('publish', { locale: 'da' }));
		expect(verdict).toEqual({ allowed: false, reason: 'role', helpers: [{ kind: 'reviewer', locale: 'da' }, { kind: 'administrator' }] });
	});
});
