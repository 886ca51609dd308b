/** What a guided form asks, one question at a time. Server and pages read the same definitions. */
import type { Locale } from '@erasmi/config/locales';

/** How a question is answered. What may stand in a field (words, terms, choices) is said by the schema alone. */
export type Answering =
	| 'line'
	| 'text'
	/** Text with headings, lists, quotes and links. */
	| 'rich'
	| 'where'
	| 'organisations'
	| 'concepts'
	| 'concept'
	| 'sources'
	| 'period'
	/** Several fields of the entry, each with its label. */
	| 'fields'
	/** A list whose items have fields. */
	| 'items'
	| 'pictures';

/** A question in plain words, what to keep in mind, an example. */
export type Said = readonly [ask: string, help: string, example: string];
export type Question = Record<Locale, Said>;
export type Questions = Record<string, Question>;

export interface Step {
	id: string;
	answering: Answering;
	/** Fields of the entry that the answer fills; the first one says whether there is an answer. */
	fields: readonly string[];
	/** `short`: publishing needs it. `more`: makes the entry more useful. */
	part: 'short' | 'more';
	said: Question;
	/** Texts of the entry in which terms for this question are looked for. */
	suggestFrom?: readonly string[];
}
