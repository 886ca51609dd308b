import { countWords } from '@erasmi/config/text/count-words';
import { useWords } from '../use-words.ts';
import { written } from './written.ts';
import type { AnswerProps } from './Question.tsx';

/** A line or some sentences, with the words counted while one writes. */
export function TextAnswer({ step, session, snapshot, entry, describedBy, isLine = false, onNext }: AnswerProps & { isLine?: boolean }) {
	const name = step.fields[0] ?? '';
	const value = session.value(name);
	const text = typeof value === 'string' ? value : '';
	const max = entry.words[name];
	const props = {
		value: text,
		'aria-labelledby': 'form-question',
		'aria-describedby': max === undefined ? describedBy : `${describedBy} form-count`,
		readOnly: !entry.can.update.allowed,
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
			{max !== undefined && <Count words={countWords(text, snapshot.locale)} max={max} />}
		</>
	);
}

function Count({ words, max }: { words: number; max: number }) {
	const { say } = useWords();
	const isOver = words > max;
	return (
		<span className={isOver ? 'count over' : 'count'} id="form-count">
			{isOver ? say('form.words.over', { over: words - max }) : say('form.words', { words, max })}
		</span>
	);
}
