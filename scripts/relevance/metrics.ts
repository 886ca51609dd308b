/** How good an answer is, by graded judgements. */
import type { Locale } from '@erasmi/config/locales';
import type { JudgedQuery } from './corpus.ts';

export interface Figures {
	/** nDCG@10 with gain 2^grade − 1. */
	ndcg10: number;
	/** Share of the works with grade 2 or 3 among the first ten. */
	recall10: number;
	/** Mean of 1 / place of the first work with grade 2 or 3. */
	mrr: number;
	/** Share of queries with judged works that found nothing. */
	zeroRate: number;
	/** Works found by queries that must find nothing. */
	falseHits: number;
	queries: number;
}

export interface Report extends Figures {
	byLocale: Partial<Record<Locale, Figures>>;
	byPhenomenon: Record<string, Figures>;
}

export interface Judged {
	query: JudgedQuery;
	/** Ids in the order found, at least ten if there are so many. */
	found: string[];
}

export function report(judged: readonly Judged[]): Report {
	const byLocale: Report['byLocale'] = {};
	for (const locale of new Set(judged.map(({ query }) => query.locale))) byLocale[locale] = figures(judged.filter(({ query }) => query.locale === locale));
	const byPhenomenon: Report['byPhenomenon'] = {};
	for (const phenomenon of [...new Set(judged.flatMap(({ query }) => query.phenomena))].sort()) {
		byPhenomenon[phenomenon] = figures(judged.filter(({ query }) => query.phenomena.includes(phenomenon)));
	}
	return { ...figures(judged), byLocale, byPhenomenon };
}

function figures(judged: readonly Judged[]): Figures {
	const positive = judged.filter(({ query }) => Object.keys(query.relevant).length);
	const negative = judged.filter(({ query }) => !Object.keys(query.relevant).length);
	const graded = positive.filter(({ query }) => useful(query).length);
	return {
		ndcg10: mean(positive.map(ndcg10)),
		recall10: mean(graded.map(recall10)),
		mrr: mean(graded.map(reciprocalRank)),
		zeroRate: mean(positive.map(({ found }) => (found.length ? 0 : 1)), 0),
		falseHits: negative.reduce((sum, { found }) => sum + found.length, 0),
		queries: judged.length,
	};
}

const gain = (grade: number): number => 2 ** grade - 1;
const discounted = (grades: readonly number[]): number => grades.slice(0, 10).reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
const useful = (query: JudgedQuery): string[] => Object.keys(query.relevant).filter((id) => (query.relevant[id] ?? 0) >= 2);

/** 0 to 1. */
export function ndcg10({ query, found }: Judged): number {
	const ideal = discounted(Object.values(query.relevant).sort((a, b) => b - a));
	return ideal ? discounted(found.map((id) => query.relevant[id] ?? 0)) / ideal : 1;
}

function recall10({ query, found }: Judged): number {
	const wanted = useful(query);
	return wanted.filter((id) => found.slice(0, 10).includes(id)).length / Math.min(10, wanted.length);
}

function reciprocalRank({ query, found }: Judged): number {
	const place = found.findIndex((id) => (query.relevant[id] ?? 0) >= 2);
	return place < 0 ? 0 : 1 / (place + 1);
}

/** Of nothing, 1: a language without queries did nothing wrong. */
const mean = (values: readonly number[], ofNothing = 1): number => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : ofNothing);
