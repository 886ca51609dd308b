import { describe, expect, it } from 'vitest';
import { conceptSeeds } from '../../../scripts/seed/concepts.ts';
import { entryData, organisationData } from '../../../scripts/seed/convert.ts';
import { readSeed } from '../../../scripts/seed/files.ts';
import { documentIdOf } from '@erasmi/config/ids';
import { ownerOf } from '../../../scripts/seed/owner.ts';
import { rulesFrom } from '../../../scripts/seed/rules.ts';
import { isChoice } from '#cms/plugins/vocabulary/choices.ts';
import { fieldsFromFiles } from '../../support/seed-schemas.ts';

const seed = readSeed();
const rules = rulesFrom(fieldsFromFiles, isChoice);
const dataOf = (name: string, locale: 'de' | 'en' | 'it'): Record<string, unknown> => {
	const entry = seed.entries.find((each) => each.name === name);
	if (!entry) throw new Error(`no ${name}`);
	return entryData(entry, locale, rules.fieldsOf(entry.type));
};

describe('an entry of the seed becomes data of the CMS', () => {
	it('with facts and texts of each list item together', () => {
		const data = dataOf('case/umbriaffido', 'en');
		expect(data).toMatchObject({
			title: 'Umbriaffido: foster families for unaccompanied minors',
			country: 'it',
			targetGroups: ['unaccompanied-minors', 'families'],
			sourceLocale: 'it',
			textOrigin: 'machine',
			owner: documentIdOf('organisation', 'frontiera-lavoro'),
		});
		expect((data.figures as unknown[])[0]).toEqual({ key: 'f1', value: 5, label: 'family placements' });
		expect((data.actors as unknown[])[0]).toEqual({ key: 'a1', organisation: documentIdOf('organisation', 'frontiera-lavoro'), role: 'lead' });
		expect((data.related as unknown[])[1]).toEqual({ type: 'network', documentId: documentIdOf('network', 'erasmi-network-umbria') });
		expect((data.sources as { key: string }[]).map(({ key }) => key)).toEqual(['s1', 's2', 's3']);
		expect((data.body as unknown[])[0]).toEqual({ type: 'heading', level: 2, children: [{ type: 'text', text: 'From Corciano to the whole of Umbria' }] });
	});

	it('and only its source language counts as written by people', () => {
		expect(dataOf('case/umbriaffido', 'it').textOrigin).toBe('human');
	});

	it('with answers of a quiz, levels without facts, and links that name no type', () => {
		const [question] = dataOf('module/founding-a-network', 'de').quiz as { key: string; options: { key: string; text: string }[]; correct: string[] }[];
		expect(question).toMatchObject({ key: 'q1', correct: ['c'] });
		expect(question?.options.map(({ key, text }) => [key, typeof text])).toEqual([['a', 'string'], ['b', 'string'], ['c', 'string']]);
		const [section] = dataOf('module/founding-a-network', 'de').sections as { resources: unknown }[];
		expect(section?.resources).toEqual([{ type: 'resource', documentId: documentIdOf('resource', 'checklist-first-meeting') }]);
		expect(dataOf('action-plan/example-volunteer-network', 'de').network).toEqual([{ type: 'network', documentId: expect.any(String) }]);
		const assessment = dataOf('self-assessment/network-maturity', 'en');
		expect((assessment.levels as { key: string }[]).map(({ key }) => key)).toEqual(['l1', 'l2', 'l3', 'l4']);
		expect(Object.keys(assessment.scale as object)).toEqual(['s1', 's2', 's3', 's4', 's5']);
	});

	it('and belongs to the project partner of its country, else to the coordinator', () => {
		expect(['de', 'it', 'tr', 'dk', 'ie', undefined].map((country) => ownerOf({ facts: { country } }))).toEqual(['hochschule-harz', 'frontiera-lavoro', 'tuzla-kaymakamligi', 'hochschule-harz', 'hochschule-harz', 'hochschule-harz']);
	});
});

it('an organisation gets its names as a list and a whole web address', () => {
	expect(organisationData({ id: 'x', name: 'X', names: { en: 'The X' }, actorType: 'ngo', country: 'de', website: 'x.example' })).toEqual({ name: 'X', names: [{ locale: 'en', name: 'The X' }], actorType: 'ngo', country: 'de', website: 'https://x.example' });
});

it('a concept keeps its labels in six languages, its code and its matches elsewhere', () => {
	const region = conceptSeeds().find(({ id }) => id === 'de-st')?.data;
	expect(region).toMatchObject({ scheme: 'region', notation: 'de-st', broader: 'de', code: 'DE-ST', matches: [{ property: 'broadMatch', target: 'country/de' }, { property: 'wikidata', target: 'http://www.wikidata.org/entity/Q1206' }] });
	expect(region?.labels).toHaveLength(6);
	expect(conceptSeeds()).toHaveLength(281);
});

it('document ids are the same everywhere, look like ids of the CMS and never meet', () => {
	const ids = [...seed.entries.map(({ type, id }) => documentIdOf(type, id)), ...seed.organisations.map(({ id }) => documentIdOf('organisation', id)), ...conceptSeeds().map(({ id }) => documentIdOf('concept', id))];
	expect(documentIdOf('case', 'umbriaffido')).toMatchInlineSnapshot(`"e27djv7bcfojgk11sxf4shfc"`);
	expect(ids.every((id) => /^[a-z][a-z0-9]{23}$/.test(id))).toBe(true);
	expect(new Set(ids).size).toBe(ids.length);
});
