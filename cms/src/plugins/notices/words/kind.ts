/** What a kind of notice is, and how its sentences are filled. Used by the admin page and by the mails. */
import { directionOf, type Locale } from '@erasmi/config/locales';

export interface Sentences {
	/** Beside the choice of how to be told: `when somebody assigns an entry to me`. */
	when: string;
	/** One line: subject of the mail and headline in the list. */
	title: string;
	/** What happened. A line of which a value is missing is left out. */
	text: string;
}

export type Kind = Record<Locale, Sentences>;

/**
 * Puts values into a text: `{title}` as it is, `{locale, language}` a language's name, `{due, day}` a date such as
 * `2026-11-30`.
 */
export function fill(text: string, values: Readonly<Record<string, string>>, locale: Locale): string {
	return text
		.split('\n')
		.filter((line) => [...line.matchAll(placeholder)].every(([, name = '']) => values[name]))
		.map((line) => line.replace(placeholder, (_, name: string, format: string | undefined) => isolated(written(values[name] ?? '', format, locale), locale)))
		.join('\n');
}

const placeholder = /\{([a-z]+)(?:, (language|day))?\}/giu;

function written(value: string, format: string | undefined, locale: Locale): string {
	if (format === 'language') return new Intl.DisplayNames(locale, { type: 'language' }).of(value) ?? value;
	if (format === 'day') return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
	return value;
}

/** A name in Latin letters inside an Arabic sentence keeps its own direction, and so does the sentence. */
const isolated = (value: string, locale: Locale): string => (directionOf(locale) === 'rtl' ? `\u2068${value}\u2069` : value);
