/** What the first visitors would otherwise wait for: word lists, orders, names, and code that has never run. */
import { locales, type Locale } from '@erasmi/config/locales';
import type { SearchQuery } from '@erasmi/config/search/engine';
import { count } from './bits.ts';
import { CONCEPT_FACET } from './schema.ts';
import type { Searcher } from './searcher.ts';
import type { Suggester } from './suggester.ts';

/** Concepts that are searched for in each language: after some dozen searches the engine runs at its usual speed. */
const CONCEPTS = 6;
/** Letters after which suggestions come. */
const TYPED = 3;

/** In steps: a question that comes meanwhile waits for one of them at most. */
export function* warmUp(searcher: Searcher, suggester: Suggester): Generator<void> {
	for (const locale of locales) {
		searcher.columns.published(locale);
		yield;
		for (const label of commonLabels(searcher, locale)) {
			for (const q of [label, misspelt(label)]) {
				searcher.search(asked(q, locale));
				yield;
			}
			suggester.suggest(label.slice(0, TYPED), locale);
			yield;
		}
	}
}

/** What many works are about is what many visitors ask for. */
function commonLabels({ columns, thesaurus }: Searcher, locale: Locale): string[] {
	const concepts = [...(columns.facets.get(CONCEPT_FACET) ?? [])].map(([id, bits]) => ({ id, works: count(bits) }));
	const common = concepts.sort((a, b) => b.works - a.works).slice(0, CONCEPTS);
	return common.map(({ id }) => thesaurus.get(id)?.labels[locale]?.pref).filter((label) => label !== undefined);
}

/** Two letters in the middle change places. */
function misspelt(label: string): string {
	const middle = label.length >> 1;
	return label.slice(0, middle - 1) + label.charAt(middle) + label.charAt(middle - 1) + label.slice(middle + 1);
}

const asked = (q: string, locale: Locale): SearchQuery => ({ q, locale, filters: {}, facets: ['type', 'country', 'field', 'actor', 'target', 'phase', 'factor', 'language'], sort: 'relevance', page: 1, perPage: 10 });
