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

/** Rich text as one line a paragraph. */
const blocksText = (value: unknown): string => (Array.isArray(value) ? value.map(nodeText).join('\n') : '');

function nodeText(node: unknown): string {
	if (typeof node !== 'object' || node === null) return '';
	const { text, children } = node as { text?: unknown; children?: unknown };
	return typeof text === 'string' ? text : Array.isArray(children) ? children.map(nodeText).join('') : '';
}
