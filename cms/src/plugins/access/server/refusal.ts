/** Puts a refusal into words: what is not possible, why, and who can do it. */
import { defaultLocale, isLocale, type Locale } from '@erasmi/config/locales';
import type { Helper, Verdict } from './decide.ts';
import type { Action } from './roles.ts';
import { words, type OtherRefusal } from './words.ts';

type Refused = Extract<Verdict, { allowed: false }>;

/** @param organisation name of the organisation that owns the entry */
export function refusalText(language: Locale, action: Action, verdict: Refused, organisation?: string): string {
	const { what, why, who, people, anotherOrganisation } = words[language];
	const reason = why[verdict.reason].replace('{organisation}', organisation ?? anotherOrganisation);
	const names = verdict.helpers.map((helper) => helperName(language, people[helper.kind], helper));
	const list = new Intl.ListFormat(language, { type: 'disjunction' }).format([...new Set(names)]);

	return [what[action], reason, ...(list ? [who.replace('{people}', list)] : [])].join(' ');
}

export const otherRefusalText = (language: Locale, refusal: OtherRefusal): string => words[language].why[refusal];

/** The language a person reads the admin in; the browser's when they chose none. */
export function languageOf(preferred: string | null | undefined, acceptLanguage: string | undefined): Locale {
	const wishes = [preferred, ...(acceptLanguage ?? '').split(',').map((part) => part.split(';')[0]?.trim())];
	return wishes.map((wish) => wish?.slice(0, 2).toLowerCase()).find(isLocale) ?? defaultLocale;
}

function helperName(language: Locale, text: string, { locale }: Helper): string {
	return locale ? text.replace('{language}', new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale) : text;
}
