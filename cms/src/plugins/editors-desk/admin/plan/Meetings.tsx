import type { Plan } from '../../server/plans.ts';
import { useWords } from '../use-words.ts';
import { filledIn, ReportForm } from './ReportForm.tsx';

/** When the network meets, and a form for the next time. */
export function Meetings({ plan, network, onSaved }: { plan: Plan; network: NonNullable<Plan['network']>; onSaved: (plan: Plan) => void }) {
	const { say, moment } = useWords();
	const { documentId, meetings, revision, can } = network;
	return (
		<section className="card" aria-labelledby="plan-meetings">
			<h2 id="plan-meetings">{say('plan.meetings')}</h2>
			{meetings.length === 0 && <p>{say('plan.meeting.none')}</p>}
			<ul className="plain">
				{meetings.map(({ start, place }) => (
					<li key={start}>{[moment(Date.parse(start)), place].filter(Boolean).join(' · ')}</li>
				))}
			</ul>
			<ReportForm
				open={say('plan.meeting')}
				isAllowed={can.allowed}
				onSaved={onSaved}
				report={(filled) => ({
					path: `/plans/${plan.documentId}/meetings`,
					body: { network: documentId, start: new Date(filledIn(filled, 'start')).toISOString(), place: filledIn(filled, 'place'), onlineUrl: filledIn(filled, 'onlineUrl'), seen: revision },
				})}
			>
				<label className="field">
					<span>{say('plan.meeting.start')}</span>
					<input type="datetime-local" name="start" required />
				</label>
				<label className="field">
					<span>{say('plan.meeting.place')}</span>
					<input type="text" name="place" maxLength={200} />
				</label>
				<label className="field">
					<span>{say('plan.meeting.url')}</span>
					<input type="url" name="onlineUrl" dir="ltr" maxLength={200} />
				</label>
			</ReportForm>
		</section>
	);
}
