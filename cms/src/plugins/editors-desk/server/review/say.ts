/** Values of facts in words: concepts and choices by their label, organisations by their name, yes and no by what the pages say. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { platform } from '../platform.ts';
import type { EditorsField } from '../form/values.ts';

export type Say = (field: EditorsField, value: unknown) => string;

export async function sayer(strapi: Core.Strapi, locale: Locale): Promise<Say> {
	const [concepts, organisations] = await Promise.all([platform(strapi).concepts().all(), strapi.db.query('api::organisation.organisation').findMany({ select: ['documentId', 'name'] }) as Promise<{ documentId: string; name: string }[]>]);
	const labels = new Map(concepts.map(({ notation, labels: said }) => [notation, [locale, 'en'].map((wanted) => said.find((label) => label.locale === wanted)?.prefLabel).find(Boolean) ?? notation]));
	const names = new Map(organisations.map(({ documentId, name }) => [documentId, name]));
	const choices = platform(strapi).choices();
	const list = new Intl.ListFormat(locale);

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
				return names.get(String(value)) ?? String(value);
			case 'organisations':
				return list.format((value as string[]).map((each) => names.get(each) ?? each));
			case 'entry-links':
				return String((value as unknown[]).length);
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
