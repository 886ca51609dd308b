/** Which answers are worth keeping, and under which name: decided from the address alone. */
import { isMessageKind } from '@erasmi/config/letters';
import { isLocale } from '@erasmi/config/locales';
import { facetNames } from '@erasmi/config/search/document';
import { isWorkType } from '@erasmi/config/types';
import { internalPath } from '#lib/routes.ts';

export type Plan =
	/** A file or a form: the site's own handler answers, nothing is kept. */
	| { kind: 'pass' }
	/** Rendered for this visitor alone, then compressed. */
	| { kind: 'render'; url: string }
	/** Rendered once for everybody. `url` has no parameter that the page does not know. */
	| { kind: 'keep'; url: string };

/** With more filters the combinations are endless, and hardly anybody asks for the same one twice. */
const MAX_KEPT_FILTERS = 2;

const pass: Plan = { kind: 'pass' };

/** @param url path and query as the client sent them */
export function planOf(url: string): Plan {
	const [raw = '', search = ''] = split(url);
	const path = canonical(raw);
	if (path === undefined) return { kind: 'render', url };
	if (/^\/(_app|media)\//.test(path) || path === '/health' || path === '/ready') return pass;
	if (/^\/sitemap(-\w+)?\.xml$/.test(path)) return { kind: 'keep', url: path };
	// Citations, calendars and feeds of an entry.
	if (/^\/id\/[\w-]+\/\w+\/\w+\.\w{1,8}$/.test(path)) return { kind: 'keep', url: path };
	if (/\.\w{1,8}$/.test(path) && path !== '/robots.txt') return pass;

	const [, locale, segment, slug, ...parts] = path.split('/');
	if (!isLocale(locale) || parts.length > 1) return { kind: 'render', url };
	if (segment === undefined) return { kind: 'keep', url: path };
	const section = internalPath(path)?.split('/')[2];
	if (!section) return { kind: 'render', url };
	if (section === 'write') return slug === undefined ? planOfForm(path, search) : { kind: 'render', url };
	// Feed and table of a search know the same parameters as its page.
	return slug === undefined || section === 'search' ? planOfList(path, section, search) : planOfEntry(path, section, search);
}

/** The empty form, the same for one kind of message, and the thanks; a form about one page is made for its visitor. */
function planOfForm(path: string, search: string): Plan {
	const given = new URLSearchParams(search);
	if (given.has('sent')) return { kind: 'keep', url: `${path}?sent=1` };
	const [kind, page] = [given.get('kind'), given.get('page')];
	const params = new URLSearchParams({ ...(isMessageKind(kind) && { kind }), ...(page && { page }) });
	return { kind: page ? 'render' : 'keep', url: params.size > 0 ? `${path}?${params}` : path };
}

function planOfList(path: string, section: string, search: string): Plan {
	if (section === 'organisation') return planOfOrganisations(path, search);
	if (section !== 'search' && !isWorkType(section)) return { kind: 'keep', url: path };
	const given = new URLSearchParams(search);
	const params = new URLSearchParams();
	for (const name of known) for (const value of [...new Set(given.getAll(name))].toSorted()) if (value !== '') params.append(name, value);
	const query = params.toString();
	const filters = facetNames.reduce((sum, name) => sum + params.getAll(name).length, 0);
	const url = query ? `${path}?${query}` : path;
	const isOpen = params.has('q') || params.has('near') || params.has('without') || filters > MAX_KEPT_FILTERS;
	return { kind: isOpen ? 'render' : 'keep', url };
}

const known = ['q', ...facetNames, 'without', 'sort', 'near', 'page', 'per_page'];

/** One kind, one country, one page of them. */
function planOfOrganisations(path: string, search: string): Plan {
	const given = new URLSearchParams(search);
	const params = new URLSearchParams(['group', 'country', 'page'].flatMap((name) => (given.get(name) ? [[name, given.get(name) ?? '']] : [])));
	return { kind: 'keep', url: params.size > 0 ? `${path}?${params}` : path };
}

/** Forms on an entry ask by GET: their answers are nobody else's. */
function planOfEntry(path: string, section: string, search: string): Plan {
	// The facilitator view counts from the time at which a meeting begins.
	const start = internalPath(path)?.endsWith('/facilitate') ? new URLSearchParams(search).get('start') : null;
	if (start) return { kind: 'render', url: `${path}?${new URLSearchParams({ start })}` };
	const prefix = section === 'module' ? 'q.' : section === 'self-assessment' ? 'i.' : undefined;
	if (!prefix || !search.includes(prefix)) return { kind: 'keep', url: path };
	const answers = [...new URLSearchParams(search)].filter(([name]) => name.startsWith(prefix));
	return answers.length > 0 ? { kind: 'render', url: `${path}?${new URLSearchParams(answers)}` } : { kind: 'keep', url: path };
}

function split(url: string): [string, string] {
	const at = url.indexOf('?');
	return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}

/** One spelling for each path. @returns `undefined` for a path that is no valid encoding or ends in a slash, which the site sends elsewhere */
function canonical(path: string): string | undefined {
	if (!path.includes('%')) return path.length > 1 && path.endsWith('/') ? undefined : path;
	try {
		const decoded = decodeURIComponent(path);
		// An encoded slash or control character is no part of any of our addresses.
		if (path.toLowerCase().includes('%2f') || /[\0-\x1f\x7f\\]/.test(decoded) || decoded.endsWith('/')) return undefined;
		return decoded.split('/').map(encodeURIComponent).join('/');
	} catch {
		return undefined;
	}
}
