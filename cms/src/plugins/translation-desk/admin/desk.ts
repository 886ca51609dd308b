/** What the server half tells of an entry; its home is server/controllers.ts. */
import type { Locale } from '@erasmi/config/locales';
import type { DeskType } from '../desk-types.ts';
import type { Cell, WorklistItem } from '../server/overview.ts';
import type { Comment } from '../server/talk.ts';
import type { CheckResult } from '../server/checks/index.ts';
import type { MemoryMatch } from '../server/memory/memory.ts';
import type { LedgerEvent } from '../server/store.ts';

export type { Cell, CheckResult, Comment, LedgerEvent, MemoryMatch, WorklistItem };

export interface Overview {
	locales: readonly Locale[];
	types: readonly DeskType[];
	cells: Cell[];
	/** Entries assigned to the person that have something to do. */
	mine: Record<string, number>;
	/** The person's own. */
	languages: Locale[];
}

export interface Worklist {
	items: WorklistItem[];
	total: number;
	names: Record<number, string>;
	/** Whom these entries can be given to; nobody for who does not work in the language. */
	people: { id: number; name: string }[];
}

export interface Passage {
	id: string;
	label: string;
	kind: string;
	source: string;
	codes: unknown[];
	words: number;
	lead: boolean;
	/** The words belong to another passage with the same source. */
	borrowed: boolean;
	state: 'missing' | 'draft' | 'translated' | 'checked';
	staleness: string;
	unread: boolean;
	todo: boolean;
	target: string;
	revision: number;
	sourceThen?: string;
	/** Why it was sent back. */
	comment?: string | null;
	helper?: { text: string; state: string; unread: boolean };
}

export interface Assignment {
	person: number;
	due?: string;
	comment?: string;
}

export interface Entry {
	type: DeskType;
	documentId: string;
	locale: Locale;
	title: string;
	sourceLocale: Locale;
	summary?: { published: boolean };
	/** Where readers meet it: in this language, or else in that of the original. */
	page: { url: string; locale: Locale } | null;
	can: { canTranslate: boolean; canCheck: boolean; saysSameMeaning: boolean };
	people: { id: number; name: string }[];
	/** Who can be named in a comment. */
	readers: { id: number; name: string }[];
	/** Whether a machine can draft what is missing, and whether it is asked to just now. */
	machine: { on: boolean; waiting: boolean; error?: string };
	assignment: Assignment | null;
	comments: Comment[];
	names: Record<number, string>;
	units: Passage[];
}

export interface Beside {
	checks: CheckResult[];
	matches: MemoryMatch[];
	terms: { words: string; status: string; targets: string[] }[];
	vocabulary: { words: string; concept: string; targets: string[] }[];
	/** Of one passage, so nothing that happened to the entry as a whole. */
	history: (LedgerEvent & { act: Exclude<LedgerEvent['act'], 'gone' | 'back'> })[];
	names: Record<number, string>;
}

export interface Term {
	id: number;
	status: 'approved' | 'forbidden' | 'keep';
	words: Partial<Record<Locale, string[]>>;
	note?: string;
	/** The person may change and remove it as a whole, and not only the words of their languages. */
	mayAll: boolean;
}

export interface TermList {
	terms: Term[];
	/** The person's own. */
	languages: Locale[];
	everything: boolean;
}

export interface Found {
	id: string;
	source: string;
	target: string;
	where: string;
	unread: boolean;
	type: string;
	documentId: string;
	unit: string;
}

export interface Concordance {
	pairs: Found[];
	total: number;
}
