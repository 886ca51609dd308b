import type { Compared } from '../server/desk.ts';
import type { Overview, Place } from '../server/overview.ts';
import { nameOf, placesOf, type ShownPlace } from './places.ts';
import { useWords, type Words } from './use-words.ts';

interface Props {
	overview: Overview;
	/** What the comparison that was just asked for has found. */
	compared: readonly Compared[] | undefined;
	busy: boolean;
	comparing: boolean;
	/** Absent for those who may only look. */
	onCompare: (() => void) | undefined;
	onRebuild: ((place: string) => void) | undefined;
}

const colours: Record<ShownPlace['state'], string> = { ok: 'ok', degraded: 'warn', starting: 'warn', unreachable: 'bad', absent: '' };

/** Every index: whether it answers, how far it is behind, when it was last compared and rebuilt. */
export function Places({ overview, compared, busy, comparing, onCompare, onRebuild }: Props) {
	const words = useWords();
	const { say } = words;
	return (
		<section className="card" aria-labelledby="places">
			<div className="bar spread">
				<h2 id="places">{say('places')}</h2>
				{onCompare && (
					<button type="button" disabled={busy} onClick={onCompare}>
						{say('compare')}
					</button>
				)}
			</div>
			<p>
				<small>{say('compare.about')}</small>
			</p>
			<div role="status">
				{comparing && <p>{say('compare.running')}</p>}
				{!comparing && compared && <Comparison compared={compared} asked={placesOf(overview).filter(({ state }) => state !== 'absent').length} />}
			</div>
			<div className="scroll" tabIndex={0} role="group" aria-labelledby="places">
				<table className="overview">
					<thead>
						<tr>
							{(['place', 'state', 'engine', 'lag', 'compared', 'rebuild'] as const).map((key) => (
								<th key={key} scope="col">
									{say(key)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{placesOf(overview).map((place) => (
							<Row key={place.id} place={place} words={words} busy={busy} onRebuild={onRebuild} />
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}

function Row({ place, words, busy, onRebuild }: { place: ShownPlace; words: Words; busy: boolean; onRebuild: Props['onRebuild'] }) {
	const { say, moment } = words;
	const { id, state, reason, engine, waiting, lagSeconds, comparedAt, drift, rebuild } = place;
	const name = nameOf(id, words);
	const isThere = state !== 'absent';
	return (
		<tr>
			<th scope="row">
				<bdi>{name}</bdi>
			</th>
			<td>
				<span className={`tag ${colours[state]}`}>{say(`state.${state}`)}</span>
				{reason && (
					<small lang="en" dir="ltr">
						{reason}
					</small>
				)}
			</td>
			<td>{engine ? say(`engine.${engine}`) : '–'}</td>
			<td>{isThere ? (waiting > 0 ? say('lag.some', { count: waiting, seconds: lagSeconds }) : say('lag.none')) : '–'}</td>
			<td>{isThere ? (comparedAt ? say('compared.at', { time: moment(Date.parse(comparedAt)), count: drift ?? 0 }) : say('compared.never')) : '–'}</td>
			<td>
				{rebuild && <Progress rebuild={rebuild} name={name} />}
				{isThere && onRebuild && (!rebuild || rebuild.endedAt) && (
					<button type="button" disabled={busy || state === 'unreachable'} aria-label={say('rebuild.of', { place: name })} onClick={() => onRebuild(id)}>
						{say('rebuild')}
					</button>
				)}
			</td>
		</tr>
	);
}

function Progress({ rebuild, name }: { rebuild: NonNullable<Place['rebuild']>; name: string }) {
	const { say, moment } = useWords();
	const { done, total, endedAt, error } = rebuild;
	if (error) return <p className="note bad">{say('rebuild.failed', { reason: error })}</p>;
	if (endedAt) return <p>{say('rebuild.done', { time: moment(Date.parse(endedAt)) })}</p>;
	return (
		<>
			<progress max={total || 1} value={done} aria-label={say('rebuild.of', { place: name })} />
			<small>{say('rebuild.running', { done, total })}</small>
		</>
	);
}

function Comparison({ compared, asked }: { compared: readonly Compared[]; asked: number }) {
	const words = useWords();
	return (
		<ul>
			{compared.map(({ place, missing, different, surplus }) => (
				<li key={place}>{words.say('compare.result', { place: nameOf(place, words), missing, different, surplus })}</li>
			))}
			{compared.length < asked && <li>{words.say('compare.unasked')}</li>}
		</ul>
	);
}
