/** What a change of a long original makes to do, in five languages. */
import { beforeAll, expect, it } from 'vitest';
import { locales, type Locale } from '@erasmi/config/locales';
import type { Cms } from '../support/cms.ts';
import { sharedCms } from '../support/shared-cms.ts';

type Block = { type: string; children: object[]; [more: string]: unknown };

const source: Locale = 'en';
const others = locales.filter((locale) => locale !== source);

let cms: Cms;
let id: string;

const WORDS = ['council', 'club', 'school', 'library', 'volunteers', 'families', 'evening', 'village', 'garden', 'kitchen', 'bridge', 'meeting', 'language', 'harbour', 'market', 'choir', 'theatre', 'workshop', 'station'];

/** Twenty words that no other paragraph has in this order. */
const sentence = (number: number, locale: string): string => [`${locale}${number}`, ...WORDS.map((_, index) => WORDS[(index * 7 + number) % WORDS.length])].join(' ') + '.';
const text = (words: string): object => ({ type: 'text', text: words });
const paragraph = (...children: object[]): Block => ({ type: 'paragraph', children });

/** 45 passages of 20 words: paragraphs, one of them with a link, and a list. */
function body(locale: string, url = 'https://example.org/guide'): Block[] {
	const linked = paragraph(text(`${sentence(1, locale).slice(0, -1)} and the `), { type: 'link', url, children: [text('guide')] }, text('.'));
	const list = { type: 'list', format: 'unordered', children: [40, 41, 42, 43, 44].map((number) => ({ type: 'list-item', children: [text(sentence(number, locale))] })) };
	return [linked, ...Array.from({ length: 38 }, (_, index) => paragraph(text(sentence(index + 2, locale)))), list];
}

const save = (locale: Locale, data: object): Promise<void> => cms.call(async (strapi, { id, locale, data }) => void (await strapi.documents('api::page.page').update({ documentId: id, locale, data: data as never })), { id, locale, data });

/** The original's words of what is to do, by language. */
const toDo = (): Promise<Record<string, string[]>> =>
	cms.call(
		async (strapi, { id, others }) => {
			const { units } = strapi.plugin('translation-desk').service('ledger') as { units(place: object): Promise<{ unit: { text: string }; status: { todo: boolean } }[]> };
			const found: Record<string, string[]> = {};
			for (const locale of others) found[locale] = (await units({ type: 'page', documentId: id, locale })).filter(({ status }) => status.todo).map(({ unit }) => unit.text);
			return found;
		},
		{ id, others },
	);
const everywhere = (...words: string[]): Record<string, string[]> => Object.fromEntries(others.map((locale) => [locale, words]));

beforeAll(async () => {
	cms = await sharedCms();
	id = await cms.call(async (strapi, { data, locale }) => (await strapi.documents('api::page.page').create({ locale, data: data as never })).documentId, { locale: source, data: { title: 'A long page', body: body(source) } });
	for (const locale of others) await save(locale, { title: `A long page ${locale}`, body: body(locale), textOrigin: 'human' });
});

it('nothing is to do when everything is translated', async () => {
	expect(await toDo()).toEqual(everywhere());
});

it('one sentence changed: exactly that passage, in each of five languages', async () => {
	const after = 'The council opened two new rooms in the library last spring, and families meet there every evening with the volunteers.';
	const changed = body(source).with(20, paragraph(text(after)));
	await save(source, { body: changed });
	expect(await toDo()).toEqual(everywhere(after));
});

it('changed back: nothing, and nobody has to confirm it again', async () => {
	await save(source, { body: body(source) });
	expect(await toDo()).toEqual(everywhere());
});

const unseen: [string, () => Block[]][] = [
	['a changed link', () => body(source, 'https://example.org/another')],
	['white space', () => body(source).map((block) => (block.type === 'paragraph' ? { ...block, children: (block.children as { text?: string }[]).map((child) => (child.text ? { ...child, text: child.text.replaceAll(' ', '  ') } : child)) } : block))],
	['a paragraph moved to the end', () => [...body(source).toSpliced(5, 1), ...body(source).slice(5, 6)]],
	['all paragraphs in another order', () => body(source).toReversed()],
];
it.each(unseen)('%s: nothing is to do', async (_, make) => {
	await save(source, { body: make() });
	expect(await toDo()).toEqual(everywhere());
});
