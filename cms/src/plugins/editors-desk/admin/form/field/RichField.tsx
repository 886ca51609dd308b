import type { InputOf } from '../../../server/form/inputs.ts';
import { RichText } from '../rich/RichText.tsx';
import type { Framed } from './Field.tsx';

export function RichField({ field: { input }, value, label, id, describedBy, form: { session, snapshot, isReadOnly }, onChange }: Framed<InputOf<'rich'>>) {
	return (
		<>
			<span className="label" id={`${id}-label`}>
				{label}
			</span>
			<RichText value={value} id={id} labelledBy={`${id}-label`} describedBy={describedBy} locale={snapshot.locale} max={input.words} isReadOnly={isReadOnly} onChange={onChange} onBlur={() => void session.flush()} />
		</>
	);
}
