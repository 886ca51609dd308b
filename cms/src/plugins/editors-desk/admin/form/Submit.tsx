import { useState, type RefObject } from 'react';
import { Link } from 'react-router-dom';
import { stepOf, type GuidedType } from '../../forms/index.ts';
import { reviewPath } from '../paths.ts';
import { useWords } from '../use-words.ts';
import { openSteps } from './answers.ts';
import { asked } from './asked.ts';
import { Jump } from './Jump.tsx';
import type { Entry, FormSession, Snapshot } from './session.ts';

interface Props {
	heading: RefObject<HTMLHeadingElement>;
	session: FormSession;
	snapshot: Snapshot;
	entry: Entry;
	onGo: (to: string) => void;
}

/** The end of the form: what is missing, what would help, and handing it in. */
export function Submit({ heading, session, snapshot, entry, onGo }: Props) {
	const { say, locale } = useWords();
	const [note, setNote] = useState('');
	const [isBusy, setBusy] = useState(false);
	const [isDone, setDone] = useState(false);
	const { review, refusal } = snapshot;
	const state = review?.submission?.state;
	const problems = entry.problems;
	const useful = openSteps(session.answered(), 'more');
	const isReady = problems.length === 0 && snapshot.typed.size === 0 && entry.can.update.allowed && session.documentId !== undefined;

	const submit = async (): Promise<void> => {
		setBusy(true);
		setDone(await session.submit(note));
		setBusy(false);
	};
	return (
		<>
			<h2 id="form-question" ref={heading} tabIndex={-1}>
				{say('submit.title')}
			</h2>
			{state === 'returned' && (
				<p className="note warn">
					<strong>{say('submit.returned', { by: review?.names[review.submission?.decidedBy ?? 0] ?? '' })}</strong> {review?.submission?.reply}
				</p>
			)}
			{state === 'published' && review?.differences.length === 0 && <p className="note ok">{say('submit.published')}</p>}
			{problems.length > 0 ? (
				<>
					<p>{say('form.missing')}</p>
					<ul className="plain">
						{openEnds(session.type, problems, locale).map(({ step, words }) => (
							<li key={words}>
								{step ? (
									<Jump to={step} onGo={onGo}>
										{words}
									</Jump>
								) : (
									words
								)}
							</li>
						))}
					</ul>
				</>
			) : (
				<p className="note ok">{say('form.complete')}</p>
			)}
			{useful.length > 0 && (
				<details className="field">
					<summary>{say('form.useful')}</summary>
					<ul className="plain">
						{useful.map((step) => (
							<li key={step.id}>
								<Jump to={step.id} onGo={onGo}>
									{asked(step, locale).ask}
								</Jump>
							</li>
						))}
					</ul>
				</details>
			)}
			<p role="status" className={isDone || state === 'waiting' ? 'note ok' : ''}>
				{isDone ? say('submit.done') : state === 'waiting' ? say('submit.waiting') : ''}
			</p>
			{state !== 'waiting' && entry.can.update.allowed && (
				<>
					<p className="help">{say('submit.help')}</p>
					<label className="field">
						<span>{say('submit.note')}</span>
						<input type="text" value={note} maxLength={500} onChange={({ target }) => setNote(target.value)} />
					</label>
					<p className="field">
						<button type="button" className="primary" disabled={!isReady || isBusy} onClick={() => void submit()}>
							{say('submit.button')}
						</button>
					</p>
				</>
			)}
			{refusal && (
				<p className="note bad" role="alert">
					{refusal}
				</p>
			)}
			{session.documentId && entry.can.publish.allowed && (
				<p className="field">
					<Link to={reviewPath(session.type, session.documentId)}>{say('submit.review')}</Link>
				</p>
			)}
		</>
	);
}

/** What publishing still needs, as it is asked for: a question that lacks two answers is asked once. */
function openEnds(type: GuidedType, problems: Entry['problems'], locale: string): { step: string | undefined; words: string }[] {
	const ends = problems.map(({ path, label, message, kind }) => {
		const step = stepOf(type, path);
		return { step: step?.id, words: kind === 'missing' && step && !path.includes('.') ? asked(step, locale).ask : message || label };
	});
	return [...new Map(ends.map((end) => [end.words, end])).values()];
}
