/** The terms of all vocabularies, kept in memory: every save asks for some of them, and they seldom change. */
import type { Locale } from '@erasmi/config/locales';
import type { Core } from '@strapi/strapi';

const uid = 'api::concept.concept';

export interface Concept {
	notation: string;
	scheme: string;
	broader: string | null;
	order: number | null;
	labels: { locale: Locale; prefLabel: string; altLabels: string[] | null; definition?: string | null }[];
}

export type ConceptsService = ReturnType<typeof conceptsService>;

export const conceptsService = ({ strapi }: { strapi: Core.Strapi }) => {
	let kept: Promise<Map<string, Concept>> | undefined;
	const read = async (): Promise<Map<string, Concept>> => {
		const found: Concept[] = await strapi.db.query(uid).findMany({ populate: { labels: true }, orderBy: [{ order: 'asc' }, { id: 'asc' }] });
		return new Map(found.map((concept) => [concept.notation, concept]));
	};
	const all = (): Promise<Map<string, Concept>> => (kept ??= read());

	return {
		forget(): void {
			kept = undefined;
		},
		/**
		 * Schemes of these terms. A term that is not in memory is looked up again: another process may have added it.
		 */
		async schemesOf(notations: readonly string[]): Promise<Map<string, string>> {
			if (notations.length === 0) return new Map();
			let known = await all();
			if (notations.some((notation) => !known.has(notation))) known = await (kept = read());
			return new Map(notations.flatMap((notation) => { const scheme = known.get(notation)?.scheme; return scheme ? [[notation, scheme]] : []; }));
		},
		/** All terms of all schemes with their labels in every language. */
		all: async (): Promise<Concept[]> => [...(await all()).values()],
		/** Terms of a scheme in the order of its hierarchy, each with its depth, its label and what it means in the language. */
		async ofScheme(scheme: string, locale: Locale): Promise<{ notation: string; label: string; definition?: string; also: string[]; depth: number; broader?: string }[]> {
			const terms = [...(await all()).values()].filter((concept) => concept.scheme === scheme);
			return inHierarchy(terms).map(({ concept, depth }) => ({
				notation: concept.notation,
				label: labelIn(concept, locale),
				...defined(concept, locale),
				also: concept.labels.flatMap(({ prefLabel, altLabels }) => [prefLabel, ...(altLabels ?? [])]),
				depth,
				...(concept.broader ? { broader: concept.broader } : {}),
			}));
		},
	};
};

const labelIn = ({ labels, notation }: Concept, locale: Locale): string => [locale, 'en', 'de'].map((wanted) => labels.find((label) => label.locale === wanted)?.prefLabel).find(Boolean) ?? labels[0]?.prefLabel ?? notation;

const defined = ({ labels }: Concept, locale: Locale): { definition?: string } => {
	const definition = [locale, 'en'].map((wanted) => labels.find((label) => label.locale === wanted)?.definition).find(Boolean);
	return definition ? { definition } : {};
};

/** Each term right behind its broader one. A broader term of another scheme, as the country of a region, makes no level. */
export function inHierarchy(terms: readonly Concept[]): { concept: Concept; depth: number }[] {
	const here = new Set(terms.map(({ notation }) => notation));
	const below = Map.groupBy(terms, ({ broader }) => (broader && here.has(broader) ? broader : ''));
	const list = (parent: string, depth: number): { concept: Concept; depth: number }[] => (below.get(parent) ?? []).flatMap((concept) => [{ concept, depth }, ...list(concept.notation, depth + 1)]);
	return list('', 0);
}
