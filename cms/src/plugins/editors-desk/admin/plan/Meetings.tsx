import { useState } from 'react';
import type { Plan } from '../../server/plans.ts';
import { useWords } from '../use-words.ts';
import { useReport } from './use-report.ts';

/** When the network meets, and a form for the next time. */
export function Meetings({ plan, network, onSaved }: { plan: Plan; network: NonNullable<Plan['network']>; onSaved: (plan: Plan) => void }) {
	const { say, moment } = useWords();
	const [isOpen, setOpen] = useState(false);
	const [start, setStart] = useState('');
	const [place, setPlace] = useState('');
	const [onlineUrl, setOnlineUrl] = useState('');
	const { isBusy, said, send } = useReport(onSaved);

	const save = async (): Promise<void> => {
		const body = { network: network.documentId, start: new Date(start).toISOString(), place, onlineUrl, seen: network.revision };
		if (!(await send(`/plans/${plan.documentId}/meetings`, body))) return;
		setOpen(false);
		setStart('');
		setPlace('');
		setOnlineUrl('');
	};
	return (
		<section className="card" aria-labelledby="plan-meetings">
			<h2 id="plan-meetings">{say('plan.meetings')}</h2>
			{network.meetings.length === 0 && <p>{say('plan.meeting.none')}</p>}
			<ul className="plain">
				{network.meetings.map((meeting) => (
					<li key={meeting.start}>{[moment(Date.parse(meeting.start)), meeting.place].filter(Boolean).join(' · ')}</li>
				))}
			</ul>
			<p role="status" className={said ? `note ${said.isGood ? 'ok' : 'bad'}` : ''}>
				{said?.text}
			</p>
			{network.can.allowed && !isOpen && (
				<button type="button" onClick={() => setOpen(true)}>
					{say('plan.meeting')}
				</button>
			)}
			{isOpen && (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						void save();
					}}
				>
					<label className="field">
						<span>{say('plan.meeting.start')}</span>
						<input type="datetime-local" required value={start} onChange={({ target }) => setStart(target.value)} />
					</label>
					<label className="field">
						<span>{say('plan.meeting.place')}</span>
						<input type="text" value={place} maxLength={200} onChange={({ target }) => setPlace(target.value)} />
					</label>
					<label className="field">
						<span>{say('plan.meeting.url')}</span>
						<input type="url" dir="ltr" value={onlineUrl} maxLength={200} onChange={({ target }) => setOnlineUrl(target.value)} />
					</label>
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
		</section>
	);
}
