import { useState } from 'react';
import { useWords } from '../use-words.ts';
import { PlaceSuggestions, type KnownPlace } from './PlaceSuggestions.tsx';
import type { AnswerProps } from './Question.tsx';
import { useTerms } from './terms.ts';
import { written } from './written.ts';

/** A place in words and its country; the position on the map only for who wants to give it. */
export function WhereAnswer({ session, snapshot, isReadOnly: readOnly, describedBy }: AnswerProps) {
	const { say } = useWords();
	/** What was taken from the list or stood there is not asked for again. */
	const [settled, setSettled] = useState(() => String(session.value('place') ?? ''));
	const textOf = (name: string): string => String(session.value(name) ?? '');
	const take = ({ name, country, lat, lon }: KnownPlace): void => {
		setSettled(name);
		session.answer('place', name);
		session.answer('country', country);
		session.answer('lat', lat ?? null);
		session.answer('lon', lon ?? null);
		void session.flush();
	};
	const number = (name: 'lat' | 'lon', label: string, most: number) => (
		<label>
			<span>{label}</span>
			<input
				type="number"
				step="any"
				min={-most}
				max={most}
				readOnly={readOnly}
				value={textOf(name)}
				onChange={({ target }) => {
					const value = target.value === '' ? null : Number(target.value);
					if (value === null || Math.abs(value) <= most) session.answer(name, value);
				}}
			/>
		</label>
	);
	return (
		<div role="group" aria-labelledby="form-question" aria-describedby={describedBy}>
			<label className="field">
				<span>{say('place.name')}</span>
				<input type="text" autoComplete="off" readOnly={readOnly} value={textOf('place')} {...written(snapshot.locale)} onChange={({ target }) => session.answer('place', target.value)} onBlur={() => void session.flush()} />
			</label>
			{!readOnly && <PlaceSuggestions text={textOf('place') === settled ? '' : textOf('place')} locale={snapshot.locale} onTake={take} />}
			<CountryField label={say('place.country')} value={textOf('country')} disabled={readOnly} onChange={(country) => session.answer('country', country || null)} />
			<details className="field">
				<summary>{say('place.map')}</summary>
				<div className="row">
					{number('lat', say('place.lat'), 90)}
					{number('lon', say('place.lon'), 180)}
				</div>
			</details>
		</div>
	);
}

export function CountryField({ label, value, disabled = false, onChange }: { label: string; value: string; disabled?: boolean; onChange: (country: string) => void }) {
	const { say, locale } = useWords();
	const countries = useTerms('country').toSorted((a, b) => a.label.localeCompare(b.label, locale));
	return (
		<label className="field">
			<span>{label}</span>
			<select value={value} disabled={disabled} onChange={({ target }) => onChange(target.value)}>
				<option value="">{say('place.choose')}</option>
				{countries.map(({ notation, label: name }) => (
					<option key={notation} value={notation}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}
