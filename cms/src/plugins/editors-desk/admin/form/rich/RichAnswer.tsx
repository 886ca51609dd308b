import type { AnswerProps } from '../Question.tsx';
import { RichText } from './RichText.tsx';

/** The long text of an entry. */
export function RichAnswer({ fields: [field], session, snapshot, isReadOnly, describedBy }: AnswerProps) {
	const name = field?.name ?? '';
	const max = field && 'words' in field.input ? field.input.words : undefined;
	return <RichText value={session.value(name)} id="form-rich" labelledBy="form-question" describedBy={describedBy} locale={snapshot.locale} max={max} isReadOnly={isReadOnly} onChange={(value) => session.answer(name, value)} onBlur={() => void session.flush()} />;
}
