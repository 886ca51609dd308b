import { useState } from 'react';
import { Link } from 'react-router-dom';
import { directionOf } from '@erasmi/config/locales';
import { uidOf } from '@erasmi/config/types';
import { Loading, NotLoaded } from '../../../admin/desk/Absent.tsx';
import { Paging } from '../../../admin/desk/Paging.tsx';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { FileFilter, FileLine, FilePage, Use } from '../server/media.ts';
import { ask, Refusal, tell } from './client.ts';
import { Room } from './Room.tsx';
import { useWords } from './use-words.ts';

const filters: readonly FileFilter[] = ['undescribed', 'unused', 'all'];

/** What shows each file of the media library, and which pictures still need a description. */
export function FilesPage() {
	const { say } = useWords();
	const [filter, setFilter] = useState<FileFilter>('undescribed');
	const [page, setPage] = useState(1);
	const [found, reload] = useLoaded(`${filter} ${page}`, () => ask<FilePage>('/files', { filter, page: String(page) }));
	return (
		<Room title={say('files.title')}>
			<label style={{ maxInlineSize: '32rem', marginBlockStart: '1.2rem' }}>
				<span>{say('files.filter')}</span>
				<select
					value={filter}
					onChange={({ target }) => {
						setFilter(filters.find((each) => each === target.value) ?? 'all');
						setPage(1);
					}}
				>
					{filters.map((each) => (
						<option key={each} value={each}>
							{say(`files.${each}`)}
						</option>
					))}
				</select>
			</label>
			{found.state === 'loading' && <Loading text={say('loading')} />}
			{found.state === 'failed' && <NotLoaded text={say('failed')} retry={say('retry')} onRetry={reload} />}
			{found.state === 'there' && (
				<section className="card">
					<p role="status">{say('files.found', { count: found.value.total })}</p>
					<ul>
						{found.value.files.map((file) => (
							<OneFile key={file.id} file={file} />
						))}
					</ul>
					<Paging page={page} pages={found.value.pages} label={`${say('files.before')} – ${say('files.after')}`} previous={say('files.before')} next={say('files.after')} onTurn={setPage} />
				</section>
			)}
		</Room>
	);
}

function OneFile({ file: { id, name, picture, description, uses } }: { file: FileLine }) {
	const { say } = useWords();
	const [text, setText] = useState(description);
	const [said, setSaid] = useState<{ text: string; isGood: boolean }>();
	const save = async (): Promise<void> => {
		try {
			await tell(`/files/${id}`, { description: text });
			setSaid({ text: say('files.saved'), isGood: true });
		} catch (error) {
			setSaid({ text: (error instanceof Refusal && error.message) || say('undone'), isGood: false });
		}
	};
	return (
		<li style={{ display: 'flex', flexWrap: 'wrap', gap: '1.6rem', paddingBlock: '1.4rem' }}>
			{picture && <img src={picture} alt={description} loading="lazy" style={{ inlineSize: '12rem', blockSize: '9rem', objectFit: 'cover', borderRadius: '4px' }} />}
			<div style={{ flex: '1 1 26rem', minInlineSize: 0 }}>
				<h3>
					<bdi>{name}</bdi>
				</h3>
				{picture && (
					<form
						className="bar"
						style={{ alignItems: 'end' }}
						onSubmit={(event) => {
							event.preventDefault();
							void save();
						}}
					>
						<label style={{ flex: '1 1 20rem' }}>
							<span>{say('files.description')}</span>
							<input type="text" dir="auto" required value={text} maxLength={500} onChange={({ target }) => setText(target.value)} />
						</label>
						<button type="submit">
							{say('files.save')}
							<span className="vh">{`: ${name}`}</span>
						</button>
						<small role="status" className={said && !said.isGood ? 'bad' : ''}>
							{said?.text}
						</small>
					</form>
				)}
				<p style={{ marginBlockStart: '0.6rem' }}>{uses.length === 0 ? <span className="tag warn">{say('files.unusedTag')}</span> : <Uses uses={uses} />}</p>
			</div>
		</li>
	);
}

function Uses({ uses }: { uses: readonly Use[] }) {
	const { say } = useWords();
	return (
		<>
			{say('files.uses')}:{' '}
			{uses.map(({ type, documentId, title, locale }, index) => (
				<span key={`${type} ${documentId}`}>
					{index > 0 && ' · '}
					<Link to={`/content-manager/collection-types/${uidOf(type)}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`}>
						<bdi {...(locale && { lang: locale, dir: directionOf(locale) })}>{title || say('untitled')}</bdi>
					</Link>
				</span>
			))}
		</>
	);
}
