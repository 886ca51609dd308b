/** The memories of all pairs of languages, filled from the ledger when first asked and kept up by its events. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { loadDocument, loadTranslations, type Knex } from '../store.ts';
import { documentsTable, eventsTable } from '../tables.ts';
import type { Unit } from '../ledger/units.ts';
import { Memory, type MemoryMatch, type Pair } from './memory.ts';

export type MemoryService = ReturnType<typeof createMemory>;

export function createMemory(strapi: Core.Strapi) {
	const memories = new Map<string, Memory>();
	let seen: number | undefined;
	const of = (from: Locale, to: Locale): Memory => {
		const name = `${from}>${to}`;
		const memory = memories.get(name) ?? new Memory();
		memories.set(name, memory);
		return memory;
	};

	async function learn(db: Knex, documentId: string): Promise<void> {
		const document = await loadDocument(db, documentId);
		if (!document) {
			for (const memory of memories.values()) memory.dropAll(idOf(documentId, ''));
			return;
		}
		const units = new Map<string, Unit>(document.units.map((unit) => [unit.id, unit]));
		for (const { locale, ...translation } of await loadTranslations(db, documentId)) {
			const unit = units.get(translation.unit);
			const memory = of(document.sourceLocale, locale);
			const id = idOf(documentId, translation.unit);
			const isAgreed = translation.state !== 'draft' || translation.origin === 'machine';
			if (!unit || !isAgreed) memory.drop(id);
			else memory.put({ id, source: translation.sourceText, target: translation.target, unread: translation.state === 'draft', where: document.title, context: `${document.type}.${unit.field}` });
		}
	}

	/** Reads what was written since the last time, by this process or another. */
	async function refresh(): Promise<void> {
		const db = strapi.db.connection;
		const latest = Number((await db(eventsTable).max('id as newest').first())?.newest ?? 0);
		if (latest === seen) return;
		const changed: { document_id: string }[] = seen === undefined ? await db(documentsTable).select('document_id') : await db(eventsTable).where('id', '>', seen).distinct('document_id');
		seen = latest;
		for (const { document_id } of changed) await learn(db, document_id);
	}

	return {
		/** @returns at most `limit` matches, best first */
		async find(from: Locale, to: Locale, text: string, { context, documentId, unit, limit = 5 }: { context: string; documentId: string; unit: string; limit?: number }): Promise<MemoryMatch[]> {
			await refresh();
			return of(from, to).find(text, context, limit, idOf(documentId, unit));
		},
		/** Found pairs, each with the passage it stands in. */
		async concordance(from: Locale, to: Locale, phrase: string): Promise<{ pairs: (Pair & { type: string; documentId: string; unit: string })[]; total: number }> {
			await refresh();
			const { pairs, total } = of(from, to).concordance(phrase);
			return { total, pairs: pairs.map((pair) => ({ ...pair, type: pair.context.slice(0, pair.context.indexOf('.')), documentId: pair.id.slice(0, pair.id.indexOf('/')), unit: pair.id.slice(pair.id.indexOf('/') + 1) })) };
		},
	};
}

const idOf = (documentId: string, unit: string): string => `${documentId}/${unit}`;
