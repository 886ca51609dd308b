import { Link, useSearchParams } from 'react-router-dom';
import { messageKinds } from '@erasmi/config/letters';
import { Paging } from '../../../admin/desk/Paging.tsx';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import { statuses } from '../server/decide.ts';
import type { MessageLine } from '../server/inbox.ts';
import { ask } from './client.ts';
import { messagePath } from './paths.ts';
import { Absent, Room } from './Room.tsx';
import { useWords } from './use-words.ts';

interface Found {
	items: MessageLine[];
	total: number;
	pageSize: number;
	names: Record<number, string>;
}

/** Messages, newest first; every filter lives in the address. */
export function ListPage() {
	const { say } = useWords();
	const [filters, setFilters] = useSearchParams();
	const query = { status: 'open', ...Object.fromEntries(filters) };
	const [found, reload] = useLoaded(JSON.stringify(query), () => ask<Found>('/messages', query));
	const set = (name: string, value: string): void =>
		setFilters((before) => {
			const next = new URLSearchParams(before);
			next.set(name, value);
			if (name !== 'page') next.delete('page');
			return next;
		}, { replace: true });

	return (
		<Room title={say('title')}>
			<section className="card" aria-label={say('filter')}>
				<div className="filters">
					<label>
						<span>{say('column.status')}</span>
						<select value={query.status} onChange={({ target }) => set('status', target.value)}>
							<option value="open">{say('status.open')}</option>
							{statuses.map((status) => (
								<option key={status} value={status}>
									{say(`status.${status}`)}
								</option>
							))}
							<option value="all">{say('filter.all')}</option>
						</select>
					</label>
					<label>
						<span>{say('column.kind')}</span>
						<select value={filters.get('kind') ?? ''} onChange={({ target }) => set('kind', target.value)}>
							<option value="">{say('filter.all')}</option>
							{messageKinds.map((kind) => (
								<option key={kind} value={kind}>
									{say(`kind.${kind}`)}
								</option>
							))}
						</select>
					</label>
					<label className="tick">
						<input type="checkbox" checked={filters.get('mine') === 'true'} onChange={({ target }) => set('mine', String(target.checked))} />
						<span>{say('filter.mine')}</span>
					</label>
				</div>
			</section>
			{found.state === 'there' ? <Messages {...found.value} page={Number(filters.get('page')) || 1} onPage={(page) => set('page', String(page))} /> : <Absent state={found.state} onRetry={reload} />}
		</Room>
	);
}

function Messages({ items, total, pageSize, names, page, onPage }: Found & { page: number; onPage: (page: number) => void }) {
	const { say, moment, language } = useWords();
	if (total === 0) return <p className="card">{say('none')}</p>;
	return (
		<section className="card" aria-labelledby="found">
			<h2 id="found">
				<span role="status">{say('count', { count: total })}</span>
			</h2>
			<div className="scroll" tabIndex={0} role="region" aria-label={say('title')}>
				<table className="work">
					<thead>
						<tr>
							{(['column.message', 'column.about', 'column.at', 'column.status', 'column.assignee'] as const).map((key) => (
								<th key={key} scope="col">
									{say(key)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{items.map(({ id, kind, text, locale, at, status, assignee, title, page: path, wantsAnswer }) => (
							<tr key={id}>
								<th scope="row">
									<Link to={messagePath(id)}>{say(`kind.${kind}`)}</Link>
									<small>
										<bdi>{beginning(text)}</bdi>
									</small>
									<small>{[language(locale), wantsAnswer && say('wants-answer')].filter(Boolean).join(' · ')}</small>
								</th>
								<td>
									<bdi>{title ?? path ?? '–'}</bdi>
								</td>
								<td className="figure">{moment(at)}</td>
								<td>
									<span className={status === 'new' ? 'tag warn' : 'tag'}>{say(`status.${status}`)}</span>
								</td>
								<td>{assignee === undefined ? '–' : <bdi>{names[assignee]}</bdi>}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<Paging page={page} pages={Math.ceil(total / pageSize)} label={say('page.of', { page, pages: Math.ceil(total / pageSize) })} previous={say('page.previous')} next={say('page.next')} onTurn={onPage}>
				{say('page.of', { page, pages: Math.ceil(total / pageSize) })}
			</Paging>
		</section>
	);
}

const LINE = 120;

const beginning = (text: string): string => {
	const line = text.replace(/\s+/gu, ' ');
	return line.length > LINE ? `${line.slice(0, LINE)} …` : line;
};
