import { useEffect, useState } from 'react';
import type { KnownOrganisation } from '../../server/form/known.ts';
import { ask } from '../client.ts';
import { useWords } from '../use-words.ts';
import { Found } from './FoundOrganisation.tsx';
import { NewOrganisation } from './NewOrganisation.tsx';

const PAUSE_MS = 250;

interface Props {
	/** Where a new one probably is. */
	country: string;
	/** Those that are chosen already. */
	taken?: readonly (string | null)[];
	onPick: (organisation: KnownOrganisation) => void;
}

/** Finds an organisation by any of its names, in any language; what is not there is made. */
export function OrganisationSearch({ country, taken = [], onPick }: Props) {
	const { say } = useWords();
	const [question, setQuestion] = useState('');
	const [isMaking, setMaking] = useState(false);
	const found = useFound(question);
	const pick = (organisation: KnownOrganisation): void => {
		onPick(organisation);
		setQuestion('');
		setMaking(false);
	};
	if (isMaking) return <NewOrganisation name={question} country={country} onDone={pick} onCancel={() => setMaking(false)} />;
	return (
		<>
			<label className="field">
				<span>{say('actors.search')}</span>
				<input type="search" autoComplete="off" value={question} onChange={({ target }) => setQuestion(target.value)} />
			</label>
			<p role="status">
				<small>{found && say('actors.found', { count: found.length })}</small>
			</p>
			<ul className="chosen">
				{(found ?? []).filter(({ documentId }) => !taken.includes(documentId)).map((organisation) => (
					<Found key={organisation.documentId} organisation={organisation} onAdd={() => pick(organisation)} />
				))}
			</ul>
			{found && (
				<p className="field">
					<button type="button" onClick={() => setMaking(true)}>
						{say('actors.new')}
					</button>
				</p>
			)}
		</>
	);
}

/** @returns `undefined` while nothing is asked */
function useFound(question: string): KnownOrganisation[] | undefined {
	const [found, setFound] = useState<KnownOrganisation[]>();
	useEffect(() => {
		let isWanted = true;
		const timer = setTimeout(() => {
			if (question.trim().length < 2) return setFound(undefined);
			// Nobody waits for this; the next letter asks again.
			ask<KnownOrganisation[]>('/organisations', { q: question }).then((organisations) => isWanted && setFound(organisations), () => undefined);
		}, PAUSE_MS);
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [question]);
	return found;
}
