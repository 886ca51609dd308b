/** What the checks find in a translation, and the warnings that people have looked at already. */
import type { Core } from '@strapi/strapi';
import { runChecks, type CheckResult } from './checks/index.ts';
import { DeskError } from './errors.ts';
import { fingerprint } from './ledger/fingerprint.ts';
import type { Translation } from './ledger/states.ts';
import type { Unit } from './ledger/units.ts';
import type { Place } from './ledger.ts';
import type { Knex, LedgerDocument } from './store.ts';
import { waiversTable } from './tables.ts';
import type { TermsService } from './terms.ts';

/** A passage with the words that are meant for it. */
interface Proposal {
	place: Place;
	document: LedgerDocument;
	unit: Unit;
	target: string;
	/** Translations of the entry into the same language. */
	others: readonly Translation[];
}

/** Without warnings that somebody accepted for just these words. */
export async function checksOf(strapi: Core.Strapi, db: Knex, { place: { documentId, locale }, document, unit, target, others }: Proposal): Promise<CheckResult[]> {
	const terms = strapi.plugin('translation-desk').service('terms') as TermsService;
	const textById = new Map(document.units.map(({ id, text }) => [id, text]));
	const siblings = others.filter(({ unit: id, state }) => id !== unit.id && state !== 'draft').flatMap(({ unit: id, target: text }) => (textById.has(id) ? [{ source: textById.get(id) ?? '', target: text }] : []));
	const found = runChecks({ source: unit.text, target, codes: unit.codes, from: document.sourceLocale, to: locale, kind: unit.kind, terms: await terms.recognise(unit.text, target, document.sourceLocale, locale), siblings });
	if (!found.some(({ level }) => level === 'warning')) return found;
	const waived: { check: string }[] = await db(waiversTable).where({ document_id: documentId, locale, unit: unit.id, source_hash: unit.textHash, target_hash: hashOf(target) }).select('check');
	return found.filter(({ level, check }) => level === 'error' || !waived.some((waiver) => waiver.check === check));
}

/**
 * Errors forbid, warnings are asked about once; what was accepted is remembered until source or target change.
 * @param accepted names of checks whose warnings the person has seen and accepts
 * @throws DeskError `checks` with what was found
 */
export async function assertChecked(strapi: Core.Strapi, db: Knex, proposal: Proposal, person: number, accepted: readonly string[]): Promise<void> {
	const { place: { documentId, locale }, unit, target } = proposal;
	const results = await checksOf(strapi, db, proposal);
	if (results.some(({ level, check }) => level === 'error' || (level === 'warning' && !accepted.includes(check)))) throw new DeskError('checks', { unit: unit.id, results });
	const waived = results.filter(({ check }) => accepted.includes(check));
	if (waived.length) await db(waiversTable).insert(waived.map(({ check }) => ({ at: Date.now(), document_id: documentId, locale, unit: unit.id, check, source_hash: unit.textHash, target_hash: hashOf(target), person })));
}

const hashOf = (target: string): string => fingerprint(target, []).textHash;
