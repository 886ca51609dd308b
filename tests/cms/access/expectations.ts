/**
 * What each role may do, said a second time and in another way than the table in the code: by hand, for one entry
 * written in Italian that belongs to the person's organisation and is published in all languages.
 */
import type { Locale } from '@erasmi/config/locales';

export const original: Locale = 'it';

const withPages = ['case', 'network', 'action-plan', 'resource', 'module', 'learning-path', 'self-assessment', 'page'];
const withoutPages = withPages.filter((type) => type !== 'page');

type Rule = (type: string, locale: Locale, action: string) => boolean;

const isOneOf = (value: string, ...values: string[]): boolean => values.includes(value);

const rules: Record<string, Rule> = {
	editor: (type, _locale, action) => withoutPages.includes(type) && isOneOf(action, 'create', 'translate', 'update', 'discard', 'clone'),
	publisher: (type, locale, action) => withPages.includes(type) && locale === original && isOneOf(action, 'update', 'discard', 'publish', 'unpublish', 'bulkPublish', 'bulkUnpublish'),
	coordinator: (type, locale, action) => isOneOf(type, 'action-plan', 'network') && locale === original && action === 'update',
	translator: (_type, _locale, action) => isOneOf(action, 'translate', 'update', 'discard'),
	reviewer: (_type, _locale, action) => isOneOf(action, 'publish', 'unpublish', 'bulkPublish', 'bulkUnpublish'),
	administrator: () => true,
};

export function isExpected(role: string, action: string, type: string, locale: Locale): boolean {
	if (action === 'read') return true;
	const [kind = role, ownLocale] = role.split('-');
	if (ownLocale && (ownLocale !== locale || locale === original)) return false;
	return rules[kind]?.(type, locale, action) ?? false;
}

/** Organisations and concepts have no languages. */
export function isExpectedForShared(role: string, action: string, type: string): boolean {
	if (action === 'read' || role === 'administrator') return true;
	if (type === 'concept') return false;
	if (role === 'publisher') return isOneOf(action, 'create', 'update');
	// The entry of the matrix is the editor's own organisation.
	return role === 'editor' && isOneOf(action, 'create', 'update');
}
