import { useWords } from '../use-words.ts';
import { Field } from './field/Field.tsx';
import type { AnswerProps } from './Question.tsx';
import { RoughDate } from './RoughDate.tsx';

/** Since when and until when, each as exact as it is known, and what else belongs to it. */
export function PeriodAnswer({ describedBy, ...form }: AnswerProps) {
	const { say } = useWords();
	const { fields, session, isReadOnly } = form;
	const [start, end, ...rest] = fields;
	const date = (name: string | undefined, legend: string) => name && <RoughDate legend={legend} value={String(session.value(name) ?? '')} disabled={isReadOnly} onChange={(value) => session.answer(name, value)} />;
	return (
		<div role="group" aria-labelledby="form-question" aria-describedby={describedBy}>
			{date(start?.name, say('period.start'))}
			{date(end?.name, say('period.end'))}
			{rest.map((field) => (
				<Field key={field.name} field={field} path={field.name} value={session.value(field.name)} form={form} onChange={(value) => session.answer(field.name, value)} />
			))}
		</div>
	);
}
