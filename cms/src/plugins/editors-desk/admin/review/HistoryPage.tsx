import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import { isGuidedType } from '../../forms/index.ts';
import type { OpenedEntry } from '../../server/form/entries.ts';
import type { Place } from '../../server/review/review.ts';
import type { Comparison, Version } from '../../server/review/versions.ts';
import { ask, Refusal, tell } from '../client.ts';
import { written } from '../form/written.ts';
import { formPath } from '../paths.ts';
import { Failed, Room, Waiting } from '../Room.tsx';
import { useWords } from '../use-words.ts';
import { DifferenceView } from './DifferenceView.tsx';

const DRAFT = 'draft';

/** Every version that was on the site: what changed from one to the next, and a way back. */
export function HistoryPage() {
	const { type, documentId = '' } = useParams();
	const { say } = useWords();
	const [loaded, reload] = useLoaded(`${type}/${documentId}`, async () => {
		const path = `/entries/${type}/${documentId}`;
		const [entry, versions] = await Promise.all([ask<OpenedEntry>(path), ask<Version[]>(`${path}/versions`)]);
		return { entry, versions };
	});
	return (
		<Room title={say('history.title')}>
			{loaded.state === 'loading' && <Waiting />}
			{loaded.state === 'failed' && <Failed onRetry={reload} />}
			{loaded.state === 'there' && isGuidedType(type) && <History place={{ type, documentId }} {...loaded.value} />}
		</Room>
	);
}

function History({ place, entry, versions }: { place: Place; entry: OpenedEntry; versions: readonly Version[] }) {
	const { say, moment } = useWords();
	const [newest, before] = versions;
	const [from, setFrom] = useState(String((before ?? newest)?.id ?? ''));
	const [to, setTo] = useState(before && newest ? String(newest.id) : DRAFT);
	const restorable = versions.find(({ id }) => String(id) === from);
	const nameOf = ({ at, by }: Version): string => (by ? say('history.by', { day: moment(at), by }) : say('history.system', { day: moment(at) }));
	return (
		<>
			<p>
				<Link to={formPath(place.type, place.documentId)}>{say('review.edit')}</Link>
			</p>
			<h1>
				{say('history.title')}: <bdi {...written(entry.locale)}>{entry.title || say('untitled')}</bdi>
			</h1>
			{versions.length === 0 ? (
				<p>{say('history.none')}</p>
			) : (
				<section className="card" aria-labelledby="history-compare">
					<h2 id="history-compare">{say('history.compare')}</h2>
					<div className="row field">
						<label>
							<span>{say('history.from')}</span>
							<select value={from} onChange={({ target }) => setFrom(target.value)}>
								{versions.map((version) => (
									<option key={version.id} value={version.id}>
										{nameOf(version)}
									</option>
								))}
							</select>
						</label>
						<label>
							<span>{say('history.to')}</span>
							<select value={to} onChange={({ target }) => setTo(target.value)}>
								<option value={DRAFT}>{say('history.draft')}</option>
								{versions.map((version) => (
									<option key={version.id} value={version.id}>
										{version === newest ? `${nameOf(version)} – ${say('history.now')}` : nameOf(version)}
									</option>
								))}
							</select>
						</label>
					</div>
					<Compared key={`${from} ${to}`} place={place} from={from} to={to} locale={entry.locale} />
					{entry.can.update.allowed && restorable && <Restore key={from} place={place} version={restorable} />}
				</section>
			)}
		</>
	);
}

function Compared({ place, from, to, locale }: { place: Place; from: string; to: string; locale: string }) {
	const { say } = useWords();
	const [compared, reload] = useLoaded(`${from} ${to}`, () => ask<Comparison>(`/entries/${place.type}/${place.documentId}/versions/${from}`, to === DRAFT ? {} : { with: to }));
	if (compared.state === 'loading') return <Waiting />;
	if (compared.state === 'failed') return <Failed onRetry={reload} />;
	const { differences } = compared.value;
	return (
		<div aria-live="polite">
			{differences.length === 0 && <p className="field">{say('history.same')}</p>}
			{differences.map((difference) => (
				<DifferenceView key={difference.path} difference={difference} locale={locale} />
			))}
		</div>
	);
}

function Restore({ place, version: { id, at } }: { place: Place; version: Version }) {
	const { say, moment } = useWords();
	const [said, setSaid] = useState<{ text: string; isGood: boolean }>();
	const restore = async (): Promise<void> => {
		try {
			await tell(`/entries/${place.type}/${place.documentId}/versions/${id}/restore`, {});
			setSaid({ text: say('history.restored'), isGood: true });
		} catch (error) {
			setSaid({ text: (error instanceof Refusal && error.message) || say('load.failed'), isGood: false });
		}
	};
	return (
		<>
			<p className="field">
				<button type="button" onClick={() => void restore()}>
					{say('history.restore', { day: moment(at) })}
				</button>
			</p>
			<p role="status" className={said ? `note ${said.isGood ? 'ok' : 'bad'}` : ''}>
				{said?.text}
			</p>
		</>
	);
}
