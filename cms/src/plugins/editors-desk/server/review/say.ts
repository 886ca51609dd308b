/** Values of facts in words: concepts and choices by their label, what is pointed to by its name, yes and no by what the pages say. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import type { Known } from '../form/known.ts';
import { platform } from '../platform.ts';
import type { EditorsField, Tree } from '../form/values.ts';

export type Say = (field: EditorsField, value: unknown) => string;

/** @param known names of what the values point to */
export async function sayer(strapi: Core.Strapi, locale: Locale, { organisations, files, titles }: Known): Promise<Say> {
	const concepts = await platform(strapi).concepts().all();
	const labels = new Map(concepts.map(({ notation, labels: said }) => [notation, [locale, 'en'].map((wanted) => said.find((label) => label.locale === wanted)?.prefLabel).find(Boolean) ?? notation]));
	const choices = platform(strapi).choices();
	const list = new Intl.ListFormat(locale);
	const organisation = (id: unknown): string => organisations[String(id)]?.name ?? String(id);
	const file = (id: unknown): string => files[Number(id)]?.name ?? String(id);

	return function say(field, value): string {
		if (value === null || value === undefined || value === '') return '';
		if (field.kind === 'text') return typeof value === 'string' ? value : blocksText(value);
		switch (field.value?.type) {
			case 'concept':
				return labels.get(String(value)) ?? String(value);
			case 'concepts':
				return list.format((value as string[]).map((each) => labels.get(each) ?? each));
			case 'choice':
				return choices.labelOf(field.value.list ?? '', String(value), locale);
			case 'choices':
				return list.format((value as string[]).map((each) => choices.labelOf(field.value?.list ?? '', each, locale)));
			case 'organisation':
			case 'organisations':
				return list.format([value].flat().map(organisation));
			case 'media':
				return list.format([value].flat().map(file));
			case 'entry-links':
				return list.format((value as Tree[]).map(({ type, documentId }) => titles[`${type}/${documentId}`] || String(documentId)));
		}
		if (typeof value === 'boolean') return value ? '✓' : '–';
		return typeof value === 'object' ? JSON.stringify(value) : String(value);
	};
}

/** Rich text as lines: who checks it sees items of lists and where links lead. */
const blocksText = (value: unknown): string => (Array.isArray(value) ? value.flatMap((block) => linesOf(block, '')).join('\n') : '');

function linesOf(block: unknown, indent: string): string[] {
	if (!isTree(block)) return [];
	const children = Array.isArray(block.children) ? block.children : [];
	if (block.type === 'list') {
		const isNumbered = block.format === 'ordered';
		let number = 0;
		return children.flatMap((item: Tree) => (item.type === 'list' ? linesOf(item, `${indent}  `) : [`${indent}${isNumbered ? `${++number}.` : '•'} ${wordsOf(item)}`]));
	}
	if (block.type === 'image') return [`[${String((block.image as Tree | undefined)?.alternativeText ?? '')}]`];
	return [block.type === 'quote' ? `> ${wordsOf(block)}` : wordsOf(block)];
}

function wordsOf(node: unknown): string {
	if (!isTree(node)) return '';
	if (typeof node.text === 'string') return node.text;
	const words = Array.isArray(node.children) ? node.children.map(wordsOf).join('') : '';
	return node.type === 'link' ? `${words} (${String(node.url)})` : words;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
