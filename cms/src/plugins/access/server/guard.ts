/** Asks before every write of a signed-in person, whichever way it came: form, bulk action, our own desks. */
import type { Core, Modules, UID } from '@strapi/strapi';
import { defaultLocale, locales } from '@erasmi/config/locales';
import { typeOfUid, type ContentType } from '@erasmi/config/types';
import { actorOf, type User } from './actor.ts';
import { decide, type Actor, type EntryFacts, type Verdict } from './decide.ts';
import { entryFacts } from './entry-facts.ts';
import { keepTexts } from './fields.ts';
import { saveProgress } from './progress-save.ts';
import { refuse } from './refuse.ts';
import { linkedAfter, rowIdsIn } from './relation-input.ts';
import { answer, wishOf, type Question } from './rights.ts';
import { schemasOf } from './role-sync.ts';
import type { Action } from './roles.ts';
import { isTrusted, trusted } from './trust.ts';

type Context = Modules.Documents.Middleware.Context;

const organisationUid = 'api::organisation.organisation';

export function registerGuard(strapi: Core.Strapi): void {
	strapi.documents.use(async (context, next) => {
		const user = adminUser(strapi);
		const type = typeOfUid(context.uid);
		if (!user || !type || isTrusted() || !(context.action in guarded)) return next();

		// Each act gives back what Strapi's own gives back.
		return guard(strapi, context as GuardedContext, type, user, next) as ReturnType<typeof next>;
	});
}

/** The person behind a request of the admin; undefined for the site, the seed and the system itself. */
export function adminUser(strapi: Core.Strapi): User | undefined {
	const state = strapi.requestContext.get()?.state;
	const strategy: unknown = state?.['auth']?.strategy?.name;
	return strategy === 'admin' || strategy === 'admin-token' ? state?.['user'] : undefined;
}

/** What the document service calls an act, and what the table of rights calls it. */
const guarded = { create: 'create', clone: 'clone', update: 'update', publish: 'publish', unpublish: 'unpublish', discardDraft: 'discard', delete: 'delete' } as const satisfies Partial<Record<Context['action'], Action>>;

interface Params {
	documentId?: string;
	locale?: string | string[] | null;
	status?: string;
	data?: Record<string, unknown>;
}

type GuardedContext = Omit<Context, 'params' | 'action'> & { params: Params; action: keyof typeof guarded };

async function guard(strapi: Core.Strapi, context: GuardedContext, type: ContentType, user: User, next: () => Promise<unknown>): Promise<unknown> {
	const { params } = context;
	const actor = await actorOf(strapi, user);
	const found = params.documentId ? await entryFacts(strapi, type, context.uid, params.documentId) : undefined;
	// The document service answers in its own way that there is nothing.
	if (params.documentId && !found) return next();

	const ask = async (question: Omit<Question, 'uid' | 'documentId'>, entry = found?.facts): Promise<Extract<Verdict, { allowed: true }>> => {
		const wish = wishOf(type, question, entry);
		const verdict = await answer(strapi, user, wish, decide(actor, wish));
		if (!verdict.allowed) refuse(verdict.message, { reason: verdict.reason });
		return verdict;
	};

	const questions = questionsOf(context, type, found);
	const verdicts: Extract<Verdict, { allowed: true }>[] = [];
	for (const question of questions) verdicts.push(await ask(question));

	if (context.action === 'publish') {
		const checked = questions.flatMap(({ locale }, index) => (verdicts[index]?.parts === 'text' && locale ? [locale] : []));
		return trusted(() => publishChecked(strapi, context, checked, next));
	}
	if (context.action === 'create' || context.action === 'clone') {
		const entry = { documentId: '', coOwners: [], publishedLocales: [], ...(actor.organisation ? { owner: actor.organisation } : {}) };
		const owners = await ownersAfter(strapi, context, entry);
		if (owners.owner) await ask({ action: 'hand-over', newOwner: owners.owner }, entry);
		else giveOwner(strapi, context, actor);
	}
	if (context.action === 'update' && found) {
		const owners = await ownersAfter(strapi, context, found.facts);
		if (owners.owner !== undefined) await ask({ action: 'hand-over', newOwner: owners.owner });
		else if (owners.coOwnersChange) await ask({ action: 'hand-over' });
		if (verdicts.some((verdict) => verdict.parts === 'text')) params.data = keepTexts(params.data ?? {}, type, schemasOf(strapi));
		if (verdicts.some((verdict) => verdict.parts === 'progress')) return trusted(() => saveProgress(strapi, context, type, user, next));
	}
	return trusted(next);
}

/** Who checks a language publishes what they have read, so the text counts as checked from now on. */
async function publishChecked(strapi: Core.Strapi, { uid, params }: GuardedContext, checked: readonly string[], next: () => Promise<unknown>): Promise<unknown> {
	if (checked.length === 0) return next();
	return strapi.db.transaction(async () => {
		await strapi.db.query(uid).updateMany({ where: { documentId: params.documentId, locale: { $in: [...checked] }, publishedAt: null }, data: { textCheckedAt: new Date() } });
		return next();
	});
}

/** One act may need several rights: a save that publishes, a deletion in all languages. */
function questionsOf({ action, params }: GuardedContext, type: ContentType, found: { facts: EntryFacts; draftLocales: string[] } | undefined): Omit<Question, 'uid' | 'documentId'>[] {
	const isLocalized = found ? found.facts.sourceLocale !== undefined : type !== 'organisation' && type !== 'concept';
	const touched = isLocalized ? localesOf(params.locale) : [undefined];
	const alsoPublishes = (action === 'create' || action === 'update') && params.status === 'published';

	return touched.flatMap((locale) => {
		const isNewLanguage = action === 'update' && found !== undefined && locale !== undefined && !found.draftLocales.includes(locale);
		const asked = isNewLanguage ? 'translate' : guarded[action];
		const place = locale ? { locale } : {};
		return [{ action: asked, ...place }, ...(alsoPublishes ? [{ action: 'publish' as const, ...place }] : [])];
	});
}

/** `undefined` in the answer: the act is about the entry as a whole. */
function localesOf(locale: Params['locale']): (string | undefined)[] {
	if (locale === '*') return [undefined];
	if (Array.isArray(locale)) return locale.length === locales.length ? [undefined] : locale;
	return [locale ?? defaultLocale];
}

/** A new entry belongs to the organisation of the person who enters it. */
function giveOwner(strapi: Core.Strapi, context: GuardedContext, actor: Actor): void {
	if (!hasOwner(strapi, context.uid) || !actor.organisation) return;
	context.params.data = { ...context.params.data, owner: { set: [{ documentId: actor.organisation }] } };
}

const hasOwner = (strapi: Core.Strapi, uid: UID.ContentType): boolean => 'owner' in strapi.contentType(uid).attributes;

interface OwnersAfter {
	/** The organisation that will own the entry, empty for nobody; undefined when that stays as it is. */
	owner?: string;
	coOwnersChange: boolean;
}

async function ownersAfter(strapi: Core.Strapi, { uid, params }: GuardedContext, before: EntryFacts): Promise<OwnersAfter> {
	if (!hasOwner(strapi, uid)) return { coOwnersChange: false };
	const { owner, coOwners } = params.data ?? {};
	const ids = [...rowIdsIn(owner), ...rowIdsIn(coOwners)];
	const rows = ids.length > 0 ? await strapi.db.query(organisationUid).findMany({ where: { id: { $in: ids } }, select: ['id', 'documentId'] }) : [];
	const toDocumentId = (id: number): string | undefined => rows.find((row) => row.id === id)?.documentId;

	const ownerAfter = linkedAfter(owner, before.owner ? [before.owner] : [], true, toDocumentId)?.[0] ?? (owner === undefined ? before.owner : undefined);
	const coOwnersAfter = linkedAfter(coOwners, before.coOwners, false, toDocumentId) ?? before.coOwners;
	return {
		...(ownerAfter === before.owner ? {} : { owner: ownerAfter ?? '' }),
		coOwnersChange: !isSame(coOwnersAfter, before.coOwners),
	};
}

const isSame = (left: readonly string[], right: readonly string[]): boolean => left.length === right.length && left.every((item) => right.includes(item));
