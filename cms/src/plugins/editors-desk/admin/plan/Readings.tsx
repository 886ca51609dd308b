import { useState } from 'react';
import type { Goal, Plan } from '../../server/plans.ts';
import { written } from '../form/written.ts';
import { useWords } from '../use-words.ts';
import { roughDate } from './rough-date.ts';
import { useReport } from './use-report.ts';

/** What was measured for each goal, and a field for the next value. */
export function Readings({ plan, onSaved }: { plan: Plan; onSaved: (plan: Plan) => void }) {
	const { say } = useWords();
	if (plan.goals.length === 0) return null;
	return (
		<section className="card" aria-labelledby="plan-goals">
			<h2 id="plan-goals">{say('plan.goals')}</h2>
			<ol className="measures">
				{plan.goals.map((goal) => (
					<GoalLine key={goal.key} goal={goal} plan={plan} onSaved={onSaved} />
				))}
			</ol>
		</section>
	);
}

function GoalLine({ goal, plan, onSaved }: { goal: Goal; plan: Plan; onSaved: (plan: Plan) => void }) {
	const { say, number, locale } = useWords();
	const [isOpen, setOpen] = useState(false);
	const [date, setDate] = useState(() => new Date().toISOString().slice(0, 7));
	const [value, setValue] = useState('');
	const { isBusy, said, send, complain } = useReport(onSaved);
	const { key, goal: words, unit, target, readings, revision } = goal;
	const withUnit = (figure: number): string => [number(figure), unit].filter(Boolean).join(' ');

	const save = async (): Promise<void> => {
		if (value === '') return complain(say('plan.number'));
		if (!(await send(`/plans/${plan.documentId}/goals/${key}`, { date, value: Number(value), seen: revision }))) return;
		setOpen(false);
		setValue('');
	};
	return (
		<li>
			<h3>
				<bdi {...written(plan.locale)}>{words}</bdi>
			</h3>
			<p>
				<small>{[readings.map((reading) => `${roughDate(reading.date, locale)}: ${withUnit(reading.value)}`).join(' · ') || say('plan.reading.none'), ...(target === null ? [] : [say('plan.target', { target: withUnit(target) })])].join(' · ')}</small>
			</p>
			<p role="status" className={said ? `note ${said.isGood ? 'ok' : 'bad'}` : ''}>
				{said?.text}
			</p>
			{plan.can.allowed && !isOpen && (
				<button type="button" onClick={() => setOpen(true)}>
					{say('plan.reading')}
					<span className="vh">{`: ${words}`}</span>
				</button>
			)}
			{isOpen && (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						void save();
					}}
				>
					<div className="row">
						<label>
							<span>{say('plan.reading.date')}</span>
							<input type="month" required value={date} onChange={(event) => setDate(event.target.value)} />
						</label>
						<label>
							<span>{[say('plan.reading.value'), unit].filter(Boolean).join(', ')}</span>
							<input type="number" step="any" required value={value} onChange={(event) => setValue(event.target.value)} />
						</label>
					</div>
					<p className="bar field">
						<button type="submit" className="primary" disabled={isBusy}>
							{say('plan.save')}
						</button>
						<button type="button" onClick={() => setOpen(false)}>
							{say('plan.cancel')}
						</button>
					</p>
				</form>
			)}
		</li>
	);
}
