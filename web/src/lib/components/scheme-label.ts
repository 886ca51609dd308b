/** What a vocabulary, and a term of it, is called. The CMS may know vocabularies that this version of the site does not. */
import type { Locale } from '@erasmi/config/locales';
import { messages } from '#lib/messages.ts';

const known = ['actor-type', 'field-of-action', 'target-group', 'network-phase', 'success-factor', 'obstacle', 'method', 'resource-type', 'competence', 'network-form', 'territorial-level', 'setting', 'integration-stage', 'evidence-level', 'measure-status', 'funding-source', 'maturity-dimension', 'text-register', 'country', 'region'] as const;

export function schemeLabel(locale: Locale, scheme: string): string {
	const name = known.find((each) => each === scheme);
	return name ? messages(locale)[`scheme.${name}`]() : scheme;
}

/** Those whose name says many things, so that one of them is called otherwise. */
const plural = ['actor-type', 'field-of-action', 'target-group', 'network-phase', 'success-factor', 'obstacle', 'method', 'resource-type', 'competence', 'network-form', 'funding-source', 'maturity-dimension', 'country', 'region'] as const;

/** Above one term of a vocabulary: `Country` over `Germany`. */
export function termKind(locale: Locale, scheme: string): string {
	const name = plural.find((each) => each === scheme);
	return name ? messages(locale)[`vocabulary.one.${name}`]() : schemeLabel(locale, scheme);
}
