/** Concepts that a text names, so that people need not search for what they have written already. */
import type { Core } from '@strapi/strapi';
import { locales, type Locale } from '@erasmi/config/locales';
import type { ConceptLabels } from '@erasmi/config/search/document';
import { platform } from '../platform.ts';

export type Suggesting = ReturnType<typeof createSuggesting>;

const SUGGESTED_MAX = 6;

export function createSuggesting(strapi: Core.Strapi) {
	return {
		/** @returns notations of the scheme, the one that is named most often first */
		async suggest(scheme: string, text: string, locale: Locale): Promise<string[]> {
			const [{ tokenize }, { Thesaurus }] = await Promise.all([import('@erasmi/config/text/analyze'), import('@erasmi/config/search/thesaurus')]);
			const concepts = (await platform(strapi).concepts().all()).filter((concept) => concept.scheme === scheme);
			const thesaurus = new Thesaurus(concepts.map(toLabels));
			const counts = new Map<string, number>();
			for (const { concept } of thesaurus.recognise([...tokenize(text, locale)], locale)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
			return [...counts].toSorted(([, a], [, b]) => b - a).slice(0, SUGGESTED_MAX).map(([notation]) => notation);
		},
	};
}

function toLabels({ notation, labels }: { notation: string; labels: { locale: Locale; prefLabel: string; altLabels: string[] | null }[] }): ConceptLabels {
	const said = locales.flatMap((locale) => {
		const label = labels.find((each) => each.locale === locale);
		return label ? [[locale, { pref: label.prefLabel, alt: label.altLabels ?? [] }]] : [];
	});
	return { id: notation, labels: Object.fromEntries(said) } as ConceptLabels;
}
