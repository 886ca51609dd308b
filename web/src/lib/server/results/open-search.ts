/** OpenSearch 1.1: tells browsers how to search here from their address bar. */
import type { Locale } from '@erasmi/config/locales';
import { messages } from '#lib/messages.ts';
import { openSearchPath, searchFeedPath, searchPath } from '#lib/routes.ts';
import { environment } from '#lib/server/environment.ts';
import { escapeXml } from '#lib/server/feeds/xml.ts';

export const suggestionsType = 'application/x-suggestions+json';

export function openSearch(locale: Locale): string {
	const { publicOrigin } = environment();
	const t = messages(locale);
	const address = (type: string, path: string, rel = 'results'): string => `<Url type="${type}" rel="${rel}" template="${escapeXml(publicOrigin + path)}"/>`;
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${escapeXml(t['site.name']())}</ShortName>`,
		`<Description>${escapeXml(t['search.description']())}</Description>`,
		address('text/html', `${searchPath(locale)}?q={searchTerms}`),
		address('application/atom+xml', `${searchFeedPath(locale)}?q={searchTerms}`),
		address(suggestionsType, `/api/suggest?locale=${locale}&format=opensearch&q={searchTerms}`, 'suggestions'),
		address('application/opensearchdescription+xml', openSearchPath(locale), 'self'),
		`<Image width="16" height="16" type="image/svg+xml">${escapeXml(`${publicOrigin}/favicon.svg`)}</Image>`,
		`<Language>${locale}</Language>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		'<OutputEncoding>UTF-8</OutputEncoding>',
		'</OpenSearchDescription>',
	];
	return `${lines.join('\n')}\n`;
}
