import { Loading, NotLoaded } from '../../../admin/desk/Absent.tsx';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { Session } from '../server/sessions.ts';
import { ask, tell } from './client.ts';
import { FactorCard } from './FactorCard.tsx';
import { Room } from './Room.tsx';
import { useAct } from './use-act.ts';
import { useWords } from './use-words.ts';

export interface Own {
	hasFactor: boolean;
	isRequired: boolean;
	isAdministrator: boolean;
	sessions: Session[];
}

/** How somebody signs in, and where they are signed in. */
export function OwnPage() {
	const { say } = useWords();
	const [own, reload] = useLoaded('own', () => ask<Own>('/own'));
	return (
		<Room title={say('title')} withPeople={own.state === 'there' && own.value.isAdministrator}>
			{own.state === 'loading' && <Loading text={say('loading')} />}
			{own.state === 'failed' && <NotLoaded text={say('failed')} retry={say('retry')} onRetry={reload} />}
			{own.state === 'there' && (
				<>
					<FactorCard own={own.value} onChanged={reload} />
					<Sessions sessions={own.value.sessions} onChanged={reload} />
				</>
			)}
		</Room>
	);
}

function Sessions({ sessions, onChanged }: { sessions: Session[]; onChanged: () => void }) {
	const { say, moment } = useWords();
	const { isBusy, said, perform } = useAct();
	return (
		<section className="card" aria-labelledby="own-sessions">
			<h2 id="own-sessions">{say('sessions.title')}</h2>
			<p role="status" className={said ? 'note bad' : ''}>
				{said?.text}
			</p>
			<ul>
				{sessions.map(({ id, device, since, isThis }) => (
					<li key={id} className="bar spread" style={{ paddingBlock: '0.8rem' }}>
						<div>
							<b>
								<bdi>{device || say('sessions.unknown')}</bdi>
							</b>
							<br />
							<small>{[...(isThis ? [say('sessions.this')] : []), say('sessions.since', { at: moment(since) })].join(' · ')}</small>
						</div>
						{!isThis && (
							<button type="button" disabled={isBusy} onClick={() => void perform(() => tell(`/own/sessions/${id}/end`, {})).then(onChanged)}>
								{say('sessions.end')}
								<span className="vh">{`: ${device || say('sessions.unknown')}`}</span>
							</button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
