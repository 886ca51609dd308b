/** What search engines and reference managers are told about an entry, in their own vocabularies. */
import type { Entry, EntryOf } from '#lib/content-types.ts';
import { safeUrl } from './safe-url.ts';

export interface Described {
	/** Absolute address of the page. */
	url: string;
	description: string | undefined;
}

/** schema.org, for one `application/ld+json` block. Unknown facts are left out. */
export function schemaOrg(entry: Entry, { url, description }: Described): Record<string, unknown> {
	const common = { '@context': 'https://schema.org', url, inLanguage: entry.lang, description };
	switch (entry.type) {
		case 'network': return clean({ ...common, '@type': 'Organization', name: entry.title.text, ...networkFacts(entry as EntryOf['network']) });
		case 'resource':
		case 'module':
		case 'learning-path': return clean({ ...common, '@type': 'LearningResource', name: entry.title.text, ...work(entry), ...learningFacts(entry as EntryOf['resource'] | EntryOf['module'] | EntryOf['learning-path']) });
		default: return clean({ ...common, '@type': 'Article', headline: entry.title.text, ...work(entry) });
	}
}

/** Highwire tags, which Zotero and Google Scholar read. */
export function citationTags(entry: Entry): { name: string; content: string }[] {
	const author = entry.credit ?? entry.owner?.name;
	const tags = {
		citation_title: entry.title.text,
		citation_author: author,
		citation_publication_date: entry.publishedAt?.slice(0, 10).replaceAll('-', '/'),
		citation_language: entry.lang,
		citation_public_url: entry.permanentUrl,
	};
	return Object.entries(tags).flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

const work = (entry: Entry) => ({
	dateModified: entry.publishedAt,
	author: entry.credit ? { '@type': 'Person', name: entry.credit } : undefined,
	publisher: entry.owner && { '@type': 'Organization', name: entry.owner.name },
	license: entry.licence && licenceUrl(entry.licence),
	identifier: entry.permanentUrl,
});

const networkFacts = (network: EntryOf['network']) => ({
	foundingDate: network.founded,
	areaServed: network.region?.label ?? network.country?.label,
	sameAs: safeUrl(network.website),
});

function learningFacts(entry: EntryOf['resource'] | EntryOf['module'] | EntryOf['learning-path']) {
	const minutes = entry.type === 'module' ? entry.minutes : entry.type === 'resource' ? entry.duration : undefined;
	return {
		timeRequired: minutes && `PT${minutes}M`,
		teaches: entry.type === 'learning-path' ? undefined : entry.competences.map(({ label }) => label),
		learningResourceType: entry.type === 'resource' ? entry.resourceType?.label : undefined,
	};
}

/** @returns `undefined` for a licence without an address of its own */
export function licenceUrl(licence: string): string | undefined {
	const match = /^CC-(BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?)-(\d\.\d)$/.exec(licence);
	if (match) return `https://creativecommons.org/licenses/${match[1]?.toLowerCase()}/${match[2]}/`;
	return /^CC0(?:-1\.0)?$/.test(licence) ? 'https://creativecommons.org/publicdomain/zero/1.0/' : undefined;
}

const clean = (record: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
