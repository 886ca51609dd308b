/** Answers other plugins and the guard: may this person do this, and if not, in which words? */
import type { Core, UID } from '@strapi/strapi';
import { isLocale } from '@erasmi/config/locales';
import { typeOfUid, type ContentType } from '@erasmi/config/types';
import { actorOf, type User } from './actor.ts';
import { decide, type Actor, type EntryFacts, type Verdict, type Wish } from './decide.ts';
import { entryFacts } from './entry-facts.ts';
import { languageOf, refusalText } from './refusal.ts';
import { refuse } from './refuse.ts';
import type { Action } from './roles.ts';

export interface Question {
	action: Action;
	uid: string;
	/** Undefined for a new entry. */
	documentId?: string;
	locale?: string;
	newOwner?: string;
}

export type Answer = Extract<Verdict, { allowed: true }> | (Extract<Verdict, { allowed: false }> & { message: string });

export interface Rights {
	actor(user: User): Promise<Actor>;
	decide(user: User, question: Question): Promise<Answer>;
	/** @throws ForbiddenError in the person's language */
	assert(user: User, question: Question): Promise<Extract<Verdict, { allowed: true }>>;
}

export function rightsService({ strapi }: { strapi: Core.Strapi }): Rights {
	const rights: Rights = {
		actor: (user) => actorOf(strapi, user),
		async decide(user, { uid, documentId, ...question }) {
			const type = typeOfUid(uid);
			if (!type) throw new Error(`${uid} is none of the content types that rights are about.`);
			const found = documentId ? await entryFacts(strapi, type, uid as UID.ContentType, documentId) : undefined;
			const wish = wishOf(type, question, found?.facts);
			return answer(strapi, user, wish, decide(await actorOf(strapi, user), wish));
		},
		async assert(user, question) {
			const verdict = await rights.decide(user, question);
			if (!verdict.allowed) refuse(verdict.message, { reason: verdict.reason });
			return verdict;
		},
	};
	return rights;
}

export function wishOf(type: ContentType, { action, locale, newOwner }: Pick<Question, 'action' | 'locale' | 'newOwner'>, entry: EntryFacts | undefined): Wish {
	return {
		action,
		type,
		...(entry ? { entry } : {}),
		...(isLocale(locale) ? { locale } : {}),
		...(newOwner === undefined ? {} : { newOwner }),
	};
}

/** Adds to a refusal the sentence a person reads. */
export async function answer(strapi: Core.Strapi, user: User, wish: Wish, verdict: Verdict): Promise<Answer> {
	if (verdict.allowed) return verdict;
	const language = languageFor(strapi, user);
	const owner = wish.entry?.owner;
	const organisation = owner ? await strapi.db.query('api::organisation.organisation').findOne({ where: { documentId: owner }, select: ['name'] }) : undefined;
	return { ...verdict, message: refusalText(language, wish.action, verdict, organisation?.name) };
}

export const languageFor = (strapi: Core.Strapi, user: Pick<User, 'preferedLanguage'> | undefined) =>
	languageOf(user?.preferedLanguage, strapi.requestContext.get()?.request.header['accept-language'] as string | undefined);
