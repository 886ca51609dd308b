import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Similar } from '../../server/form/similar.ts';
import { ask } from '../client.ts';
import { formPath } from '../paths.ts';
import { useWords } from '../use-words.ts';
import type { FormSession, Snapshot } from './session.ts';
import { written } from './written.ts';

const PAUSE_MS = 600;
const SHORTEST = 8;

/** Entries that may tell of the same thing, shown while title and place are typed. */
export function SimilarBox({ session, snapshot }: { session: FormSession; snapshot: Snapshot }) {
	const { say } = useWords();
	const [found, setFound] = useState<Similar[]>([]);
	const [title, place] = [String(session.value('title') ?? ''), String(session.value('place') ?? '')];
	useEffect(() => {
		let isWanted = true;
		const timer = setTimeout(() => {
			if (title.length + place.length < SHORTEST) return setFound([]);
			// Nobody waits for this; the next letter asks again.
			ask<Similar[]>(`/forms/${session.type}/similar`, { title, place, locale: snapshot.locale, except: session.documentId ?? '' }).then((entries) => isWanted && setFound(entries), () => undefined);
		}, PAUSE_MS);
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [title, place, snapshot.locale, session]);

	return (
		<div role="status">
			{found.length > 0 && (
				<div className="note warn">
					<h3>{say('similar.title')}</h3>
					<ul>
						{found.map((entry) => (
							<li key={entry.documentId}>
								<Link to={formPath(session.type, entry.documentId)}>
									<bdi {...written(entry.locale)}>{entry.title}</bdi>
								</Link>{' '}
								<small>{[...(entry.place ? [entry.place] : []), say(`similar.because.${entry.because}`), ...(entry.isPublic ? [] : [say('similar.draft')])].join(' · ')}</small>
							</li>
						))}
					</ul>
				</div>
			)}
		</div>
	);
}
