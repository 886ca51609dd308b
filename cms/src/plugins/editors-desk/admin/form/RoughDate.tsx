import { useId } from 'react';
import { useWords } from '../use-words.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const yearPattern = /^\d{4}$/u;

interface Props {
	legend: string;
	/** `2021`, `2021-03` or `2021-03-07`; empty when it is not known. */
	value: string;
	disabled: boolean;
	describedBy?: string | undefined;
	onChange: (date: string | null) => void;
}

/** Year, month or day, as exact as it is known: a month needs a year, a day needs a month. */
export function RoughDate({ legend, value, disabled, describedBy, onChange }: Props) {
	const { say, locale } = useWords();
	const id = useId();
	const [year = '', month = '', day = ''] = value.split('-');
	const months = Array.from({ length: 12 }, (_, index) => new Intl.DateTimeFormat(locale, { month: 'long' }).format(new Date(2024, index, 1)));
	const days = year && month ? new Date(Number(year), Number(month), 0).getDate() : 31;
	const set = (parts: readonly string[]): void => onChange(parts.filter(Boolean).join('-') || null);
	return (
		<fieldset className="field" aria-describedby={describedBy}>
			<legend>{legend}</legend>
			<div className="row">
				<label>
					<span>{say('period.year')}</span>
					<input
						type="text"
						inputMode="numeric"
						maxLength={4}
						key={year}
						id={id}
						defaultValue={year}
						disabled={disabled}
						onBlur={({ target }) => {
							if (target.value === year) return;
							if (yearPattern.test(target.value)) set([target.value, month, day]);
							else if (target.value === '') set([]);
						}}
						pattern="\d{4}"
					/>
				</label>
				<Choice label={say('period.month')} value={month} disabled={disabled || !year} options={months.map((name, index) => [twoDigits(index + 1), name])} onChange={(chosen) => set(chosen ? [year, chosen, day] : [year])} />
				<Choice label={say('period.day')} value={day} disabled={disabled || !month} options={Array.from({ length: days }, (_, index) => [twoDigits(index + 1), new Intl.NumberFormat(locale).format(index + 1)])} onChange={(chosen) => set([year, month, chosen])} />
			</div>
		</fieldset>
	);
}

function Choice({ label, value, disabled, options, onChange }: { label: string; value: string; disabled: boolean; options: readonly (readonly string[])[]; onChange: (value: string) => void }) {
	const { say } = useWords();
	return (
		<label>
			<span>{label}</span>
			<select value={value} disabled={disabled} onChange={({ target }) => onChange(target.value)}>
				<option value="">{say('period.unknown')}</option>
				{options.map(([code, name]) => (
					<option key={code} value={code}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}
