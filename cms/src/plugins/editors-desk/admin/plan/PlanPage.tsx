import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import type { Plan } from '../../server/plans.ts';
import { ask } from '../client.ts';
import { startPlanPath } from '../paths.ts';
import { written } from '../form/written.ts';
import { Failed, Room, Waiting } from '../Room.tsx';
import { useWords } from '../use-words.ts';
import { MeasureLine } from './MeasureLine.tsx';
import { Meetings } from './Meetings.tsx';
import { Readings } from './Readings.tsx';

/** Update my plan: made for a phone in a meeting. */
export function PlanPage() {
	const { documentId = '' } = useParams();
	const { say } = useWords();
	const [loaded, reload] = useLoaded(documentId, () => ask<Plan>(`/plans/${documentId}`));
	const [fresh, setFresh] = useState<Plan>();
	const plan = fresh ?? (loaded.state === 'there' ? loaded.value : undefined);
	return (
		<Room title={plan?.title || say('start.plans')}>
			{loaded.state === 'loading' && <Waiting />}
			{loaded.state === 'failed' && <Failed onRetry={reload} />}
			{plan && (
				<>
					<p>
						<Link to="/">{say('back')}</Link>
					</p>
					<h1>
						<bdi {...written(plan.locale)}>{plan.title || say('untitled')}</bdi>
					</h1>
					<p>{plan.can.allowed ? (plan.isPublic ? say('plan.help') : say('plan.draft')) : plan.can.message}</p>
					<section className="card" aria-labelledby="plan-measures">
						<h2 id="plan-measures">{say('plan.measures')}</h2>
						<ol className="measures">
							{plan.measures.map((measure) => (
								<MeasureLine key={measure.key} measure={measure} plan={plan} onSaved={setFresh} />
							))}
						</ol>
					</section>
					<Readings plan={plan} onSaved={setFresh} />
					{plan.isPublic && (
						<p className="bar" style={{ marginBlockStart: '1.6rem' }}>
							<Link className="button" to={startPlanPath(documentId)}>
								{say('copy.link')}
							</Link>
						</p>
					)}
					{plan.network && <Meetings plan={plan} network={plan.network} onSaved={setFresh} />}
				</>
			)}
		</Room>
	);
}
