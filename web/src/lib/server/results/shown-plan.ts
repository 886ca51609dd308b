/** A query's plan as people can read it: which ways lead from each word to an entry, and how much each counts. */
import type { Locale } from '@erasmi/config/locales';
import { type PlanWish, type ShownField, type ShownPlan, type ShownWay, shownFields } from '@erasmi/config/search/desk';
import { FREQUENT, foreignFields, stemFields, surfaceFields } from '@erasmi/config/search/fields';
import { Thesaurus } from '@erasmi/config/search/thesaurus';
import { type Clause, type Way, waysOf } from '@erasmi/config/search/ways';
import { term } from '#lib/server/content/terms.ts';
import { site } from '#lib/server/site.ts';

/** Enough to see whether the right entries come first. */
const HITS_SHOWN = 10;

export async function shownPlan({ query, locale }: PlanWish): Promise<ShownPlan> {
	const { replica, engine, directory } = site();
	const [plan, answer] = await Promise.all([replica.plan(query, locale), engine.search({ q: query, locale, filters: {}, facets: [], sort: 'relevance', page: 1, perPage: HITS_SHOWN, plain: true })]);
	const thesaurus = new Thesaurus(directory.concepts());
	return {
		engine: answer.engine,
		text: plan.text,
		...(plan.corrected !== undefined && { corrected: plan.corrected }),
		understood: plan.understood.map(({ words, concept }) => ({ words, concept, label: term(concept, locale).label })),
		phrases: plan.phrases.map((phrase) => phrase.join(' ')),
		excluded: plan.excluded.map((sequence) => sequence.map(({ surface }) => surface).join(' ')),
		words: waysOf(plan, thesaurus).map(({ word, ways }) => ({ written: word.written, stem: word.stem, misspelt: word.misspelt, ways: inBrief(ways, locale) })),
		total: answer.total,
		partial: answer.partial,
		hits: answer.hits.map(({ id, title, source, type, url }) => ({ id, title, source, type, url: encodeURI(url) })),
		tookMs: answer.tookMs,
	};
}

/** Ways that say the same about the same (a label in five languages, say) stand in one line; the surest first. */
function inBrief(ways: readonly Way[], locale: Locale): ShownWay[] {
	const alike = Map.groupBy(ways, ({ kind, by, trust }) => `${kind} ${by ?? ''} ${trust.toFixed(2)}`);
	return [...alike.values()].map((group) => line(group, locale)).toSorted((a, b) => b.trust - a.trust);
}

function line(group: readonly Way[], locale: Locale): ShownWay {
	const [first] = group;
	const pieces = group.flatMap(({ fields }) => fields.flatMap(({ weight, clause }) => termsOf(clause).map((each) => ({ ...read(each), weight }))));
	const weightOf = (field: ShownField): number => Math.max(0, ...pieces.filter((piece) => piece.field === field).map(({ weight }) => weight));
	const by = first?.kind === 'concept' && first.by !== undefined ? term(first.by, locale).label : first?.by;
	return {
		kind: first?.kind === 'exact' && isStemmed(first) ? 'inflected' : (first?.kind ?? 'exact'),
		...(by !== undefined && { by }),
		trust: Number((first?.trust ?? 0).toFixed(2)),
		terms: [...new Set(pieces.flatMap(({ word }) => word ?? []))],
		fields: shownFields.map((field) => ({ field, weight: weightOf(field) })).filter(({ weight }) => weight > 0),
	};
}

/** Stems stand under digits. */
const isStemmed = ({ fields: [field] }: Way): boolean => field !== undefined && termsOf(field.clause).some((each) => /^\d/.test(each));

function termsOf(clause: Clause): string[] {
	if ('beginning' in clause) return [`${clause.beginning}…`];
	if ('both' in clause) return clause.both.flatMap(termsOf);
	if ('some' in clause) return clause.some.flat();
	return 'any' in clause ? clause.any : clause.all;
}

/** The first letter of a term says where it stands, see `terms.ts`; stems of other languages are followed by that of their language. */
function read(text: string): { field: ShownField; word?: string } {
	const [mark = ''] = text;
	if (mark === 'c') return { field: 'about' };
	if (mark === FREQUENT) return { field: 'repeated', word: text.slice(1) };
	if (mark === '6' || mark === '7') return { field: mark === '6' ? 'title' : 'summary', word: text.slice(2) };
	return { field: fieldOfMark.get(mark) ?? 'body', word: text.slice(1) };
}

const fieldOfMark = new Map<string, ShownField>([
	...Object.entries(surfaceFields).map(([field, mark]): [string, ShownField] => [mark, field as keyof typeof surfaceFields]),
	...Object.entries(stemFields).map(([field, mark]): [string, ShownField] => [mark, field as keyof typeof stemFields]),
	[foreignFields.title, 'title'],
	[foreignFields.text, 'summary'],
]);
