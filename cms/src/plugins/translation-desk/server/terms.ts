/** Terms in a passage: the project's own list, and the vocabularies with their labels in six languages. */
import type { Core } from '@strapi/strapi';
import { locales, type Locale } from '@erasmi/config/locales';
import type { RecognisedTerm } from './checks/check.ts';
import { DeskError } from './errors.ts';
import { withoutTokens } from './ledger/tokens.ts';
import { mayRemove, maySave, type TermEditor } from './term-rights.ts';
import { within, type Knex } from './store.ts';
import { termsTable } from './tables.ts';

export type TermStatus = RecognisedTerm['status'];

export interface OwnTerm {
	id: number;
	status: TermStatus;
	words: Partial<Record<Locale, string[]>>;
	note?: string;
	/** Admin user id of who added it. */
	person?: number;
}

/** A label of a vocabulary that stands in the passage, with what it is called in the target's language. Shown, not enforced. */
export interface VocabularyTerm {
	words: string;
	concept: string;
	targets: string[];
}

export type TermsService = ReturnType<typeof createTerms>;

interface TermRow {
	id: number;
	status: TermStatus;
	words: string;
	note: string | null;
	person: number | null;
}

const toTerm = ({ id, status, words, note, person }: TermRow): OwnTerm => ({ id, status, words: JSON.parse(words) as OwnTerm['words'], ...(note ? { note } : {}), ...(person === null ? {} : { person }) });

/** Without empty words, without the same word twice, without languages that have none. */
function tidied(words: OwnTerm['words']): OwnTerm['words'] {
	const tidy = locales.map((locale) => [locale, [...new Set((words[locale] ?? []).map((word) => word.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_WORD)))].filter(Boolean).slice(0, MOST_WORDS)] as const);
	return Object.fromEntries(tidy.filter(([, list]) => list.length > 0));
}

const LONGEST_WORD = 200;
const MOST_WORDS = 20;

interface Entry {
	stems: string[];
	index: number;
}

export function createTerms(strapi: Core.Strapi) {
	let own: { state: string; terms: OwnTerm[] } | undefined;

	/** Kept while nobody changed any of them, in this process or another. */
	async function load(): Promise<OwnTerm[]> {
		return within(strapi, async (db) => {
			const [{ count, newest } = {}]: { count?: number | string; newest?: number | string }[] = await db(termsTable).select(db.raw('count(*) as count'), db.raw('max(updated_at) as newest'));
			const state = `${count} ${newest}`;
			if (own?.state !== state) own = { state, terms: ((await db(termsTable).orderBy('id')) as TermRow[]).map(toTerm) };
			return own.terms;
		});
	}

	/** What is there now, and locked until it is changed. Other processes may have changed it since this one read it. */
	async function current(db: Knex, id: number): Promise<OwnTerm> {
		const query = db(termsTable).where({ id });
		const row: TermRow | undefined = await (db.client.config.client === 'pg' ? query.forUpdate() : query).first();
		if (!row) throw new DeskError('term-gone');
		return toTerm(row);
	}

	return {
		list: load,

		/**
		 * Adds a term, or replaces the one with this id.
		 * @throws DeskError `term-empty`, `term-gone`, `term-others`
		 */
		async save({ id, ...term }: Omit<OwnTerm, 'id' | 'person'> & { id?: number }, editor: TermEditor): Promise<void> {
			const words = tidied(term.words);
			if (Object.keys(words).length === 0) throw new DeskError('term-empty');
			await strapi.db.transaction(async ({ trx }) => {
				const before = id === undefined ? undefined : await current(trx, id);
				if (!maySave(editor, before, { ...term, words })) throw new DeskError('term-others');
				const row = { status: term.status, words: JSON.stringify(words), note: term.note ?? null, updated_at: Date.now() };
				if (id === undefined) await trx(termsTable).insert({ ...row, person: editor.id });
				else await trx(termsTable).where({ id }).update(row);
			});
		},

		/** @throws DeskError `term-gone`, `term-others` */
		async remove(id: number, editor: TermEditor): Promise<void> {
			await strapi.db.transaction(async ({ trx }) => {
				if (!mayRemove(editor, await current(trx, id))) throw new DeskError('term-others');
				await trx(termsTable).where({ id }).delete();
			});
		},

		/** Own terms whose source words occur in the text, in any inflection. A forbidden word needs no counterpart in the source. */
		async recognise(source: string, target: string, from: Locale, to: Locale): Promise<RecognisedTerm[]> {
			const all = await load();
			if (!all.length) return [];
			const occurrences = await finder();
			return all.flatMap((term): RecognisedTerm[] => {
				const targets = term.words[to] ?? [];
				const present = targets.filter((word) => occurrences(target, to, [word]).length > 0);
				if (term.status === 'forbidden') return present.length ? [{ words: '', status: 'forbidden', targets, present }] : [];
				const words = (term.words[from] ?? []).find((candidate) => occurrences(source, from, [candidate]).length > 0);
				return words && (targets.length || term.status === 'keep') ? [{ words, status: term.status, targets, present }] : [];
			});
		},

		/** Labels of concepts in the text. Longer ones first; a word belongs to one of them. */
		async vocabulary(text: string, from: Locale, to: Locale): Promise<VocabularyTerm[]> {
			const concepts: { notation: string; labels: { locale: string; prefLabel: string; altLabels?: string[] | null }[] }[] = await strapi.db.query('api::concept.concept').findMany({ populate: { labels: true } });
			const labels = concepts.flatMap(({ notation, labels: all }) => {
				const source = all.find(({ locale }) => locale === from);
				const target = all.find(({ locale }) => locale === to);
				return source && target ? [source.prefLabel, ...(source.altLabels ?? [])].map((label) => ({ label, concept: notation, targets: [target.prefLabel, ...(target.altLabels ?? [])] })) : [];
			});
			const occurrences = await finder();
			return occurrences(text, from, labels.map(({ label }) => label)).map(({ index, words }) => ({ words, concept: labels[index]?.concept ?? '', targets: labels[index]?.targets ?? [] }));
		},
	};
}

type Occurrences = (text: string, locale: Locale, phrases: readonly string[]) => { index: number; words: string }[];

/** The analyzer's stemmer is WebAssembly that is awaited when it loads, which Strapi's `require` of a plugin does not allow. */
async function finder(): Promise<Occurrences> {
	const { tokenize } = await import('@erasmi/config/text/analyze');
	return (text, locale, phrases) => occurrencesOf(tokenize, text, locale, phrases);
}

/** Which of the phrases occur in the text as a run of words with the same stems. */
function occurrencesOf(tokenize: typeof import('@erasmi/config/text/analyze').tokenize, text: string, locale: Locale, phrases: readonly string[]): { index: number; words: string }[] {
	const plain = withoutTokens(text);
	const tokens = [...tokenize(plain, locale)];
	const byFirst = new Map<string, Entry[]>();
	phrases.forEach((phrase, index) => {
		const stems = [...tokenize(phrase, locale)].map(({ stem }) => stem);
		const [first] = stems;
		if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, index }]);
	});
	const found: { index: number; words: string }[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const match = (byFirst.get(tokens[at]?.stem ?? '') ?? []).filter(({ stems }) => stems.every((stem, offset) => tokens[at + offset]?.stem === stem)).sort((a, b) => b.stems.length - a.stems.length)[0];
		if (!match) continue;
		const last = tokens[at + match.stems.length - 1];
		if (!found.some(({ index }) => index === match.index)) found.push({ index: match.index, words: plain.slice(tokens[at]?.start, last?.end) });
		at += match.stems.length - 1;
	}
	return found;
}

export const isTermWords = (value: unknown): value is OwnTerm['words'] =>
	typeof value === 'object' && value !== null && Object.entries(value).every(([locale, words]) => (locales as readonly string[]).includes(locale) && Array.isArray(words) && words.every((word) => typeof word === 'string'));

export const isTermStatus = (value: unknown): value is TermStatus => value === 'approved' || value === 'forbidden' || value === 'keep';
