/** A made-up ledger, written by the database itself: a million translations row by row would take longer than the measuring. */
import { locales } from '@erasmi/config/locales';
import { workTypes } from '@erasmi/config/types';

/** As much of Strapi's connection as is used here. */
interface Connection {
	(table: string): { insert(rows: object[]): PromiseLike<unknown> };
	raw(sql: string): PromiseLike<unknown>;
}

export const UNITS = 24;
const ROWS_A_STATEMENT = 200;

export async function fillLedger(db: Connection, entries: number): Promise<void> {
	const now = Date.now();
	const fingerprint = (unit: number) => ({ textHash: `text-hash-of-passage-${unit}`, codeHash: '', coreHash: `core-hash-of-passage-${unit}` });
	const units = JSON.stringify(Array.from({ length: UNITS }, (_, unit) => ({ ...fingerprint(unit), id: `body#${unit}`, field: 'body', kind: 'paragraph', text: `Paragraph ${unit} tells what people did together in that year and why it worked.`, codes: [], slot: String(unit), position: unit, words: 14, lead: unit === 0, gone: false, moved: false })));
	for (let at = 0; at < entries; at += ROWS_A_STATEMENT) {
		const rows = Array.from({ length: Math.min(ROWS_A_STATEMENT, entries - at) }, (_, index) => ({ type: workTypes[(at + index) % workTypes.length], document_id: `bench-${at + index}`, source_locale: locales[(at + index) % locales.length], title: `Entry ${at + index}`, units, updated_at: now }));
		await db('desk_documents').insert(rows);
	}

	const list = (values: readonly string[]): string => values.map((value) => `select ${value}`).join(' union all ');
	const numbers = list(Array.from({ length: UNITS }, (_, unit) => `${unit} as unit`));
	const languages = list(locales.map((locale, index) => `'${locale}' as locale, ${index} as place`));
	// Three of ten passages are missing, two are machine text that nobody read, one waits for its second check, one is behind.
	const kind = '(d.id * 7 + u.unit * 3 + l.place) % 10';
	await db.raw(`
		insert into desk_translations (document_id, locale, unit, target, state, origin, source_text, confirmed, revision, updated_at)
		select d.document_id, l.locale, 'body#' || u.unit, 'Afsnit der fortæller hvad folk gjorde sammen', case when ${kind} in (3, 4) then 'draft' when ${kind} = 5 then 'translated' else 'checked' end,
			case when ${kind} in (3, 4) then 'machine' else 'human' end, 'Paragraph tells what people did together in that year and why it worked.',
			'[{"textHash":"' || case when ${kind} = 6 then 'older' else 'text' end || '-hash-of-passage-' || u.unit || '","codeHash":"","coreHash":"' || case when ${kind} = 6 then 'older' else 'core' end || '-hash-of-passage-' || u.unit || '"}]', 1, ${now}
		from desk_documents d cross join (${numbers}) u cross join (${languages}) l
		where d.document_id like 'bench-%' and l.locale <> d.source_locale and ${kind} > 2`);
	await db.raw(`
		insert into desk_summaries (type, document_id, locale, source_locale, title, published, publishable, units, missing, draft, translated, checked, stale, unread, rejected, todo, words, words_to_do, updated_at)
		select d.type, d.document_id, t.locale, d.source_locale, d.title, (1 = 1), (1 = 1), ${UNITS}, ${UNITS} - count(*), sum(case when t.state = 'draft' then 1 else 0 end), sum(case when t.state = 'translated' then 1 else 0 end), sum(case when t.state = 'checked' then 1 else 0 end),
			sum(case when t.confirmed like '%older%' then 1 else 0 end), sum(case when t.origin = 'machine' then 1 else 0 end), 0, ${UNITS} - count(*) + sum(case when t.state = 'draft' or t.confirmed like '%older%' then 1 else 0 end), ${UNITS * 14},
			14 * (${UNITS} - count(*) + sum(case when t.state = 'draft' or t.confirmed like '%older%' then 1 else 0 end)), ${now}
		from desk_documents d join desk_translations t on t.document_id = d.document_id
		where d.document_id like 'bench-%'
		group by d.id, d.type, d.document_id, t.locale, d.source_locale, d.title`);
}
