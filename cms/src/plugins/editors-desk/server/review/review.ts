/** The second check of an original: handed in, talked about field by field, sent back or published. Rights are asked here and nowhere else. */
import type { Core } from '@strapi/strapi';
import { defaultLocale, type Locale } from '@erasmi/config/locales';
import { uidOf } from '@erasmi/config/types';
import { within, type Knex } from '../../../../plugin-kit/within.ts';
import { EditorsError } from '../errors.ts';
import type { Entries } from '../form/entries.ts';
import { namesOf, publishersOf } from '../people.ts';
import { platform, uidOfType, type Person, type Problem, type Row, type Verdict } from '../platform.ts';
import { decide, type Act, type Facts, type Submission } from './decide.ts';
import { differences } from './differences.ts';
import { sayer } from './say.ts';
import * as store from './store.ts';

export interface Shown {
	path: string;
	label: string;
	kind: 'changed' | 'added' | 'removed';
	isText: boolean;
	before: string;
	after: string;
}

export interface Review {
	documentId: string;
	locale: Locale;
	title: string;
	isPublic: boolean;
	submission: Submission | null;
	differences: Shown[];
	problems: Problem[];
	comments: store.Comment[];
	names: Record<number, string>;
	can: { update: Verdict; publish: Verdict };
}

export type Reviewing = ReturnType<typeof createReview>;

const type = 'case';
const uid = uidOfType(type);
const LONGEST_WORDS = 2000;
const reviewPath = (documentId: string): string => `/plugins/editors-desk/review/${documentId}`;
const entryPath = (documentId: string): string => `/plugins/editors-desk/case/${documentId}`;

export function createReview(strapi: Core.Strapi) {
	const ask = platform(strapi);
	const entries = (): Entries => strapi.plugin('editors-desk').service('entries') as Entries;
	const read = <T>(question: (db: Knex) => Promise<T>): Promise<T> => within(strapi, question);
	const may = (person: Person, action: 'update' | 'publish', documentId: string, locale: string): Promise<Verdict> => ask.rights().decide(person, { action, uid: uidOf(type), documentId, locale });
	const assert = (person: Person, action: 'update' | 'publish', documentId: string, locale: string): Promise<Verdict> => ask.rights().assert(person, { action, uid: uidOf(type), documentId, locale });

	async function versions(documentId: string): Promise<{ draft: Row; published?: Row }> {
		const { draft } = await entries().source(documentId);
		const [published] = await ask.rows().load(uid, documentId, { locales: [draft.locale], status: 'published' });
		return { draft, ...(published && { published }) };
	}

	async function facts(person: Person, documentId: string): Promise<Facts & { draft: Row }> {
		const { draft, published } = await versions(documentId);
		const [latest, problems] = await Promise.all([read((db) => store.latestOf(db, documentId)), ask.ready().problems(uid, draft.tree, draft.locale)]);
		const isChanged = !published || differences(ask.fields(type), published.tree, draft.tree).length > 0;
		return { draft, missing: problems.length, isChanged, person: person.id, ...(latest && { latest }) };
	}

	/** Decides inside the entry's lock, so that two publishers do not settle the same submission. */
	async function perform(person: Person, documentId: string, act: Act, effect: (found: Facts & { draft: Row }) => Promise<void>): Promise<void> {
		await ask.rows().exclusively(documentId, async () => {
			const found = await facts(person, documentId);
			await assert(person, act.act === 'submit' ? 'update' : 'publish', documentId, found.draft.locale);
			const outcome = decide(act, found);
			if (!outcome.ok) throw new EditorsError(outcome.reason, outcome.reason === 'incomplete' ? { problems: await ask.ready().problems(uid, found.draft.tree, found.draft.locale) } : {});
			await effect(found);
		});
	}

	const values = (person: Person, { tree, locale }: Row): Record<string, string> => ({ by: String(person.firstname ?? ''), title: String(tree.title ?? ''), locale });

	return {
		async show(person: Person, documentId: string): Promise<Review> {
			const { draft, published } = await versions(documentId);
			const { locale, tree } = draft;
			const [submission, comments, problems, update, publish, say] = await Promise.all([
				read((db) => store.latestOf(db, documentId)),
				read((db) => store.commentsOf(db, documentId)),
				ask.ready().problems(uid, tree, locale),
				may(person, 'update', documentId, locale),
				may(person, 'publish', documentId, locale),
				sayer(strapi, ask.desk().locale()),
			]);
			// The language an entry was written in is said above the list.
			const found = differences(ask.fields(type).filter(({ name }) => name !== 'sourceLocale'), published?.tree, tree);
			const people = [...comments.map(({ person: by }) => by), ...(submission ? [submission.person, submission.decidedBy ?? 0] : [])];
			return {
				...{ documentId, locale, title: String(tree.title ?? ''), isPublic: published !== undefined, submission: submission ?? null, problems, comments },
				differences: found.map(({ path, steps, field, before, after, kind }) => ({ path, label: ask.desk().label(steps), kind, isText: field.kind === 'text', before: say(field, before), after: say(field, after) })),
				names: await namesOf(strapi, people),
				can: { update, publish },
			};
		},

		async submit(person: Person, documentId: string, note: string): Promise<void> {
			await perform(person, documentId, { act: 'submit' }, async ({ draft, latest }) => {
				await strapi.db.transaction(async ({ trx }) => {
					if (latest?.state !== 'waiting') await store.addSubmission(trx, { type, documentId, person: person.id, note: shortened(note), at: Date.now() });
				});
				const to = (await publishersOf(strapi, { uid: uidOf(type), documentId, locale: draft.locale })).filter((id) => id !== person.id);
				if (latest?.state !== 'waiting') await ask.notices().tell({ to, kind: 'editors-submitted', values: { ...values(person, draft), ...(note.trim() ? { comment: note.trim() } : {}) }, link: reviewPath(documentId) });
			});
		},

		async sendBack(person: Person, documentId: string, reply: string): Promise<void> {
			await perform(person, documentId, { act: 'return', reply }, async ({ draft, latest }) => {
				if (!latest) return;
				await strapi.db.transaction(({ trx }) => store.settle(trx, latest.id, { state: 'returned', person: person.id, reply: shortened(reply), at: Date.now() }));
				await ask.notices().tell({ to: [latest.person], kind: 'editors-returned', values: { ...values(person, draft), comment: reply.trim() }, link: entryPath(documentId) });
			});
		},

		/** Publishing settles what waits, see `watchPublishing`. */
		async publish(person: Person, documentId: string): Promise<void> {
			await perform(person, documentId, { act: 'publish' }, async ({ draft }) => {
				await strapi.documents(uid).publish({ documentId, locale: draft.locale } as never);
			});
		},

		async comment(person: Person, documentId: string, field: string, text: string): Promise<store.Comment[]> {
			const { draft } = await entries().source(documentId);
			const [update, publish] = await Promise.all([may(person, 'update', documentId, draft.locale), may(person, 'publish', documentId, draft.locale)]);
			if (!update.allowed && !publish.allowed) throw new EditorsError('not-allowed', update.message ? { message: update.message } : {});
			if (!text.trim()) throw new EditorsError('comment-missing');
			if (text.length > LONGEST_WORDS) throw new EditorsError('too-long');
			await strapi.db.transaction(({ trx }) => store.addComment(trx, { type, documentId, field: field.slice(0, 255), person: person.id, text: text.trim(), at: Date.now() }));
			return read((db) => store.commentsOf(db, documentId));
		},

		async resolve(person: Person, documentId: string, comment: number): Promise<store.Comment[]> {
			const { draft } = await entries().source(documentId);
			const [update, publish] = await Promise.all([may(person, 'update', documentId, draft.locale), may(person, 'publish', documentId, draft.locale)]);
			if (!update.allowed && !publish.allowed) throw new EditorsError('not-allowed', update.message ? { message: update.message } : {});
			await strapi.db.transaction(({ trx }) => store.resolveComment(trx, documentId, comment, Date.now()));
			return read((db) => store.commentsOf(db, documentId));
		},
	};
}

/** Whoever publishes, by this desk or by Strapi's own button, has settled what was waiting, and who handed it in is told. */
export function watchPublishing(strapi: Core.Strapi): void {
	strapi.documents.use(async (context, next) => {
		if (context.action !== 'publish' || context.uid !== uid) return next();
		return strapi.db.transaction(async ({ trx }) => {
			const result = await next();
			const { documentId, locale } = context.params as { documentId: string; locale?: string | string[] };
			const waiting = await store.latestOf(trx, documentId);
			if (waiting?.state !== 'waiting') return result;
			const { draft } = await (strapi.plugin('editors-desk').service('entries') as Entries).source(documentId);
			// A translation that is published says nothing about the original.
			if (!isAbout(locale, draft.locale)) return result;
			const person = strapi.requestContext.get()?.state?.user as Person | undefined;
			await store.settle(trx, waiting.id, { state: 'published', person: person?.id ?? null, reply: null, at: Date.now() });
			await platform(strapi).notices().tell({ to: [waiting.person].filter((id) => id !== person?.id), kind: 'editors-published', values: { by: String(person?.firstname ?? ''), title: String(draft.tree.title ?? ''), locale: draft.locale }, link: entryPath(documentId) });
			return result;
		});
	});
}

const isAbout = (locale: string | string[] | undefined, source: Locale): boolean => [locale ?? defaultLocale].flat().some((each) => each === source || each === '*');

const shortened = (text: string): string => text.trim().slice(0, LONGEST_WORDS);
