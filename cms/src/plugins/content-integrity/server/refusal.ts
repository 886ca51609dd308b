/** Turns problems into errors that people at the desk can read and the edit form can place. */
import { defaultLocale, isLocale, localeNames, type Locale } from '@erasmi/config/locales';
import { errors } from '@strapi/utils';
import type { Field } from './fields.ts';
import { labelPath } from './label-path.ts';
import { messages, type Messages } from './messages.ts';
import type { Path, Problem } from './publish-check.ts';

export interface FoundProblem {
	problem: Problem;
	locale: string;
}

type Refusal = Exclude<keyof Messages, Problem['kind'] | 'heading'>;

/** Language of the person who asks; English where nobody does. */
export function deskLocale(): Locale {
	const user: { preferedLanguage?: string } | undefined = strapi.requestContext.get()?.state?.user;
	return isLocale(user?.preferedLanguage) ? user.preferedLanguage : defaultLocale;
}

/** @throws ValidationError always */
export function refuse(reason: Refusal, values: Record<string, string> = {}, path: Path = []): never {
	const locale = deskLocale();
	const message = fill(messages[locale][reason], nameLanguage(values, locale));
	throw new errors.ValidationError(message, { reason, errors: [{ path, message, name: 'ValidationError' }] });
}

/** @throws ValidationError always, with one line a problem */
export function refuseProblems(uid: string, fields: readonly Field[], found: readonly FoundProblem[], { several }: { several: boolean }): never {
	const locale = deskLocale();
	const details = found.map(({ problem, locale: of }) => ({
		path: problem.path.map(String),
		message: describeProblem(problem, locale),
		name: 'ValidationError',
		kind: problem.kind,
		locale: of,
	}));
	const lines = details.map((error) => (several && isLocale(error.locale) ? `${localeNames[error.locale]}: ${error.message}` : error.message));
	throw new errors.ValidationError([messages[locale].heading, ...lines].join('\n'), { reason: 'not-publishable', uid, errors: details });
}

/** One sentence about one problem, with the label of the field and the number of the list item. */
export function describeProblem(problem: Problem, locale: Locale): string {
	const { kind, path, ...rest } = problem;
	const values = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, Array.isArray(value) ? value.join(' → ') : String(value)]));
	return fill(messages[locale][kind], { ...values, field: labelPath(path, locale) });
}

const fill = (text: string, values: Record<string, string>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

function nameLanguage(values: Record<string, string>, locale: Locale): Record<string, string> {
	const { language } = values;
	return language ? { ...values, language: new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language } : values;
}
