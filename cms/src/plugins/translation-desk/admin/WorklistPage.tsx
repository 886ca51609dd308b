import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { locales } from '@erasmi/config/locales';
import { deskTypes } from '../desk-types.ts';
import { AssignForm, type Assigning } from './AssignForm.tsx';
import { ask, Refusal, tell } from './client.ts';
import { DeskMenu } from './DeskMenu.tsx';
import type { Overview, Worklist, WorklistItem } from './desk.ts';
import { localeOr, withFilter } from './OverviewPage.tsx';
import { entryPath } from './paths.ts';
import { Failed, Room, Waiting } from './Room.tsx';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import { useWords } from './use-words.ts';

const states = ['todo', 'missing', 'unread', 'stale', 'review', 'rejected', 'done'] as const;
/** As many as the server puts on a page. */
const PAGE = 25;

/** Entries of one language with what is to do in each; every filter lives in the address. */
export function WorklistPage() {
	const { say, language } = useWords();
	const [filters, setFilters] = useSearchParams();
	const [own] = useLoaded('own', () => (filters.get('locale') ? Promise.resolve([]) : ask<Overview>('/overview').then(({ languages }) => languages)));
	const locale = localeOr(filters.get('locale'), (own.state === 'there' ? own.value[0] : undefined) ?? 'de');
	const query = { ...Object.fromEntries(filters), locale };
	const [list, reload] = useLoaded(own.state === 'loading' ? 'wait' : JSON.stringify(query), () => ask<Worklist>('/worklist', query));
	const set = (name: string, value: string): void => setFilters((before) => withFilter(before, name, value), { replace: true });
	const assign = async (chosen: Assigning): Promise<string> => {
		try {
			const { assigned } = await tell<{ assigned: number }>('/worklist/assign', { ...chosen, filters: query });
			reload();
			return say('assign.list.saved', { count: assigned });
		} catch (error) {
			return (error instanceof Refusal && error.message) || say('load.failed');
		}
	};
	const page = Math.max(1, Number(filters.get('page')) || 1);

	return (
		<Room title={say('work.title')}>
			<DeskMenu />
			<h1>{say('work.title')}</h1>
			<section className="card" aria-label={say('filter.heading')}>
				<div className="filters">
					<label>
						<span>{say('filter.language')}</span>
						<select value={locale} onChange={({ target }) => set('locale', target.value)}>
							{locales.map((code) => (
								<option key={code} value={code}>
									{language(code)}
								</option>
							))}
						</select>
					</label>
					<label>
						<span>{say('filter.type')}</span>
						<select value={filters.get('type') ?? ''} onChange={({ target }) => set('type', target.value)}>
							<option value="">{say('filter.all')}</option>
							{deskTypes.map((type) => (
								<option key={type} value={type}>
									{say(`type.${type}`)}
								</option>
							))}
						</select>
					</label>
					<label>
						<span>{say('filter.state')}</span>
						<select value={filters.get('state') ?? ''} onChange={({ target }) => set('state', target.value)}>
							<option value="">{say('filter.all')}</option>
							{states.map((state) => (
								<option key={state} value={state}>
									{say(`filter.${state}`)}
								</option>
							))}
						</select>
					</label>
					<TextFilter key={filters.get('q') ?? ''} value={filters.get('q') ?? ''} onSearch={(text) => set('q', text)} />
					<label>
						<span>{say('filter.due')}</span>
						<input type="date" value={filters.get('due') ?? ''} onChange={({ target }) => set('due', target.value)} />
					</label>
					<label className="tick">
						<input type="checkbox" checked={filters.get('mine') === '1'} onChange={({ target }) => set('mine', target.checked ? '1' : '')} />
						<span>{say('filter.mine')}</span>
					</label>
				</div>
			</section>
			{list.state === 'loading' && <Waiting />}
			{list.state === 'failed' && <Failed onRetry={reload} />}
			{list.state === 'there' && (
				<div className="card">
					<div className="bar spread">
						<h2 id="desk-work" aria-live="polite">
							{say('work.count', { count: list.value.total })}
						</h2>
						{[...filters.keys()].some((name) => name !== 'locale') && (
							<button type="button" onClick={() => setFilters({ locale })}>
								{say('filter.clear')}
							</button>
						)}
					</div>
					{list.value.people.length > 0 && list.value.items.length > 0 && <AssignForm title={say('assign.list')} people={list.value.people} onAssign={assign} />}
					{list.value.items.length === 0 ? <p>{say('work.empty')}</p> : <Items list={list.value} filters={Object.fromEntries(filters)} />}
					<Paging page={page} pages={Math.ceil(list.value.total / PAGE)} onPage={(to) => set('page', String(to))} />
				</div>
			)}
		</Room>
	);
}

function TextFilter({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
	const { say } = useWords();
	const [text, setText] = useState(value);
	return (
		<form
			role="search"
			onSubmit={(event) => {
				event.preventDefault();
				onSearch(text.trim());
			}}
		>
			<label>
				<span>{say('filter.text')}</span>
				<input type="search" value={text} onChange={({ target }) => setText(target.value)} onBlur={() => text.trim() !== value && onSearch(text.trim())} />
			</label>
		</form>
	);
}

function Items({ list, filters }: { list: Worklist; filters: Record<string, string> }) {
	const { say, day, language } = useWords();
	return (
		<div className="scroll" role="region" aria-labelledby="desk-work" tabIndex={0}>
			<table className="work">
				<thead>
					<tr>
						<th scope="col">{say('work.entry')}</th>
						<th scope="col">{say('work.todo')}</th>
						<th scope="col">{say('work.assignee')}</th>
					</tr>
				</thead>
				<tbody>
					{list.items.map((item) => (
						<tr key={item.documentId}>
							<th scope="row">
								<Link to={entryPath(item, filters)} dir="auto">
									{item.title || item.documentId}
								</Link>
								<small>{`${say(`type.${item.type}`)} · ${say('editor.languages', { from: language(item.sourceLocale), to: language(item.locale) })} · ${say(item.published ? 'work.published' : 'work.unpublished')}`}</small>
							</th>
							<td>
								<ToDo item={item} />
							</td>
							<td>
								{item.assignee ? list.names[item.assignee] : '–'}
								{item.due && <small>{say('work.due', { date: day(item.due) })}</small>}
								{item.comment && <small>{item.comment}</small>}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function ToDo({ item }: { item: WorklistItem }) {
	const { say } = useWords();
	const tags = [
		{ key: 'work.missing', count: item.missing, look: 'bad' },
		{ key: 'work.rejected', count: item.rejected, look: 'bad' },
		{ key: 'work.stale', count: item.stale, look: 'warn' },
		{ key: 'work.unread', count: item.unread, look: 'warn' },
		{ key: 'work.draft', count: item.draft - item.unread, look: '' },
		{ key: 'work.review', count: item.translated, look: '' },
	] as const;
	const shown = tags.filter(({ count }) => count > 0);
	return (
		<>
			<span className="bar" style={{ gap: '0.4rem' }}>
				{shown.length === 0 && <span className="tag ok">{say('work.done')}</span>}
				{shown.map(({ key, count, look }) => (
					<span key={key} className={`tag ${look}`}>
						{say(key, { count })}
					</span>
				))}
			</span>
			{item.wordsToDo > 0 && <small>{say('work.words', { count: item.wordsToDo })}</small>}
		</>
	);
}

function Paging({ page, pages, onPage }: { page: number; pages: number; onPage: (page: number) => void }) {
	const { say } = useWords();
	if (pages < 2) return null;
	return (
		<nav className="bar" aria-label={say('page.label')} style={{ marginBlockStart: '1.4rem' }}>
			<button type="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
				{say('page.previous')}
			</button>
			<span>{say('page.of', { page, pages })}</span>
			<button type="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
				{say('page.next')}
			</button>
		</nav>
	);
}
