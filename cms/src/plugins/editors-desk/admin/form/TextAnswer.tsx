import { Count } from './Count.tsx';
import { written } from './written.ts';
import type { AnswerProps } from './Question.tsx';

/** A line or some sentences, with the words counted while one writes. */
export function TextAnswer({ fields: [field], session, snapshot, isReadOnly, describedBy, isLine = false, onNext }: AnswerProps & { isLine?: boolean }) {
	const name = field?.name ?? '';
	const value = session.value(name);
	const text = typeof value === 'string' ? value : '';
	const max = field && 'words' in field.input ? field.input.words : undefined;
	const props = {
		value: text,
		'aria-labelledby': 'form-question',
		'aria-describedby': max === undefined ? describedBy : `${describedBy} form-count`,
		readOnly: isReadOnly,
		...written(snapshot.locale),
		onBlur: () => void session.flush(),
	};
	return (
		<>
			{isLine ? (
				<input
					type="text"
					{...props}
					onChange={({ target }) => session.answer(name, target.value)}
					onKeyDown={(event) => {
						if (event.key === 'Enter') onNext();
					}}
				/>
			) : (
				<textarea {...props} onChange={({ target }) => session.answer(name, target.value)} />
			)}
			{max !== undefined && <Count id="form-count" text={text} locale={snapshot.locale} max={max} />}
		</>
	);
}
