/** The search for other programs. */
import { isLocale, locales } from '@erasmi/config/locales';
import { facetNames } from '@erasmi/config/search/document';
import type { Hit } from '@erasmi/config/search/engine';
import type { RequestHandler } from '@sveltejs/kit';
import { json } from '@sveltejs/kit';
import { type Issue, parse, toQuery } from '#lib/server/results/parse.ts';
import { site } from '#lib/server/site.ts';

export const GET: RequestHandler = async ({ url }) => {
	const locale = url.searchParams.get('locale');
	const { asked, issues } = parse(url.searchParams);
	if (!isLocale(locale)) return refused([{ parameter: 'locale', problem: `has to be one of ${locales.join(', ')}` }, ...issues]);
	if (issues.length > 0) return refused(issues);

	const { hits, total, facets, corrected, understood, engine, tookMs } = await site().engine.search(toQuery(asked, locale, facetNames));
	return json({ hits: hits.map(toAnswer), total, facets, corrected: corrected ?? null, understood, engine, tookMs }, { headers: { 'cache-control': 'no-cache' } });
};

const toAnswer = ({ id, type, locale, source, title, snippet, url, facets, why }: Hit) => ({ id, type, locale, source, title, snippet, url: encodeURI(url), facets, why });

const refused = (issues: Issue[]): Response => json({ error: 'bad-request', issues }, { status: 400 });
