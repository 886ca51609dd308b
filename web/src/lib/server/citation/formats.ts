/** Citations as files for reference managers. The library is large and hardly asked for, so it is loaded at first use. */
import { type Citation, machineNote } from '#lib/citation.ts';
import { messages } from '#lib/messages.ts';
import type { Locale } from '@erasmi/config/locales';

/** One item of CSL-JSON, the format that the others are made from. */
export interface CslItem {
	id: string;
	type: 'webpage';
	title: string;
	language: Locale;
	author: { literal: string }[];
	'container-title': string;
	URL: string;
	issued?: { 'date-parts': [number[]] };
	note?: string;
}

/**
 * @param id of the entry
 * @param originalUrl where the original of a machine text is
 */
export function cslItem(id: string, citation: Citation, locale: Locale, originalUrl: string): CslItem {
	const site = messages(locale)['site.name']();
	const note = machineNote(citation, locale);
	return {
		id,
		type: 'webpage',
		title: citation.title,
		language: citation.lang,
		author: (citation.authors.length > 0 ? citation.authors : [site]).map((literal) => ({ literal })),
		'container-title': site,
		URL: citation.url,
		...(citation.date && { issued: { 'date-parts': [citation.date.split('-').map(Number)] } }),
		...(note && { note: `${note}. ${originalUrl}` }),
	};
}

export const cslJson = (item: CslItem): string => `${JSON.stringify([item], undefined, '\t')}\n`;

export const bibtex = (item: CslItem): Promise<string> => formatted(item, 'bibtex');
export const ris = (item: CslItem): Promise<string> => formatted(item, 'ris');

async function formatted(item: CslItem, format: 'bibtex' | 'ris'): Promise<string> {
	const [{ Cite }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')]);
	return `${new Cite(item).format(format).trim()}\n`;
}
