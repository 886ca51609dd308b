import { useEffect } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Link, useSearchParams } from 'react-router-dom';
import { DeskStyle } from '../../../admin/desk/style.ts';
import { Paging } from '../../../admin/desk/Paging.tsx';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { Notice } from '../server/store.ts';
import { ChoicesForm } from './ChoicesForm.tsx';
import { notices, unread } from './unread.ts';
import { useWords } from './use-words.ts';

interface Listed {
	notices: Notice[];
	total: number;
	unread: number;
}

/** As many as the server puts on a page. */
const PAGE = 25;

/** What the person was told, the newest first, and how they want to be told. */
export default function NoticesPage() {
	const { say, locale, dir } = useWords();
	return (
		<Page.Main>
			<Page.Title>{say('title')}</Page.Title>
			<DeskStyle lang={locale} dir={dir}>
				<h1>{say('title')}</h1>
				<p>
					<small>{say('subtitle')}</small>
				</p>
				<List />
				<ChoicesForm />
			</DeskStyle>
		</Page.Main>
	);
}

function List() {
	const { say } = useWords();
	const [filters, setFilters] = useSearchParams();
	const onlyUnread = filters.get('unread') === '1';
	const page = Math.max(1, Number(filters.get('page')) || 1);
	const [list, reload] = useLoaded(`${onlyUnread} ${page}`, () => notices.ask<Listed>('/', { page: String(page), ...(onlyUnread ? { unread: '1' } : {}) }));
	const value = list.state === 'there' ? list.value : undefined;
	useEffect(() => void (value && unread.set(value.unread)), [value]);

	const read = async (ids?: number[]): Promise<void> => {
		await notices.tell<{ unread: number }>('/read', ids ? { ids } : {}).then(
			({ unread: now }) => unread.set(now),
			// Loading again shows what is read and what is not, or that the server is away.
			() => undefined,
		);
		reload();
	};
	const turn = (to: number): void => setFilters({ ...(onlyUnread ? { unread: '1' } : {}), ...(to > 1 ? { page: String(to) } : {}) });

	return (
		<section className="card" aria-label={say('title')}>
			<div className="bar spread">
				<label className="bar">
					<span>{say('filter.label')}</span>
					<select style={{ inlineSize: 'auto' }} value={onlyUnread ? '1' : ''} onChange={({ target }) => setFilters(target.value ? { unread: '1' } : {})}>
						<option value="">{say('filter.all')}</option>
						<option value="1">{say('filter.unread')}</option>
					</select>
				</label>
				{value && value.unread > 0 && (
					<button type="button" onClick={() => void read()}>
						{say('read.all')}
					</button>
				)}
			</div>
			{list.state === 'loading' && <p role="status">{say('loading')}</p>}
			{list.state === 'failed' && (
				<div role="alert">
					<p>{say('failed')}</p>
					<button type="button" onClick={reload}>
						{say('retry')}
					</button>
				</div>
			)}
			{value?.notices.length === 0 && <p style={{ marginBlockStart: '1.2rem' }}>{say(onlyUnread ? 'none.unread' : 'none')}</p>}
			<ol>
				{value?.notices.map((notice) => (
					<Item key={notice.id} notice={notice} onRead={() => void read([notice.id])} />
				))}
			</ol>
			{value && (
				<Paging page={page} pages={Math.ceil(value.total / PAGE)} label={say('page.label')} previous={say('page.previous')} next={say('page.next')} style={{ marginBlockStart: '1.4rem' }} onTurn={turn}>
					{say('page.of', { page, pages: Math.ceil(value.total / PAGE) })}
				</Paging>
			)}
		</section>
	);
}

function Item({ notice, onRead }: { notice: Notice; onRead: () => void }) {
	const { say, sentence, moment } = useWords();
	const title = sentence(notice.kind, 'title', notice.values);
	return (
		<li style={{ paddingBlock: '1.2rem', borderBlockEnd: '1px solid var(--n150)' }}>
			<div className="bar spread">
				<div>
					<Link to={notice.link} onClick={() => !notice.read && onRead()}>
						{notice.read ? title : <b>{title}</b>}
					</Link>{' '}
					{!notice.read && <span className="tag warn">{say('state.unread')}</span>}
				</div>
				{!notice.read && (
					<button type="button" aria-label={say('read.one', { title })} onClick={onRead}>
						✓
					</button>
				)}
			</div>
			<p style={{ whiteSpace: 'pre-line' }}>{sentence(notice.kind, 'text', notice.values)}</p>
			<small>{moment(notice.at)}</small>
		</li>
	);
}
