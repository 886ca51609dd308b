/** Fields that are typed: words, numbers, days, addresses. */
import { useState } from 'react';
import type { Input, InputOf } from '../../../server/form/inputs.ts';
import { useWords } from '../../use-words.ts';
import { Count } from '../Count.tsx';
import { written } from '../written.ts';
import { minutesIn, durationOf } from './duration.ts';
import type { Framed } from './Field.tsx';

type Of<K extends Input['as']> = Framed<InputOf<K>>;

/** A text says its language; a word that all languages share has none. */
export function WordsField({ field: { input }, value, label, id, describedBy, form: { isReadOnly, snapshot, session }, onChange }: Of<'line'> | Of<'text'> | Of<'word'>) {
	const text = typeof value === 'string' ? value : '';
	const max = 'words' in input ? input.words : undefined;
	const props = {
		...(input.as === 'word' ? {} : written(snapshot.locale)),
		value: text,
		readOnly: isReadOnly,
		'aria-describedby': [describedBy, ...(max === undefined ? [] : [`${id}-count`])].filter(Boolean).join(' ') || undefined,
		onBlur: () => void session.flush(),
	};
	return (
		<label>
			<span>{label}</span>
			{input.as === 'text' ? <textarea {...props} onChange={({ target }) => onChange(target.value)} /> : <input type="text" {...props} onChange={({ target }) => onChange(target.value)} />}
			{max !== undefined && <Count id={`${id}-count`} text={text} locale={snapshot.locale} max={max} />}
		</label>
	);
}

/** What is no number, or too great, stays in the field and is not sent. */
export function NumberField({ field: { input }, value, label, id, describedBy, form: { isReadOnly }, onChange }: Of<'number'>) {
	const { say } = useWords();
	const [isWrong, setWrong] = useState(false);
	const { min, max, isWhole } = input;
	return (
		<label>
			<span>{label}</span>
			<input
				type="number"
				step={isWhole ? 1 : 'any'}
				min={min}
				max={max}
				readOnly={isReadOnly}
				defaultValue={typeof value === 'number' ? value : ''}
				aria-invalid={isWrong}
				aria-describedby={[describedBy, ...(isWrong ? [`${id}-number`] : [])].filter(Boolean).join(' ') || undefined}
				onChange={({ target }) => {
					setWrong(!target.validity.valid);
					if (target.validity.valid) onChange(target.value === '' ? null : target.valueAsNumber);
				}}
			/>
			{isWrong && (
				<small id={`${id}-number`} role="alert">
					{min !== undefined && max !== undefined ? say('field.range', { min, max }) : say('field.number')}
				</small>
			)}
		</label>
	);
}

export function DurationField({ value, label, describedBy, form: { isReadOnly }, onChange }: Of<'duration'>) {
	const { say } = useWords();
	return (
		<label>
			<span>{`${label} – ${say('duration.minutes')}`}</span>
			<input type="number" min={0} max={100_000} step={1} readOnly={isReadOnly} aria-describedby={describedBy} defaultValue={minutesIn(String(value ?? '')) ?? ''} onChange={({ target }) => target.validity.valid && onChange(target.value === '' ? null : durationOf(target.valueAsNumber))} />
		</label>
	);
}

export function DateField({ field: { input }, value, label, describedBy, form: { isReadOnly }, onChange }: Of<'day'> | Of<'moment'>) {
	const isMoment = input.as === 'moment';
	return (
		<label>
			<span>{label}</span>
			<input
				type={isMoment ? 'datetime-local' : 'date'}
				readOnly={isReadOnly}
				aria-describedby={describedBy}
				value={String(value ?? '').slice(0, isMoment ? 16 : 10)}
				onChange={({ target }) => onChange(!target.value ? null : isMoment ? new Date(target.value).toISOString() : target.value)}
			/>
		</label>
	);
}

/** What can be saved is an address; half of one waits in the field. */
const isAddress = (text: string): boolean => text === '' || /^https?:\/\/\S+$/u.test(text);
const isEmail = (text: string): boolean => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(text);

type Reached = Pick<Of<'address'>, 'value' | 'label' | 'id' | 'describedBy' | 'form' | 'onChange'>;

export function AddressField(props: Reached) {
	const { say } = useWords();
	return <Reachable {...props} type="url" isRight={isAddress} wrong={say('field.address')} />;
}

export function EmailField(props: Reached) {
	const { say } = useWords();
	return <Reachable {...props} type="email" isRight={isEmail} wrong={say('field.email')} />;
}

function Reachable({ value, label, id, describedBy, form: { isReadOnly }, type, isRight, wrong, onChange }: Reached & { type: 'url' | 'email'; isRight: (text: string) => boolean; wrong: string }) {
	const [isWrong, setWrong] = useState(false);
	return (
		<label>
			<span>{label}</span>
			<input
				type={type}
				dir="ltr"
				readOnly={isReadOnly}
				defaultValue={String(value ?? '')}
				aria-invalid={isWrong}
				aria-describedby={[describedBy, ...(isWrong ? [`${id}-address`] : [])].filter(Boolean).join(' ') || undefined}
				onChange={({ target }) => {
					const text = target.value.trim();
					if (isRight(text)) onChange(text || null);
					if (isRight(text)) setWrong(false);
				}}
				// Who still types is not told that it is no address yet.
				onBlur={({ target }) => setWrong(!isRight(target.value.trim()))}
			/>
			{isWrong && (
				<small id={`${id}-address`} role="alert">
					{wrong}
				</small>
			)}
		</label>
	);
}
