import type { Goal, Plan } from '../../server/plans.ts';
import { written } from '../form/written.ts';
import { useWords } from '../use-words.ts';
import { roughDate } from './rough-date.ts';
import { filledIn, ReportForm } from './ReportForm.tsx';

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
	const { key, goal: words, unit, target, readings, revision } = goal;
	const withUnit = (figure: number): string => [number(figure), unit].filter(Boolean).join(' ');
	const measured = readings.map(({ date, value }) => `${roughDate(date, locale)}: ${withUnit(value)}`).join(' · ');
	return (
		<li>
			<h3>
				<bdi {...written(plan.locale)}>{words}</bdi>
			</h3>
			<p>
				<small>{[measured || say('plan.reading.none'), ...(target === null ? [] : [say('plan.target', { target: withUnit(target) })])].join(' · ')}</small>
			</p>
			<ReportForm
				open={say('plan.reading')}
				about={words}
				isAllowed={plan.can.allowed}
				onSaved={onSaved}
				report={(filled) => ({ path: `/plans/${plan.documentId}/goals/${key}`, body: { date: filledIn(filled, 'date'), value: Number(filledIn(filled, 'value')), seen: revision } })}
			>
				<div className="row">
					<label>
						<span>{say('plan.reading.date')}</span>
						<input type="month" name="date" required defaultValue={new Date().toISOString().slice(0, 7)} />
					</label>
					<label>
						<span>{[say('plan.reading.value'), unit].filter(Boolean).join(', ')}</span>
						<input type="number" name="value" step="any" required />
					</label>
				</div>
			</ReportForm>
		</li>
	);
}
