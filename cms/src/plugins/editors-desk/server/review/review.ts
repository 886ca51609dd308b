/** The second check of an original: handed in, talked about field by field, sent back or published. Rights are asked here and nowhere else. */
import type { Core } from '@strapi/strapi';
import { defaultLocale, type Locale } from '@erasmi/config/locales';
import { typeOfUid, uidOf } from '@erasmi/config/types';
import { within, type Knex } from '../../../../plugin-kit/within.ts';
import { isGuidedType, type GuidedType } from '../../forms/index.ts';
import { EditorsError } from '../errors.ts';
import type { Entries } from '../form/entries.ts';
import { namesOf, publishersOf } from '../people.ts';
import type { Person } from '../../../../plugin-kit/request.ts';
import { platform, uidOfType, type Problem, type Row, type Verdict } from '../platform.ts';
import { decide, type Act, type Facts, type Submission } from './decide.ts';
import { differences } from './differences.ts';
import { comparedFields, shownDifferences, type Shown, type Translated } from './shown.ts';
import * as store from './store.ts';

export interface Review {
	type: GuidedType;
	documentId: string;
	locale: Locale;
	title: string;
	isPublic: boolean;
	submission: Submission | null;
	differences: Shown[];
	/** The translation that stands beside changed texts, when the reader's language has one. */
	translation: { locale: Locale; isMachine: boolean } | null;
	problems: Problem[];
	comments: store.Comment[];
	names: Record<number, string>;
	can: { update: Verdict; publish: Verdict };
}

/** Where an entry is found. */
export interface Place {
	type: GuidedType;
	documentId: string;
}

export type Reviewing = ReturnType<typeof createReview>;

const LONGEST_WORDS = 2000;
const reviewPath = (type: GuidedType, documentId: string): string => `/plugins/editors-desk/review/${type}/${documentId}`;
const formPath = (type: GuidedType, documentId: string): string => `/plugins/editors-desk/${type}/${documentId}`;

export function createReview(strapi: Core.Strapi) {
	const ask = platform(strapi);
	const entries = (): Entries => strapi.plugin('editors-desk').service('entries') as Entries;
	const read = <T>(question: (db: Knex) => Promise<T>): Promise<T> => within(strapi, question);
	const may = (person: Person, action: 'update' | 'publish', { type, documentId }: Place, locale: string): Promise<Verdict> => ask.rights().decide(person, { action, uid: uidOf(type), documentId, locale });

	async function versions({ type, documentId }: Place): Promise<{ draft: Row; published?: Row }> {
		const { draft } = await entries().source(type, documentId);
		const [published] = await ask.rows().load(uidOfType(type), documentId, { locales: [draft.locale], status: 'published' });
		return { draft, ...(published && { published }) };
	}

	async function facts(person: Person, place: Place): Promise<Facts & { draft: Row }> {
		const { type, documentId } = place;
		const { draft, published } = await versions(place);
		const [latest, problems] = await Promise.all([read((db) => store.latestOf(db, documentId)), ask.ready().problems(uidOfType(type), draft.tree, draft.locale)]);
		const isChanged = !published || differences(comparedFields(strapi, type), published.tree, draft.tree).length > 0;
		return { draft, missing: problems.length, isChanged, person: person.id, ...(latest && { latest }) };
	}

	/** Decides inside the entry's lock, so that two publishers do not settle the same submission. */
	async function perform(person: Person, place: Place, act: Act, effect: (found: Facts & { draft: Row }) => Promise<void>): Promise<void> {
		const { type, documentId } = place;
		await ask.rows().exclusively(documentId, async () => {
			const found = await facts(person, place);
			await ask.rights().assert(person, { action: act.act === 'submit' ? 'update' : 'publish', uid: uidOf(type), documentId, locale: found.draft.locale });
			const outcome = decide(act, found);
			if (!outcome.ok) throw new EditorsError(outcome.reason, outcome.reason === 'incomplete' ? { problems: await ask.ready().problems(uidOfType(type), found.draft.tree, found.draft.locale) } : {});
			await effect(found);
		});
	}

	/** Whoever may write an entry or publish it has a word in what is said about it. */
	async function assertSay(person: Person, place: Place): Promise<void> {
		const { draft } = await entries().source(place.type, place.documentId);
		const [update, publish] = await Promise.all([may(person, 'update', place, draft.locale), may(person, 'publish', place, draft.locale)]);
		if (!update.allowed && !publish.allowed) throw new EditorsError('not-allowed', update.message ? { message: update.message } : {});
	}

	/** The draft in the language of who reads, when it is another one than the original's. */
	async function translationFor({ type, documentId }: Place, source: Locale): Promise<(Row & Translated) | undefined> {
		const own = ask.desk().locale();
		if (own === source) return undefined;
		const [row] = await ask.rows().load(uidOfType(type), documentId, { locales: [own], status: 'draft' });
		if (!row) return undefined;
		const passages = await ask.ledger().units({ type, documentId, locale: own });
		// A long text is many passages: `body#1a2b3c`.
		return { ...row, behind: new Set(passages.filter(({ status }) => status.staleness === 'changed').map(({ unit }) => unit.id.replace(/#.*$/u, ''))) };
	}

	const values = (person: Person, { tree, locale }: Row): Record<string, string> => ({ by: String(person.firstname ?? ''), title: String(tree.title ?? ''), locale });

	return {
		async show(person: Person, place: Place): Promise<Review> {
			const { type, documentId } = place;
			const { draft, published } = await versions(place);
			const { locale, tree } = draft;
			const [submission, comments, problems, update, publish, translation] = await Promise.all([
				read((db) => store.latestOf(db, documentId)),
				read((db) => store.commentsOf(db, documentId)),
				ask.ready().problems(uidOfType(type), tree, locale),
				may(person, 'update', place, locale),
				may(person, 'publish', place, locale),
				translationFor(place, locale),
			]);
			const people = [...comments.map(({ person: by }) => by), ...(submission ? [submission.person, submission.decidedBy ?? 0] : [])];
			return {
				...{ type, documentId, locale, title: String(tree.title ?? ''), isPublic: published !== undefined, submission: submission ?? null, problems, comments },
				differences: await shownDifferences(strapi, type, published?.tree, tree, translation),
				translation: translation ? { locale: translation.locale, isMachine: translation.tree.textOrigin === 'machine' } : null,
				names: await namesOf(strapi, people),
				can: { update, publish },
			};
		},

		async submit(person: Person, place: Place, note: string): Promise<void> {
			const { type, documentId } = place;
			await perform(person, place, { act: 'submit' }, async ({ draft, latest }) => {
				if (latest?.state === 'waiting') return;
				await strapi.db.transaction(({ trx }) => store.addSubmission(trx, { type, documentId, person: person.id, note: shortened(note), at: Date.now() }));
				const to = (await publishersOf(strapi, { uid: uidOf(type), documentId, locale: draft.locale })).filter((id) => id !== person.id);
				await ask.notices().tell({ to, kind: 'editors-submitted', values: { ...values(person, draft), ...(note.trim() ? { comment: note.trim() } : {}) }, link: reviewPath(type, documentId) });
			});
		},

		async sendBack(person: Person, place: Place, reply: string): Promise<void> {
			await perform(person, place, { act: 'return', reply }, async ({ draft, latest }) => {
				if (!latest) return;
				await strapi.db.transaction(({ trx }) => store.settle(trx, latest.id, { state: 'returned', person: person.id, reply: shortened(reply), at: Date.now() }));
				await ask.notices().tell({ to: [latest.person], kind: 'editors-returned', values: { ...values(person, draft), comment: reply.trim() }, link: formPath(place.type, place.documentId) });
			});
		},

		/** Publishing settles what waits, see `watchPublishing`. */
		async publish(person: Person, place: Place): Promise<void> {
			await perform(person, place, { act: 'publish' }, async ({ draft }) => {
				await strapi.documents(uidOfType(place.type)).publish({ documentId: place.documentId, locale: draft.locale } as never);
			});
		},

		async comment(person: Person, place: Place, field: string, text: string): Promise<store.Comment[]> {
			await assertSay(person, place);
			if (!text.trim()) throw new EditorsError('comment-missing');
			if (text.length > LONGEST_WORDS) throw new EditorsError('too-long');
			await strapi.db.transaction(({ trx }) => store.addComment(trx, { ...place, field: field.slice(0, 255), person: person.id, text: text.trim(), at: Date.now() }));
			return read((db) => store.commentsOf(db, place.documentId));
		},

		async resolve(person: Person, place: Place, comment: number): Promise<store.Comment[]> {
			await assertSay(person, place);
			await strapi.db.transaction(({ trx }) => store.resolveComment(trx, place.documentId, comment, Date.now()));
			return read((db) => store.commentsOf(db, place.documentId));
		},
	};
}

/** Whoever publishes, by this desk or by Strapi's own button, has settled what was waiting, and who handed it in is told. */
export function watchPublishing(strapi: Core.Strapi): void {
	strapi.documents.use(async (context, next) => {
		const type = typeOfUid(context.uid);
		if (context.action !== 'publish' || !isGuidedType(type)) return next();
		return strapi.db.transaction(async ({ trx }) => {
			const result = await next();
			const { documentId, locale } = context.params as { documentId: string; locale?: string | string[] };
			const waiting = await store.latestOf(trx, documentId);
			if (waiting?.state !== 'waiting') return result;
			const { draft } = await (strapi.plugin('editors-desk').service('entries') as Entries).source(type, documentId);
			// A translation that is published says nothing about the original.
			if (!isAbout(locale, draft.locale)) return result;
			const person = strapi.requestContext.get()?.state?.user as Person | undefined;
			await store.settle(trx, waiting.id, { state: 'published', person: person?.id ?? null, reply: null, at: Date.now() });
			await platform(strapi).notices().tell({ to: [waiting.person].filter((id) => id !== person?.id), kind: 'editors-published', values: { by: String(person?.firstname ?? ''), title: String(draft.tree.title ?? ''), locale: draft.locale }, link: formPath(type, documentId) });
			return result;
		});
	});
}

const isAbout = (locale: string | string[] | undefined, source: Locale): boolean => [locale ?? defaultLocale].flat().some((each) => each === source || each === '*');

const shortened = (text: string): string => text.trim().slice(0, LONGEST_WORDS);
