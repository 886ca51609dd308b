import type { RefObject } from 'react';
import { type Step, type StepId } from '../../steps.ts';
import type { Key } from '../translations.ts';
import { useWords } from '../use-words.ts';
import { ActorsAnswer } from './ActorsAnswer.tsx';
import { ConceptsAnswer } from './ConceptsAnswer.tsx';
import { PeriodAnswer } from './PeriodAnswer.tsx';
import type { Entry, FormSession, Snapshot } from './session.ts';
import { SimilarBox } from './SimilarBox.tsx';
import { SourcesAnswer } from './SourcesAnswer.tsx';
import { TextAnswer } from './TextAnswer.tsx';
import { WhereAnswer } from './WhereAnswer.tsx';

export interface AnswerProps {
	step: Step & { id: StepId };
	session: FormSession;
	snapshot: Snapshot;
	entry: Entry;
	/** Ids of what describes the answer. */
	describedBy: string;
	onNext(): void;
}

type Props = Omit<AnswerProps, 'describedBy'> & { heading: RefObject<HTMLHeadingElement> };

/** One question in plain words, what to keep in mind, the answer, an example. */
export function Question({ heading, ...props }: Props) {
	const { step, session, snapshot, entry } = props;
	const { say } = useWords();
	const said = (kind: 'q' | 'h' | 'e'): string => say(`${kind}.${step.id}` as Key);
	const answer = { ...props, describedBy: 'form-help' };
	const problems = entry.problems.filter(({ path, kind }) => kind !== 'missing' && kind !== 'too-few' && step.fields.includes(path.split('.')[0] ?? ''));
	const comments = (snapshot.review?.comments ?? []).filter(({ field, resolved }) => !resolved && step.fields.includes(field.split('/')[0] ?? ''));
	return (
		<>
			<h2 id="form-question" ref={heading} tabIndex={-1}>
				{said('q')}
			</h2>
			<p className="help" id="form-help">
				{said('h')}
			</p>
			{comments.map(({ id, person, text }) => (
				<p className="note warn bar spread" key={id}>
					<span>{say('wait.comment', { by: snapshot.review?.names[person] ?? '', text })}</span>
					<button type="button" onClick={() => void session.resolve(id)}>
						{say('review.comment.settle')}
					</button>
				</p>
			))}
			{step.fields.map((name) => (
				<Conflict key={name} name={name} session={session} snapshot={snapshot} />
			))}
			{{
				line: () => <TextAnswer {...answer} isLine />,
				text: () => <TextAnswer {...answer} />,
				where: () => <WhereAnswer {...answer} />,
				actors: () => <ActorsAnswer {...answer} />,
				concepts: () => <ConceptsAnswer {...answer} />,
				concept: () => <ConceptsAnswer {...answer} isSingle />,
				sources: () => <SourcesAnswer {...answer} />,
				period: () => <PeriodAnswer {...answer} />,
			}[step.answering]()}
			{problems.map(({ path, message }) => (
				<p className="note bad" key={path}>
					{message}
				</p>
			))}
			{(step.id === 'title' || step.id === 'where') && <SimilarBox session={session} snapshot={snapshot} />}
			<div className="example">
				<h3>{say('form.example')}</h3>
				<p>{said('e')}</p>
			</div>
		</>
	);
}

/** What somebody else wrote meanwhile, and the choice. */
function Conflict({ name, session, snapshot }: { name: string; session: FormSession; snapshot: Snapshot }) {
	const { say } = useWords();
	const theirs = snapshot.conflicts.get(name);
	if (!theirs) return null;
	return (
		<div className="note warn" role="alert">
			<p>{say('form.conflict')}</p>
			<p className="text">{typeof theirs.value === 'string' ? theirs.value : JSON.stringify(theirs.value)}</p>
			<p className="bar">
				<button type="button" onClick={() => session.settle(name, 'mine')}>
					{say('form.conflict.mine')}
				</button>
				<button type="button" onClick={() => session.settle(name, 'theirs')}>
					{say('form.conflict.theirs')}
				</button>
			</p>
		</div>
	);
}
