import { Fragment, type ReactNode, type RefObject } from 'react';
import type { Answering, Step } from '../../forms/step.ts';
import type { FormField } from '../../server/form/inputs.ts';
import { useWords } from '../use-words.ts';
import { asked } from './asked.ts';
import { ConceptsAnswer } from './ConceptsAnswer.tsx';
import { FieldsAnswer } from './FieldsAnswer.tsx';
import { ItemsAnswer } from './ItemsAnswer.tsx';
import { OrganisationsAnswer } from './OrganisationsAnswer.tsx';
import { PeriodAnswer } from './PeriodAnswer.tsx';
import { PicturesAnswer } from './PicturesAnswer.tsx';
import { RichAnswer } from './rich/RichAnswer.tsx';
import type { Entry, FormSession, Snapshot } from './session.ts';
import { SimilarBox } from './SimilarBox.tsx';
import { SourcesAnswer } from './SourcesAnswer.tsx';
import { TextAnswer } from './TextAnswer.tsx';
import { WhereAnswer } from './WhereAnswer.tsx';

export interface AnswerProps {
	step: Step;
	/** What the schema says of the fields of the step. */
	fields: readonly FormField[];
	session: FormSession;
	snapshot: Snapshot;
	entry: Entry;
	isReadOnly: boolean;
	/** Ids of what describes the answer. */
	describedBy: string;
	onNext(): void;
}

type Props = Omit<AnswerProps, 'describedBy' | 'fields' | 'isReadOnly'> & { heading: RefObject<HTMLHeadingElement> };

const answers: Record<Answering, (props: AnswerProps) => ReactNode> = {
	line: (props) => <TextAnswer {...props} isLine />,
	text: (props) => <TextAnswer {...props} />,
	rich: (props) => <RichAnswer {...props} />,
	where: (props) => <WhereAnswer {...props} />,
	organisations: (props) => <OrganisationsAnswer {...props} />,
	concepts: (props) => <ConceptsAnswer {...props} />,
	concept: (props) => <ConceptsAnswer {...props} isSingle />,
	sources: (props) => <SourcesAnswer {...props} />,
	period: (props) => <PeriodAnswer {...props} />,
	fields: (props) => <FieldsAnswer {...props} />,
	items: (props) => <ItemsAnswer {...props} />,
	pictures: (props) => <PicturesAnswer {...props} />,
};

/** One question in plain words, what to keep in mind, the answer, an example. */
export function Question({ heading, ...props }: Props) {
	const { step, session, snapshot, entry } = props;
	const { say, locale } = useWords();
	const { ask, help, example } = asked(step, locale);
	const isAbout = (path: string, separator: '.' | '/'): boolean => step.fields.includes(path.split(separator)[0] ?? '');
	// What lies in an item is said at its field.
	const problems = entry.problems.filter(({ path, kind }) => kind !== 'missing' && kind !== 'too-few' && !path.includes('.') && isAbout(path, '.'));
	const comments = (snapshot.review?.comments ?? []).filter(({ field, resolved }) => !resolved && isAbout(field, '/'));
	const fields = step.fields.flatMap((name) => entry.form.find((field) => field.name === name) ?? []);
	return (
		<>
			<h2 id="form-question" ref={heading} tabIndex={-1}>
				{ask}
			</h2>
			<p className="help" id="form-help">
				{help}
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
			<Fragment key={snapshot.taken}>{answers[step.answering]({ ...props, fields, isReadOnly: !entry.can.update.allowed, describedBy: 'form-help' })}</Fragment>
			{problems.map(({ path, message }) => (
				<p className="note bad" key={path}>
					{message}
				</p>
			))}
			{step.fields.some((name) => name === 'title' || name === 'place') && <SimilarBox session={session} snapshot={snapshot} />}
			<div className="example">
				<h3>{say('form.example')}</h3>
				<p>{example}</p>
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
			<p className="text">{theirs.said}</p>
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
