/** What a check of a translation is. Each lives in a file of its own, pure, and says what it finds and why that matters. */
import type { Locale } from '@erasmi/config/locales';
import type { PassageKind } from '../ledger/rich-text.ts';
import type { Code } from '../ledger/tokens.ts';

/** A glossary entry whose source words occur in the passage. */
export interface RecognisedTerm {
	/** The words as they stand in the source. */
	words: string;
	status: 'approved' | 'forbidden' | 'keep';
	/** Approved: one of these belongs in the target. Forbidden: none of them does. Keep: the words stay as they are. */
	targets: readonly string[];
	/** Those of them that the target holds, in any inflection. */
	present: readonly string[];
}

export interface CheckedPassage {
	source: string;
	target: string;
	codes: readonly Code[];
	from: Locale;
	to: Locale;
	kind: PassageKind;
	terms: readonly RecognisedTerm[];
	/** Other passages of the same entry that are translated already. */
	siblings: readonly { source: string; target: string }[];
}

export interface Finding {
	/** The words it is about, for a person to find them. */
	words: string;
	/** What would be right, where that is known. */
	expected?: string;
}

export interface Check {
	id: string;
	/** An error must be mended before a text counts as translated; a warning is asked about once. */
	level: 'error' | 'warning';
	find(passage: CheckedPassage): Finding[];
}

/** Findings about the target only count when the source does not do the same. */
export const onlyInTarget = (pattern: RegExp, { source, target }: CheckedPassage): Finding[] => {
	const allowed = new Set(source.match(pattern));
	return [...new Set(target.match(pattern))].filter((words) => !allowed.has(words)).map((words) => ({ words }));
};
