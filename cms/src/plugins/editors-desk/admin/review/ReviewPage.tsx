import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import type { Review } from '../../server/review/review.ts';
import { ask, Refusal, tell } from '../client.ts';
import { written } from '../form/written.ts';
import { formPath, historyPath, ownerLinksPath } from '../paths.ts';
import { Failed, Room, Waiting } from '../Room.tsx';
import { SiteButton } from '../SiteButton.tsx';
import { useWords } from '../use-words.ts';
import { ApprovalNote } from './ApprovalNote.tsx';
import { DifferenceView } from './DifferenceView.tsx';

/** The second check: what is new, field by field, a word at each, and a decision. */
export function ReviewPage() {
	const { type = '', documentId = '' } = useParams();
	const { say } = useWords();
	const [review, reload] = useLoaded(documentId, () => ask<Review>(`/entries/${type}/${documentId}/review`));
	return (
		<Room title={review.state === 'there' && review.value.title ? review.value.title : say('review.title')}>
			{review.state === 'loading' && <Waiting />}
			{review.state === 'failed' && <Failed onRetry={reload} />}
			{review.state === 'there' && <Reviewed review={review.value} reload={reload} />}
		</Room>
	);
}

function Reviewed({ review, reload }: { review: Review; reload: () => void }) {
	const { say, moment, language } = useWords();
	const { type, documentId, locale, submission, differences, isPublic, names, translation } = review;
	return (
		<>
			<p>
				<Link to="/">{say('back')}</Link>
			</p>
			<div className="bar spread">
				<h1>
					{say('review.title')}: <bdi {...written(locale)}>{review.title || say('untitled')}</bdi>
				</h1>
				<SiteButton type={type} documentId={documentId} />
				<Link className="button" to={ownerLinksPath(type, documentId)}>
					{say('form.owner')}
				</Link>
				{isPublic && (
					<Link className="button" to={historyPath(type, documentId)}>
						{say('history.title')}
					</Link>
				)}
				<Link className="button" to={formPath(type, documentId)}>
					{say('review.edit')}
				</Link>
			</div>
			<p>{submission?.state === 'waiting' ? say('review.by', { by: names[submission.person] ?? '', day: moment(submission.at) }) : say('review.notWaiting')}</p>
			{submission?.state === 'waiting' && submission.note && <p className="note" style={{ background: 'var(--n150)' }}>{submission.note}</p>}
			<ApprovalNote type={type} documentId={documentId} revision="" />
			<section className="card" aria-labelledby="review-differences">
				<h2 id="review-differences">{say('review.differences')}</h2>
				{!isPublic && <p>{say('review.new')}</p>}
				{differences.length === 0 && <p>{say('review.none')}</p>}
				{differences.length > 0 && translation && (
					<p>
						<small>{say(translation.isMachine ? 'review.translation.machine' : 'review.translation', { language: language(translation.locale) })}</small>
					</p>
				)}
				{differences.map((difference) => (
					<DifferenceView key={difference.path} difference={difference} locale={locale} translation={translation?.locale} isFirst={!isPublic}>
						<Comments path={difference.path} label={difference.label} review={review} reload={reload} />
					</DifferenceView>
				))}
			</section>
			<Decision review={review} reload={reload} />
		</>
	);
}

/** What was said at a field, and a word more. */
function Comments({ path, label, review, reload }: { path: string; label: string; review: Review; reload: () => void }) {
	const { say } = useWords();
	return (
		<>
			{review.comments
				.filter(({ field }) => field === path)
				.map(({ id, person, text, resolved }) => (
					<p key={id} className={`note ${resolved ? 'ok' : 'warn'}`}>
						{say('wait.comment', { by: review.names[person] ?? '', text })} {resolved && <span className="tag ok">{say('review.comment.done')}</span>}
					</p>
				))}
			{(review.can.publish.allowed || review.can.update.allowed) && <CommentForm path={path} label={label} review={review} onDone={reload} />}
		</>
	);
}

function CommentForm({ path, label, review: { type, documentId }, onDone }: { path: string; label: string; review: Review; onDone: () => void }) {
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
			await tell(`/entries/${type}/${documentId}/comments`, { field: path, text });
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
	const { type, documentId, submission, problems, can, names, differences } = review;
	const [reply, setReply] = useState('');
	const [isBusy, setBusy] = useState(false);
	const [said, setSaid] = useState<{ text: string; isGood: boolean }>();
	const isWaiting = submission?.state === 'waiting';

	const act = async (path: string, body: object, done: string): Promise<void> => {
		setBusy(true);
		try {
			await tell(`/entries/${type}/${documentId}/${path}`, body);
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
