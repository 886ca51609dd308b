import { useState } from 'react';
import type { Measure, Plan } from '../../server/plans.ts';
import { written } from '../form/written.ts';
import { useWords } from '../use-words.ts';
import { roughDate } from './rough-date.ts';
import { filledIn, ReportForm } from './ReportForm.tsx';

const STEP_PERCENT = 5;

/** One measure: where it stands, and a short form to say how it goes on. */
export function MeasureLine({ measure, plan, onSaved }: { measure: Measure; plan: Plan; onSaved: (plan: Plan) => void }) {
	const { say, number, locale } = useWords();
	const { key, title, statusLabel, progress, due, responsible, updates } = measure;
	const last = updates[0]?.date;
	return (
		<li>
			<h3>
				<bdi {...written(plan.locale)}>{title}</bdi>
			</h3>
			<p>
				<small>{[statusLabel, `${number(progress)} %`, ...(responsible ? [responsible] : []), ...(due ? [say('plan.due', { date: roughDate(due, locale) })] : []), ...(last ? [say('plan.last', { date: roughDate(last, locale) })] : [])].join(' · ')}</small>
			</p>
			<ReportForm
				open={say('plan.open')}
				about={title}
				isAllowed={plan.can.allowed}
				onSaved={onSaved}
				report={(filled) => ({
					path: `/plans/${plan.documentId}/measures/${key}`,
					body: { status: filledIn(filled, 'status'), progress: Number(filledIn(filled, 'progress')), note: filledIn(filled, 'note'), ...(filled.has('lateReason') && { lateReason: filledIn(filled, 'lateReason') }), seen: measure.revision },
				})}
			>
				{/* What somebody else reported meanwhile begins the fields anew. */}
				<MeasureFields key={measure.revision} measure={measure} plan={plan} />
			</ReportForm>
		</li>
	);
}

function MeasureFields({ measure, plan }: { measure: Measure; plan: Plan }) {
	const { say, number } = useWords();
	const [progress, setProgress] = useState(measure.progress);
	return (
		<>
			<fieldset>
				<legend>{say('plan.status')}</legend>
				<div className="choices">
					{plan.statuses.map(({ notation, label }) => (
						<label key={notation}>
							<input type="radio" name="status" value={notation} defaultChecked={measure.status === notation} />
							<span style={{ margin: 0 }}>{label}</span>
						</label>
					))}
				</div>
			</fieldset>
			<label className="field">
				<span>{`${say('plan.progress')}: ${number(progress)}`}</span>
				<input type="range" name="progress" min={0} max={100} step={STEP_PERCENT} value={progress} onChange={({ target }) => setProgress(Number(target.value))} />
			</label>
			<label className="field">
				<span>{say('plan.note')}</span>
				<textarea name="note" maxLength={1000} {...written(plan.locale)} />
			</label>
			{(measure.isLate || measure.lateReason !== null) && (
				<label className="field">
					<span>{say('plan.late.reason')}</span>
					<small>{say('plan.late.help')}</small>
					<textarea name="lateReason" maxLength={1000} defaultValue={measure.lateReason ?? ''} {...written(plan.locale)} />
				</label>
			)}
		</>
	);
}
