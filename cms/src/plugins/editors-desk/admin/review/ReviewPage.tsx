import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import { wordDiff } from '../../../../admin/desk/word-diff.ts';
import type { Review, Shown } from '../../server/review/review.ts';
import { ask, Refusal, tell } from '../client.ts';
import { written } from '../form/written.ts';
import { casePath } from '../paths.ts';
import { Failed, Room, Waiting } from '../Room.tsx';
import { SiteButton } from '../SiteButton.tsx';
import { useWords } from '../use-words.ts';

/** The second check: what is new, field by field, a word at each, and a decision. */
export function ReviewPage() {
	const { documentId = '' } = useParams();
	const { say } = useWords();
	const [review, reload] = useLoaded(documentId, () => ask<Review>(`/cases/${documentId}/review`));
	return (
		<Room title={review.state === 'there' && review.value.title ? review.value.title : say('review.title')}>
			{review.state === 'loading' && <Waiting />}
			{review.state === 'failed' && <Failed onRetry={reload} />}
			{review.state === 'there' && <Reviewed review={review.value} reload={reload} />}
		</Room>
	);
}

function Reviewed({ review, reload }: { review: Review; reload: () => void }) {
	const { say, moment } = useWords();
	const { documentId, locale, submission, differences, isPublic, names } = review;
	return (
		<>
			<p>
				<Link to="/">{say('back')}</Link>
			</p>
			<div className="bar spread">
				<h1>
					{say('review.title')}: <bdi {...written(locale)}>{review.title || say('untitled')}</bdi>
				</h1>
				<SiteButton documentId={documentId} />
				<Link className="button" to={casePath(documentId)}>
					{say('review.edit')}
				</Link>
			</div>
			<p>{submission?.state === 'waiting' ? say('review.by', { by: names[submission.person] ?? '', day: moment(submission.at) }) : say('review.notWaiting')}</p>
			{submission?.state === 'waiting' && submission.note && <p className="note" style={{ background: 'var(--n150)' }}>{submission.note}</p>}
			<section className="card" aria-labelledby="review-differences">
				<h2 id="review-differences">{say('review.differences')}</h2>
				{!isPublic && <p>{say('review.new')}</p>}
				{differences.length === 0 && <p>{say('review.none')}</p>}
				{differences.map((difference) => (
					<Difference key={difference.path} difference={difference} review={review} reload={reload} />
				))}
			</section>
			<Decision review={review} reload={reload} />
		</>
	);
}

function Difference({ difference, review, reload }: { difference: Shown; review: Review; reload: () => void }) {
	const { say } = useWords();
	const { label, kind, isText, before, after, path } = difference;
	const said = review.comments.filter(({ field }) => field === path);
	const words = isText ? written(review.locale) : {};
	return (
		<article className="difference">
			<h3>
				<span>{label}</span>
				{review.isPublic && <span className="tag">{say(`review.${kind}`)}</span>}
			</h3>
			{kind === 'changed' && isText ? (
				<p className="text" {...words}>
					{wordDiff(before, after, review.locale).map(({ kind: piece, text }, index) => (piece === 'same' ? <span key={index}>{text}</span> : piece === 'was' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>))}
				</p>
			) : (
				<>
					{before && (
						<p className="text" {...words}>
							<del>
								<span className="vh">{`${say('review.before')}: `}</span>
								{before}
							</del>
						</p>
					)}
					{after && (
						<p className="text" {...words}>
							{review.isPublic ? (
								<ins>
									<span className="vh">{`${say('review.after')}: `}</span>
									{after}
								</ins>
							) : (
								after
							)}
						</p>
					)}
				</>
			)}
			{said.map(({ id, person, text, resolved }) => (
				<p key={id} className={`note ${resolved ? 'ok' : 'warn'}`}>
					{say('wait.comment', { by: review.names[person] ?? '', text })} {resolved && <span className="tag ok">{say('review.comment.done')}</span>}
				</p>
			))}
			{(review.can.publish.allowed || review.can.update.allowed) && <CommentForm path={path} label={label} documentId={review.documentId} onDone={reload} />}
		</article>
	);
}

function CommentForm({ path, label, documentId, onDone }: { path: string; label: string; documentId: string; onDone: () => void }) {
	const { say } = useWords();
	const [text, setText] = useState<string>();
	const [said, setSaid] = useState('');
	if (text === undefined)
		return (
			<button type="button" onClick={() => setText('')}>
				{say('review.comment', { field: label })}
			</button>
		);
	const save = async (): Promise<void> => {
		try {
			await tell(`/cases/${documentId}/comments`, { field: path, text });
			setText(undefined);
			onDone();
		} catch (error) {
			setSaid((error instanceof Refusal && error.message) || say('load.failed'));
		}
	};
	return (
		<>
			<label>
				<span>{say('review.comment', { field: label })}</span>
				<textarea autoFocus value={text} maxLength={2000} onChange={({ target }) => setText(target.value)} />
			</label>
			<p className="bar">
				<button type="button" onClick={() => void save()}>
					{say('review.comment.save')}
				</button>
				<button type="button" onClick={() => setText(undefined)}>
					{say('actors.cancel')}
				</button>
				<span role="alert">{said}</span>
			</p>
		</>
	);
}

function Decision({ review, reload }: { review: Review; reload: () => void }) {
	const { say } = useWords();
	const { documentId, submission, problems, can, names, differences } = review;
	const [reply, setReply] = useState('');
	const [isBusy, setBusy] = useState(false);
	const [said, setSaid] = useState<{ text: string; isGood: boolean }>();
	const isWaiting = submission?.state === 'waiting';

	const act = async (path: string, body: object, done: string): Promise<void> => {
		setBusy(true);
		try {
			await tell(`/cases/${documentId}/${path}`, body);
			setSaid({ text: done, isGood: true });
			setReply('');
			reload();
		} catch (error) {
			setSaid({ text: (error instanceof Refusal && error.message) || say('load.failed'), isGood: false });
		}
		setBusy(false);
	};
	// Nothing is asked of who reads what the site says already.
	if (can.publish.allowed && !isWaiting && differences.length === 0 && !said) return null;
	return (
		<section className="card" aria-labelledby="review-decide">
			<h2 id="review-decide">{say('review.decide')}</h2>
			<p role="status" className={said ? `note ${said.isGood ? 'ok' : 'bad'}` : ''}>
				{said?.text}
			</p>
			{!can.publish.allowed && <p>{can.publish.message}</p>}
			{problems.length > 0 && (
				<div className="note warn">
					<p>{say('review.problems')}</p>
					<ul>
						{problems.map(({ path, message }) => (
							<li key={path}>{message}</li>
						))}
					</ul>
				</div>
			)}
			{can.publish.allowed && isWaiting && (
				<>
					<label>
						<span>{say('review.reply')}</span>
						<textarea value={reply} maxLength={2000} onChange={({ target }) => setReply(target.value)} />
					</label>
					<p className="field">
						<button type="button" disabled={isBusy} onClick={() => void act('return', { reply }, say('review.returned', { by: names[submission.person] ?? '' }))}>
							{say('review.return')}
						</button>
					</p>
				</>
			)}
			{can.publish.allowed && differences.length > 0 && (
				<p className="field">
					<button type="button" className="primary" disabled={isBusy || problems.length > 0} onClick={() => void act('publish', {}, say('review.published'))}>
						{say('review.publish')}
					</button>
				</p>
			)}
		</section>
	);
}
