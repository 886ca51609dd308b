/** What the start page says to one person: what they began, what waits for them, what others changed. */
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@erasmi/config/environment';
import { isLocale, locales, type Locale } from '@erasmi/config/locales';
import { reviewDay } from '@erasmi/config/reviews';
import { uidOf, type WorkType } from '@erasmi/config/types';
import { within } from '../../../../plugin-kit/within.ts';
import { guidedTypes, type GuidedType } from '../../forms/index.ts';
import { namesOf } from '../people.ts';
import type { Person } from '../../../../plugin-kit/request.ts';
import { platform, uidOfType } from '../platform.ts';
import type { Submission } from '../review/decide.ts';
import * as store from '../review/store.ts';
import { allEntries, type WholeEntry } from './entries.ts';

interface Named {
	type: WorkType;
	documentId: string;
	title: string;
	locale: Locale;
}

export interface Draft extends Named {
	updatedAt: string;
	isPublic: boolean;
	state: 'draft' | 'waiting' | 'returned';
	/** Labels of fields that publishing still needs. */
	missing: string[];
}

export interface OwnEntry extends Named {
	/** Languages it is published in; empty while it is a draft. */
	available: Locale[];
	isReviewDue: boolean;
}

export interface Start {
	name: string;
	organisation: string | null;
	/** Whether this installation sends any mail. */
	mailsGoOut: boolean;
	/** What the person may begin. */
	canEnter: GuidedType[];
	drafts: Draft[];
	waiting: {
		checks: (Named & { by: string; at: number; isMine: boolean })[];
		returned: (Named & { by: string; reply: string })[];
		comments: (Named & { by: string; text: string })[];
		translations: { locale: Locale; count: number }[];
		reviews: Named[];
	};
	plans: Named[];
	changes: (Named & { at: string; act: string; by: string | null; in: Locale | null })[];
	entries: OwnEntry[];
}

const DRAFTS_SHOWN = 8;
const ENTRIES_SHOWN = 40;
const CHANGES_SHOWN = 8;

export function createStart(strapi: Core.Strapi) {
	const ask = platform(strapi);

	/** Finding out what is missing reads the whole entry, so only the drafts that are shown are asked. */
	async function draftsOf(person: Person, entries: readonly WholeEntry[], submissions: readonly Submission[]): Promise<Draft[]> {
		const mine = entries.filter(({ original, isChanged }) => isChanged && (original.createdBy?.id === person.id || original.updatedBy?.id === person.id)).slice(0, DRAFTS_SHOWN);
		const drafts: Draft[] = [];
		for (const { original, published } of mine) {
			const [row] = await ask.rows().load(uidOfType(original.type), original.documentId, { locales: [original.locale], status: 'draft' });
			if (!row) continue;
			const problems = await ask.ready().problems(uidOf(original.type), row.tree, original.locale);
			const state = submissions.find(({ documentId }) => documentId === original.documentId)?.state;
			drafts.push({ ...named(original), updatedAt: original.updatedAt, isPublic: published.length > 0, state: state === 'waiting' || state === 'returned' ? state : 'draft', missing: [...new Set(problems.map(({ label }) => label))] });
		}
		return drafts;
	}

	/** What waits for this person's check, and what they handed in themselves. */
	async function checksFor(person: Person, entries: ReadonlyMap<string, WholeEntry>, submissions: readonly Submission[], names: Record<number, string>): Promise<Start['waiting']['checks']> {
		const checks: Start['waiting']['checks'] = [];
		for (const { documentId, state, person: by, at } of submissions) {
			const original = entries.get(documentId)?.original;
			if (state !== 'waiting' || !original) continue;
			const { allowed } = await ask.rights().decide(person, { action: 'publish', uid: uidOf(original.type), documentId, locale: original.locale });
			if (allowed || by === person.id) checks.push({ ...named(original), by: names[by] ?? '', at, isMine: by === person.id });
		}
		return checks;
	}

	/** What others say of entries the person began or handed in. */
	async function commentsFor(person: Person, entries: ReadonlyMap<string, WholeEntry>, submissions: readonly Submission[]): Promise<Start['waiting']['comments']> {
		const handedIn = new Set(submissions.filter(({ person: by }) => by === person.id).map(({ documentId }) => documentId));
		const mine = [...entries.values()].filter(({ original }) => original.createdBy?.id === person.id || handedIn.has(original.documentId)).map(({ original }) => original.documentId);
		const open = (await within(strapi, (db) => store.openComments(db, mine))).filter(({ person: by }) => by !== person.id);
		const names = await namesOf(strapi, open.map(({ person: by }) => by));
		return open.flatMap(({ documentId, person: by, text }) => {
			const original = entries.get(documentId)?.original;
			return original ? [{ ...named(original), by: names[by] ?? '', text }] : [];
		});
	}

	async function translationsFor(roles: readonly string[]): Promise<{ locale: Locale; count: number }[]> {
		const own = locales.filter((locale) => roles.some((code) => code.endsWith(`-${locale}`)));
		const counts = await Promise.all(own.map(async (locale) => ({ locale, count: (await ask.translations().worklist({ locale, state: 'todo', page: 1 })).total })));
		return counts.filter(({ count }) => count > 0);
	}

	async function changesIn(person: Person, own: readonly WholeEntry[]): Promise<Start['changes']> {
		const byId = new Map(own.map(({ original }) => [original.documentId, original]));
		const lines = await ask.audit().latest([...byId.keys()], { except: person.id, limit: CHANGES_SHOWN });
		return lines.flatMap(({ documentId, at, act, locale, person: by }) => {
			const original = byId.get(documentId);
			return original ? [{ ...named(original), at, act, by: by ?? null, in: isLocale(locale) ? locale : null }] : [];
		});
	}

	return {
		async of(person: Person): Promise<Start> {
			const [actor, everything, archived, submissions, verdicts] = await Promise.all([ask.rights().actor(person), allEntries(strapi), ask.archive().ids(), within(strapi, store.latest), Promise.all(guidedTypes.map((type) => ask.rights().decide(person, { action: 'create', uid: uidOf(type) })))]);
			// What is archived waits for nobody.
			const all = everything.filter(({ original }) => !archived.includes(original.documentId));
			const [organisation, names] = await Promise.all([
				actor.organisation ? strapi.db.query('api::organisation.organisation').findOne({ where: { documentId: actor.organisation }, select: ['name'] }) : undefined,
				namesOf(strapi, submissions.flatMap(({ person: by, decidedBy }) => [by, decidedBy ?? by])),
			]);
			const entries = new Map(all.map((entry) => [entry.original.documentId, entry]));
			const own = actor.organisation ? all.filter(({ original }) => original.owner?.documentId === actor.organisation) : [];
			const ownEntries = own.map(toOwnEntry);

			return {
				name: person.firstname ?? '',
				organisation: organisation?.name ?? null,
				mailsGoOut: readEnvironment(process.env, 'cms').smtpUrl !== undefined,
				// Who belongs nowhere cannot own an entry.
				canEnter: guidedTypes.filter((_, index) => verdicts[index]?.allowed),
				drafts: await draftsOf(person, all, submissions),
				waiting: {
					checks: await checksFor(person, entries, submissions, names),
					returned: submissions.flatMap(({ state, person: by, documentId, decidedBy = 0, reply = '' }) => {
						const original = entries.get(documentId)?.original;
						return state === 'returned' && by === person.id && original ? [{ ...named(original), by: names[decidedBy] ?? '', reply }] : [];
					}),
					comments: await commentsFor(person, entries, submissions),
					translations: await translationsFor(actor.roles),
					reviews: ownEntries.filter(({ isReviewDue }) => isReviewDue).map(named),
				},
				plans: all.filter(({ original }) => original.type === 'action-plan' && belongsTo(actor.networks, original.network)).map(({ original }) => named(original)),
				changes: await changesIn(person, own),
				entries: ownEntries.slice(0, ENTRIES_SHOWN),
			};
		},
	};
}

const named = ({ type, documentId, title, locale }: { type: WorkType; documentId: string; title: string | null; locale: Locale }): Named => ({ type, documentId, title: title ?? '', locale });

const toOwnEntry = ({ original, published, publishedAt }: WholeEntry): OwnEntry => ({
	...named(original),
	available: locales.filter((locale) => published.includes(locale)),
	isReviewDue: publishedAt !== null && reviewDay({ reviewDue: original.reviewDue, publishedAt: new Date(publishedAt).toISOString() }) <= new Date().toISOString().slice(0, 10),
});

/** A plan names its network by an entry link. */
const belongsTo = (networks: readonly string[], link: unknown): boolean => Array.isArray(link) && networks.includes(String((link[0] as { documentId?: unknown } | undefined)?.documentId));
