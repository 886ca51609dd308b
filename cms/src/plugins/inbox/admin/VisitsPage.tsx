import { useState } from 'react';
import type { Visits } from '@erasmi/config/letters';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import { ask } from './client.ts';
import { Absent, Room } from './Room.tsx';
import { isKey } from './translations.ts';
import { useWords } from './use-words.ts';
import { tableOf, type Row } from './visits-table.ts';

const spans = [7, 30, 90, 365] as const;

/** How often each kind of page was read in each language. */
export function VisitsPage() {
	const { say } = useWords();
	const [days, setDays] = useState<number>(30);
	const [visits, reload] = useLoaded(String(days), () => ask<Visits[]>('/visits', { days: String(days) }));
	return (
		<Room title={say('visits.title')}>
			<section className="card" aria-label={say('filter')}>
				<p>{say('visits.about')}</p>
				<div className="filters">
					<label>
						<span>{say('visits.span')}</span>
						<select value={days} onChange={({ target }) => setDays(Number(target.value))}>
							{spans.map((span) => (
								<option key={span} value={span}>
									{say('visits.days', { count: span })}
								</option>
							))}
						</select>
					</label>
				</div>
			</section>
			{visits.state === 'there' ? <Readings visits={visits.value} /> : <Absent state={visits.state} onRetry={reload} />}
		</Room>
	);
}

function Readings({ visits }: { visits: readonly Visits[] }) {
	const { say } = useWords();
	const { columns, pages, files } = tableOf(visits);
	if (visits.length === 0) return <p className="card">{say('visits.none')}</p>;
	return (
		<>
			<Table id="pages" title={say('visits.pages')} columns={columns} rows={pages} />
			{files.length > 0 && <Table id="files" title={say('visits.files')} columns={[]} rows={files} />}
		</>
	);
}

function Table({ id, title, columns, rows }: { id: string; title: string; columns: readonly string[]; rows: readonly Row[] }) {
	const { say, language, number } = useWords();
	return (
		<section className="card" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<div className="scroll" tabIndex={0} role="region" aria-labelledby={id}>
				<table className="work">
					<thead>
						<tr>
							<th scope="col">{say('visits.what')}</th>
							{columns.map((locale) => (
								<th key={locale} scope="col">
									{language(locale)}
								</th>
							))}
							<th scope="col">{say('visits.total')}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(({ what, byLocale, total }) => (
							<tr key={what}>
								<th scope="row" dir="auto">
									{nameOf(what, say)}
								</th>
								{columns.map((locale) => (
									<td key={locale} className="figure">
										{number(byLocale[locale] ?? 0)}
									</td>
								))}
								<td className="figure">{number(total)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}

/** `case-list` → list of good practices; a kind of page that is newer than this table is called as the site calls it. */
function nameOf(what: string, say: ReturnType<typeof useWords>['say']): string {
	const [, page = what, list] = /^(.+?)(-list)?$/.exec(what) ?? [];
	const key = `page.${page}`;
	if (!isKey(key)) return what;
	return list ? say('page.list', { name: say(key) }) : say(key);
}
