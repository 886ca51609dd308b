/** What search engines and reference managers are told about an entry, in their own vocabularies. */
import type { Locale } from '@erasmi/config/locales';
import { citationOf } from '#lib/citation.ts';
import type { Entry, EntryOf, OrganisationView } from '#lib/content-types.ts';
import { messages } from '#lib/messages.ts';
import { safeUrl } from './safe-url.ts';

export interface Described {
	/** Absolute address of the page. */
	url: string;
	description: string | undefined;
	/** Address of the site, without a slash at the end. */
	origin: string;
}

type Thing = Record<string, unknown>;
const CONTEXT = { '@context': 'https://schema.org' };

/** schema.org, for one `application/ld+json` block. Unknown facts are left out; the way to the page is read from its address. */
export const schemaOrg = (entry: Entry, described: Described): Thing => ({ ...CONTEXT, ...thing(entry, described) });

/** An organisation that takes part. @param url absolute address of its page */
export const organisationSchema = ({ organisation: { name, website, place, country }, names, permanentUrl }: OrganisationView, url: string): Thing =>
	clean({ ...CONTEXT, '@type': 'Organization', name, alternateName: names.map((other) => other.name), url, identifier: permanentUrl, sameAs: safeUrl(website), address: (place ?? country) && clean({ '@type': 'PostalAddress', addressLocality: place, addressCountry: country?.id.toUpperCase() }) });

function thing(entry: Entry, { url, description, origin }: Described): Thing {
	const common = { url, description };
	const text = { ...common, ...work(entry, origin) };
	switch (entry.type) {
		case 'network': return clean({ '@type': 'Organization', name: entry.title.text, ...common, ...networkFacts(entry as EntryOf['network']) });
		case 'resource':
		case 'module':
		case 'learning-path': return clean({ '@type': 'LearningResource', name: entry.title.text, ...text, ...learningFacts(entry as EntryOf['resource'] | EntryOf['module'] | EntryOf['learning-path']) });
		case 'case': return clean({ '@type': 'Article', headline: entry.title.text, ...text, ...caseFacts(entry as EntryOf['case']) });
		default: return clean({ '@type': 'Article', headline: entry.title.text, ...text });
	}
}

/** Highwire tags, which Zotero and Google Scholar read. */
export function citationTags(entry: Entry, locale: Locale): { name: string; content: string }[] {
	const { authors, title, lang, date, url } = citationOf(entry);
	const site = messages(locale)['site.name']();
	const tags: [string, string | undefined][] = [
		['citation_title', title],
		...(authors.length > 0 ? authors : [site]).map((author): [string, string] => ['citation_author', author]),
		['citation_publication_date', date?.replaceAll('-', '/')],
		['citation_language', lang],
		['citation_publisher', site],
		['citation_public_url', url],
	];
	return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

const work = (entry: Entry, origin: string) => {
	const owner = entry.owner && { '@type': 'Organization', name: entry.owner.name };
	return {
		inLanguage: entry.lang,
		dateModified: entry.publishedAt?.slice(0, 10),
		author: entry.credit ? { '@type': 'Person', name: entry.credit } : owner,
		// Who wrote it has published it, unless a person is named.
		publisher: entry.credit ? owner : undefined,
		license: entry.licence && licenceUrl(entry.licence),
		identifier: entry.permanentUrl,
		translationOfWork: entry.origin === 'original' ? undefined : { '@id': origin + entry.originalUrl, inLanguage: entry.sourceLocale },
	};
};

const caseFacts = ({ fieldsOfAction, place, country }: EntryOf['case']) => ({
	keywords: fieldsOfAction.map(({ label }) => label),
	spatialCoverage: place?.text ?? country?.label,
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

const clean = (record: Thing): Thing => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
