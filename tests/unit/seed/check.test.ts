/** The seed is checked as a whole before anything is written, and every fault is named. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../../scripts/seed/check.ts';
import { contentFolder, readSeed, SeedFault, type Seed } from '../../../scripts/seed/files.ts';
import { rulesFrom } from '../../../scripts/seed/rules.ts';
import { isChoice } from '#cms/plugins/vocabulary/choices.ts';
import { fieldsFromFiles } from '../../support/seed-schemas.ts';

const rules = rulesFrom(fieldsFromFiles, isChoice);
const seed = readSeed();
/** A file that is being broken on purpose has no shape. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- every type would say what the edit is about to make wrong
type Broken = any;
const lines = (faults: readonly { file: string; field: string; reason: string }[]): string[] => faults.map(({ file, field, reason }) => `${file} ${field}: ${reason}`);

describe('the seed content', () => {
	it('fits the schemas of the CMS', () => {
		expect(lines(check(seed, rules).faults)).toEqual([]);
	});

	it('lacks what publishing needs in four cases only, which know a single actor', () => {
		expect([...new Set(check(seed, rules).drafts.map(({ file, field }) => `${file} ${field}`))]).toEqual([
			'case/a-misura-di-bambino.json facts.actors',
			'case/mi-wow.json facts.actors',
			'case/plan-einstein-utrecht.json facts.actors',
			'case/salus-w-space.json facts.actors',
		]);
	});

	it('is whole: eight types in six languages, and every organisation', () => {
		const versions = seed.entries.filter(({ type }) => type !== 'site-settings').flatMap(({ text }) => Object.keys(text));
		expect(seed.entries.filter(({ type }) => type !== 'site-settings')).toHaveLength(84);
		expect(versions).toHaveLength(338);
		expect(seed.organisations).toHaveLength(106);
	});
});

describe('a fault is named with file, field and reason', () => {
	const change = (name: string, edit: (entry: Broken) => void): string[] => {
		// The other entries are only there to be linked to.
		const entries = seed.entries.map((entry) => (entry.name === name ? structuredClone(entry) : { ...entry, facts: {}, text: {} }));
		edit(entries.find((entry) => entry.name === name));
		return lines(check({ ...seed, entries }, rules).faults);
	};

	it.each<[string, (entry: Broken) => void, string]>([
		['an unknown fact', (entry) => (entry.facts.colour = 'red'), 'case/umbriaffido.json facts.colour: is no field of the schema'],
		['an unknown text', (entry) => (entry.text.it.motto = 'Insieme'), 'case/umbriaffido.json text.it.motto: is no text of the schema'],
		['a text among the facts', (entry) => (entry.facts.title = 'Umbriaffido'), 'case/umbriaffido.json facts.title: is a text and belongs under text'],
		['a field the import sets itself', (entry) => (entry.facts.owner = 'frontiera-lavoro'), 'case/umbriaffido.json facts.owner: is no field of the schema'],
		['an unknown concept', (entry) => entry.facts.targetGroups.push('martians'), 'case/umbriaffido.json facts.targetGroups: "martians" is no concept of target-group'],
		['a concept of another scheme', (entry) => (entry.facts.setting = 'housing'), 'case/umbriaffido.json facts.setting: "housing" is no concept of setting'],
		['one concept where a list belongs', (entry) => (entry.facts.methods = 'matching'), 'case/umbriaffido.json facts.methods: must be a list'],
		['a list where one concept belongs', (entry) => (entry.facts.country = ['it']), 'case/umbriaffido.json facts.country: must be a single value'],
		['an unknown organisation', (entry) => (entry.facts.actors[1].organisation = 'nobody'), 'case/umbriaffido.json facts.actors[a2].organisation: "nobody" is no organisation'],
		['an organisation without a name', (entry) => delete entry.facts.actors[1].organisation, 'case/umbriaffido.json facts.actors[a2].organisation: is missing'],
		['an unknown role', (entry) => (entry.facts.actors[0].role = 'boss'), 'case/umbriaffido.json facts.actors[a1].role: "boss" is not one of organisation-roles'],
		['a link to itself', (entry) => (entry.facts.related[0].id = 'umbriaffido'), 'case/umbriaffido.json facts.related: links to the entry itself'],
		['a concept twice', (entry) => entry.facts.methods.push('matching'), 'case/umbriaffido.json facts.methods: says the same twice'],
		['a licence nobody knows', (entry) => (entry.facts.licence = 'CC-BY-3.0'), 'case/umbriaffido.json facts.licence: "CC-BY-3.0" is not one of licences'],
		['a link to nowhere', (entry) => (entry.facts.related[0].id = 'lost'), 'case/umbriaffido.json facts.related: no entry case/lost'],
		['a key that is there twice', (entry) => (entry.facts.figures[1].key = 'f1'), 'case/umbriaffido.json facts.figures[f1]: needs a key of its own'],
		['an item without a key', (entry) => delete entry.facts.figures[3].key, 'case/umbriaffido.json facts.figures[3]: needs a key of its own'],
		['a date in another form', (entry) => (entry.facts.startDate = '7.3.2021'), 'case/umbriaffido.json facts.startDate: "7.3.2021" has the wrong form'],
		['a text where a number belongs', (entry) => (entry.facts.figures[0].value = 'five'), 'case/umbriaffido.json facts.figures[f1].value: must be a number'],
		['a place off the globe', (entry) => (entry.facts.lat = 143.1), 'case/umbriaffido.json facts.lat: must be -90 to 90'],
		['an address that is none', (entry) => (entry.facts.sources[0].url = 'www.example.org'), 'case/umbriaffido.json facts.sources[0].url: "www.example.org" has the wrong form'],
		['a list that is none', (entry) => (entry.facts.actors = { a1: {} }), 'case/umbriaffido.json facts.actors: must be a list of objects'],
		['an item without a text', (entry) => delete entry.text.it.figures.f1, 'case/umbriaffido.json text.it.figures.f1: has no text'],
		['a text without an item', (entry) => (entry.text.it.figures.f9 = { label: 'persone' }), 'case/umbriaffido.json text.it.figures.f9: has no item with this key'],
		['an empty text', (entry) => (entry.text.it.results = ' '), 'case/umbriaffido.json text.it.results: must be a text'],
		['too many words in the source', (entry) => (entry.text.it.place = 'parola '.repeat(13)), 'case/umbriaffido.json text.it.place: has 13 words, at most 12'],
		['far too many words in a translation', (entry) => (entry.text.en.place = 'word '.repeat(17)), 'case/umbriaffido.json text.en.place: has 17 words, at most 16'],
		['a translation that says more than the source', (entry) => (entry.text.en.evaluation = 'Good.'), 'case/umbriaffido.json text.en.evaluation: the source text lacks it'],
		['a translation without a title', (entry) => delete entry.text.en.title, 'case/umbriaffido.json text.en.title: is missing'],
		['rich text with a picture', (entry) => (entry.text.it.body = '![x](y.png)'), 'case/umbriaffido.json text.it.body: line 1: "image" has no place in rich text'],
	])('%s', (_name, edit, expected) => {
		expect(change('case/umbriaffido', edit).join('\n')).toContain(expected);
	});

	it('in a quiz, a plan and a module too', () => {
		expect(change('module/founding-a-network', (entry) => (entry.facts.quiz[0].correct = ['z']))).toEqual(['module/founding-a-network.json facts.quiz[q1].correct: "z" is no key of options']);
		expect(change('module/founding-a-network', (entry) => delete entry.text.de.quiz.q1.options.a)).toContain('module/founding-a-network.json text.de.quiz.q1.options.a: has no text');
		expect(change('module/founding-a-network', (entry) => (entry.facts.sections[0].resources = ['nothing']))).toEqual(['module/founding-a-network.json facts.sections[s1].resources: no entry resource/nothing']);
		expect(change('action-plan/example-volunteer-network', (entry) => (entry.facts.measures[0].goal = 'g99')).join()).toMatch(/facts\.measures\[.*\]\.goal: "g99" is no key of goals/);
		expect(change('action-plan/example-volunteer-network', (entry) => (entry.facts.network = 'none'))).toEqual(['action-plan/example-volunteer-network.json facts.network: no entry network/none']);
		expect(change('self-assessment/network-maturity', (entry) => (entry.text.en.scale.s1 = '')).join()).toContain('text.en.scale.s1: must be a text');
	});

	it('and so are organisations', () => {
		const broken: Seed = { entries: [], organisations: [...seed.organisations] };
		broken.organisations.push({ ...broken.organisations[0]!, actorType: 'club', region: 'nowhere', phone: '1' } as never); // ! the list was counted above; the rest is wrong on purpose
		expect(lines(check(broken, rules).faults)).toEqual([
			expect.stringMatching(/\.id: is there twice/),
			expect.stringMatching(/\.phone: is no field/),
			expect.stringMatching(/\.actorType: "club" is no concept of actor-type/),
			expect.stringMatching(/\.region: "nowhere" is no concept of region/),
		]);
	});
});

describe('a file that cannot be read stops everything', () => {
	const folder = mkdtempSync(join(tmpdir(), 'erasmi-seed-'));
	const file = join(folder, 'case/umbriaffido.json');
	const original = readFileSync(join(contentFolder, 'case/umbriaffido.json'), 'utf8');
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it.each<[string, string, RegExp]>([
		['no JSON', '{"type":', /case\/umbriaffido\.json: is no JSON/],
		['another id', original.replace('"id": "umbriaffido"', '"id": "other"'), /umbriaffido\.json id: type and id must be the same/],
		['an unknown language', original.replace('"sourceLocale": "it"', '"sourceLocale": "xx"'), /umbriaffido\.json sourceLocale: must be one of de, en, da, it, tr, ar/],
		['no source text', original.replace('"sourceLocale": "it"', '"sourceLocale": "ar"').replace('"ar": {', '"zz": {'), /text\.ar: the text in the source language is missing/],
	])('%s', (_name, text, reason) => {
		cpSync(contentFolder, folder, { recursive: true });
		writeFileSync(file, text);
		expect(() => readSeed(folder)).toThrow(SeedFault);
		expect(() => readSeed(folder)).toThrow(reason);
	});
});
