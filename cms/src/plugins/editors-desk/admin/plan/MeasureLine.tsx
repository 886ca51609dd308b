import { useState } from 'react';
import type { Measure, Plan } from '../../server/plans.ts';
import { written } from '../form/written.ts';
import { useWords } from '../use-words.ts';
import { roughDate } from './rough-date.ts';
import { useReport } from './use-report.ts';

const STEP_PERCENT = 5;

/** One measure: where it stands, and a short form to say how it goes on. */
export function MeasureLine({ measure, plan, onSaved }: { measure: Measure; plan: Plan; onSaved: (plan: Plan) => void }) {
	const { say, number, locale } = useWords();
	const [isOpen, setOpen] = useState(false);
	const report = useReport(onSaved);
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
			<p role="status" className={report.said ? `note ${report.said.isGood ? 'ok' : 'bad'}` : ''}>
				{report.said?.text}
			</p>
			{plan.can.allowed && !isOpen && (
				<button type="button" onClick={() => setOpen(true)}>
					{say('plan.open')}
					<span className="vh">{`: ${title}`}</span>
				</button>
			)}
			{isOpen && (
				<Report
					// What somebody else reported meanwhile begins the form anew.
					key={measure.revision}
					measure={measure}
					plan={plan}
					isBusy={report.isBusy}
					onSave={async (said) => {
						if (await report.send(`/plans/${plan.documentId}/measures/${key}`, { ...said, seen: measure.revision })) setOpen(false);
					}}
					onClose={() => setOpen(false)}
				/>
			)}
		</li>
	);
}

interface ReportProps {
	measure: Measure;
	plan: Plan;
	isBusy: boolean;
	onSave: (report: { status: string; progress: number; note: string; lateReason?: string }) => Promise<void>;
	onClose: () => void;
}

function Report({ measure, plan, isBusy, onSave, onClose }: ReportProps) {
	const { say, number } = useWords();
	const [status, setStatus] = useState(measure.status);
	const [progress, setProgress] = useState(measure.progress);
	const [note, setNote] = useState('');
	const [lateReason, setLateReason] = useState(measure.lateReason ?? '');
	const asksReason = measure.isLate || measure.lateReason !== null;
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				void onSave({ status, progress, note, ...(asksReason && { lateReason }) });
			}}
		>
			<fieldset>
				<legend>{say('plan.status')}</legend>
				<div className="choices">
					{plan.statuses.map(({ notation, label }) => (
						<label key={notation}>
							<input type="radio" name={`status-${measure.key}`} checked={status === notation} onChange={() => setStatus(notation)} />
							<span style={{ margin: 0 }}>{label}</span>
						</label>
					))}
				</div>
			</fieldset>
			<label className="field">
				<span>{`${say('plan.progress')}: ${number(progress)}`}</span>
				<input type="range" min={0} max={100} step={STEP_PERCENT} value={progress} onChange={({ target }) => setProgress(Number(target.value))} />
			</label>
			<label className="field">
				<span>{say('plan.note')}</span>
				<textarea value={note} maxLength={1000} {...written(plan.locale)} onChange={({ target }) => setNote(target.value)} />
			</label>
			{asksReason && (
				<label className="field">
					<span>{say('plan.late.reason')}</span>
					<small>{say('plan.late.help')}</small>
					<textarea value={lateReason} maxLength={1000} {...written(plan.locale)} onChange={({ target }) => setLateReason(target.value)} />
				</label>
			)}
			<p className="bar field">
				<button type="submit" className="primary" disabled={isBusy}>
					{say('plan.save')}
				</button>
				<button type="button" onClick={onClose}>
					{say('plan.cancel')}
				</button>
			</p>
		</form>
	);
}
