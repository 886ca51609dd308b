import { Field } from './field/Field.tsx';
import type { AnswerProps } from './Question.tsx';

/** Several fields of the entry that belong to one question, each with its label. */
export function FieldsAnswer({ describedBy, ...form }: AnswerProps) {
	const { fields, session } = form;
	return (
		<div role="group" aria-labelledby="form-question" aria-describedby={describedBy}>
			{fields.map((field) => (
				<Field key={field.name} field={field} path={field.name} value={session.value(field.name)} form={form} onChange={(value) => session.answer(field.name, value)} />
			))}
		</div>
	);
}
