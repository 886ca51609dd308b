/** Update my plan: measures, readings and meetings one at a time, each saved and public at once. */
import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { isLate } from '@erasmi/config/measures';
import { uidOf, type WorkType } from '@erasmi/config/types';
import { EditorsError } from './errors.ts';
import { revisionOf, type Tree } from './form/values.ts';
import type { Person } from '../../../plugin-kit/request.ts';
import { platform, uidOfType, type Row, type Verdict } from './platform.ts';

export interface Measure {
	key: string;
	title: string;
	status: string;
	statusLabel: string;
	progress: number;
	due: string | null;
	isLate: boolean;
	/** In the language of the plan. */
	lateReason: string | null;
	responsible: string | null;
	/** The newest first. */
	updates: { date: string; note: string | null; progress: number | null }[];
	/** Names what was seen, so that nobody writes over a newer report. */
	revision: string;
}

export interface Goal {
	key: string;
	goal: string;
	unit: string | null;
	target: number | null;
	readings: { date: string; value: number }[];
	revision: string;
}

export interface Meeting {
	start: string;
	place: string | null;
	onlineUrl: string | null;
}

export interface Plan {
	documentId: string;
	title: string;
	locale: Locale;
	isPublic: boolean;
	can: Verdict;
	measures: Measure[];
	goals: Goal[];
	network: { documentId: string; title: string; meetings: Meeting[]; revision: string; can: Verdict } | null;
	statuses: { notation: string; label: string }[];
}

export interface MeasureReport {
	status: string;
	progress: number;
	/** One sentence; empty when there is nothing to say. */
	note: string;
	/** Why a late measure takes longer. Absent: stays as it is. */
	lateReason?: string;
	seen: string;
}

export type Plans = ReturnType<typeof createPlans>;

const LONGEST_NOTE = 1000;
const dayPattern = /^\d{4}(-\d{2}(-\d{2})?)?$/u;

export function createPlans(strapi: Core.Strapi) {
	const ask = platform(strapi);

	async function draftOf(type: WorkType, documentId: string): Promise<{ draft: Row; isPublic: boolean }> {
		const rows = await ask.rows().load(uidOfType(type), documentId);
		const draft = rows.find(({ publishedAt, locale, tree }) => publishedAt === null && locale === tree.sourceLocale);
		if (!draft) throw new EditorsError('entry-gone');
		return { draft, isPublic: rows.some(({ publishedAt }) => publishedAt !== null) };
	}

	/** Reads, changes and saves one list while nobody else writes the entry. */
	async function change(person: Person, type: WorkType, documentId: string, list: string, make: (items: Tree[]) => Tree[]): Promise<void> {
		await ask.rows().exclusively(documentId, async () => {
			const { draft } = await draftOf(type, documentId);
			const tree: Tree = { [list]: make(itemsOf(draft.tree[list])) };
			await ask.progress().save(person, type, documentId, draft.locale, ask.rows().data(uidOfType(type), tree));
		});
	}

	return {
		async show(person: Person, documentId: string): Promise<Plan> {
			const { draft, isPublic } = await draftOf('action-plan', documentId);
			const { tree, locale } = draft;
			const language = ask.desk().locale();
			const statuses = (await ask.concepts().ofScheme('measure-status', language)).map(({ notation, label }) => ({ notation, label }));
			const organisations: { documentId: string; name: string }[] = await strapi.db.query('api::organisation.organisation').findMany({ select: ['documentId', 'name'] });
			const may = (type: WorkType, id: string, of: Locale): Promise<Verdict> => ask.rights().decide(person, { action: 'update', uid: uidOf(type), documentId: id, locale: of });
			return {
				...{ documentId, locale, isPublic, statuses, title: String(tree.title ?? '') },
				can: await may('action-plan', documentId, locale),
				measures: itemsOf(tree.measures).map((measure) => ({
					...{ key: measure.key ?? '', title: String(measure.title ?? ''), status: String(measure.status ?? ''), progress: Number(measure.progress ?? 0), due: stringOr(measure.due), lateReason: stringOr(measure.lateReason), revision: reportRevision(measure) },
					isLate: isLate({ due: stringOr(measure.due), status: String(measure.status ?? '') }, today()),
					statusLabel: statuses.find(({ notation }) => notation === measure.status)?.label ?? '',
					responsible: organisations.find(({ documentId: id }) => id === measure.responsible)?.name ?? null,
					updates: itemsOf(measure.updates).map(({ date, note, progress }) => ({ date: String(date ?? ''), note: stringOr(note), progress: typeof progress === 'number' ? progress : null })).toReversed(),
				})),
				goals: itemsOf(tree.goals).map((goal) => ({
					...{ key: goal.key ?? '', goal: String(goal.goal ?? ''), unit: stringOr(goal.unit), target: typeof goal.target === 'number' ? goal.target : null, revision: revisionOf(goal.readings) },
					readings: itemsOf(goal.readings).map(({ date, value }) => ({ date: String(date ?? ''), value: Number(value) })),
				})),
				network: await networkOf(tree.network, may),
			};

			async function networkOf(link: unknown, allowed: typeof may): Promise<Plan['network']> {
				const id = Array.isArray(link) ? (link[0] as { documentId?: unknown } | undefined)?.documentId : undefined;
				if (typeof id !== 'string') return null;
				const { draft: network } = await draftOf('network', id);
				const meetings = itemsOf(network.tree.meetings);
				return {
					documentId: id,
					title: String(network.tree.title ?? ''),
					meetings: meetings.map(({ start, place, onlineUrl }) => ({ start: String(start ?? ''), place: stringOr(place), onlineUrl: stringOr(onlineUrl) })),
					revision: revisionOf(meetings),
					can: await allowed('network', id, network.locale),
				};
			}
		},

		async report(person: Person, documentId: string, key: string, { status, progress, note, lateReason, seen }: MeasureReport): Promise<void> {
			if (note.length > LONGEST_NOTE || (lateReason?.length ?? 0) > LONGEST_NOTE) throw new EditorsError('too-long');
			if (!Number.isInteger(progress) || progress < 0 || progress > 100) throw new EditorsError('bad-value');
			await change(person, 'action-plan', documentId, 'measures', (measures) => {
				const measure = measures.find((each) => each.key === key);
				if (!measure) throw new EditorsError('measure-gone');
				if (reportRevision(measure) !== seen) throw new EditorsError('conflict', { status: measure.status, progress: measure.progress });
				const update: Tree = { key: randomUUID(), date: today(), status, progress, note: note.trim() || null };
				return measures.map((each) => (each === measure ? { ...each, status, progress, ...(lateReason === undefined ? {} : { lateReason: lateReason.trim() || null }), updates: [...itemsOf(each.updates), update] } : each));
			});
		},

		async reading(person: Person, documentId: string, key: string, { date, value, seen }: { date: string; value: number; seen: string }): Promise<void> {
			if (!dayPattern.test(date) || !Number.isFinite(value)) throw new EditorsError('bad-value');
			await change(person, 'action-plan', documentId, 'goals', (goals) => {
				const goal = goals.find((each) => each.key === key);
				if (!goal) throw new EditorsError('measure-gone');
				if (revisionOf(goal.readings) !== seen) throw new EditorsError('conflict');
				const readings = [...itemsOf(goal.readings), { key: randomUUID(), date, value }].toSorted((a, b) => (String(a.date) < String(b.date) ? -1 : 1));
				return goals.map((each) => (each === goal ? { ...each, readings } : each));
			});
		},

		async meeting(person: Person, network: string, { start, place, onlineUrl, seen }: { start: string; place: string; onlineUrl: string; seen: string }): Promise<void> {
			if (Number.isNaN(Date.parse(start)) || (onlineUrl && !/^https?:\/\/\S+$/u.test(onlineUrl))) throw new EditorsError('bad-value');
			await change(person, 'network', network, 'meetings', (meetings) => {
				if (revisionOf(meetings) !== seen) throw new EditorsError('conflict');
				return [...meetings, { key: randomUUID(), start: new Date(start).toISOString(), place: place.trim() || null, onlineUrl: onlineUrl.trim() || null }].toSorted((a, b) => (String(a.start) < String(b.start) ? -1 : 1));
			});
		},
	};
}

/** Status, progress, reason and reports of a measure; its other facts may change meanwhile. */
const reportRevision = ({ status, progress, lateReason, updates }: Tree): string => revisionOf([status, progress, lateReason, updates]);
const itemsOf = (value: unknown): Tree[] => (Array.isArray(value) ? value.filter((item): item is Tree => typeof item === 'object' && item !== null) : []);
const stringOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const today = (): string => new Date().toISOString().slice(0, 10);
