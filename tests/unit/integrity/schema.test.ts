/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import { globSync } from 'node:fs';
import { locales } from '@erasmi/config/locales';
import { componentUids, fieldLabels, labelOf, typeLabels } from '#cms/plugins/content-integrity/labels.ts';
import { readFields, textsOf, walk, type Components, type ModelSchema } from '#cms/plugins/content-integrity/server/fields.ts';
import { lintSchemas, type ContentTypeSchema } from '#cms/plugins/content-integrity/server/schema-lint.ts';

const types = load<ContentTypeSchema>(import.meta.glob('../../../cms/src/api/*/content-types/*/schema.ts', { eager: true, import: 'default' }), (path) => `api::${path.split('/').at(-2)}.${path.split('/').at(-2)}`);
const components = load<ModelSchema>(import.meta.glob('../../../cms/src/components/*/*.ts', { eager: true, import: 'default' }), (path) => path.split('/').slice(-2).join('.').replace('.ts', ''));

function load<T>(modules: Record<string, unknown>, uidOf: (path: string) => string): Record<string, T> {
	return Object.fromEntries(Object.entries(modules).map(([path, schema]) => [uidOf(path), { ...(schema as T), uid: uidOf(path) }]));
}

const caseType = (): ContentTypeSchema => structuredClone(types['api::case.case']!);
const lint = (changed: ContentTypeSchema, changedComponents: Components = components): string[] => lintSchemas([...Object.values(types).filter(({ uid }) => uid !== changed.uid), changed], changedComponents);

describe('our schemas', () => {
	it('lose nothing', () => {
		expect(lintSchemas(Object.values(types), components)).toEqual([]);
	});

	it('have a name in every language for each field, type and component', () => {
		const names = [...new Set([...Object.values(types), ...Object.values(components)].flatMap(({ attributes }) => Object.keys(attributes)))];
		expect(names.filter((name) => !(name in fieldLabels))).toEqual([]);
		expect(Object.keys(fieldLabels).filter((name) => !names.includes(name.split('.').at(-1) ?? ''))).toEqual([]);
		expect([...componentUids].toSorted()).toEqual(globSync('cms/src/components/*/*.ts').map((path) => path.split('/').slice(-2).join('.').replace('.ts', '')).toSorted());
		for (const type of Object.values(types)) expect(typeLabels[type.uid.split('.')[1] as keyof typeof typeLabels].en).toBe((type as unknown as { info: { displayName: string } }).info.displayName);
		for (const locale of locales) expect(labelOf(['goals', 'baseline'], locale)).not.toBe(labelOf(['baseline'], locale));
	});

	it('say of each text how long it may be, where the rules name a limit', () => {
		const limits = Object.fromEntries(textsOf(readFields(types['api::case.case']!, components)).map(({ path, marks }) => [path, marks.words]));
		expect(limits).toMatchObject({ title: 15, summary: 100, context: 150, body: 1500, 'goals.text': 40, 'quotes.speaker': 12, 'dos.text': 20, 'obstacles.howOvercome': 60 });
		const quiz = textsOf(readFields(types['api::module.module']!, components)).find(({ path }) => path === 'quiz.options.text');
		expect(quiz?.marks.words).toBe(25);
	});

	it('keep facts apart from texts and from what belongs to one language alone', () => {
		const kinds = Object.fromEntries([...walk(readFields(types['api::case.case']!, components))].map(({ path, kind }) => [path, kind]));
		expect(kinds).toMatchObject({ title: 'text', country: 'fact', slug: 'own', textOrigin: 'own', sourceLocale: 'fact', 'actors.organisation': 'fact', 'figures.label': 'text', 'figures.value': 'fact', contact: 'group' });
		expect(kinds).not.toHaveProperty('goals.key');
	});
});

describe('a schema that would lose content is refused:', () => {
	it('a relation to a type with languages', () => {
		const bad = caseType();
		bad.attributes.network = { type: 'relation', relation: 'manyToOne', target: 'api::network.network' };
		expect(lint(bad)).toEqual(['api::case.case.network is a relation to api::network.network, which has languages; Strapi loses such links. Use the custom field entry-links.']);
	});

	it('a list with text whose items have no key', () => {
		const { key: _, ...attributes } = components['case.goal']!.attributes;
		expect(lint(caseType(), { ...components, 'case.goal': { attributes } })).toContain('api::case.case.goals is a list with text, but its items (case.goal) have no key. Add `key` to the component.');
	});

	it('text that all languages would share', () => {
		const bad = caseType();
		bad.attributes.goals!.pluginOptions = { i18n: { localized: false } };
		expect(lint(bad)[0]).toContain('api::case.case.goals holds text, but is not localized');
	});

	it('facts that each language would have for itself', () => {
		const bad = caseType();
		bad.attributes.actors!.pluginOptions = { i18n: { localized: true } };
		expect(lint(bad)[0]).toContain('api::case.case.actors holds only facts, but is localized');
	});

	it('a type without the field that says which language is the original', () => {
		const bad = caseType();
		delete bad.attributes.sourceLocale;
		expect(lint(bad)[0]).toContain('no field sourceLocale');
	});
});
