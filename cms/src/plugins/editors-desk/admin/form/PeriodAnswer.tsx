import { useId } from 'react';
import { useWords } from '../use-words.ts';
import type { AnswerProps } from './Question.tsx';

/** Since when and until when, each as exact as it is known. */
export function PeriodAnswer({ session, entry, describedBy }: AnswerProps) {
	const { say } = useWords();
	const disabled = !entry.can.update.allowed;
	return (
		<div role="group" aria-labelledby="form-question" aria-describedby={describedBy}>
			<RoughDate legend={say('period.start')} value={String(session.value('startDate') ?? '')} disabled={disabled} onChange={(date) => session.answer('startDate', date)} />
			<RoughDate legend={say('period.end')} value={String(session.value('endDate') ?? '')} disabled={disabled} onChange={(date) => session.answer('endDate', date)} />
			<label className="tick field">
				<input type="checkbox" checked={session.value('regularService') === true} disabled={disabled} onChange={({ target }) => session.answer('regularService', target.checked)} />
				<span>{say('period.regular')}</span>
			</label>
		</div>
	);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const yearPattern = /^\d{4}$/u;

/** Year, month or day: a month needs a year, a day needs a month. */
function RoughDate({ legend, value, disabled, onChange }: { legend: string; value: string; disabled: boolean; onChange: (date: string | null) => void }) {
	const { say, locale } = useWords();
	const id = useId();
	const [year = '', month = '', day = ''] = value.split('-');
	const months = Array.from({ length: 12 }, (_, index) => new Intl.DateTimeFormat(locale, { month: 'long' }).format(new Date(2024, index, 1)));
	const days = year && month ? new Date(Number(year), Number(month), 0).getDate() : 31;
	const set = (parts: readonly string[]): void => onChange(parts.filter(Boolean).join('-') || null);
	return (
		<fieldset className="field">
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
