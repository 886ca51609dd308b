/** Drafts that people delete lie in a bin for thirty days, from which they come back under their old number, so that links to them hold again. */
import type { Core, UID } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { isWorkType, typeOfUid, uidOf } from '@erasmi/config/types';
import { within } from '../../../plugin-kit/within.ts';
import { CareError } from './errors.ts';
import { namesOf } from './people.ts';
import type { Person } from '../../../plugin-kit/request.ts';
import { platform, uidOfType, type Actor, type Row, type Tree } from './platform.ts';
import * as store from './store.ts';
import type { Deleted } from './store.ts';

export interface BinLine {
	id: number;
	type: Deleted['type'];
	documentId: string;
	title: string;
	original: Locale;
	languages: Locale[];
	at: number;
	by: string;
	daysLeft: number;
}

export type Bin = ReturnType<typeof createBin>;

const DAY_MS = 24 * 60 * 60_000;
const KEPT_DAYS = 30;

export function createBin(strapi: Core.Strapi) {
	const ask = platform(strapi);

	/** Who deleted it, whose organisation owns it, and administrators. */
	const mayHave = (person: Person, { everything, roles, organisation }: Actor, { person: by, owner }: Deleted): boolean =>
		everything || roles.includes('erasmi-administrator') || by === person.id || (owner !== undefined && owner === organisation);

	async function bringBack({ type, documentId, original, texts }: Deleted): Promise<void> {
		const uid = uidOfType(type);
		const there = new Set((await ask.rows().load(uid, documentId, { status: 'draft' })).map(({ locale }) => locale));
		// The original comes first: every other language takes its facts from there.
		for (const { locale, tree } of texts.toSorted((a, b) => Number(b.locale === original) - Number(a.locale === original))) {
			if (there.has(locale)) continue;
			const data = ask.rows().data(uid, await withFreeSlug(uid, documentId, tree));
			if (there.size === 0) await strapi.documents(uid).create({ locale, data: { ...data, documentId } as never });
			else await strapi.documents(uid).update({ documentId, locale, data: data as never });
			there.add(locale);
		}
	}

	/** An address that somebody else has by now is left out; a new one is made from the title. */
	async function withFreeSlug(uid: UID.ContentType, documentId: string, tree: Tree): Promise<Tree> {
		const isFree = typeof tree.slug !== 'string' || (await ask.rows().isAddressFree(uid, documentId, tree.slug));
		return isFree ? tree : { ...tree, slug: null };
	}

	return {
		async list(person: Person): Promise<BinLine[]> {
			const now = Date.now();
			const actor = await ask.rights().actor(person);
			const found = (await within(strapi, (db) => store.deletedSince(db, now - KEPT_DAYS * DAY_MS))).filter((each) => mayHave(person, actor, each));
			const names = await namesOf(strapi, found.map(({ person: by }) => by));
			return found.map(({ id, type, documentId, title, original, texts, at, person: by }) => ({ id, type, documentId, title, original, at, languages: texts.map(({ locale }) => locale), by: names.get(by) ?? '', daysLeft: Math.ceil((at + KEPT_DAYS * DAY_MS - now) / DAY_MS) }));
		},

		/** @returns where it is again */
		async restore(person: Person, id: number): Promise<{ type: Deleted['type']; documentId: string; locale: Locale }> {
			const deleted = await within(strapi, (db) => store.deletedById(db, id));
			if (!deleted) throw new CareError('gone');
			if (!mayHave(person, await ask.rights().actor(person), deleted)) throw new CareError('not-allowed');
			await ask.rights().assert(person, { action: 'create', uid: uidOf(deleted.type) });
			await ask.rows().exclusively(deleted.documentId, async () => {
				await strapi.db.transaction(async ({ trx }) => {
					// Two clicks at once bring it back once.
					if ((await store.forgetDeleted(trx, id)) === 0) throw new CareError('gone');
				});
				await ask.trust().run(() => bringBack(deleted));
			});
			return { type: deleted.type, documentId: deleted.documentId, locale: deleted.original };
		},

		/**
		 * What does not come back any more, the translation desk forgets too.
		 * @returns how many drafts went for good
		 */
		async empty(now: number): Promise<number> {
			const before = now - KEPT_DAYS * DAY_MS;
			return strapi.db.transaction(async ({ trx }) => {
				await ask.ledger().forgetGone(before);
				return store.forgetDeletedBefore(trx, before);
			});
		},
	};
}

/** What a person deletes goes into the bin in the same transaction; what the system removes is not kept. */
export function watchDeletes(strapi: Core.Strapi): void {
	strapi.documents.use(async (context, next) => {
		const type = typeOfUid(context.uid);
		const person = strapi.requestContext.get()?.state?.user as Person | undefined;
		if (context.action !== 'delete' || !isWorkType(type) || !person) return next();

		const { documentId } = context.params as { documentId: string };
		return strapi.db.transaction(async ({ trx }) => {
			const before = await drafts(strapi, context.uid, documentId);
			const result = await next();
			const left = new Set((await drafts(strapi, context.uid, documentId)).map(({ locale }) => locale));
			const gone = before.filter(({ locale }) => !left.has(locale));
			const original = before.find(({ locale, tree }) => locale === tree.sourceLocale) ?? before[0];
			if (gone.length > 0 && original) {
				const { title, owner } = original.tree;
				await store.addDeleted(trx, { type, documentId, title: String(title ?? ''), original: original.locale, texts: gone.map(({ locale, tree }) => ({ locale, tree })), at: Date.now(), person: person.id, ...(typeof owner === 'string' && { owner }) });
			}
			return result;
		});
	});
}

const drafts = (strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Row[]> => platform(strapi).rows().load(uid, documentId, { status: 'draft' });
