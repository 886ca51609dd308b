/** Where each language stands, what waits, and what comes next. Read from the summaries, which the ledger keeps. */
import type { Core } from '@strapi/strapi';
import { isLocale, locales, type Locale } from '@erasmi/config/locales';
import { deskTypes, isDeskType, type DeskType } from '../desk-types.ts';
import { assignmentsTable, summariesTable } from './tables.ts';
import { toSummary, type Knex, type StoredSummary, type SummaryRow } from './store.ts';

export interface Cell {
	type: DeskType;
	locale: Locale;
	/** Entries of the type that were written in another language. */
	entries: number;
	/** Title and summary are there. */
	available: number;
	behind: number;
	/** Entries with machine text that nobody has read. */
	unread: number;
	/** Entries with text that waits for the second check. */
	inReview: number;
	units: number;
	todo: number;
	wordsToDo: number;
}

export const worklistStates = ['todo', 'missing', 'unread', 'stale', 'review', 'rejected', 'done'] as const;
export type WorklistState = (typeof worklistStates)[number];

export interface WorklistQuery {
	locale: Locale;
	type?: DeskType;
	state?: WorklistState;
	/** Words of the title. */
	q?: string;
	/** Only what is assigned to this person. */
	mine?: number;
	/** Only what is assigned with a date up to this day, `2026-11-30`. */
	due?: string;
	/** From 1. */
	page: number;
}

export interface WorklistItem extends StoredSummary {
	assignee?: number;
	due?: string;
	comment?: string;
}

export interface Entry {
	type: DeskType;
	documentId: string;
	title: string;
}

const WORKLIST_PAGE = 25;

export function createOverview(strapi: Core.Strapi) {
	const db = (): Knex => strapi.db.connection;
	/** By language and type: what was added up, and the number and moments of the summaries it was added up from. */
	let known = new Map<string, { stamp: string; cell: Cell }>();

	return {
		/**
		 * One cell for each language and type. Entries do not count in their own language. Adding up 50,000 entries takes a
		 * tenth of a second, so what did not change since the last time is not added up again.
		 */
		async cells(): Promise<Cell[]> {
			const groups: { type: DeskType; locale: Locale; entries: number | string; stamp: number | string }[] = await db()(summariesTable)
				.select('type', 'locale', db().raw('count(*) as entries'), db().raw('sum(updated_at) as stamp'))
				.groupBy('locale', 'type');
			const stampOf = ({ entries, stamp }: (typeof groups)[number]): string => `${entries} ${stamp}`;
			const changed = groups.filter((group) => known.get(keyOf(group))?.stamp !== stampOf(group));
			const cells = new Map((changed.length ? await addUp(db(), changed) : []).map((cell) => [keyOf(cell), cell]));
			known = new Map(
				groups.flatMap((group) => {
					const cell = cells.get(keyOf(group)) ?? known.get(keyOf(group))?.cell;
					return cell ? [[keyOf(group), { stamp: stampOf(group), cell }]] : [];
				}),
			);
			return [...known.values()].map(({ cell }) => cell);
		},

		/** Entries assigned to a person that have something to do, by language. */
		async mine(person: number): Promise<Partial<Record<Locale, number>>> {
			const rows: { locale: Locale; entries: number | string }[] = await db()(assignmentsTable)
				.join(summariesTable, (join) => join.on(`${assignmentsTable}.document_id`, `${summariesTable}.document_id`).andOn(`${assignmentsTable}.locale`, `${summariesTable}.locale`))
				.where(`${assignmentsTable}.person`, person)
				.where(`${summariesTable}.todo`, '>', 0)
				.select(`${summariesTable}.locale`, db().raw('count(*) as entries'))
				.groupBy(`${summariesTable}.locale`);
			return Object.fromEntries(rows.map(({ locale, entries }) => [locale, Number(entries)]));
		},

		async worklist({ page, ...query }: WorklistQuery): Promise<{ items: WorklistItem[]; total: number }> {
			const filtered = () => filter(db(), query);
			const [{ total } = { total: 0 }] = (await filtered().count('* as total')) as { total: number | string }[];
			const rows: (SummaryRow & { person: number | null; due: string | null; assignment_comment: string | null })[] = await inOrder(filtered())
				.select(`${summariesTable}.*`, `${assignmentsTable}.person`, `${assignmentsTable}.due`, `${assignmentsTable}.comment as assignment_comment`)
				.limit(WORKLIST_PAGE)
				.offset((page - 1) * WORKLIST_PAGE);
			return {
				total: Number(total),
				items: rows.map(({ person, due, assignment_comment: comment, ...row }) => ({ ...toSummary(row), ...(person !== null && { assignee: person }), ...(due !== null && { due }), ...(comment !== null && { comment }) })),
			};
		},

		/** Entries of a work list, those first that it shows first. */
		async entries(query: Omit<WorklistQuery, 'page'>, limit: number): Promise<Entry[]> {
			const rows: { type: DeskType; document_id: string; title: string | null }[] = await inOrder(filter(db(), query)).select(`${summariesTable}.type`, `${summariesTable}.document_id`, `${summariesTable}.title`).limit(limit);
			return rows.map(({ type, document_id, title }) => ({ type, documentId: document_id, title: title ?? '' }));
		},

		/** The entry of a work list to go on with: assigned to the person first, then the one that needs least. A list of everything leads to what is to do. */
		async next({ page: _page, state, ...query }: WorklistQuery, person: number, except?: string): Promise<{ type: DeskType; documentId: string } | undefined> {
			const row: { type: DeskType; document_id: string } | undefined = await filter(db(), { ...query, state: !state || state === 'done' ? 'todo' : state })
				.whereNot(`${summariesTable}.document_id`, except ?? '')
				.select(`${summariesTable}.type`, `${summariesTable}.document_id`)
				.orderByRaw(`case when ${assignmentsTable}.person = ? then 0 else 1 end, ${summariesTable}.words_to_do, ${summariesTable}.id`, [person])
				.first();
			return row && { type: row.type, documentId: row.document_id };
		},
	};
}

const keyOf = ({ type, locale }: { type: DeskType; locale: Locale }): string => `${locale} ${type}`;

/** One by one, few cells are fast; all together, many are. */
const FEW = 8;

async function addUp(db: Knex, groups: readonly { type: DeskType; locale: Locale }[]): Promise<Cell[]> {
	const query = db(summariesTable);
	if (groups.length <= FEW) query.whereIn(['locale', 'type'], groups.map(({ locale, type }) => [locale, type]));
	const rows: Record<string, string | number>[] = await query
		.select('type', 'locale')
		.count('* as entries')
		.select(
			...['available', 'behind', 'unread_entries', 'in_review'].map((name) => db.raw(`sum(case when ${conditions[name as keyof typeof conditions]} then 1 else 0 end) as ${name}`)),
			...['units', 'todo', 'words_to_do'].map((name) => db.raw(`sum(${name}) as ${name}`)),
		)
		.groupBy('type', 'locale');
	return rows.map((row) => ({
		type: row.type as DeskType,
		locale: row.locale as Locale,
		entries: Number(row.entries),
		available: Number(row.available),
		behind: Number(row.behind),
		unread: Number(row.unread_entries),
		inReview: Number(row.in_review),
		units: Number(row.units),
		todo: Number(row.todo),
		wordsToDo: Number(row.words_to_do),
	}));
}

/** Columns of the summaries, the same in both databases. */
const conditions = {
	available: 'publishable',
	behind: 'stale > 0',
	unread_entries: 'unread > 0',
	in_review: 'translated > 0',
} as const;

const states: Record<WorklistState, string> = {
	todo: 'todo > 0',
	missing: 'missing > 0',
	unread: 'unread > 0',
	stale: 'stale > 0',
	review: 'translated > 0',
	rejected: 'rejected > 0',
	done: 'todo = 0',
};

function filter(db: Knex, { locale, type, state, q, mine, due }: Omit<WorklistQuery, 'page'>) {
	const query = db(summariesTable)
		.leftJoin(assignmentsTable, (join) => join.on(`${assignmentsTable}.document_id`, `${summariesTable}.document_id`).andOn(`${assignmentsTable}.locale`, `${summariesTable}.locale`))
		.where(`${summariesTable}.locale`, locale);
	if (type) query.where(`${summariesTable}.type`, type);
	if (state) query.whereRaw(`${summariesTable}.${states[state]}`);
	if (q) query.whereRaw(`lower(${summariesTable}.title) like ? escape '!'`, [`%${q.toLowerCase().replace(/[!%_]/gu, '!$&')}%`]);
	if (mine !== undefined) query.where(`${assignmentsTable}.person`, mine);
	if (due) query.where(`${assignmentsTable}.due`, '<=', due);
	return query;
}

/** What is due first, then what needs least to be finished. */
const inOrder = (query: ReturnType<typeof filter>): ReturnType<typeof filter> =>
	query.orderByRaw(`case when ${assignmentsTable}.due is null then 1 else 0 end, ${assignmentsTable}.due, ${summariesTable}.words_to_do, ${summariesTable}.title, ${summariesTable}.id`);

/** Reads a work list's address. Unknown values are ignored, so that an old bookmark still opens. */
export function parseWorklist(input: Record<string, unknown>, person: number): WorklistQuery | undefined {
	const { locale, type, state, q, mine, due, page } = input;
	if (!isLocale(locale)) return undefined;
	return {
		locale,
		page: Math.min(10_000, Math.max(1, Math.floor(Number(page)) || 1)),
		...(isDeskType(type) ? { type } : {}),
		...(worklistStates.includes(state as WorklistState) ? { state: state as WorklistState } : {}),
		...(typeof q === 'string' && q.trim() ? { q: q.trim().slice(0, 100) } : {}),
		...(mine === '1' || mine === 'true' ? { mine: person } : {}),
		...(isDay(due) ? { due } : {}),
	};
}

/** `2026-11-30` */
export const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);

export const columns = { locales, types: deskTypes };
