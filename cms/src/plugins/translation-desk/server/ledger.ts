/**
 * The ledger's service: what a person may do with a passage, and what is known of it.
 *
 * Knows neither HTTP nor the admin panel. Each act is one transaction: ledger, entry, event and summary agree or nothing happened.
 */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { uidOf } from '@erasmi/config/types';
import { within } from '../../../plugin-kit/within.ts';
import { isShared, type DeskType } from '../desk-types.ts';
import { onBehalfOf, trusted } from './acting.ts';
import { alone } from './alone.ts';
import { rebuild, takeUpShared } from './anew.ts';
import { assertChecked, checksOf } from './checking.ts';
import type { CheckResult } from './checks/index.ts';
import { writeDraft } from './draft.ts';
import { uid } from './entry.ts';
import { DeskError } from './errors.ts';
import { inLanguage, type UnitInLanguage } from './ledger/in-language.ts';
import { picker, type Picked } from './ledger/pick.ts';
import { decide, draftedByMachine, type Act, type Doer, type Translation } from './ledger/states.ts';
import { policies } from './policy.ts';
import { addEvents, forgetGoneBefore, loadDocument, loadEvents, loadTranslations, saveTranslation, toSummary, type Knex, type LedgerDocument, type LedgerEvent, type StoredSummary, type SummaryRow } from './store.ts';
import { saveShared } from './shared/entity.ts';
import { sharedRights } from './shared/rights.ts';
import { syncDocument } from './sync.ts';
import { summariesTable } from './tables.ts';
import { tellPeople } from './tell.ts';

export type { UnitInLanguage };

export interface Person {
	id: number;
	[key: string]: unknown;
}

/** A passage in a language. */
export interface Place {
	type: DeskType;
	documentId: string;
	locale: Locale;
}

export interface Edit {
	unit: string;
	target: string;
	/** Revision the person saw. */
	seen: number;
}

/** What a machine says, and of which words of the original. */
export interface MachineText {
	unit: string;
	textHash: string;
	target: string;
}

interface Rights {
	decide(user: Person, question: { action: string; uid: string; documentId?: string; locale?: string }): Promise<{ allowed: boolean; parts?: string; message?: string }>;
}

export type Ledger = ReturnType<typeof createLedger>;

export function createLedger(strapi: Core.Strapi) {
	const rights = (): Rights => strapi.plugin('access').service('rights');

	async function open(db: Knex, { type, documentId, locale }: Place): Promise<LedgerDocument> {
		const document = await loadDocument(db, documentId);
		if (!document || document.type !== type) throw new DeskError('entry-gone');
		if (document.sourceLocale === locale) throw new DeskError('is-source');
		return document;
	}

	async function doerOf(person: Person, place: Place): Promise<Doer> {
		if (isShared(place.type)) return { id: person.id, ...sharedRights(person.roles, place.locale) };
		const may = async (action: string): Promise<boolean> => (await rights().decide(person, { action, uid: uidOf(place.type), documentId: place.documentId, locale: place.locale })).allowed;
		// One after the other: a transaction has one connection.
		return { id: person.id, canTranslate: await may('translate'), canCheck: await may('publish') };
	}

	/** Who only reports progress does not judge what the words mean. */
	async function mayEdit(person: Person, type: DeskType, documentId: string, sourceLocale: Locale): Promise<{ allowed: boolean; message?: string }> {
		const { allowed, parts, message } = await rights().decide(person, { action: 'update', uid: uidOf(type), documentId, locale: sourceLocale });
		return { allowed: allowed && parts !== 'progress', ...(message ? { message } : {}) };
	}

	/** Carries out acts on one entry in one language. All succeed or none. */
	async function perform(person: Person, place: Place, acts: readonly { act: Act; unit: string; seen: number }[], accepted: readonly string[] = []): Promise<UnitInLanguage[]> {
		return alone(strapi, place.documentId, async (trx) => {
			const document = await open(trx, place);
			const doer = await doerOf(person, place);
			const translations = new Map((await loadTranslations(trx, place.documentId, place.locale)).map((translation) => [translation.unit, translation as Translation]));
			const events: LedgerEvent[] = [];
			const wasChecked = isChecked(document, [...translations.values()]);
			for (const { act, unit: id, seen } of acts) {
				const unit = document.units.find((candidate) => candidate.id === id);
				if (!unit) throw new DeskError('passage-gone');
				const current = translations.get(id) ?? adopted(picker([...translations.values()])(unit), id);
				const outcome = decide(act, unit, current, doer, policies[place.locale], seen);
				if (!outcome.ok) throw new DeskError(outcome.reason, outcome.reason === 'conflict' ? { current: outcome.current, unit: id } : { unit: id });
				if (confirms(act)) await assertChecked(strapi, trx, { place, document, unit, target: outcome.translation.target, others: [...translations.values()] }, person.id, accepted);
				if (!(await saveTranslation(trx, place.documentId, place.locale, outcome.translation))) throw new DeskError('conflict', { unit: id, current: (await loadTranslations(trx, place.documentId, place.locale)).find(({ unit: other }) => other === id) });
				translations.set(id, outcome.translation);
				const { state, target, comment } = outcome.translation;
				if (act.act === 'reject') await tellPeople(strapi, { kind: 'desk-rejected', to: [current?.author], by: person.id, place, title: document.title, unit: id, comment: act.comment.trim() });
				events.push({ at: Date.now(), type: place.type, documentId: place.documentId, locale: place.locale, unit: id, act: act.act, person: person.id, state, target, ...(comment ? { comment } : {}) });
			}
			await addEvents(trx, events);
			await writeEntry(person, trx, place, document, [...translations.values()]);
			if (!wasChecked && isChecked(document, [...translations.values()])) await tellPeople(strapi, { kind: 'desk-checked', to: [...translations.values()].map(({ author }) => author), by: person.id, place, title: document.title });
			const touched = new Set(acts.map(({ unit }) => unit));
			return inLanguage(document.units, [...translations.values()]).filter(({ unit }) => touched.has(unit.id));
		});
	}

	async function writeEntry(person: Person | undefined, db: Knex, place: Place, document: LedgerDocument, translations: readonly Translation[]): Promise<void> {
		if (isShared(place.type)) return writeShared(person, db, place, translations);
		await writeDraft(strapi, document, place.locale, translations, person?.id);
	}

	/** Labels and names are public at once, so only what somebody agreed to goes there. */
	async function writeShared(person: Person | undefined, db: Knex, { type, documentId, locale }: Place, translations: readonly Translation[]): Promise<void> {
		if (!isShared(type)) return;
		const agreed = new Map(translations.filter(({ state }) => state !== 'draft').map(({ unit, target }) => [unit, target]));
		await onBehalfOf(person?.id, async () => {
			await trusted(strapi, () => saveShared(strapi, type, documentId, locale, (unit) => agreed.get(unit)));
			await syncDocument(strapi, db, type, documentId, person?.id);
		});
	}

	return {
		/** Passages of an entry in one language, in reading order. */
		async units(place: Place): Promise<UnitInLanguage[]> {
			const document = await open(strapi.db.connection, place);
			return inLanguage(document.units, await loadTranslations(strapi.db.connection, place.documentId, place.locale));
		},

		document: (place: Place): Promise<LedgerDocument> => open(strapi.db.connection, place),

		translations: ({ documentId, locale }: Place): Promise<Translation[]> => loadTranslations(strapi.db.connection, documentId, locale),

		async checks(place: Place, unitId: string, target: string): Promise<CheckResult[]> {
			const document = await open(strapi.db.connection, place);
			const unit = document.units.find(({ id }) => id === unitId);
			if (!unit) throw new DeskError('passage-gone');
			return checksOf(strapi, strapi.db.connection, { place, document, unit, target, others: await loadTranslations(strapi.db.connection, place.documentId, place.locale) });
		},

		/** Saves words; with `confirm` they count as translated. */
		async write(person: Person, place: Place, edit: Edit, { confirm = false, accepted = [], origin = 'human', checkedAgainst }: { confirm?: boolean; accepted?: readonly string[]; origin?: 'human' | 'memory'; checkedAgainst?: Locale } = {}): Promise<UnitInLanguage> {
			const act: Act = { act: 'write', target: edit.target, origin, confirm, ...(checkedAgainst ? { checkedAgainst } : {}) };
			return one(await perform(person, place, [{ act, unit: edit.unit, seen: edit.seen }], accepted));
		},

		/** "Source and target agree." */
		async confirm(person: Person, place: Place, unit: string, seen: number, accepted: readonly string[] = []): Promise<UnitInLanguage> {
			return one(await perform(person, place, [{ act: { act: 'confirm' }, unit, seen }], accepted));
		},

		/** The second check. */
		async approve(person: Person, place: Place, unit: string, seen: number, accepted: readonly string[] = []): Promise<UnitInLanguage> {
			return one(await perform(person, place, [{ act: { act: 'check' }, unit, seen }], accepted));
		},

		async reject(person: Person, place: Place, unit: string, seen: number, comment: string): Promise<UnitInLanguage> {
			return one(await perform(person, place, [{ act: { act: 'reject', comment }, unit, seen }]));
		},

		/** The source changed its words and not its meaning: every language stays as it is. */
		async sameMeaning(person: Person, { type, documentId, sourceLocale }: { type: DeskType; documentId: string; sourceLocale: Locale }, unitId: string): Promise<void> {
			const { allowed, message } = await mayEdit(person, type, documentId, sourceLocale);
			if (!allowed) throw new DeskError('not-allowed', message ? { message } : {});
			await alone(strapi, documentId, async (trx) => {
				const document = await loadDocument(trx, documentId);
				const unit = document?.units.find(({ id }) => id === unitId);
				if (!unit || unit.gone) throw new DeskError('passage-gone');
				for (const { locale, ...translation } of await loadTranslations(trx, documentId)) {
					if (translation.unit !== unitId) continue;
					const outcome = decide({ act: 'same-meaning' }, unit, translation, { id: person.id, canTranslate: false, canCheck: false }, policies[locale], translation.revision);
					if (!outcome.ok) continue;
					await saveTranslation(trx, documentId, locale, outcome.translation);
					await addEvents(trx, [{ at: Date.now(), type, documentId, locale, unit: unitId, act: 'same-meaning', person: person.id, state: translation.state }]);
				}
				await syncDocument(strapi, trx, type, documentId, person.id);
			});
		},

		/**
		 * Somebody read the whole entry: their edits are written, everything else that is not gone is confirmed as it stands.
		 * @param accepted ids of warnings the person has seen and accepts for all passages
		 */
		async readAndConfirm(person: Person, place: Place, edits: readonly Edit[], accepted: readonly string[] = []): Promise<UnitInLanguage[]> {
			const all = await this.units(place);
			const edited = new Map(edits.map((edit) => [edit.unit, edit]));
			const acts = all.flatMap(({ unit, translation, status, borrowed }): { act: Act; unit: string; seen: number }[] => {
				const edit = edited.get(unit.id);
				if (edit) return [{ act: { act: 'write', target: edit.target, origin: 'human', confirm: true }, unit: unit.id, seen: edit.seen }];
				if (!translation || borrowed || !(status.unread || status.state === 'draft')) return [];
				return [{ act: { act: 'confirm' }, unit: unit.id, seen: translation.revision }];
			});
			return acts.length ? perform(person, place, acts, accepted) : [];
		},

		/**
		 * Labelled drafts for passages that have no text. What changed since the machine was asked stays as it is.
		 * @returns how many were written
		 */
		async draftByMachine(place: Place, texts: readonly MachineText[]): Promise<number> {
			return alone(strapi, place.documentId, async (trx) => {
				const document = await open(trx, place);
				const translations = new Map((await loadTranslations(trx, place.documentId, place.locale)).map((translation) => [translation.unit, translation as Translation]));
				const pick = picker([...translations.values()]);
				const events: LedgerEvent[] = [];
				for (const { unit: id, textHash, target } of texts) {
					const unit = document.units.find((candidate) => candidate.id === id && candidate.textHash === textHash);
					const drafted = unit && draftedByMachine(unit, target, pick(unit)?.translation ?? translations.get(id));
					if (!drafted || !(await saveTranslation(trx, place.documentId, place.locale, drafted))) continue;
					translations.set(id, drafted);
					events.push({ at: Date.now(), ...place, unit: id, act: 'write', state: 'draft', target });
				}
				if (events.length === 0) return 0;
				await addEvents(trx, events);
				await writeEntry(undefined, trx, place, document, [...translations.values()]);
				return events.length;
			});
		},

		/** Makes the language public. Nothing else changes. */
		async publish(person: Person, place: Place): Promise<void> {
			if (isShared(place.type)) throw new DeskError('always-public');
			const { allowed, message } = await rights().decide(person, { action: 'publish', uid: uidOf(place.type), documentId: place.documentId, locale: place.locale });
			if (!allowed) throw new DeskError('not-allowed', message ? { message } : {});
			const summary = await this.summary(place);
			const { publish } = policies[place.locale];
			if (!summary?.publishable) throw new DeskError('lead-missing');
			if (publish === 'checked' && summary.checked < summary.units) throw new DeskError('not-all-checked', { open: summary.units - summary.checked });
			if (publish !== 'notice' && summary.stale > 0) throw new DeskError('behind', { open: summary.stale });
			await onBehalfOf(person.id, () => trusted(strapi, () => strapi.documents(uid(place.type)).publish({ documentId: place.documentId, locale: place.locale } as never)));
		},

		async summary({ documentId, locale }: Place): Promise<StoredSummary | undefined> {
			const row: SummaryRow | undefined = await strapi.db.connection(summariesTable).where({ document_id: documentId, locale }).first();
			return row && toSummary(row);
		},

		history: ({ documentId, locale }: Place, unit?: string): Promise<LedgerEvent[]> => loadEvents(strapi.db.connection, documentId, locale, unit),

		/**
		 * Forgets what is known of entries that went before a moment and did not come back.
		 * @param before milliseconds since 1970
		 */
		forgetGone: (before: number): Promise<void> => within(strapi, (db) => forgetGoneBefore(db, before)),

		can: doerOf,

		/** Who may change the original may also say that its meaning stayed. */
		async saysSameMeaning(person: Person, { type, documentId, locale }: Place): Promise<boolean> {
			const { sourceLocale } = await open(strapi.db.connection, { type, documentId, locale });
			return (await mayEdit(person, type, documentId, sourceLocale)).allowed;
		},

		takeUpShared: (): Promise<void> => takeUpShared(strapi),
		rebuild: (onProgress?: (done: number, total: number) => void): Promise<void> => rebuild(strapi, onProgress),
	};
}

/** Every passage of the language has had its second check. */
function isChecked(document: LedgerDocument, translations: readonly Translation[]): boolean {
	const all = inLanguage(document.units, translations);
	return all.length > 0 && all.every(({ unit, status }) => (status.state === 'checked' && !status.todo) || (unit.optional && status.state === 'missing'));
}

/** Writing to a passage that borrows another's translation starts from those words, as a text of its own. */
function adopted(picked: Picked | undefined, unit: string): Translation | undefined {
	return picked?.borrowed ? { ...picked.translation, unit, revision: 0 } : undefined;
}

const confirms = (act: Act): boolean => act.act === 'confirm' || act.act === 'check' || (act.act === 'write' && act.confirm);

function one<T>(list: readonly T[]): T {
	const [first] = list;
	if (first === undefined) throw new DeskError('passage-gone');
	return first;
}
