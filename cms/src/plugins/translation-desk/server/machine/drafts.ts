/**
 * Drafts by machine: work that waits in a table until it is done, however often the machine or the CMS goes away.
 *
 * The machine is asked outside of any transaction, and what it says is written only where there is still nothing and the
 * original still says the same.
 */
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@erasmi/config/environment';
import type { Locale } from '@erasmi/config/locales';
import { picker } from '../ledger/pick.ts';
import type { Unit } from '../ledger/units.ts';
import type { Ledger, MachineText } from '../ledger.ts';
import { loadDocument, loadTranslations, type Knex, type LedgerDocument } from '../store.ts';
import type { TermsService } from '../terms.ts';
import { addJob, claimJob, jobOf, postponeJob, settleJob, type Job } from './jobs.ts';
import { libreTranslate } from './libretranslate.ts';
import { fromMachine, toMachine, type Agreed } from './protect.ts';
import { ProviderRefused, type MachineProvider } from './provider.ts';

export type Drafts = ReturnType<typeof createDrafts>;

/** Longer than the machine may take for all passages of an entry. */
const LEASE_MS = 15 * 60_000;
/** A request that is too long is refused or cut by some servers. */
const TEXTS_A_REQUEST = 25;
const LETTERS_A_REQUEST = 4000;
const HOUR_MS = 60 * 60_000;

/** @param wake called after the commit of whoever asked for a draft */
export function createDrafts(strapi: Core.Strapi, wake: () => void) {
	const { translate } = readEnvironment(process.env, 'cms');
	const provider: MachineProvider | undefined = translate && libreTranslate(translate.url, translate.key);
	const ledger = (): Ledger => strapi.plugin('translation-desk').service('ledger');
	const terms = (): TermsService => strapi.plugin('translation-desk').service('terms');

	/** @returns whether there was a job */
	async function step(): Promise<boolean> {
		if (!provider) return false;
		const db = strapi.db.connection;
		const now = Date.now();
		const job = await claimJob(db, now, now + LEASE_MS);
		if (!job) return false;
		try {
			const drafted = await draft(provider, job);
			await settleJob(db, job);
			strapi.log.info(`translation-desk: ${provider.name} drafted ${drafted} passages of ${job.documentId} in ${job.locale}`);
		} catch (error) {
			await afterFailure(job, error instanceof Error ? error : new Error(String(error)));
		}
		return true;
	}

	/** @returns how many passages got a draft */
	async function draft(machine: MachineProvider, { documentId, locale }: Job): Promise<number> {
		const document = await loadDocument(strapi.db.connection, documentId);
		if (!document || document.sourceLocale === locale) return 0;
		const missing = missingUnits(document, await loadTranslations(strapi.db.connection, documentId, locale));
		let drafted = 0;
		for (const batch of batches(missing)) {
			const prepared = await Promise.all(batch.map(async (unit) => ({ unit, agreed: await agreedTerms(unit.text, document.sourceLocale, locale) })));
			const answers = await machine.translate(prepared.map(({ unit, agreed }) => toMachine(unit.text, agreed)), document.sourceLocale, locale);
			const texts: MachineText[] = prepared.map(({ unit, agreed }, index) => ({ unit: unit.id, textHash: unit.textHash, target: fromMachine(answers[index] ?? '', agreed, unit.codes) }));
			// Each batch is kept when it is there: a crash costs one of them.
			drafted += await ledger().draftByMachine({ type: document.type, documentId, locale }, texts);
		}
		return drafted;
	}

	async function agreedTerms(text: string, from: Locale, to: Locale): Promise<Agreed[]> {
		const found = await terms().recognise(text, '', from, to);
		return found.flatMap(({ words, status, targets }) => {
			const target = status === 'keep' ? words : targets[0];
			return status === 'forbidden' || !target ? [] : [{ words, target }];
		});
	}

	async function afterFailure(job: Job, error: Error): Promise<void> {
		const attempts = job.attempts + 1;
		if (error instanceof ProviderRefused) {
			// Asking again would not help; a person may, from the desk.
			strapi.log.warn(`translation-desk: no machine draft of ${job.documentId} in ${job.locale}: ${error.message}`);
			await settleJob(strapi.db.connection, job);
			return;
		}
		const waitMs = Math.min(2 * HOUR_MS, 10_000 * 2 ** (attempts - 1));
		strapi.log.warn(`translation-desk: the machine draft of ${job.documentId} in ${job.locale} waits ${Math.round(waitMs / 1000)} s (attempt ${attempts}): ${error.message}`);
		await postponeJob(strapi.db.connection, { ...job, attempts }, error.message, Date.now() + waitMs);
	}

	return {
		/** Whether there is a machine to ask. */
		isOn: provider !== undefined,
		step,

		/** Asks for a draft of every passage that the language lacks. Joins the running transaction. */
		async ask(documentId: string, locale: Locale): Promise<void> {
			if (!provider) return;
			await strapi.db.transaction(async ({ trx, onCommit }) => {
				await addJob(trx, documentId, locale);
				onCommit(wake);
			});
		},

		/** Whether a draft is on its way, and what stood in its way so far. */
		waiting: (documentId: string, locale: Locale): Promise<{ error?: string } | undefined> => jobOf(strapi.db.connection as Knex, documentId, locale),
	};
}

/** Passages with no text at all: neither of their own nor borrowed. */
function missingUnits({ units }: LedgerDocument, translations: Parameters<typeof picker>[0]): Unit[] {
	const pick = picker(translations);
	return units.filter((unit) => !unit.gone && !pick(unit)?.translation.target.trim());
}

function batches(units: readonly Unit[]): Unit[][] {
	const all: Unit[][] = [];
	let letters = Infinity;
	for (const unit of units) {
		const last = all.at(-1);
		if (last && last.length < TEXTS_A_REQUEST && letters + unit.text.length <= LETTERS_A_REQUEST) {
			last.push(unit);
			letters += unit.text.length;
		} else {
			all.push([unit]);
			letters = unit.text.length;
		}
	}
	return all;
}
