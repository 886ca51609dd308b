/** Who may change a term of the project: everybody the words of their own languages, and all of it whoever added it. */
import type { Locale } from '@erasmi/config/locales';
import type { OwnTerm } from './terms.ts';

export interface TermEditor {
	id: number;
	/** Those the person translates or checks. */
	languages: readonly Locale[];
	/** May change everything: publishers and administrators. */
	everything: boolean;
}

type Proposed = Omit<OwnTerm, 'id' | 'person'>;

/** Roles that answer for the whole project and not for a language. */
const everywhere = new Set(['erasmi-publisher', 'erasmi-administrator', 'strapi-super-admin']);

export function editorOf(person: { id: number; roles?: unknown }, locales: readonly Locale[]): TermEditor {
	const codes = (Array.isArray(person.roles) ? (person.roles as { code?: unknown }[]) : []).map(({ code }) => String(code));
	return { id: person.id, languages: locales.filter((locale) => codes.some((code) => code.endsWith(`-${locale}`))), everything: codes.some((code) => everywhere.has(code)) };
}

/** @param before absent: a new term */
export function maySave({ id, languages, everything }: TermEditor, before: OwnTerm | undefined, after: Proposed): boolean {
	if (everything || before?.person === id) return true;
	if (!before) return languages.some((locale) => after.words[locale]?.length);
	if (before.status !== after.status || (before.note ?? '') !== (after.note ?? '')) return false;
	const changed = [...new Set([...Object.keys(before.words), ...Object.keys(after.words)])].filter((locale) => !isSame(before.words[locale as Locale], after.words[locale as Locale]));
	return changed.every((locale) => languages.includes(locale as Locale));
}

export const mayRemove = ({ id, everything }: TermEditor, term: OwnTerm): boolean => everything || term.person === id;

const isSame = (a: readonly string[] = [], b: readonly string[] = []): boolean => JSON.stringify(a) === JSON.stringify(b);
